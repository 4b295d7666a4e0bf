"""Days, times and zones as texts say them and as staff write them."""

from datetime import time
from zoneinfo import ZoneInfo

import pytest

from checkin_sms.core.schedule import (
    parse_days,
    parse_time,
    spoken_since,
    spoken_time,
    written_days,
    zone_named,
)
from tests.core.wall_clocks import NEW_YORK, utc


@pytest.mark.parametrize(
    ("instant", "language", "spoken"),
    [
        ("2026-11-23T01:30", "en", "8:30 PM"),
        ("2026-11-23T01:30", "es", "8:30 p.m."),
        ("2026-11-23T05:05", "en", "12:05 AM"),
        ("2026-11-23T17:00", "es", "12:00 p.m."),
        ("2026-11-23T14:00", "fr", "9:00 AM"),
    ],
)
def test_a_time_is_said_the_way_people_say_it(instant: str, language: str, spoken: str) -> None:
    assert spoken_time(utc(instant), NEW_YORK, language) == spoken


@pytest.mark.parametrize(
    ("instant", "language", "spoken"),
    [
        ("2026-11-16T23:00", "en", "Monday 6:00 PM"),
        ("2026-11-16T23:00", "es", "lunes 6:00 p.m."),
        ("2026-11-22T14:00", "en", "Sunday 9:00 AM"),
        ("2026-11-21T14:00", "es", "sabado 9:00 a.m."),
        ("2026-11-15T23:00", "en", "Nov 15"),
        ("2026-11-03T23:00", "es", "3 nov"),
        ("2026-11-16T23:00", "fr", "Monday 6:00 PM"),
    ],
)
def test_since_is_a_weekday_until_that_would_mislead(
    instant: str, language: str, spoken: str
) -> None:
    now = utc("2026-11-22T20:00")

    assert spoken_since(utc(instant), now, NEW_YORK, language) == spoken


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("daily", {0, 1, 2, 3, 4, 5, 6}),
        ("Every  day", {0, 1, 2, 3, 4, 5, 6}),
        ("weekdays", {0, 1, 2, 3, 4}),
        ("weekends", {5, 6}),
        ("mon,wed,fri", {0, 2, 4}),
        (" Mon, Wednesday FRI ", {0, 2, 4}),
        ("sun", {6}),
    ],
)
def test_days_are_read_as_staff_write_them(text: str, days: set[int]) -> None:
    assert parse_days(text) == days


@pytest.mark.parametrize("text", ["daily", "mon,wed,fri", "sun"])
def test_days_are_written_as_they_are_read(text: str) -> None:
    kept = "".join(str(day) for day in sorted(parse_days(text)))
    assert written_days(kept) == text


@pytest.mark.parametrize(
    ("text", "wrong"), [("mon,wensday", '"wensday" is not a day'), (" ", "no day was given")]
)
def test_a_wrong_day_is_named_with_what_would_be_right(text: str, wrong: str) -> None:
    with pytest.raises(ValueError, match=f"{wrong}; write daily, weekdays"):
        parse_days(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("18:00", "18:00"),
        ("6pm", "18:00"),
        ("6:30 pm", "18:30"),
        ("6:30 P.M.", "18:30"),
        ("12am", "00:00"),
        ("12:15 pm", "12:15"),
        ("06:05", "06:05"),
        ("00:00", "00:00"),
        ("noon", "12:00"),
        ("Midnight", "00:00"),
        ("9a", "09:00"),
    ],
)
def test_a_time_is_read_as_staff_write_it(text: str, expected: str) -> None:
    assert parse_time(text) == time.fromisoformat(expected)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("6", "could be morning or evening"),
        ("6:30", "could be morning or evening"),
        ("18", "could be morning or evening"),
        ("25:00", "no such hour"),
        ("18:75", "more than 59 minutes"),
        ("18:00 pm", "an hour from 1 to 12"),
        ("0am", "an hour from 1 to 12"),
        ("six", "not a time of day"),
        ("6m", "not a time of day"),
        ("", "no time of day was given"),
    ],
)
def test_a_wrong_time_is_named_with_what_would_be_right(text: str, wrong: str) -> None:
    with pytest.raises(ValueError, match=f"{wrong}.*write it like 18:00, 6pm or 6:30 pm"):
        parse_time(text)


@pytest.mark.parametrize("name", [NEW_YORK, "America/Puerto_Rico", "US/Eastern", "UTC"])
def test_a_zone_with_a_place_is_taken(name: str) -> None:
    assert zone_named(name) == name
    assert ZoneInfo(name).key == name


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("America/New York", "did you mean America/New_York"),
        ("america/chicago", "did you mean America/Chicago"),
        ("EST", "write one like America/New_York or America/Chicago"),
        ("America", "write one like|did you mean"),
        ("../etc/passwd", "write one like|did you mean"),
        ("", "write one like"),
    ],
)
def test_a_wrong_zone_is_named_with_what_would_be_right(name: str, right: str) -> None:
    with pytest.raises(ValueError, match=right):
        zone_named(name)
