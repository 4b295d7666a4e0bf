"""How much rests on a mentor: as words, for staff who share out what there is to do.

No figure here says how good a mentor is. Many cases mean that their members have a hard time.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from statistics import median

from checkin_sms.core.schedule import Hours, local

# So far back a load is looked at: four whole weeks, so that weekends count alike.
WEEKS = 4
NIGHT = Hours(time(21, 0), time(8, 0))
# From here on a month was heavy for a volunteer, whatever their number of members: two cases
# a week, or a night each week.
MANY_CASES = 2 * WEEKS
MANY_NIGHTS = WEEKS


class Load(StrEnum):
    OVER = "over load"
    HEAVY = "heavy weeks"
    FULL = "full"
    ROOM = "room for more"
    FREE = "no members"


@dataclass(frozen=True)
class Case:
    """One case as one mentor met it: told, perhaps claimed and closed by them."""

    case_id: int
    told_at: datetime
    claimed_at: datetime | None = None
    closed_at: datetime | None = None


@dataclass(frozen=True)
class Weeks:
    """What the last weeks were like for one mentor."""

    told: int = 0
    claimed: int = 0
    to_claim: timedelta | None = None
    to_close: timedelta | None = None
    nights: int = 0


def weeks(cases: Sequence[Case], zone: str) -> Weeks:
    first_told: dict[int, Case] = {}
    for case in sorted(cases, key=lambda one: one.told_at):
        first_told.setdefault(case.case_id, case)
    claimed = [case for case in first_told.values() if case.claimed_at]
    return Weeks(
        told=len(first_told),
        claimed=len(claimed),
        to_claim=middle(one.claimed_at - one.told_at for one in claimed if one.claimed_at),
        to_close=middle(
            one.closed_at - one.claimed_at for one in claimed if one.claimed_at and one.closed_at
        ),
        nights=nights((case.told_at for case in cases), zone),
    )


def nights(told: Iterable[datetime], zone: str) -> int:
    """In how many different nights of theirs they were told of something."""
    return len({night for at in told if (night := _night(at, zone))})


def load(members: int, capacity: int, lately: Weeks) -> Load:
    if members > capacity:
        return Load.OVER
    if lately.told >= MANY_CASES or lately.nights >= MANY_NIGHTS:
        return Load.HEAVY
    if members == capacity:
        return Load.FULL
    return Load.ROOM if members else Load.FREE


def middle(lengths: Iterable[timedelta]) -> timedelta | None:
    """The median: one case that nobody closed for a week says nothing of the others."""
    known = [length.total_seconds() for length in lengths]
    return timedelta(seconds=median(known)) if known else None


def _night(instant: datetime, zone: str) -> str | None:
    """The night in which this was, named by the day on which it began."""
    wall = local(instant, zone)
    if not NIGHT.contains(wall.time()):
        return None
    began = wall if wall.time() >= NIGHT.start else wall - timedelta(days=1)
    return began.date().isoformat()
