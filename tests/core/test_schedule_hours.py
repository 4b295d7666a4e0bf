"""Hours of the day: when they open and close, and time that counts inside them only."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkin_sms.core.schedule import (
    Hours,
    after_duty,
    at_local,
    closing,
    inside,
    local,
    next_inside,
)
from tests.core.wall_clocks import APIA, INSTANTS, NEW_YORK, PHOENIX, TIMES, ZONES, utc

DAY = Hours(time(8), time(21))
DUTY = Hours(time(9), time(20))
NIGHT = Hours(time(22), time(6))
ALL_DAY = Hours(time(0), time(0))
HOURS = st.builds(Hours, TIMES, TIMES)


@pytest.mark.parametrize(
    ("hours", "t", "expected"),
    [
        (DAY, "08:00", True),
        (DAY, "20:59", True),
        (DAY, "21:00", False),
        (DAY, "07:59", False),
        (NIGHT, "22:00", True),
        (NIGHT, "00:00", True),
        (NIGHT, "05:59", True),
        (NIGHT, "06:00", False),
        (NIGHT, "12:00", False),
        (ALL_DAY, "12:00", True),
    ],
)
def test_hours_hold_their_start_but_not_their_end(hours: Hours, t: str, expected: bool) -> None:
    instant = at_local(date(2026, 11, 22), time.fromisoformat(t), NEW_YORK)

    assert hours.contains(time.fromisoformat(t)) is expected
    assert inside(hours, NEW_YORK, instant) is expected


@pytest.mark.parametrize(
    ("hours", "zone", "instant", "opens"),
    [
        (DAY, NEW_YORK, "2026-11-22T15:00", "2026-11-22T15:00"),
        (DAY, NEW_YORK, "2026-11-22T12:59", "2026-11-22T13:00"),
        (DAY, NEW_YORK, "2026-11-23T02:00", "2026-11-23T13:00"),
        (NIGHT, NEW_YORK, "2026-11-22T17:00", "2026-11-23T03:00"),
        (NIGHT, NEW_YORK, "2026-11-22T08:00", "2026-11-22T08:00"),
        # The evening before the clocks go forward, and back.
        (DAY, NEW_YORK, "2026-03-08T03:00", "2026-03-08T12:00"),
        (DAY, NEW_YORK, "2026-11-01T03:00", "2026-11-01T13:00"),
        # An opening that the jump swallows whole waits for the next day.
        (Hours(time(2), time(3)), NEW_YORK, "2026-03-08T06:00", "2026-03-09T06:00"),
        (Hours(time(2), time(4)), NEW_YORK, "2026-03-08T06:00", "2026-03-08T07:00"),
        (DAY, APIA, "2011-12-30T08:00", "2011-12-30T18:00"),
    ],
)
def test_outside_the_hours_the_next_opening_is_found(
    hours: Hours, zone: str, instant: str, opens: str
) -> None:
    assert next_inside(hours, zone, utc(instant)) == utc(opens)


@pytest.mark.parametrize(
    ("hours", "instant", "closes"),
    [
        (DAY, "2026-11-22T15:00", "2026-11-23T02:00"),
        (NIGHT, "2026-11-22T08:00", "2026-11-22T11:00"),
        (NIGHT, "2026-11-22T03:30", "2026-11-22T11:00"),
        (NIGHT, "2026-11-01T03:00", "2026-11-01T11:00"),
    ],
)
def test_an_opening_knows_when_it_ends(hours: Hours, instant: str, closes: str) -> None:
    assert closing(hours, NEW_YORK, utc(instant)) == utc(closes)


def test_outside_the_hours_nothing_closes() -> None:
    with pytest.raises(ValueError, match="nothing is open"):
        closing(DAY, NEW_YORK, utc("2026-11-23T03:00"))


@pytest.mark.parametrize(
    ("start", "hours", "length", "expected"),
    [
        ("2026-11-22T23:00", DUTY, 4, "2026-11-23T16:00"),  # 18:00 -> 11:00 the next day
        ("2026-11-22T15:00", DUTY, 4, "2026-11-22T19:00"),
        ("2026-11-22T21:00", DUTY, 4, "2026-11-23T01:00"),  # exactly until the close
        ("2026-11-23T04:00", DUTY, 4, "2026-11-23T18:00"),
        ("2026-11-22T23:00", DUTY, 15, "2026-11-24T16:00"),
        ("2026-11-22T23:00", ALL_DAY, 30, "2026-11-24T05:00"),
        ("2026-11-22T10:00", NIGHT, 2, "2026-11-23T04:00"),
        ("2026-11-23T04:00", DUTY, 0, "2026-11-23T14:00"),
        ("2026-10-31T22:00", DUTY, 4, "2026-11-01T16:00"),  # the night has one hour more
    ],
)
def test_duty_time_counts_only_inside_the_hours(
    start: str, hours: Hours, length: int, expected: str
) -> None:
    found = after_duty(hours, NEW_YORK, utc(start), timedelta(hours=length))

    assert found == utc(expected)


@settings(max_examples=200)
@given(HOURS, st.sampled_from(ZONES), INSTANTS)
def test_openings_agree_with_each_other(hours: Hours, zone: str, instant: datetime) -> None:
    opens = next_inside(hours, zone, instant)

    assert opens >= instant
    assert inside(hours, zone, opens)
    assert inside(hours, zone, instant) is (opens == instant)
    assert closing(hours, zone, opens) > opens
    assert after_duty(hours, zone, instant, timedelta(0)) == opens


@settings(max_examples=200)
@given(HOURS, st.sampled_from([PHOENIX, "UTC", "Asia/Kathmandu"]), INSTANTS)
def test_where_clocks_never_change_the_wall_decides(
    hours: Hours, zone: str, instant: datetime
) -> None:
    assert inside(hours, zone, instant) is hours.contains(local(instant, zone).time())
