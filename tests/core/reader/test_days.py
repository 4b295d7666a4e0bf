"""A day as people write it, counted from today."""

from datetime import date

import pytest

from checkin_sms.core.reader.days import days_until

SUNDAY = date(2026, 12, 20)


@pytest.mark.parametrize(
    ("word", "days"),
    [
        ("friday", 5),
        ("el viernes", 5),
        ("next tue.", 2),
        ("sunday", 7),
        ("tomorrow", 1),
        ("hoy", 0),
        ("dec 24", 4),
        ("december 24th", 4),
        ("24 de diciembre", 4),
        ("the 24th", 4),
        ("el 24", 4),
        ("12/24", 4),
        ("1/2/2027", 13),
        ("the 1st of january", 12),
    ],
)
def test_the_next_day_of_that_name_or_date_is_meant(word: str, days: int) -> None:
    assert days_until(word, SUNDAY) == days


@pytest.mark.parametrize("word", ["", "christmas", "13/40", "feb 30", "24 foo", "dec", "monthly"])
def test_what_is_no_day_is_none(word: str) -> None:
    assert days_until(word, SUNDAY) is None
