"""What follows from a case, said: texts to mentors, staff and the member; the reply to a key."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import assert_never

from checkin_sms.core import ladder
from checkin_sms.core.case import (
    Case,
    CaseEffect,
    Next,
    Reached,
    Reply,
    State,
    TellMember,
    TellPerson,
    TellStep,
)
from checkin_sms.core.channel import Channel
from checkin_sms.core.ladder import Severity
from checkin_sms.core.parting import LET_GO
from checkin_sms.core.schedule import spoken_since
from checkin_sms.services import notices, outgoing, taking, where, wordings
from checkin_sms.services.moment import Moment
from checkin_sms.services.ringing import BESIDE, TAKEN
from checkin_sms.services.team import decent_hour, duty_ends
from checkin_sms.store import case_actions, cases, letters, members, mentors, numbers, people, roles
from checkin_sms.store.cases import CaseOf


@dataclass(frozen=True)
class Press:
    """How a digit was answered: the wording, and the people and keys named in it."""

    wording: str
    who: int | None
    case: CaseOf


# How the purpose of a text begins that asks somebody to take a case.
STEP = "step:"
# Asked of whoever has taken a case and not said how it went.
HOW = "case_how"
SOON = timedelta(minutes=30)
NOTHING_TO_DO = frozenset({TAKEN, "case_ended", "case_in_hand"})
_WAITS = NOTHING_TO_DO | {LET_GO}
# Seconds within which the same line about the same case is said once: ten texts in a row from
# somebody in distress are one alarm.
NOT_OFTENER = {"case_crisis_again": 300, "case_contact": 300}


def perform(
    m: Moment, row: CaseOf, case: Case, effects: list[CaseEffect]
) -> tuple[Press | None, list[int]]:
    """The reply to a key, and whose rung could not be told: its text could not be made."""
    reply: Press | None = None
    missed: list[int] = []
    for effect in effects:
        match effect:
            case TellStep(step):
                if not _made(m, partial(_tell_step, m, row, case, step)):
                    missed.append(step.person)
            case TellPerson():
                _made(m, partial(_tell_person, m, row, case, effect))
            case TellMember():
                _made(m, partial(_tell_member, m, row, case, effect))
            case Reply(wording, who, _):
                reply = Press(wording, who, row)
            case Reached():
                members.heard(m.tx, row.member_id, m.now)
            case _:
                assert_never(effect)
    return reply, missed


def _made(m: Moment, tell: Callable[[], None]) -> bool:
    """What cannot be said to one stops nothing that is said to the others; staff hear of it."""
    made = False
    with m.apart("a text about a case could not be made"):
        tell()
        made = True
    if not made:
        with m.apart("staff could not be told of it"):
            notices.notify(m, "parked")
    return made


def _tell_step(m: Moment, row: CaseOf, case: Case, step: ladder.Step) -> None:
    blanks = case_blanks(m, row, step.person)
    tried = case_actions.last_handed_on(m.tx, row.id)
    if tried is not None:
        # For the lines that say that somebody has been at it: "{who} tried".
        blanks["who"] = people.person(m.tx, tried).name
    purpose = f"{STEP}{row.id}:{step.no}"
    urgency = case.severity
    # Its own rungs come in duty hours anyway; what staff hear beside them waits for theirs.
    at = m.now if urgency > Severity.ROUTINE else decent_hour(m, step.person)
    outgoing.to_helper(
        m, step.person, step.wording, purpose, urgency, at=at, case_id=row.id, blanks=blanks
    )
    if urgency > Severity.ROUTINE:
        taking.asked_after_all(m, row.member_id, step.person)
        with m.apart("a call beside a text could not be made"):
            _ring_beside(m, row, case, step, blanks)
    role = "mentor" if step.mentor else "staff"
    m.note(row.member_id, f"{role} told: {', '.join(case.reasons)}")


def _ring_beside(
    m: Moment, row: CaseOf, case: Case, step: ladder.Step, blanks: wordings.Blanks
) -> None:
    """Who is in a meeting or asleep hears a phone ring, and not that a text came. But for a crisis
    not after the duty in which a mentor was told."""
    at, ends = m.now, None
    if case.severity < Severity.CRISIS:
        at += m.program_clocks().call_urgent
        ends = duty_ends(m, step.person) if step.mentor else None
    if ends is not None and at >= ends:
        return
    outgoing.to_helper(
        m,
        step.person,
        step.wording,
        f"{BESIDE}{STEP}{row.id}:{step.no}",
        case.severity,
        case_id=row.id,
        blanks=blanks,
        at=at,
        ends=ends,
        by_call=True,
    )


def _tell_person(m: Moment, row: CaseOf, case: Case, line: TellPerson) -> None:
    blanks = case_blanks(m, row, line.person)
    if line.who is not None:
        blanks["who"] = people.person(m.tx, line.who).name
    when = int(m.now.timestamp()) // NOT_OFTENER.get(line.wording, 1)
    purpose = f"{line.wording}:{row.id}:{line.person}:{when}"
    at = decent_hour(m, line.person) if _waits(m, case, line) else m.now
    outgoing.to_helper(
        m, line.person, line.wording, purpose, case.severity, at=at, case_id=row.id, blanks=blanks
    )


def _waits(m: Moment, case: Case, line: TellPerson) -> bool:
    """No phone rings at night to say that there is nothing to do, but in a crisis that goes on: who
    was told of it may be about to act."""
    if case.severity == Severity.ROUTINE:
        return True
    goes_on = case.severity == Severity.CRISIS and case.state != State.CLOSED
    return line.wording in _WAITS and not goes_on and _would_ring(m, line.person)


def how_at(m: Moment, row: CaseOf) -> datetime:
    """When whoever has a case may be asked how it went: a routine one in their duty hours, and any
    but a crisis where their phone would ring, unless they take nights."""
    if row.next_step != Next.ASK_HOW or row.claimed_by is None or row.severity == Severity.CRISIS:
        return m.now
    mentor = mentors.find(m.tx, row.claimed_by)
    sleeps = mentor is not None and not mentor.nights and _would_ring(m, row.claimed_by)
    waits = row.severity == Severity.ROUTINE or sleeps
    return decent_hour(m, row.claimed_by) if waits else m.now


def _would_ring(m: Moment, person_id: int) -> bool:
    phone = numbers.find_first_of(m.tx, person_id)
    return phone is not None and where.channel(m, person_id, phone) is Channel.CALL


def _tell_member(m: Moment, row: CaseOf, case: Case, line: TellMember) -> None:
    """A crisis is answered at any hour; that a mentor will call, only while it is awaited."""
    person = people.person(m.tx, row.member_id)
    blanks = {"who": people.person(m.tx, line.who).name} if line.who is not None else {}
    crisis = case.severity == Severity.CRISIS
    member = members.get(m.tx, row.member_id)
    just_wrote = member.heard_at is not None and m.now - member.heard_at <= outgoing.IN_REPLY
    outgoing.to_member(
        m,
        person,
        line.wording,
        f"{line.wording}:{row.id}:{int(m.now.timestamp())}",
        # Put off to the morning it would no longer be true.
        send_by=m.now + SOON,
        urgency=case.severity,
        case_id=row.id,
        started=not (crisis or just_wrote),
        blanks=blanks,
    )


def case_blanks(m: Moment, row: CaseOf, person_id: int) -> dict[str, str]:
    """What a text about a case names: the member's alias, since when, and the keys to press,
    with a letter where a bare digit could mean something else."""
    member, person = people.person(m.tx, row.member_id), people.person(m.tx, person_id)
    letter = letter_of(m, person_id, row)
    known = members.get(m.tx, row.member_id)
    since = known.heard_at or row.opened_at
    keys = zip(("one", "two", "three", "four", "five"), range(1, 6), strict=True)
    return {
        "alias": member.alias,
        "since": spoken_since(since, m.now, person.zone, person.language),
        **{name: f"{letter}{digit}" for name, digit in keys},
    }


def letter_of(m: Moment, person_id: int, row: CaseOf) -> str:
    """The letter to answer with, or nothing when a bare digit can mean only this case."""
    others = [case for case in cases.told_to(m.tx, person_id) if case.id != row.id]
    if not others and not roles.is_asked_there(m.tx, person_id):
        return ""
    return letters.letter_for(m.tx, person_id, row.member_id)
