"""Wall-clock time to instants and back, over every odd thing that clocks do."""

import itertools
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from checkin_sms.core.schedule import (
    EVERY_DAY,
    Asking,
    Plan,
    at_local,
    day_start,
    local,
    next_asking,
)
from tests.core.wall_clocks import (
    APIA,
    INSTANTS,
    LORD_HOWE,
    NEW_YORK,
    NUUK,
    PHOENIX,
    TIMES,
    ZONES,
    utc,
)


def askings(plan: Plan, after: datetime, many: int) -> list[Asking]:
    found: list[Asking] = []
    for _ in range(many):
        found.append(next_asking(plan, after))
        after = found[-1].at
    return found


@pytest.mark.parametrize(
    ("zone", "day", "at", "instant"),
    [
        (NEW_YORK, "2026-11-22", "18:00", "2026-11-22T23:00"),
        (NEW_YORK, "2026-07-01", "18:00", "2026-07-01T22:00"),
        # Clocks go 01:59 -> 03:00.
        (NEW_YORK, "2026-03-08", "01:59", "2026-03-08T06:59"),
        (NEW_YORK, "2026-03-08", "02:00", "2026-03-08T07:00"),
        (NEW_YORK, "2026-03-08", "02:30", "2026-03-08T07:00"),
        (NEW_YORK, "2026-03-08", "03:00", "2026-03-08T07:00"),
        # Clocks go 01:59 -> 01:00.
        (NEW_YORK, "2026-11-01", "01:30", "2026-11-01T05:30"),
        (NEW_YORK, "2026-11-01", "02:00", "2026-11-01T07:00"),
        # Arizona never changes its clocks; most of the Navajo Nation inside it does.
        (PHOENIX, "2026-03-08", "02:30", "2026-03-08T09:30"),
        ("America/Shiprock", "2026-03-08", "02:30", "2026-03-08T09:00"),
        # Lord Howe Island moves by half an hour: 01:59 -> 02:30 and 01:59 -> 01:30.
        (LORD_HOWE, "2026-10-04", "02:15", "2026-10-03T15:30"),
        (LORD_HOWE, "2026-04-05", "01:45", "2026-04-04T14:45"),
        # Samoa went from 29 to 31 December 2011.
        (APIA, "2011-12-30", "18:00", "2011-12-30T10:00"),
        # Greenland's clocks jump at 23:00, straight into Sunday.
        (NUUK, "2026-03-28", "23:30", "2026-03-29T01:00"),
        (NEW_YORK, "2028-02-29", "18:00", "2028-02-29T23:00"),
    ],
)
def test_a_local_time_is_one_instant(zone: str, day: str, at: str, instant: str) -> None:
    found = at_local(date.fromisoformat(day), time.fromisoformat(at), zone)

    assert found == utc(instant)
    assert found.tzinfo is UTC


def test_a_day_starts_at_the_first_instant_it_has() -> None:
    assert day_start(utc("2026-11-22T15:00"), NEW_YORK) == utc("2026-11-22T05:00")
    # In Havana the day of the spring change begins at one o'clock.
    assert day_start(utc("2026-03-08T15:00"), "America/Havana") == utc("2026-03-08T05:00")


def test_an_asking_is_strictly_after_the_instant_given() -> None:
    plan = Plan(EVERY_DAY, time(18), NEW_YORK)

    assert next_asking(plan, utc("2026-11-22T22:59")).at == utc("2026-11-22T23:00")
    assert next_asking(plan, utc("2026-11-22T23:00")).at == utc("2026-11-23T23:00")


def test_an_asking_carries_the_members_own_date() -> None:
    plan = Plan(EVERY_DAY, time(18), "Pacific/Honolulu")

    found = next_asking(plan, utc("2026-11-22T23:00"))

    assert found == Asking(date(2026, 11, 22), utc("2026-11-23T04:00"))


def test_a_plan_of_some_days_skips_the_others() -> None:
    plan = Plan(frozenset({0, 2, 4}), time(18), NEW_YORK)

    found = askings(plan, utc("2026-11-22T12:00"), 4)

    assert [asking.local_date.day for asking in found] == [23, 25, 27, 30]


def test_the_hour_on_the_wall_stays_when_the_clocks_change() -> None:
    plan = Plan(EVERY_DAY, time(18), NEW_YORK)

    found = askings(plan, utc("2026-10-31T00:00"), 3)

    assert [asking.at.hour for asking in found] == [22, 23, 23]


def test_an_hour_that_happens_twice_asks_once() -> None:
    plan = Plan(EVERY_DAY, time(1, 30), NEW_YORK)

    found = askings(plan, utc("2026-11-01T00:00"), 2)

    assert [asking.local_date for asking in found] == [date(2026, 11, 1), date(2026, 11, 2)]
    assert found[0].at == utc("2026-11-01T05:30")


def test_an_hour_that_is_jumped_over_asks_right_after_the_jump() -> None:
    plan = Plan(EVERY_DAY, time(2, 30), NEW_YORK)

    found = next_asking(plan, utc("2026-03-08T00:00"))

    assert found == Asking(date(2026, 3, 8), utc("2026-03-08T07:00"))


def test_a_date_that_never_was_is_not_asked() -> None:
    plan = Plan(EVERY_DAY, time(18), APIA)

    found = askings(plan, utc("2011-12-29T00:00"), 3)

    assert [asking.local_date.day for asking in found] == [28, 29, 31]


def test_a_jump_across_midnight_keeps_the_date_of_the_day_before() -> None:
    plan = Plan(EVERY_DAY, time(23, 30), NUUK)

    found = next_asking(plan, utc("2026-03-29T00:59"))

    assert found == Asking(date(2026, 3, 28), utc("2026-03-29T01:00"))


def test_a_leap_day_is_asked() -> None:
    plan = Plan(EVERY_DAY, time(18), NEW_YORK)

    found = askings(plan, utc("2028-02-28T12:00"), 3)

    assert [(a.local_date.month, a.local_date.day) for a in found] == [(2, 28), (2, 29), (3, 1)]


@pytest.mark.parametrize("days", [frozenset[int](), frozenset({7}), frozenset({-1, 2})])
def test_a_plan_without_real_days_is_refused(days: frozenset[int]) -> None:
    with pytest.raises(ValueError, match="at least one day"):
        Plan(days, time(18), NEW_YORK)


def test_a_plan_is_daily_only_with_all_seven_days() -> None:
    assert Plan(EVERY_DAY, time(18), NEW_YORK).daily
    assert not Plan(EVERY_DAY - {6}, time(18), NEW_YORK).daily


@settings(max_examples=60)
@given(
    st.sampled_from(ZONES),
    TIMES,
    st.frozensets(st.integers(0, 6), min_size=1),
    st.integers(2008, 2030),
)
@example(APIA, time(18), EVERY_DAY, 2011)
@example(NUUK, time(23, 30), EVERY_DAY, 2026)
@example(NEW_YORK, time(2, 30), EVERY_DAY, 2026)
@example(NEW_YORK, time(1, 30), EVERY_DAY, 2026)
def test_every_planned_date_of_a_year_is_asked_exactly_once(
    zone: str, at: time, days: frozenset[int], year: int
) -> None:
    first = date(year, 1, 1)
    dates = (first + timedelta(days=n) for n in range(365))
    planned = [
        day for day in dates if day.weekday() in days and (zone, day) != (APIA, date(2011, 12, 30))
    ]

    # A second before the first one: the day before may have been moved past midnight.
    start = at_local(planned[0], at, zone) - timedelta(seconds=1)
    found = askings(Plan(days, at, zone), start, len(planned))

    assert [asking.local_date for asking in found] == planned
    assert all(a.at < b.at for a, b in itertools.pairwise(found))


@settings(max_examples=200)
@given(INSTANTS, st.sampled_from(ZONES))
def test_an_instant_goes_there_and_back(instant: datetime, zone: str) -> None:
    wall = local(instant, zone)

    back = at_local(wall.date(), wall.timetz().replace(tzinfo=None, fold=0), zone)

    assert back == instant or wall.fold == 1


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        local(datetime(2026, 11, 22, 18, 0), NEW_YORK)
