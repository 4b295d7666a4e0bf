"""Writing messages: every text the service makes becomes a row first."""

import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from checkin_sms.core.channel import Channel
from checkin_sms.core.delivery import Sending
from checkin_sms.core.ladder import Severity
from checkin_sms.core.schedule import closing, day_start, inside
from checkin_sms.runtime import Runtime
from checkin_sms.services import where, wordings
from checkin_sms.services.moment import Moment
from checkin_sms.services.wordings import Blanks
from checkin_sms.store import numbers, outbox, people, roles
from checkin_sms.store.people import Person
from checkin_sms.store.phones import Phone

# How long a text about a case may wait for the carrier before the next rung is surer.
KEEP = {
    Severity.ROUTINE: timedelta(hours=12),
    Severity.URGENT: timedelta(hours=4),
    Severity.CRISIS: timedelta(hours=2),
}
# A reply that the carrier has not spoken of by then may never have left it.
UNHEARD = timedelta(seconds=120)
# They rang us, and we ring them.
CALL_BACK = "call_back"
# What a member is rung for, and what is said then. Anything else is kept for their next call: a
# phone that rings to say "thank you" is no kindness.
RINGS = {
    "ask_mood": "ask_mood",
    "ask_mood_after": "ask_mood_after",
    "ask_craving": "ask_craving",
    # A PIN has shown who it is.
    "ask_shared": "ask_mood",
    "nudge": "ask_mood",
    "gentle": "gentle",
    "gentle_team": "gentle",
    "welcome": "call_begin",
    "crisis_unclaimed": "crisis_unclaimed",
    CALL_BACK: "call_menu",
}
# A line that follows from the member's own text may still go out this long after it.
IN_REPLY = timedelta(minutes=5)


# How the carrier repeats a callback that we could not take: this part of an address is never sent,
# only obeyed. By default it tries once more, and only where nobody took the connection.
_RETRIES = "#rc=3&rp=ct,rt,5xx"


def callback(runtime: Runtime, token: str) -> str:
    """Where the carrier tells what becomes of one message: only that address holds its token."""
    return f"{runtime.settings.public_url}/twilio/status/{token}{_RETRIES}"


@dataclass(frozen=True)
class Spoken:
    """A reply for the webhook's own response."""

    body: str
    token: str


def reply(
    m: Moment,
    phone: Phone,
    person: Person,
    body: str,
    *,
    wording: str,
    inbox_id: int,
    checkin_id: int | None = None,
    case_id: int | None = None,
    found_at: datetime | None = None,
) -> Spoken:
    """The answer to a text goes back in the webhook's own response: a dead worker can swallow
    neither a reply nor crisis numbers. Its row waits for the carrier to speak of it. For a text
    of `found_at`, found on the carrier's list, no webhook waits: that answer is sent."""
    letter = outbox.Letter(
        purpose=f"{outbox.REPLY}{inbox_id}",
        phone_id=phone.id,
        wording=wording,
        body=body,
        urgency=Severity.URGENT,
        send_by=m.now + UNHEARD,
        # None when nobody knows who is speaking.
        person_id=person.id or None,
        checkin_id=checkin_id,
        case_id=case_id,
        inbox_id=inbox_id,
    )
    if wording.startswith(outbox.CRISIS):
        # One that never left is sent again, and a found one at any hour.
        ends = m.now + KEEP[Severity.CRISIS]
        letter = replace(letter, urgency=Severity.CRISIS, send_by=ends)
    elif found_at is not None:
        letter = _late_reply(m, letter, found_at)
    token = secrets.token_urlsafe(18)
    webhook_waits = (Sending.HANDED, m.now + UNHEARD)
    state, at = webhook_waits if found_at is None else (Sending.DUE, m.now)
    outbox.write(m.tx, letter, token=token, now=m.now, state=state, next_at=at)
    return Spoken(body, token)


def _late_reply(m: Moment, letter: outbox.Letter, found_at: datetime) -> outbox.Letter:
    """Soon after their text it goes at any hour, later only at a decent one."""
    started = m.now - found_at > IN_REPLY
    return replace(letter, started=started, send_by=m.now + KEEP[Severity.ROUTINE])


def to_helper(
    m: Moment,
    person_id: int,
    wording: str,
    purpose: str,
    urgency: Severity,
    *,
    case_id: int | None = None,
    at: datetime | None,
    ends: datetime | None = None,
    blanks: Blanks | None = None,
    by_call: bool = False,
) -> None:
    """A text to a mentor or staff person, or a call where their phone takes no texts. When it may
    go, and until when (`ends`), is the ladder's affair, not ours. `by_call`: a call beside the
    text, if they agreed."""
    phone = numbers.find_first_of(m.tx, person_id)
    if phone is None or phone.opted_out_at is not None:
        return
    person = people.person(m.tx, person_id)
    if person.ended_at is not None or _must_wait(m, person, wording):
        return
    channel = _channel_to(m, person_id, phone, by_call=by_call)
    if channel is None:
        return
    when = at or m.now
    keeps = when + KEEP[urgency]
    words = wordings.aloud if channel is Channel.CALL else wordings.text
    letter = outbox.Letter(
        purpose=purpose,
        phone_id=phone.id,
        wording=wording,
        body=words(m, person, wording, blanks),
        channel=channel,
        urgency=urgency,
        send_by=min(keeps, ends or keeps),
        person_id=person_id,
        case_id=case_id,
    )
    _due(m, letter, when)


def _channel_to(m: Moment, person_id: int, phone: Phone, *, by_call: bool) -> Channel | None:
    channel = where.channel(m, person_id, phone)
    if channel is None or not by_call:
        return channel
    beside_a_text = channel is not Channel.CALL and where.may_ring(m, person_id, phone)
    return Channel.CALL if beside_a_text else None


def to_member(
    m: Moment,
    person: Person,
    wording: str,
    purpose: str,
    *,
    send_by: datetime,
    urgency: Severity = Severity.ROUTINE,
    checkin_id: int | None = None,
    case_id: int | None = None,
    started: bool = True,
    variant: int = 0,
    blanks: Blanks | None = None,
    phone: Phone | None = None,
    channel: Channel | None = None,
) -> None:
    """A text or a call that the service starts. `started` ones keep to the member's hours and
    day's count."""
    phone = phone or where.for_text(m, person, wording)
    if phone.opted_out_at is not None or person.ended_at is not None:
        return
    if _must_wait(m, person, wording):
        return
    channel = channel or where.channel(m, person.id, phone) or Channel.TEXT
    if channel is Channel.CALL:
        if wording not in RINGS:
            m.note(person.id, f"no call for this: {wording}")
            return
        body = wordings.aloud(m, person, RINGS[wording], blanks, variant)
    else:
        wording, body = wordings.text_there(m, person, phone, wording, blanks, variant=variant)
    letter = outbox.Letter(
        purpose=purpose,
        phone_id=phone.id,
        wording=wording,
        body=body,
        channel=channel,
        urgency=urgency,
        send_by=send_by,
        person_id=person.id,
        checkin_id=checkin_id,
        case_id=case_id,
        started=started,
    )
    _due(m, letter, m.now)


def _must_wait(m: Moment, person: Person, wording: str) -> bool:
    """It may be a stranger who has their number: first comes the OK to a welcome."""
    if wording.endswith(outbox.WELCOME) or not roles.in_doubt(m.tx, person.id):
        return False
    m.note(person.id, f"not sent before their OK: {wording}")
    return True


def call_back(
    m: Moment, person: Person, phone: Phone, purpose: str, *, at: datetime, keeps: timedelta
) -> None:
    """They rang us; what they hear when they have shown who they are is the menu."""
    letter = outbox.Letter(
        purpose=purpose,
        phone_id=phone.id,
        wording=CALL_BACK,
        body=wordings.aloud(m, person, RINGS[CALL_BACK]),
        channel=Channel.CALL,
        urgency=Severity.URGENT,
        send_by=at + keeps,
        person_id=person.id,
    )
    _due(m, letter, at)


def from_staff(m: Moment, person: Person, phone: Phone, body: str, *, once: str) -> bool:
    """What a person of staff wrote, to be sent now or soon: where we are late, not into the night.
    The caller has checked it. False: this text was sent by the form of this mark before."""
    same = m.runtime.store.keyring.fingerprint(f"{once} {body}")
    letter = outbox.Letter(
        purpose=f"staff:{person.id}:{same}",
        phone_id=phone.id,
        wording="from_staff",
        body=body,
        urgency=Severity.URGENT,
        send_by=max(until_quiet(m, person, m.now + KEEP[Severity.URGENT]), m.now + IN_REPLY),
        person_id=person.id,
    )
    return _due(m, letter, m.now)


def again(
    m: Moment,
    row: outbox.Sent,
    number: int,
    *,
    at: datetime,
    send_by: datetime,
    phone_id: int | None = None,
    channel: Channel | None = None,
    words: tuple[str, str] | None = None,
) -> None:
    """What failed, once more as a message of its own; `phone_id`: to another number of theirs;
    `channel` and its `words`, the wording and how it reads: the other way."""
    wording, body = words or (row.wording, row.body)
    letter = outbox.Letter(
        purpose=f"{row.root}{outbox.AGAIN}{number}",
        phone_id=phone_id or row.phone_id,
        wording=wording,
        body=body,
        channel=channel or row.channel,
        urgency=row.urgency,
        send_by=send_by,
        person_id=row.person_id,
        checkin_id=row.checkin_id,
        case_id=row.case_id,
        started=row.started,
    )
    m.note(row.person_id, f"to be sent again: {row.wording}")
    _due(m, letter, at)


def _due(m: Moment, letter: outbox.Letter, at: datetime) -> bool:
    token = secrets.token_urlsafe(18)
    written = outbox.write(m.tx, letter, token=token, now=m.now, state=Sending.DUE, next_at=at)
    return written is not None


def room_today(m: Moment, person: Person, limit: int) -> bool:
    """May the service start one more text to this member today?"""
    return outbox.started_since(m.tx, person.id, day_start(m.now, person.zone)) < limit


def until_quiet(m: Moment, person: Person, wanted: datetime) -> datetime:
    """`wanted`, or the end of today's hours if that comes first."""
    hours = m.hours(person)
    if not inside(hours, person.zone, m.now):
        return m.now
    return min(wanted, closing(hours, person.zone, m.now))
