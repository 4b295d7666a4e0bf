"""Members as a sheet, for those who may see them all; written down, and safe to open."""

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from checkin_sms.core import sheet
from checkin_sms.core.schedule import written_days
from checkin_sms.runtime import Runtime
from checkin_sms.services import audit, roster
from checkin_sms.services.access import Viewer
from checkin_sms.services.moment import moment
from checkin_sms.store import numbers, rosters
from checkin_sms.store.rosters import Listed, Narrowed

AT_A_TIME = 500
HEADS = (
    "name", "alias", "number", "language", "zone", "state", "days", "at",
    "next (UTC)", "next (their time)", "last heard (UTC)", "last heard (their time)", "mentor",
)  # fmt: skip


def members(runtime: Runtime, viewer: Viewer) -> Iterator[str]:
    """Part by part, so that ten thousand need no more memory than five hundred."""
    with moment(runtime) as m:
        total = rosters.count(m.tx)
        audit.record(m, viewer, "exported members", detail=f"{total}")
        made = f"# Members, exported {m.now:%Y-%m-%d %H:%M} UTC. For staff only."
    yield sheet.written([[made], list(HEADS)])
    below: int | None = None
    while True:
        with runtime.store.reading() as tx:
            rows = rosters.page(tx, Narrowed(), limit=AT_A_TIME, below=below)
            first = {one.id: numbers.find_first_of(tx, one.id) for one in rows}
        if not rows:
            return
        below = rows[-1].id
        yield sheet.written(
            _cells(one, found.number if (found := first[one.id]) else "") for one in rows
        )


def _cells(one: Listed, number: str) -> list[str]:
    next_at = one.next_at if one.plan == "on" else None
    return [
        one.name,
        one.alias,
        number,
        one.language,
        one.zone,
        roster.status_of(one)[0],
        written_days(one.days),
        one.at,
        *both_times(next_at, one.zone),
        *both_times(one.heard_at, one.zone),
        one.mentor or "",
    ]


def both_times(at: datetime | None, zone: str) -> tuple[str, str]:
    """An instant for a sheet, in UTC and on the wall clock there."""
    if at is None:
        return "", ""
    return f"{at:%Y-%m-%d %H:%M}", f"{at.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M %Z}"
