"""The clock bar's face: the hour, the day as a ribbon, and what comes next."""

from dataclasses import dataclass
from datetime import datetime

from checkin_sms.local_carrier import words
from checkin_sms.local_carrier.rehearsal import State


@dataclass(frozen=True, slots=True)
class Face:
    hour: str
    day: str
    zone: str
    night: bool
    next: str
    # Minutes of the local day, for the ribbon; none when what comes next is on another day.
    minute: int
    next_minute: int | None


@dataclass(frozen=True, slots=True)
class Planned:
    what: str
    at: datetime


def face(now: datetime, zone: str, state: State | None, own_next: Planned | None) -> Face:
    """`own_next` is what the carrier itself will do next, such as a late text."""
    there = words.local(now, zone)
    name, at = _first(state, own_next)
    return Face(
        hour=words.hour(now, zone),
        day=words.day(now, zone),
        zone=words.zone_name(now, zone),
        night=not 8 <= there.hour < 21,
        next=f"{name}, {words.relative(at, now, zone)}" if at else "nothing planned",
        minute=_minute(now, zone),
        next_minute=_minute(at, zone) if at and _same_day(at, now, zone) else None,
    )


def _first(state: State | None, own_next: Planned | None) -> tuple[str, datetime | None]:
    theirs = state.next_at if state else None
    if own_next and (theirs is None or own_next.at < theirs):
        return own_next.what, own_next.at
    return (state.next if state and state.next else "the service"), theirs


def _minute(instant: datetime, zone: str) -> int:
    there = words.local(instant, zone)
    return there.hour * 60 + there.minute


def _same_day(one: datetime, other: datetime, zone: str) -> bool:
    return words.local(one, zone).date() == words.local(other, zone).date()
