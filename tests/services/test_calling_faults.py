"""Our own code fails in the middle of a call, or before its first word."""

import pytest
import sqlalchemy as sa

from checkin_sms.store import notices
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in
from tests.on_the_phone import OnThePhone, by_call
from tests.services.trouble import break_clocks


@pytest.fixture
def ana(house: House) -> OnThePhone:
    by_call(house, a_few_move_in(house)["Ana"])
    return OnThePhone(house, "Ana")


def spoil(house: House, change: str) -> None:
    """Rows that our own code cannot read from now on."""
    with house.runtime.store.writing() as tx:
        tx.execute(sa.text(change))


def is_told_of_trouble(house: House) -> bool:
    with house.at_work() as m:
        return "parked" in {one.kind for one in notices.notices(m.tx)}


def test_that_she_answered_cannot_be_kept_and_the_call_goes_on(
    house: House, ana: OnThePhone
) -> None:
    house.walk(ANA_ASKED)
    break_clocks(house)
    assert "To continue, press 5" in ana.answer()
    assert "How is today" in ana.press("5")


def test_whoever_presses_a_key_that_we_fail_on_hears_where_help_is(
    house: House, ana: OnThePhone
) -> None:
    house.walk(ANA_ASKED)
    ana.answer()
    ana.press("5")
    break_clocks(house)
    assert "9 8 8" in ana.press("2")
    assert is_told_of_trouble(house)


def test_whoever_rings_us_when_we_cannot_tell_whose_call_it_is_hears_it_too(
    house: House, ana: OnThePhone
) -> None:
    spoil(house, "UPDATE role SET state = 'no such state'")
    assert "9 8 8" in ana.calls_us()
    assert is_told_of_trouble(house)


def test_whoever_takes_a_call_of_ours_that_we_cannot_read_hears_it_too(
    house: House, ana: OnThePhone
) -> None:
    house.walk(ANA_ASKED)
    spoil(house, "UPDATE outbox SET channel = 'no such channel'")
    ana.handset.answer()
    assert "9 8 8" in " ".join(ana.handset.heard_in_all)
    assert is_told_of_trouble(house)
