"""One member's cases, and the people around them: two mentors and two on call."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from checkin_sms.core import casework, pressing
from checkin_sms.core.case import Around, Case, Move, Reply, TellMember, TellPerson, TellStep
from checkin_sms.core.clocks import DEFAULT
from checkin_sms.core.ladder import Helper, Reason, Team
from checkin_sms.core.schedule import Hours

ZONE = "America/New_York"
# A Monday, 10 in the morning in New York, and 1 in the night after it.
MORNING = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
NIGHT = datetime(2026, 3, 3, 6, 0, tzinfo=UTC)
NEXT_MORNING = datetime(2026, 3, 3, 14, 0, tzinfo=UTC)  # 9:00, when duty begins
DUTY = Hours(time(9), time(20))

BEN = Helper(1, True, DUTY, ZONE)
DEE = Helper(2, True, DUTY, ZONE)
CLEO = Helper(11, False, DUTY, ZONE, nights=True, crisis=True)
MARCUS = Helper(12, False, DUTY, ZONE, nights=True, crisis=True)
TEAM = Team([BEN, DEE], [CLEO, MARCUS], hears_more=True)
# As moves name them.
B, D, C, M = BEN.person, DEE.person, CLEO.person, MARCUS.person


def minutes(n: float) -> timedelta:
    return timedelta(minutes=n)


def hours(n: float) -> timedelta:
    return timedelta(hours=n)


def at(now: datetime = MORNING, team: Team = TEAM) -> Around:
    return Around(now, DEFAULT, team)


# Just opened.
SILENCE = casework.opened(Reason.SILENCE, at())[0]
HARD = casework.opened(Reason.HARD_DAY, at())[0]
CRISIS = casework.opened(Reason.CRISIS, at())[0]


# Dee was told as well; then Ben took it.
HARD_TWO = casework.fired(HARD, at(MORNING + minutes(45)))[0]
CLAIMED = pressing.pressed(HARD_TWO, B, 1, at(MORNING + minutes(50)))[0]


def claimed(case: Case, person: int = B) -> Case:
    return pressing.pressed(case, person, 1, at())[0]


def only(*mentors: Helper, staff: tuple[Helper, ...] = (CLEO, MARCUS)) -> Team:
    return replace(TEAM, mentors=mentors, staff=staff)


def told(move: Move) -> list[tuple[int, str]]:
    """Whom a move tells what, rungs and lines alike; 0 is the member."""
    case, effects = move
    del case
    found = []
    for effect in effects:
        match effect:
            case TellStep(step):
                found.append((step.person, step.wording))
            case TellPerson(person, wording):
                found.append((person, wording))
            case TellMember(wording):
                found.append((0, wording))
            case _:
                pass
    return found


def said(move: Move) -> list[str]:
    """The reply to whoever pressed it."""
    return [effect.wording for effect in move[1] if isinstance(effect, Reply)]


def plan(case: Case) -> list[tuple[int, timedelta]]:
    """The rungs: whom, and how long after the morning."""
    return [(step.person, step.at - MORNING) for step in case.steps]
