"""The only place where wall-clock time becomes instants, and instants become spoken times.

Three rules hold for every local time in every zone. A time that the clocks jump over happens at
the first instant after the jump. A time that happens twice happens the first time only. A date
that a zone never had (Samoa, 30 December 2011) has nothing on it. Instants are aware, in UTC.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from difflib import get_close_matches
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

EVERY_DAY = frozenset(range(7))
ONE_DAY = timedelta(days=1)
MIDNIGHT = time(0, 0)


@dataclass(frozen=True)
class Hours:
    """A part of every day: from `start`, up to but not including `end`.

    May run across midnight (22:00-06:00). One that ends when it starts is the whole day.
    """

    start: time
    end: time

    def contains(self, t: time) -> bool:
        if self.start < self.end:
            return self.start <= t < self.end
        return t >= self.start or t < self.end

    @property
    def ends_next_day(self) -> bool:
        return self.end <= self.start


@dataclass(frozen=True)
class Plan:
    """When a member is asked. Days count from 0, Monday."""

    days: frozenset[int]
    at: time
    zone: str

    def __post_init__(self) -> None:
        if not self.days or not self.days <= EVERY_DAY:
            raise ValueError("a plan needs at least one day, each from 0 (Monday) to 6 (Sunday)")

    @property
    def daily(self) -> bool:
        return self.days == EVERY_DAY


@dataclass(frozen=True)
class Asking:
    """One asking: the member's own date, which names the check-in, and its instant."""

    local_date: date
    at: datetime


def next_asking(plan: Plan, after: datetime) -> Asking:
    """The first asking strictly after `after`; there is exactly one for each planned date."""
    # From the day before: a jump at the end of a day moves that day's asking past midnight.
    day = local(after, plan.zone).date() - ONE_DAY
    while True:
        if day.weekday() in plan.days and _exists(day, plan.zone):
            at = at_local(day, plan.at, plan.zone)
            if at > after:
                return Asking(day, at)
        day += ONE_DAY


def local(instant: datetime, zone: str) -> datetime:
    if instant.tzinfo is None:
        raise ValueError("an instant must be aware")
    return instant.astimezone(ZoneInfo(zone))


def at_local(day: date, t: time, zone: str) -> datetime:
    """The instant at which it is `t` on `day`: the first one, or the first after a jump."""
    wall = datetime.combine(day, t, tzinfo=ZoneInfo(zone))
    first = wall.replace(fold=0).astimezone(UTC)
    second = wall.replace(fold=1).astimezone(UTC)
    # Inside a jump, and only there, fold=1 is the earlier instant; the jump lies between the two.
    return _jump_between(second, first, zone) if second < first else first


def day_start(instant: datetime, zone: str) -> datetime:
    return at_local(local(instant, zone).date(), MIDNIGHT, zone)


def day_end(instant: datetime, zone: str) -> datetime:
    """When the next day begins there."""
    return at_local(local(instant, zone).date() + ONE_DAY, MIDNIGHT, zone)


def inside(hours: Hours, zone: str, instant: datetime) -> bool:
    opening, _ = next(_openings(hours, zone, instant))
    return opening <= instant


def next_inside(hours: Hours, zone: str, instant: datetime) -> datetime:
    """`instant` itself when it is inside the hours, else when they open next."""
    opening, _ = next(_openings(hours, zone, instant))
    return max(opening, instant)


def closing(hours: Hours, zone: str, instant: datetime) -> datetime:
    """When the opening that holds `instant` ends."""
    opening, end = next(_openings(hours, zone, instant))
    if opening > instant:
        raise ValueError("nothing is open at this instant")
    return end


def after_duty(hours: Hours, zone: str, start: datetime, length: timedelta) -> datetime:
    """The instant at which `length` of duty time has passed since `start`.

    Only time inside the hours counts. A length that fills an opening ends at its close.
    """
    left = length
    openings = _openings(hours, zone, start)
    while True:
        opening, end = next(openings)
        begins = max(opening, start)
        if begins + left <= end:
            return begins + left
        left -= end - begins


def _exists(day: date, zone: str) -> bool:
    return at_local(day, MIDNIGHT, zone) < at_local(day + ONE_DAY, MIDNIGHT, zone)


def _jump_between(before: datetime, after: datetime, zone: str) -> datetime:
    """The first whole second after the clocks jumped forward, found by halving."""
    old = local(before, zone).utcoffset()
    low, high = int(before.timestamp()), int(after.timestamp())
    while high - low > 1:
        middle = (low + high) // 2
        same = local(datetime.fromtimestamp(middle, UTC), zone).utcoffset() == old
        low, high = (middle, high) if same else (low, middle)
    return datetime.fromtimestamp(high, UTC)


def _openings(hours: Hours, zone: str, instant: datetime) -> Iterator[tuple[datetime, datetime]]:
    """The openings that end after `instant`, in order. The first may hold it."""
    day = local(instant, zone).date() - 2 * ONE_DAY
    while True:
        opening = at_local(day, hours.start, zone)
        end = at_local(day + ONE_DAY if hours.ends_next_day else day, hours.end, zone)
        # Hours that a jump swallows whole (02:00-03:00 in spring) open on no instant at all.
        if instant < end and opening < end:
            yield opening, end
        day += ONE_DAY


# Days and times as texts say them. Spanish without the letters that would make a text of three
# parts out of one: a with an accent is not in the GSM alphabet.
WEEKDAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sabado", "domingo"),
}
MONTHS = {
    "en": ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    "es": ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
}
HALVES = {"en": ("AM", "PM"), "es": ("a.m.", "p.m.")}
DATE_FORMS = {"en": "{month} {day}", "es": "{day} {month}"}
STILL_A_WEEKDAY = timedelta(days=6)


def spoken_time(instant: datetime, zone: str, language: str) -> str:
    """8:30 PM, or 8:30 p.m. in Spanish. A language without a table is spoken in English."""
    wall = local(instant, zone)
    half = HALVES.get(language, HALVES["en"])[wall.hour // 12]
    return f"{(wall.hour - 1) % 12 + 1}:{wall.minute:02} {half}"


def spoken_since(instant: datetime, now: datetime, zone: str, language: str) -> str:
    """Monday 6:00 PM; a week or more away, when the weekday would mislead, Nov 3."""
    day = local(instant, zone).date()
    known = language if language in WEEKDAYS else "en"
    if abs(local(now, zone).date() - day) > STILL_A_WEEKDAY:
        return DATE_FORMS[known].format(month=MONTHS[known][day.month - 1], day=day.day)
    return f"{WEEKDAYS[known][day.weekday()]} {spoken_time(instant, zone, known)}"


# Days, times and zones as staff write them on a command line or in a form.
DAY_NAMES = {name[:3].lower(): n for n, name in enumerate(WEEKDAYS["en"])}
DAY_NAMES |= {name.lower(): n for n, name in enumerate(WEEKDAYS["en"])}
DAY_SETS = {
    "daily": EVERY_DAY,
    "every day": EVERY_DAY,
    "weekdays": frozenset(range(5)),
    "weekends": frozenset({5, 6}),
}
TIME_WORDS = {"noon": time(12, 0), "midnight": MIDNIGHT}
TIME = re.compile(r"(?P<hour>\d{1,2})(?::(?P<minute>\d{2}))?\s*(?P<half>[ap])?(?:\.?m\.?)?")
TIME_RIGHT = "write it like 18:00, 6pm or 6:30 pm"


def parse_days(text: str) -> frozenset[int]:
    wanted = " ".join(text.lower().split())
    if wanted in DAY_SETS:
        return DAY_SETS[wanted]
    names = [name for name in re.split(r"[,\s]+", wanted) if name]
    unknown = [name for name in names if name not in DAY_NAMES]
    if unknown or not names:
        wrong = f'"{unknown[0]}" is not a day' if unknown else "no day was given"
        raise ValueError(f"{wrong}; write daily, weekdays, weekends or days like mon,wed,fri")
    return frozenset(DAY_NAMES[name] for name in names)


def written_days(digits: str) -> str:
    """Days as they are kept (0 is Monday), as staff write them: daily, or mon,thu."""
    if len(digits) == len(EVERY_DAY):
        return "daily"
    return ",".join(WEEKDAYS["en"][int(digit)][:3].lower() for digit in digits)


def parse_time(text: str) -> time:
    wanted = text.strip().lower()
    if not wanted:
        raise ValueError(f"no time of day was given; {TIME_RIGHT}")
    if wanted in TIME_WORDS:
        return TIME_WORDS[wanted]
    found = TIME.fullmatch(wanted)
    if found is None or (found["half"] is None and wanted.endswith(("m", "."))):
        raise ValueError(f'"{text}" is not a time of day; {TIME_RIGHT}')
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if minute > 59:
        raise ValueError(f'"{text}" has more than 59 minutes; {TIME_RIGHT}')
    if found["half"]:
        return time(_hour_of_half(hour, found["half"], text), minute)
    return time(_hour_of_day(hour, found, text), minute)


@cache
def _zones() -> frozenset[str]:
    """Each look reads the whole folder of them, which a sheet of members would do for every row."""
    return frozenset(available_timezones())


def zone_named(name: str) -> str:
    """`name` itself if it is an IANA zone with a place in it, like America/Chicago."""
    # EST and its like exist but never change their clocks, which is not what anybody means.
    if name == "UTC" or ("/" in name and name in _zones()):
        return name
    near = get_close_matches(name.replace(" ", "_"), sorted(_zones()), n=1)
    meant = f"did you mean {near[0]}?" if near and "/" in near[0] else "write one like"
    right = meant if meant.endswith("?") else f"{meant} America/New_York or America/Chicago"
    raise ValueError(f'"{name}" is not a time zone with a place; {right}')


def _hour_of_half(hour: int, half: str, text: str) -> int:
    if not 1 <= hour <= 12:
        raise ValueError(f'"{text}" needs an hour from 1 to 12 before am or pm; {TIME_RIGHT}')
    return hour % 12 + (12 if half == "p" else 0)


def _hour_of_day(hour: int, found: re.Match[str], text: str) -> int:
    if hour > 23:
        raise ValueError(f'"{text}" has no such hour; {TIME_RIGHT}')
    if len(found["hour"]) == 1 or found["minute"] is None:
        # A member asked at 6 in the morning instead of the evening would not know why.
        raise ValueError(f'"{text}" could be morning or evening; {TIME_RIGHT}')
    return hour
