"""Every change of the clocks in every zone, for five years: each date is asked exactly once."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

from checkin_sms.core.schedule import EVERY_DAY, Plan, next_asking

FROM = datetime(2026, 1, 1, tzinfo=UTC)
YEARS = timedelta(days=5 * 365 + 1)
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
AROUND = 3 * DAY
# No zone changes its clocks and back again in so few days.
LOOKED = 7 * DAY


def changes(zone: ZoneInfo) -> Iterator[datetime]:
    """The first instants with another offset, to the minute."""
    at, offset = FROM, _offset(zone, FROM)
    while at < FROM + YEARS:
        later = _offset(zone, at + LOOKED)
        if later != offset:
            yield _between(zone, at, at + LOOKED)
        at, offset = at + LOOKED, later


def _offset(zone: ZoneInfo, at: datetime) -> timedelta | None:
    return at.astimezone(zone).utcoffset()


def _between(zone: ZoneInfo, before: datetime, after: datetime) -> datetime:
    while after - before > MINUTE:
        half = before + (after - before) // 2
        if _offset(zone, half) == _offset(zone, before):
            before = half
        else:
            after = half
    return after.replace(second=0, microsecond=0)


def hours_at(zone: ZoneInfo, change: datetime) -> set[time]:
    """What the wall shows just before, at and after the change, and an evening far from it."""
    near = (timedelta(minutes=n) for n in (-61, -31, -1, 0, 1, 29, 59))
    return {(change + step).astimezone(zone).time() for step in near} | {time(18)}


def every_change() -> dict[tuple[datetime, timedelta | None, timedelta | None], str]:
    """Many zones are other names of one: each change that differs, with a zone that has it."""
    return {
        (change, _offset(zone, change - MINUTE), _offset(zone, change)): zone.key
        for zone in map(ZoneInfo, sorted(available_timezones()))
        for change in changes(zone)
    }


def test_each_date_around_each_change_is_asked_once_and_in_order() -> None:
    found = every_change()
    assert len(found) > 100, "the zones of this machine know of no changes"
    for (change, _, _), name in found.items():
        for hour in hours_at(ZoneInfo(name), change):
            _asked_once(Plan(EVERY_DAY, hour, name), change)


def _asked_once(plan: Plan, change: datetime) -> None:
    after, asked = change - AROUND, []
    while after < change + AROUND:
        asking = next_asking(plan, after)
        assert asking.at > after, plan
        asked.append(asking.local_date)
        after = asking.at
    assert asked == [asked[0] + n * DAY for n in range(len(asked))], plan
    assert len(asked) >= 6, plan
