"""Who is told of a case, in which order, and when. Fixed when a case opens or becomes graver.

Three speeds. A routine case (silence) waits for a mentor's duty hours: nobody is woken for what
may be nothing. An urgent one (a hard day) goes now to whoever is on duty, else to staff. A crisis
goes to staff at any hour, one after the other, and to a mentor too where all have agreed.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import IntEnum, StrEnum

from checkin_sms.core.clocks import Clocks
from checkin_sms.core.schedule import Hours, after_duty, inside, next_inside


class Reason(StrEnum):
    SILENCE = "silence"
    UNREACHABLE = "unreachable"
    HARD_DAY = "hard day"
    LOW_RUN = "low run"
    SLIP = "slip"
    CALL_ME = "call me"
    CRISIS = "crisis"
    DANGER = "danger"  # from others: staff only, the mentor may be the danger
    OPTED_OUT = "opted out"
    NOT_STARTED = "not started"
    SAID_NO = "said no"  # to the welcome


class Severity(IntEnum):
    ROUTINE = 0
    URGENT = 1
    CRISIS = 2


SEVERITY = {
    Reason.SILENCE: Severity.ROUTINE,
    Reason.UNREACHABLE: Severity.ROUTINE,
    Reason.OPTED_OUT: Severity.ROUTINE,
    Reason.NOT_STARTED: Severity.ROUTINE,
    Reason.SAID_NO: Severity.ROUTINE,
    Reason.HARD_DAY: Severity.URGENT,
    Reason.LOW_RUN: Severity.URGENT,
    Reason.SLIP: Severity.URGENT,
    Reason.CALL_ME: Severity.URGENT,
    Reason.CRISIS: Severity.CRISIS,
    Reason.DANGER: Severity.CRISIS,
}

# What the people told of it read: never the reason behind a hard day, never a score.
WORDING = {
    Reason.SILENCE: "case_silence",
    Reason.UNREACHABLE: "case_unreachable",
    Reason.OPTED_OUT: "case_opted_out",
    Reason.NOT_STARTED: "case_not_started",
    Reason.SAID_NO: "case_said_no",
    Reason.HARD_DAY: "case_hard_day",
    Reason.LOW_RUN: "case_hard_day",
    Reason.SLIP: "case_hard_day",
    Reason.CALL_ME: "case_hard_day",
    Reason.CRISIS: "case_crisis",
    Reason.DANGER: "case_crisis",
}

# "If you can" is no word for a crisis: whoever is asked once more reads how urgent it still is.
AGAIN, AGAIN_IN_CRISIS = "case_again", "case_again_crisis"
TRIED, TRIED_IN_CRISIS = "case_tried", "case_tried_crisis"

_ALWAYS_MENTOR = frozenset({Reason.SILENCE, Reason.UNREACHABLE})
# Texts do not reach them any more, or do not yet: a call is the only way.
FOR_STAFF = frozenset({Reason.OPTED_OUT, Reason.SAID_NO, Reason.NOT_STARTED})
_NEVER_MENTOR = FOR_STAFF | {Reason.DANGER}


class StepState(StrEnum):
    WAITING = "waiting"
    TOLD = "told"
    DECLINED = "declined"
    TRIED = "tried"  # tried, no answer
    PASSED = "passed"  # taken off the ladder: nothing is awaited from them
    SPARED = "spared"  # still to come when the case was closed: back if that is taken back
    LEFT = "left"  # told, and no mentor of this member any more


@dataclass(frozen=True)
class Helper:
    """Somebody who can be told: `hours` are their duty hours in their own `zone`."""

    person: int
    mentor: bool
    hours: Hours
    zone: str
    nights: bool = False
    crisis: bool = False
    # The mentor who is away, in whose place they are told.
    covers: int | None = None


@dataclass(frozen=True)
class Step:
    """One rung: whom, when, with which words."""

    no: int
    person: int
    mentor: bool
    wording: str
    at: datetime
    state: StepState = StepState.WAITING
    told_at: datetime | None = None
    bare: bool = True


@dataclass(frozen=True)
class Team:
    """Whom a member's cases may go to: mentors in order who can act now, and staff on call."""

    mentors: Sequence[Helper] = ()
    staff: Sequence[Helper] = ()
    hears_more: bool = False

    def without(self, persons: Collection[int]) -> "Team":
        """The others of them."""
        mentors = [helper for helper in self.mentors if helper.person not in persons]
        staff = [helper for helper in self.staff if helper.person not in persons]
        return replace(self, mentors=mentors, staff=staff)


def steps(
    reason: Reason, team: Team, now: datetime, clocks: Clocks, first_no: int = 0
) -> tuple[Step, ...]:
    """The rungs for this reason. Empty only when nobody at all can be told."""
    severity, wording = SEVERITY[reason], WORDING[reason]
    mentors = _mentors_for(reason, team)
    if severity == Severity.CRISIS:
        rungs = _crisis(mentors, team.staff, now, clocks)
    elif severity == Severity.URGENT:
        rungs = _urgent(mentors, team.staff, now, clocks, on_call=bool(team.staff))
    else:
        rungs = _routine([*mentors, *team.staff], now, clocks)
    return tuple(
        Step(first_no + index, helper.person, helper.mentor, wording, at)
        for index, (helper, at) in enumerate(rungs)
    )


def again(severity: Severity) -> str:
    """What staff read when nobody has taken it."""
    return AGAIN_IN_CRISIS if severity == Severity.CRISIS else AGAIN


def tried(severity: Severity) -> str:
    """What the next one reads when somebody got no answer."""
    return TRIED_IN_CRISIS if severity == Severity.CRISIS else TRIED


def _mentors_for(reason: Reason, team: Team) -> list[Helper]:
    if reason in _NEVER_MENTOR:
        return []
    if reason == Reason.CRISIS:
        return [helper for helper in team.mentors if helper.crisis]
    if reason in _ALWAYS_MENTOR or team.hears_more:
        return list(team.mentors)
    return []


def may_hear(reason: Reason, team: Team, person: int) -> bool:
    """May this person, who was told of something lesser, hear of this too, on duty or away?"""
    if person in {helper.person for helper in team.staff}:
        return True
    if reason == Reason.CRISIS:
        return person in {helper.person for helper in _mentors_for(reason, team)}
    return reason not in _NEVER_MENTOR and (reason in _ALWAYS_MENTOR or team.hears_more)


# One person may be a mentor of the member and on call as well: told once, the sooner.


def _routine(
    helpers: Sequence[Helper], now: datetime, clocks: Clocks
) -> list[tuple[Helper, datetime]]:
    """Each in their own duty hours, the next after so much of the one before's duty."""
    rungs: list[tuple[Helper, datetime]] = []
    earliest = now
    for helper in _each_once(helpers):
        at = next_inside(helper.hours, helper.zone, earliest)
        rungs.append((helper, at))
        earliest = after_duty(helper.hours, helper.zone, at, clocks.rung_routine)
    return rungs


def _urgent(
    mentors: Sequence[Helper],
    staff: Sequence[Helper],
    now: datetime,
    clocks: Clocks,
    *,
    on_call: bool,
) -> list[tuple[Helper, datetime]]:
    """Whoever is on duty, one after the other; staff at any hour. With nobody to tell before, or
    nobody on call, the mentors hear when their duty begins: someone is always told."""
    rungs: list[tuple[Helper, datetime]] = []
    at = now
    for helper in [*mentors, *staff]:
        if helper.mentor and not (helper.nights or inside(helper.hours, helper.zone, at)):
            continue
        if helper.person in {told.person for told, _ in rungs}:
            continue
        rungs.append((helper, at))
        at += clocks.rung_urgent
    if rungs and on_call:
        return rungs
    known = {told.person for told, _ in rungs}
    asleep = [helper for helper in mentors if helper.person not in known]
    return [*rungs, *_routine(asleep, at, clocks)]


def _crisis(
    mentors: Sequence[Helper], staff: Sequence[Helper], now: datetime, clocks: Clocks
) -> list[tuple[Helper, datetime]]:
    """Staff one by one, the first of them and the agreed mentors at once."""
    everyone = _each_once([*mentors, *staff])
    others = [helper for helper in everyone if not helper.mentor]
    rungs = [(helper, now) for helper in everyone if helper.mentor]
    rungs += [(helper, now + index * clocks.rung_crisis) for index, helper in enumerate(others)]
    return sorted(rungs, key=lambda rung: rung[1])


def _each_once(helpers: Sequence[Helper]) -> list[Helper]:
    found: dict[int, Helper] = {}
    for helper in helpers:
        found.setdefault(helper.person, helper)
    return list(found.values())


def pulled_forward(
    waiting: Sequence[Step], team: Team, severity: Severity, now: datetime, clocks: Clocks
) -> tuple[Step, ...]:
    """The remaining rungs, when the one before passes it on: the next person at once, in the same
    order and by the same rules. Whoever cannot be told any more is passed over."""
    as_mentor = {helper.person: helper for helper in team.mentors}
    on_call = {helper.person: helper for helper in team.staff}
    mentors = [as_mentor[one.person] for one in waiting if one.mentor and one.person in as_mentor]
    # A mentor who is on call as well is on call when their duty as a mentor is over.
    staff = [on_call[one.person] for one in waiting if one.person in on_call]
    if severity == Severity.CRISIS:
        rungs = _crisis(mentors, staff, now, clocks)
    elif severity == Severity.URGENT:
        rungs = _urgent(mentors, staff, now, clocks, on_call=bool(team.staff))
    else:
        rungs = _routine([*mentors, *staff], now, clocks)
    left = {helper.person: (helper, at) for helper, at in rungs}
    return tuple(_moved(step, left.pop(step.person, None)) for step in waiting)


def _moved(step: Step, rung: tuple[Helper, datetime] | None) -> Step:
    if rung is None:
        return replace(step, state=StepState.PASSED)
    helper, at = rung
    return replace(step, mentor=helper.mentor, at=at)


class Promise(StrEnum):
    """What a worried member may truly be told about who hears of it."""

    MENTOR_NOW = "mentor_now"
    TEAM_NOW = "team_now"
    LATER = "later"
    STANDS = "stands"  # somebody has said that they will call, and does not hear of this
    LATELY = "lately"  # somebody was told of the same thing a few hours ago, and saw to it
    NOBODY = "nobody"


def promise(ladder: Sequence[Step], now: datetime) -> tuple[Promise, Step | None]:
    """Who is told first, and whether that is now."""
    if not ladder:
        return Promise.NOBODY, None
    first = min(ladder, key=lambda step: (step.at, not step.mentor))
    if first.at > now:
        return Promise.LATER, first
    return (Promise.MENTOR_NOW if first.mentor else Promise.TEAM_NOW), first
