"""A week or a month that a report is about, in dates."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

DAY = timedelta(days=1)
WEEK = timedelta(weeks=1)
_WRITTEN = re.compile(r"(?P<year>[12]\d{3})-(?:W(?P<week>\d{2})|(?P<month>\d{2}))")


class Length(StrEnum):
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True)
class Period:
    """From the first day up to and with the last."""

    length: Length
    first: date
    last: date

    @property
    def key(self) -> str:
        """As it stands in an address: 2026-W10, 2026-03."""
        if self.length is Length.MONTH:
            return f"{self.first:%Y-%m}"
        year, week, _ = self.first.isocalendar()
        return f"{year}-W{week:02}"

    @property
    def title(self) -> str:
        if self.length is Length.MONTH:
            return f"{self.first:%B %Y}"
        return f"Week of {self.first:%B} {self.first.day}, {self.first.year}"

    @property
    def before(self) -> "Period":
        return holding(self.length, self.first - DAY)

    @property
    def after(self) -> "Period":
        return holding(self.length, self.last + DAY)


def holding(length: Length, day: date) -> Period:
    """The week (from Monday) or the month in which this day lies."""
    if length is Length.WEEK:
        first = day - day.weekday() * DAY
        return Period(length, first, first + WEEK - DAY)
    first = day.replace(day=1)
    next_first = (first + 31 * DAY).replace(day=1)
    return Period(length, first, next_first - DAY)


def last_whole(length: Length, today: date) -> Period:
    """The newest one that is over."""
    return holding(length, today).before


def recent(length: Length, today: date, count: int) -> list[Period]:
    """The one that runs today and those before it, newest first."""
    found = [holding(length, today)]
    while len(found) < count:
        found.append(found[-1].before)
    return found


def parse(key: str) -> Period | None:
    """None for what is no week or month."""
    found = _WRITTEN.fullmatch(key)
    if found is None:
        return None
    try:
        if found["week"]:
            first = date.fromisocalendar(int(found["year"]), int(found["week"]), 1)
            return holding(Length.WEEK, first)
        return holding(Length.MONTH, date(int(found["year"]), int(found["month"]), 1))
    except (ValueError, OverflowError):
        return None
