"""What every staff page shows around its own part: the pages, the heartbeat, times in words."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from flask import Flask, g

from checkin_sms.core.schedule import written_days
from checkin_sms.services import house
from checkin_sms.services.house import Around
from checkin_sms.web.guard import runtime

A_MINUTE, AN_HOUR, A_DAY = 60, 3600, 86_400


@dataclass(frozen=True)
class Page:
    """A page in the list of pages; `coordinators`: others do not see it."""

    path: str
    name: str
    coordinators: bool = False


PAGES = (
    Page("/staff", "Today"),
    Page("/staff/members", "Members"),
    Page("/staff/mentors", "Mentors"),
    Page("/staff/texts", "Texts"),
    Page("/staff/report", "Report", coordinators=True),
    Page("/staff/program", "Program", coordinators=True),
    Page("/staff/staff", "Staff", coordinators=True),
    Page("/staff/audit", "Audit", coordinators=True),
)


def install(app: Flask) -> None:
    app.add_template_filter(in_words, "in_words")
    app.add_template_filter(in_full, "in_full")
    app.add_template_filter(day_of, "day_of")
    app.add_template_filter(hour_of, "hour_of")
    app.add_template_filter(ago, "ago")
    app.add_template_filter(day, "day")
    app.add_template_filter(lasting, "lasting")
    app.add_template_filter(written_days, "written_days")
    app.context_processor(_around)


def _around() -> dict[str, object]:
    """For templates: `viewer`, the `pages` they may open, and `around()` for the heartbeat."""
    found = g.get("viewer")
    pages = [page for page in PAGES if found and (found.coordinates or not page.coordinators)]
    return {"viewer": found, "pages": pages, "around": around}


def around() -> Around:
    """Asked once a page, and only by pages that have a frame."""
    if "around" not in g:
        g.around = house.around(runtime())
    known: Around = g.around
    return known


def in_words(at: datetime | None, zone: str | None = None) -> str:
    """An instant with its zone: "Thu, Nov 26, 6:05 PM EST"."""
    return "" if at is None else f"{day_of(at, zone)}, {hour_of(at, zone)}"


def in_full(at: datetime, zone: str | None = None) -> str:
    """The same with the year, for what is kept: "Thu, Nov 26, 2026, 6:05 PM EST"."""
    here = _there(at, zone)
    return f"{day(here)}, {here.year}, {hour_of(at, zone)}"


def day_of(at: datetime, zone: str | None = None) -> str:
    """Its day there: "Thu, Nov 26"."""
    return day(_there(at, zone))


def hour_of(at: datetime, zone: str | None = None) -> str:
    """Its hour there: "6:05 PM EST"."""
    here = _there(at, zone)
    return f"{here.hour % 12 or 12}:{here:%M %p %Z}"


def _there(at: datetime, zone: str | None) -> datetime:
    return at.astimezone(ZoneInfo(zone) if zone else UTC)


def day(of: date) -> str:
    """A day of somebody's own: "Thu, Nov 26"."""
    return f"{of:%a, %b} {of.day}"


def ago(at: datetime | None) -> str:
    """The same in words beside it: "2 hours ago", "in 5 minutes"."""
    if at is None:
        return ""
    seconds = (runtime().clock() - at).total_seconds()
    length = _length(abs(seconds))
    if length is None:
        return "now"
    return f"{length} ago" if seconds > 0 else f"in {length}"


def lasting(length: timedelta) -> str:
    """How long something took: "25 minutes"."""
    return _length(length.total_seconds()) or "under a minute"


def _length(seconds: float) -> str | None:
    if seconds < A_MINUTE:
        return None
    for size, name in ((A_DAY, "day"), (AN_HOUR, "hour"), (A_MINUTE, "minute")):
        count = int(seconds // size)
        if count:
            return f"{count} {name}" if count == 1 else f"{count} {name}s"
    return None
