"""What the carrier says about a call, and what follows: it was asked, it rings again, or not."""

from checkin_sms.core.channel import Channel
from checkin_sms.core.delivery import Sending
from checkin_sms.core.fate import FAILED
from checkin_sms.core.ringing import BEGINS, OVER, gap, is_before_taken, said
from checkin_sms.core.schedule import closing, inside
from checkin_sms.core.voice import Place
from checkin_sms.runtime import Runtime
from checkin_sms.services import callback, outcome, outgoing, ringing
from checkin_sms.services.moment import Moment, moment
from checkin_sms.store import calls, members, numbers, outbox, people, phones
from checkin_sms.store.calls import Call
from checkin_sms.store.outbox import Sent

# Only these are tried again: a question, and the call that asks whether they want any.
_AGAIN = ("ask:", "welcome:")


def status(runtime: Runtime, token: str, word: str, sid: str) -> bool:
    """A status callback of a call that we placed. False when the token is not one of ours."""
    with moment(runtime) as m:
        row = outbox.by_token(m.tx, token)
        if row is None or row.channel is not Channel.CALL:
            return False
        learn(m, row, word, sid)
    runtime.ring()
    return True


def learn(m: Moment, row: Sent, word: str, sid: str) -> None:
    """One word about it, by callback, from the carrier's list, or because somebody answered.
    In whatever order they come, and however often, its state never goes back."""
    if sid and row.sid not in (None, sid):
        # An earlier call of the same row, which we had given up.
        return
    call = calls.of_outbox(m.tx, row.id)
    keyed = call is not None and call.keyed_at is not None
    state = said(row.state, word, keyed=keyed, spoiled=_is_spoiled(m, row, call))
    if word in BEGINS and is_before_taken(row.state) and not ringing.is_their_hour(m, row):
        # Whoever takes it now hears that there is nothing to do: they were not asked. Nor was
        # whoever lets it ring.
        state = Sending.FAILED
    if call is not None and state in OVER:
        calls.end(m.tx, call.id, m.now)
    if state == row.state:
        outcome.keep_sid(m, row, sid)
        return
    if state in FAILED:
        outcome.keep_sid(m, row, sid)
        outcome.failed(m, row, state, None, last=True)
    else:
        outcome.accepted(m, row, state, sid)
    if state not in OVER:
        return
    if state is not Sending.DELIVERED:
        m.note(row.person_id, _WORDS[state])
    if state is Sending.UNDELIVERED and row.root.startswith(outbox.BACK):
        callback.once_more(m, row)
    if state is not Sending.DELIVERED or (call is not None and call.person_id is None):
        # Whoever pressed a key may not be them.
        _ring_again(m, row)


def _is_spoiled(m: Moment, row: Sent, call: Call | None) -> bool:
    """Did whoever took it hear no question, but that nobody is there or that we have trouble?"""
    if call is not None:
        return call.place == Place.BROKEN and call.person_id is None
    # We were not there, unless they hung up while the carrier still listened for a machine: then
    # nobody asks us for words.
    _, listens = numbers.agreed(m.tx, row.person_id or 0, row.phone_id)
    return not (listens and row.state is Sending.SENT)


_WORDS = {
    Sending.UNANSWERED: "the call was not answered",
    Sending.UNDELIVERED: "the phone was engaged, or out of order",
    Sending.FAILED: "the call was not placed, rang too late, or broke off by our own fault",
}


def _ring_again(m: Moment, row: Sent) -> None:
    """After a while, inside their hours, and not once they gave a sign."""
    if row.person_id is None or not row.root.startswith(_AGAIN):
        return
    person = people.person(m.tx, row.person_id)
    clocks = m.clocks(person, members.get(m.tx, person.id))
    earlier = outbox.tries(m.tx, row.root)
    rung = sum(one.channel is Channel.CALL for one in earlier)
    at = m.now + gap(clocks.call_gap, row.token)
    stopped = phones.get(m.tx, row.phone_id).opted_out_at is not None
    wanted = not stopped and outcome.is_wanted(m, row)
    wanted = wanted and inside(clocks.contact, person.zone, at)
    if rung > clocks.call_retries or len(earlier) >= outbox.MOST_TRIES or not wanted:
        return
    ends = closing(clocks.contact, person.zone, at)
    outgoing.again(m, row, len(earlier) + 1, at=at, send_by=ends)
