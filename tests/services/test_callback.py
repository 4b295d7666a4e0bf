""" "We will call you right back": that is true each time that it is said."""

from datetime import timedelta

import pytest

from checkin_sms.services import calling, missed
from checkin_sms.services.calling import Request
from tests.house import House
from tests.on_the_phone import AT_ONCE, OnThePhone, by_call


@pytest.fixture
def ana(house: House, names: dict[str, int]) -> OnThePhone:
    by_call(house, names["Ana"])
    return OnThePhone(house, "Ana")


def rings_us(house: House, ana: OnThePhone, sid: str) -> str:
    """From a landline that nobody vouches for; she presses 5 and hangs up. What she heard."""
    heard = calling.rang(house.runtime, Request(sid, ana.number))
    assert heard is not None
    heard = calling.keyed(house.runtime, heard.token, 1, Request(sid, ana.number, "5"))
    assert heard is not None
    missed.ended(house.runtime, sid, "completed")
    return " ".join(line.text for line in heard.lines)


@pytest.mark.parametrize("deed", ["let_ring", "busy"])
def test_it_is_true_the_second_time_too_where_the_first_call_was_not_taken(
    house: House, ana: OnThePhone, deed: str
) -> None:
    assert "right back" in rings_us(house, ana, "CA-1")
    assert ana.will_ring(AT_ONCE)
    getattr(ana, deed)()
    assert "right back" in rings_us(house, ana, "CA-2")
    assert "press 1" in ana.takes_our_call()


def test_and_where_it_was_taken(house: House, ana: OnThePhone) -> None:
    ana.rings_and_hangs_up()
    ana.takes_our_call()
    ana.hang_up()
    ana.rings_and_hangs_up()
    assert "press 1" in ana.takes_our_call()


def test_an_engaged_line_is_tried_once_more(house: House, ana: OnThePhone) -> None:
    ana.rings_and_hangs_up()
    assert ana.will_ring(AT_ONCE)
    ana.busy()
    assert ana.will_ring(timedelta(minutes=3))
    ana.busy()
    assert not ana.will_ring(timedelta(hours=1))


def test_while_a_call_back_waits_there_is_no_second_one(house: House, ana: OnThePhone) -> None:
    rings_us(house, ana, "CA-1")
    assert "right back" in rings_us(house, ana, "CA-2")
    assert ana.will_ring(AT_ONCE)
    ana.let_ring()
    assert not ana.will_ring(timedelta(hours=1))


def test_it_is_not_said_where_we_have_rung_them_six_times_within_the_hour(
    house: House, ana: OnThePhone
) -> None:
    for count in range(6):
        rings_us(house, ana, f"CA-{count}")
        assert ana.will_ring(AT_ONCE)
        ana.let_ring()
    assert "right back" not in rings_us(house, ana, "CA-7")
    assert not ana.will_ring(timedelta(minutes=30))
