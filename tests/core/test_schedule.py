"""Wall-clock time to instants and back, over every odd thing that clocks do."""

import itertools
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from checkin_sms.core.schedule import (
    EVERY_DAY,
    Asking,
    Hours,
    Plan,
    after_duty,
    at_local,
    closing,
    day_start,
    inside,
    local,
    next_asking,
    next_inside,
    parse_days,
    parse_time,
    spoken_since,
    spoken_time,
    written_days,
    zone_named,
)

NEW_YORK = "America/New_York"
PHOENIX = "America/Phoenix"
LORD_HOWE = "Australia/Lord_Howe"
APIA = "Pacific/Apia"
NUUK = "America/Nuuk"

DAY = Hours(time(8), time(21))
DUTY = Hours(time(9), time(20))
NIGHT = Hours(time(22), time(6))
ALL_DAY = Hours(time(0), time(0))


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


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


ZONES = [
    NEW_YORK,
    PHOENIX,
    LORD_HOWE,
    APIA,
    NUUK,
    "America/St_Johns",
    "America/Santiago",
    "America/Havana",
    "America/Adak",
    "Africa/Cairo",
    "Africa/Casablanca",
    "Asia/Beirut",
    "Asia/Kathmandu",
    "Antarctica/Troll",
    "Europe/Dublin",
    "Pacific/Chatham",
    "UTC",
]
TIMES = st.times().map(lambda t: t.replace(second=0, microsecond=0))
HOURS = st.builds(Hours, TIMES, TIMES)
INSTANTS = st.datetimes(
    datetime(2024, 1, 1),
    datetime(2028, 12, 31),
    timezones=st.just(UTC),
)


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


def test_a_day_starts_at_the_first_instant_it_has() -> None:
    assert day_start(utc("2026-11-22T15:00"), NEW_YORK) == utc("2026-11-22T05:00")
    # In Havana the day of the spring change begins at one o'clock.
    assert day_start(utc("2026-03-08T15:00"), "America/Havana") == utc("2026-03-08T05:00")


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
