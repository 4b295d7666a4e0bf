"""Weeks and months."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin_sms.core.period import Length, Period, holding, last_whole, parse, recent

WEEK = Period(Length.WEEK, date(2026, 3, 2), date(2026, 3, 8))
MARCH = Period(Length.MONTH, date(2026, 3, 1), date(2026, 3, 31))


def test_a_week_begins_on_monday_and_a_month_on_its_first() -> None:
    assert {holding(Length.WEEK, date(2026, 3, day)) for day in range(2, 9)} == {WEEK}
    assert {holding(Length.MONTH, date(2026, 3, day)) for day in range(1, 32)} == {MARCH}


def test_the_newest_report_is_of_a_time_that_is_over() -> None:
    assert last_whole(Length.WEEK, date(2026, 3, 9)) == WEEK
    assert last_whole(Length.WEEK, date(2026, 3, 15)) == WEEK
    assert last_whole(Length.MONTH, date(2026, 4, 1)) == MARCH


def test_the_newest_ones_are_offered_from_the_one_that_runs() -> None:
    assert [one.key for one in recent(Length.MONTH, date(2026, 2, 28), 3)] == [
        "2026-02",
        "2026-01",
        "2025-12",
    ]
    assert recent(Length.WEEK, date(2026, 3, 8), 2) == [WEEK, WEEK.before]


def test_each_has_a_key_and_a_title() -> None:
    assert (WEEK.key, WEEK.title) == ("2026-W10", "Week of March 2, 2026")
    assert (MARCH.key, MARCH.title) == ("2026-03", "March 2026")


@given(st.sampled_from(list(Length)), st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_every_day_is_in_one_and_they_follow_without_a_gap(length: Length, day: date) -> None:
    found = holding(length, day)

    assert found.first <= day <= found.last
    assert parse(found.key) == found
    assert found.after.first == found.last + timedelta(days=1)
    assert found.after.before == found
    assert found.before.last == found.first - timedelta(days=1)


@pytest.mark.parametrize(
    "key",
    [
        "",
        "2026",
        "2026-13",
        "2026-W54",
        "2026-W00",
        "0000-01",
        "2026-3",
        "0001-01",
        "9999-12",
        "../x",
        "9999-W53",
    ],
)
def test_what_is_no_week_or_month_is_none(key: str) -> None:
    assert parse(key) is None
