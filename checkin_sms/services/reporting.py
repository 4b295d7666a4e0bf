"""The report as a page and as a sheet. The sheet leaves the house, so that is written down."""

from datetime import datetime, timedelta

from checkin_sms.core import sheet
from checkin_sms.core.period import Length, Period, last_whole, recent
from checkin_sms.core.schedule import local
from checkin_sms.runtime import Runtime
from checkin_sms.services import audit
from checkin_sms.services.access import Viewer
from checkin_sms.services.exporting import both_times
from checkin_sms.services.house import zone_of
from checkin_sms.services.moment import moment
from checkin_sms.services.report import Figures, Report, report

# How many of each are offered; older ones are reached one by one, or by their address.
OFFERED = {Length.WEEK: 13, Length.MONTH: 13}


def of(runtime: Runtime, period: Period | None) -> Report:
    """None: the last week that is over."""
    with runtime.store.reading() as tx:
        zone, now = zone_of(tx), runtime.clock()
        wanted = period or last_whole(Length.WEEK, local(now, zone).date())
        return report(tx, wanted, zone, now)


def offered(found: Report) -> dict[Length, list[Period]]:
    """The newest weeks and months, and whichever is being looked at."""
    today = local(found.made_at, found.zone).date()
    choices = {length: recent(length, today, count) for length, count in OFFERED.items()}
    mine = choices[found.period.length]
    if found.period not in mine:
        choices[found.period.length] = sorted(
            [*mine, found.period], key=lambda one: one.first, reverse=True
        )
    return choices


def following(found: Report) -> Period | None:
    """The next one, if it has begun."""
    today = local(found.made_at, found.zone).date()
    return found.period.after if found.period.after.first <= today else None


def as_sheet(runtime: Runtime, viewer: Viewer, period: Period | None) -> tuple[str, str]:
    """Its name and its text, for a spreadsheet."""
    found = of(runtime, period)
    with moment(runtime) as m:
        audit.record(m, viewer, "exported report", detail=found.period.key)
    return f"report-{found.period.key}.csv", sheet.written(table(found))


COLUMNS = (
    "group",
    "period",
    "from (UTC)",
    "from (program's time)",
    "until (UTC)",
    "until (program's time)",
    "made (UTC)",
    "made (program's time)",
    "members",
    "planned",
    "asked",
    "answered",
    "answered in part",
    "silent",
    "unreachable",
    "not asked",
    "still open",
    "answered of 100 asked",
    "cases",
    "cases claimed",
    "cases closed",
    "minutes to claim (median)",
    "minutes to close (median)",
    "texts sent",
    "texts delivered",
    "texts not delivered",
)


def table(found: Report) -> list[list[str]]:
    """The report as rows of cells, its head first."""
    groups: list[tuple[str, Figures]] = [
        ("Program", found.program),
        *found.by_mentor,
        ("Other members", found.others),
    ]
    times = [cell for at in _instants(found) for cell in both_times(at, found.zone)]
    rows = [[name, found.period.key, *times, *_counts(one)] for name, one in groups]
    return [list(COLUMNS), *rows]


def _instants(found: Report) -> tuple[datetime, ...]:
    return found.since, found.until, found.made_at


def _counts(one: Figures) -> list[str]:
    counts = (
        one.members,
        one.planned,
        one.asked,
        one.answered,
        one.partly,
        one.silent,
        one.unreachable,
        one.not_asked,
        one.waiting,
        one.answer_rate,
        len(one.cases),
        one.claimed,
        one.closed,
        _minutes(one.to_claim),
        _minutes(one.to_close),
        one.sent,
        one.delivered,
        one.undelivered,
    )
    return ["" if n is None else str(n) for n in counts]


def _minutes(length: timedelta | None) -> int | None:
    return None if length is None else round(length.total_seconds() / 60)
