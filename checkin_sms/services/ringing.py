"""Placing a call: is it still wanted when its turn comes, and what the carrier is asked for."""

from dataclasses import replace
from datetime import timedelta

from checkin_sms.core.channel import Channel
from checkin_sms.core.ladder import StepState
from checkin_sms.core.schedule import inside
from checkin_sms.gateway import OutgoingCall
from checkin_sms.services import inviting, outgoing, where, wordings
from checkin_sms.services.moment import Moment
from checkin_sms.store import calls, carried, cases, checkins, members, numbers, people, unsent
from checkin_sms.store.cases import CaseState
from checkin_sms.store.checkins import CheckinState
from checkin_sms.store.outbox import Sent
from checkin_sms.store.people import Person
from checkin_sms.store.phones import Phone

# Between the purpose of a text and the call that goes with it.
BESIDE = "call:"
# That somebody else has said they will call.
TAKEN = "case_taken"
# A call whose end nobody told is over by then, and one that nobody answered has rung out.
LONGEST_TALK = timedelta(minutes=10)
LONGEST_RING = timedelta(minutes=2)
WHILE_ENGAGED = timedelta(minutes=2)
WHILE_RINGING = timedelta(minutes=1)
_ASKS = ("ask_", "welcome")
_OPEN = (CheckinState.WRITTEN, CheckinState.OPEN)


def is_wanted(m: Moment, row: Sent) -> bool:
    """Asked once more when it is placed, and when somebody answers it: the carrier may have kept
    it for hours."""
    if row.case_id is not None and row.root.startswith((BESIDE, "step:")):
        return _is_awaited(m, row, row.case_id)
    if row.case_id is not None and row.wording == TAKEN:
        case = cases.get(m.tx, row.case_id)
        return case.state == CaseState.CLAIMED and case.claimed_by != row.person_id
    if row.checkin_id is None:
        return inviting.is_awaited(m, row)
    checkin = checkins.get(m.tx, row.checkin_id)
    heard_at = members.get(m.tx, checkin.member_id).heard_at
    unheard = heard_at is None or heard_at < checkin.due_at
    return unheard and checkin.state in _OPEN


def is_their_hour(m: Moment, row: Sent) -> bool:
    """May what we start be said to them now?"""
    if not row.started or row.person_id is None:
        return True
    person = people.person(m.tx, row.person_id)
    return inside(m.hours(person), person.zone, m.now)


def _is_awaited(m: Moment, row: Sent, case_id: int) -> bool:
    """Nobody has taken it yet, and this one has not said that they cannot."""
    case = cases.get(m.tx, case_id)
    if case.state == CaseState.CLOSED or case.claimed_by is not None:
        return False
    steps = cases.steps(m.tx, case_id)
    return any(one.person_id == row.person_id and one.state == StepState.TOLD for one in steps)


def as_agreed(m: Moment, row: Sent, phone: Phone) -> Sent | None:
    """They may have taken back since it was written that they are rung. A question, and the one
    whether they want any, is a text then; of all else nothing (None)."""
    if row.channel is not Channel.CALL or row.person_id is None:
        return row
    if where.may_ring(m, row.person_id, phone):
        return row
    if phone.no_texts is not None or not row.wording.startswith(_ASKS):
        return None
    person = people.person(m.tx, row.person_id)
    wording, body = words_for(m, person, row, phone, Channel.TEXT)
    unsent.by_text(m.tx, row.id, wording, body)
    return replace(row, channel=Channel.TEXT, wording=wording, body=body)


def engaged_for(m: Moment, row: Sent) -> timedelta | None:
    """When to look again, if we ring that phone already or are in a call with it: another call
    would find the line busy, and whoever has several cases is rung about one after the other."""
    if calls.is_talking(m.tx, row.phone_id, m.now - LONGEST_TALK):
        return WHILE_ENGAGED
    return WHILE_RINGING if carried.is_ringing(m.tx, row, m.now - LONGEST_RING) else None


def placed(m: Moment, row: Sent, phone: Phone) -> OutgoingCall:
    base = m.runtime.settings.public_url
    _, message_ok = numbers.agreed(m.tx, row.person_id or 0, phone.id)
    return OutgoingCall(
        phone.number,
        url=f"{base}/twilio/voice/out/{row.token}",
        status_callback=f"{base}/twilio/voice/ended/{row.token}",
        hears_machines=message_ok,
        fallback_url=m.runtime.settings.voice_fallback_url,
    )


def words_for(
    m: Moment, person: Person, row: Sent, phone: Phone, channel: Channel
) -> tuple[str, str]:
    """What did not get through, for the ear or for the eye: the wording and how it reads."""
    blanks = {"word": members.get(m.tx, person.id).word}
    if channel is Channel.CALL:
        return row.wording, wordings.aloud(m, person, outgoing.RINGS[row.wording], blanks)
    return wordings.text_there(m, person, phone, row.wording, blanks)
