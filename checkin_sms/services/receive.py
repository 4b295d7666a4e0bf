"""A text arrives: keep it, find whose it is, answer in the same breath.

One transaction. Locks are taken in the order phone, person, check-in, case. A text that our own
code fails on is kept and parked for a person: a signed webhook never fails for what it holds.
"""

from datetime import timedelta

from checkin_sms.core.loops import KEYS, is_loop
from checkin_sms.core.questions import QUESTIONS
from checkin_sms.core.reader.interpret import interpret, prepare
from checkin_sms.core.worries import called_for, worry
from checkin_sms.runtime import Runtime
from checkin_sms.services import hearing, identify, leaving, numbers, parking, strangers
from checkin_sms.services.incoming import InboundText, Kept
from checkin_sms.services.moment import Moment, moment
from checkin_sms.services.outgoing import Spoken
from checkin_sms.store import inbox, outbox, phones
from checkin_sms.store import numbers as number_rows
from checkin_sms.store.base import Away
from checkin_sms.store.numbers import Owner
from checkin_sms.store.phones import Phone
from checkin_sms.store.sealing import Unreadable

# As far back as one flood of texts is looked at.
BURST = timedelta(minutes=30)


def receive(runtime: Runtime, text: InboundText) -> Spoken | None:
    """Returns the reply to give in the webhook's response. Raises only when nothing was kept."""
    lookup = runtime.store.keyring.fingerprint(text.sender)
    prepare()
    with moment(runtime) as m:
        phone = _somebodys(phones.lock(m.tx, lookup))
        inbox_id = _keep(m, lookup, phone, text)
        if inbox_id is None:
            return _repeated(m, text.sid)
        kept = Kept(inbox_id, lookup, text)
        if phone is None:
            return strangers.answer(m, kept)
        spoken = _listen_safely(m, phone, kept)
    runtime.ring()
    return spoken


def keep_bare(runtime: Runtime, text: InboundText) -> bool:
    """Nothing was kept of it, and nobody will bring it again: keep that it came, for a person."""
    lookup = runtime.store.keyring.fingerprint(text.sender)
    with moment(runtime) as m:
        inbox_id = _keep(m, lookup, _somebodys(phones.find(m.tx, lookup)), text)
        if inbox_id is not None:
            inbox.note(
                m.tx,
                inbox_id,
                person_id=None,
                state=inbox.InboxState.PARKED,
                crisis=None,
                replied=False,
            )
    return True


def _keep(m: Moment, lookup: str, phone: Phone | None, text: InboundText) -> int | None:
    return inbox.keep(
        m.tx,
        sid=text.sid,
        lookup=lookup,
        phone_id=phone.id if phone else None,
        body=text.body,
        media=text.media,
        received_at=text.received_at,
    )


def _somebodys(phone: Phone | None) -> Phone | None:
    """A number that somebody else has by now is nobody's to us."""
    return None if phone is None or strangers.is_nobodys(phone) else phone


def _repeated(m: Moment, sid: str) -> Spoken | None:
    """The carrier asks again: the same answer while it may not have been sent, later none."""
    known = inbox.by_sid(m.tx, sid)
    reply = outbox.reply_to(m.tx, known.id) if known else None
    if reply is None or reply.state != "handed" or isinstance(reply.body, Unreadable):
        return None
    return Spoken(reply.body, reply.token)


def _listen_safely(m: Moment, phone: Phone, kept: Kept) -> Spoken | None:
    try:
        with m.tx.begin_nested():
            return _listen(m, phone, kept)
    except Away:
        raise
    except Exception as error:  # noqa: BLE001 - whatever our code did, the person's text is kept
        return parking.park(m, phone, kept, error)


def _listen(m: Moment, phone: Phone, kept: Kept) -> Spoken | None:
    owners = number_rows.owners_of(m.tx, phone.id)
    if not owners:
        return strangers.stopped_before(m, phone, kept)
    living = [owner for owner in owners if owner.person.ended_at is None]
    if not living:
        return leaving.after_a_death(m, phone, owners[0].person, kept).spoken
    if phone.no_texts is not None:
        living = numbers.in_use_again(m, phone, living)
    if _is_loop(m, kept):
        _fall_silent(m, kept, living)
        return None
    if len(living) > 1:
        return identify.listen(m, phone, living, kept)
    return hearing.hear(m, phone, living[0], kept).spoken


def _is_loop(m: Moment, kept: Kept) -> bool:
    """A cry for help and a wish to stop are heard however many texts there were before; a wish for
    a person as long as a machine would not have sent them all."""
    at = kept.text.received_at
    earlier = inbox.burst(m.tx, kept.lookup, kept.id, at - BURST)
    if not is_loop(at, earlier):
        return False
    reading = interpret(kept.text.body, before=hearing.just_before(m, kept))
    if reading.crisis is not None or reading.opt_out_by is not None:
        return False
    scores = interpret(kept.text.body, [question.name for question in QUESTIONS]).answers
    told = {answer.question: answer.value for answer in scores}
    wants = called_for(reading) or worry(told, (), m.program_clocks()) is not None
    # A key, a keyword or two numbers, and nothing else: a mentor with several cases, or whoever had
    # to ask first what the numbers mean, and no machine.
    pressed = reading.digit is not None or bool(reading.intents or scores)
    goes_on = wants or (pressed and len(reading.text.split()) <= 2)
    return not goes_on or is_loop(at, earlier, KEYS)


def _fall_silent(m: Moment, kept: Kept, owners: list[Owner]) -> None:
    """Nothing of it is a sign of anybody. It stays unread, and nothing answers."""
    person_id = owners[0].person.id if len(owners) == 1 else None
    m.note(person_id, "too many texts at once: no answer until it is quiet")
    inbox.note(
        m.tx,
        kept.id,
        person_id=person_id,
        state=inbox.InboxState.UNREAD,
        crisis=None,
        replied=False,
    )
