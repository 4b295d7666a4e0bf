"""What the carrier said about a message, and what follows from it for check-ins and cases."""

from datetime import datetime

from checkin_sms.core.channel import Channel
from checkin_sms.core.delivery import (
    ASKED,
    Kind,
    Sending,
    Status,
    Verdict,
    again_after,
    from_carrier,
    status_named,
    verdict,
)
from checkin_sms.core.fate import FAILED
from checkin_sms.core.ladder import Severity
from checkin_sms.core.line import Sign
from checkin_sms.core.reader.reading import Mouth
from checkin_sms.gateway import Listed
from checkin_sms.runtime import Runtime
from checkin_sms.services import (
    asking,
    cases,
    inviting,
    lines,
    outgoing,
    reach,
    ringing,
    stopping,
    where,
)
from checkin_sms.services.moment import Moment, moment
from checkin_sms.store import carried, checkins, holds, members, outbox, people, phones
from checkin_sms.store import cases as case_rows
from checkin_sms.store.checkins import CheckinState
from checkin_sms.store.outbox import Sent

ARRIVED = frozenset({Sending.SENT, Sending.DELIVERED})


def status(runtime: Runtime, token: str, word: str, sid: str, code: int | None) -> bool:
    """A status callback. False when the token is not one of ours; whatever order they come in
    and however often, a message's state never goes back."""
    said = status_named(word)
    with moment(runtime) as m:
        row = outbox.by_token(m.tx, token)
        if row is None:
            return False
        if said is None:
            return True
        learn(m, row, said, sid, code)
    runtime.ring()
    return True


def learn(
    m: Moment, row: Sent, said: Status, sid: str, code: int | None, *, at: datetime | None = None
) -> None:
    """One word of the carrier about a message, by callback or from its list."""
    state = from_carrier(row.state, said)
    if sid and row.sid not in (None, sid) and state in FAILED:
        # An earlier message of the same row, which we had given up: it failed, this one may not.
        return
    if state == row.state:
        keep_sid(m, row, sid)
    elif state in FAILED:
        keep_sid(m, row, sid)
        failed(m, row, state, code)
    else:
        accepted(m, row, state, sid, at)


def adopt(m: Moment, row: Sent, found: Listed) -> None:
    """The carrier's list has this very message."""
    # A word that is new to us: the carrier has the message all the same.
    said = status_named(found.status) or Status.ACCEPTED
    learn(m, row, said, found.sid, found.error_code, at=found.created)


def keep_sid(m: Moment, row: Sent, sid: str) -> None:
    if known := _fresh(m, row, sid):
        carried.set_sid(m.tx, row.id, known)


def _fresh(m: Moment, row: Sent, sid: str) -> str | None:
    """A callback may lack the sid, and one that another row owns would be refused."""
    return sid if sid and row.sid is None and not carried.owns_sid(m.tx, sid) else None


def accepted(m: Moment, row: Sent, state: Sending, sid: str, at: datetime | None = None) -> None:
    """The carrier has it."""
    since = min(at or m.now, m.now)
    outbox.set_state(m.tx, row.id, state, sid=_fresh(m, row, sid), accepted_at=since)
    lines.answers(m, row, Sign.REPORT if state in ARRIVED else Sign.ASKING)
    if row.checkin_id is None or row.root != f"ask:{row.checkin_id}" or state not in ASKED:
        return
    by_call = row.channel is Channel.CALL
    if by_call and state is Sending.ACCEPTED:
        # It waits in the carrier's queue, for hours if it must: nobody was asked yet.
        return
    # Whichever try the carrier takes first has asked them.
    if asking.accepted(m, row.checkin_id, since) or row.purpose == row.root or by_call:
        return
    if state is Sending.DELIVERED:
        asking.arrived_later(m, row.checkin_id)


def failed(m: Moment, row: Sent, state: Sending, code: int | None, *, last: bool = False) -> None:
    """It will not arrive. A prompt that failed was not asked; a rung that failed passes on.
    `last`: it was tried as often as it may be."""
    outbox.set_state(m.tx, row.id, state, error=code)
    m.note(row.person_id, f"not delivered: {row.wording}")
    found = verdict(code)
    if found.kind is Kind.OPTED_OUT:
        stopping.opt_out(m, row.phone_id, Mouth.CARRIER)
    elif found.kind is Kind.STOP_THE_LINE:
        lines.stop(m, code, Sign.REPORT)
    reach.failed(m, row, code, found)
    if not last and _again(m, row, code, found):
        return
    if _the_other_way(m, row, found):
        return
    if row.checkin_id is not None and row.root == f"ask:{row.checkin_id}":
        holds.look_again(m.tx, row.checkin_id, m.now)
    _passes_on(m, row)


def expired(m: Moment, row: Sent) -> None:
    """Its time was over before it could be sent."""
    outbox.set_state(m.tx, row.id, Sending.EXPIRED)
    _passes_on(m, row)


def no_way(m: Moment, row: Sent) -> None:
    """Nothing goes to that phone any more, or not to them there."""
    outbox.set_state(m.tx, row.id, Sending.SUPPRESSED)
    _passes_on(m, row)


def _passes_on(m: Moment, row: Sent) -> None:
    """A rung that nobody was told by goes to the next person. Who has taken the case knows of it,
    by the call beside the text or by somebody else."""
    if row.case_id is None or row.person_id is None or not row.root.startswith("step:"):
        return
    if case_rows.get(m.tx, row.case_id).claimed_by != row.person_id:
        cases.unreached(m, row.case_id, row.person_id)


def _again(m: Moment, row: Sent, code: int | None, found: Verdict) -> bool:
    """The same text once more, as a message of its own, if there is time and a wish for it."""
    earlier = outbox.tries(m.tx, row.root)
    wait = again_after(found, sum(one.state in FAILED for one in earlier))
    # Somebody else can be told of a case at once, unless nobody can be told of anything.
    is_rung = row.root.startswith("step:") and found.kind is not Kind.STOP_THE_LINE
    if code is None or wait is None or is_rung or len(earlier) >= outbox.MOST_TRIES:
        return False
    # Emptied meanwhile: it named somebody who was erased.
    if not row.body:
        return False
    ends = row.send_by
    if row.wording.startswith(outbox.CRISIS):
        ends = max(ends, row.created_at + outgoing.KEEP[Severity.CRISIS])
    if m.now + wait >= ends or not is_wanted(m, row):
        return False
    outgoing.again(m, row, len(earlier) + 1, at=m.now + wait, send_by=ends)
    return True


def _the_other_way(m: Moment, row: Sent, found: Verdict) -> bool:
    """A question that did not get through is asked at their second number, or by a call, where
    they agreed to that, and where it is still a question."""
    is_prompt = row.checkin_id is not None and row.root == f"ask:{row.checkin_id}"
    if not is_prompt or row.person_id is None or found.kind is Kind.STOP_THE_LINE:
        return False
    person = people.person(m.tx, row.person_id)
    way = where.other_way(m, person, phones.get(m.tx, row.phone_id), row.channel)
    earlier = outbox.tries(m.tx, row.root)
    if way is None or (way[0].id, way[1]) in {(one.phone_id, one.channel) for one in earlier}:
        return False
    if m.now >= row.send_by or len(earlier) >= outbox.MOST_TRIES or not is_wanted(m, row):
        return False
    phone, channel = way
    words = ringing.words_for(m, person, row, phone, channel)
    number, ends = len(earlier) + 1, row.send_by
    outgoing.again(
        m, row, number, at=m.now, send_by=ends, phone_id=phone.id, channel=channel, words=words
    )
    return True


def is_wanted(m: Moment, row: Sent) -> bool:
    """A reminder that did not arrive is left; a question not once they wrote or it is over, and a
    welcome not once it was answered."""
    if row.checkin_id is None or not row.started:
        return inviting.is_awaited(m, row)
    checkin = checkins.get(m.tx, row.checkin_id)
    heard_at = members.get(m.tx, checkin.member_id).heard_at
    unheard = heard_at is None or heard_at < checkin.due_at
    is_open = checkin.state in (CheckinState.WRITTEN, CheckinState.OPEN)
    return row.wording.startswith("ask_") and unheard and is_open
