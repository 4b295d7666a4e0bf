"""A pound right behind the keys that led somewhere, as many end a code with it."""

from datetime import timedelta

import pytest

from checkin_sms.store import numbers
from tests.house import House
from tests.on_the_phone import OnThePhone, by_call

AT_ONCE = timedelta(milliseconds=700)
HEARD_OUT = timedelta(seconds=20)


@pytest.fixture
def ana(house: House, names: dict[str, int]) -> OnThePhone:
    """She has a code, rings us, and is asked for it."""
    by_call(house, names["Ana"], pin="2580")
    ana = OnThePhone(house, "Ana")
    ana.calls_us()
    ana.press("5")
    return ana


def pound(house: House, ana: OnThePhone, *, after: timedelta) -> str:
    house.clock.advance(after)
    ana.handset.press("#")
    return " ".join(ana.handset.heard)


def is_stopped(house: House, names: dict[str, int]) -> bool:
    with house.at_work() as m:
        return numbers.first_of(m.tx, names["Ana"]).opted_out_at is not None


def test_behind_a_code_it_stops_nothing_and_the_menu_is_said_again(
    house: House, names: dict[str, int], ana: OnThePhone
) -> None:
    assert "press 1" in ana.enter("2580")
    assert "For today's two questions, press 1" in pound(house, ana, after=AT_ONCE)
    assert not is_stopped(house, names)
    assert "How is today" in ana.press("1")


def test_whoever_has_heard_what_it_does_stops_us_by_it(
    house: House, names: dict[str, int], ana: OnThePhone
) -> None:
    ana.enter("2580")
    pound(house, ana, after=AT_ONCE)
    assert "not call or text this number any more" in pound(house, ana, after=HEARD_OUT)
    assert is_stopped(house, names)


def test_behind_the_key_that_continues_it_stops_nothing_either(
    house: House, names: dict[str, int]
) -> None:
    by_call(house, names["Ana"])
    ana = OnThePhone(house, "Ana")
    ana.calls_us()
    ana.press("5")
    assert "press 1" in pound(house, ana, after=AT_ONCE)
    assert not is_stopped(house, names)


def test_in_the_greeting_it_counts_at_once(house: House, names: dict[str, int]) -> None:
    by_call(house, names["Ana"])
    ana = OnThePhone(house, "Ana")
    ana.calls_us()
    pound(house, ana, after=AT_ONCE)
    assert is_stopped(house, names)


def test_behind_a_wrong_code_it_is_no_part_of_the_next(house: House, ana: OnThePhone) -> None:
    assert "did not match" in ana.enter("1111")
    assert "four digit code" in pound(house, ana, after=AT_ONCE)
    assert "For today's two questions" in ana.enter("2580")
