"""How much rests on a mentor."""

from datetime import UTC, datetime, timedelta

import pytest

from checkin_sms.core.load import Case, Load, Weeks, load, middle, weeks

ZONE = "America/New_York"
MONDAY = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)  # 10 in the morning there
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def test_a_case_is_counted_once_however_often_they_were_told_of_it() -> None:
    cases = [
        Case(1, MONDAY, MONDAY + HOUR, MONDAY + 3 * HOUR),
        Case(1, MONDAY + 2 * HOUR, MONDAY + HOUR, MONDAY + 3 * HOUR),
        Case(2, MONDAY + DAY),
    ]

    found = weeks(cases, ZONE)

    assert (found.told, found.claimed) == (2, 1)
    assert (found.to_claim, found.to_close) == (HOUR, 2 * HOUR)


def test_one_case_that_hung_for_a_week_says_nothing_of_the_others() -> None:
    cases = [Case(n, MONDAY, MONDAY + n * HOUR) for n in (1, 2, 200)]

    assert weeks(cases, ZONE).to_claim == 2 * HOUR
    assert middle([]) is None


@pytest.mark.parametrize(
    ("hours", "nights"),
    [
        ((0,), 0),  # 10 in the morning
        ((10.99,), 0),  # a minute before 9 in the evening
        ((11,), 1),
        ((11, 15, 21.9), 1),  # 9 pm, 1 am and 7:54 am: one night
        ((22,), 0),  # 8 in the morning
        ((11, 35), 2),
    ],
)
def test_a_night_counts_once_and_belongs_to_the_evening_before(
    hours: tuple[float, ...], nights: int
) -> None:
    cases = [Case(n, MONDAY + hour * HOUR) for n, hour in enumerate(hours)]

    assert weeks(cases, ZONE).nights == nights


@pytest.mark.parametrize(
    ("members", "lately", "said"),
    [
        (6, Weeks(), Load.OVER),
        (6, Weeks(told=8), Load.OVER),
        (5, Weeks(), Load.FULL),
        (5, Weeks(told=8), Load.HEAVY),
        (1, Weeks(nights=4), Load.HEAVY),
        (1, Weeks(told=7, nights=3), Load.ROOM),
        (0, Weeks(), Load.FREE),
        (0, Weeks(told=8), Load.HEAVY),  # a backup of everybody
    ],
)
def test_a_load_is_a_word(members: int, lately: Weeks, said: Load) -> None:
    assert load(members, 5, lately) is said


def test_whoever_agreed_to_nobody_is_full() -> None:
    assert load(0, 0, Weeks()) is Load.FULL
