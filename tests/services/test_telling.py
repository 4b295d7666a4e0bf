"""What follows from a case, said by a call: at which hour a helper's phone may ring for it."""

from datetime import timedelta

import pytest

from checkin_sms.core.ladder import Reason
from checkin_sms.services import cases
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in
from tests.on_the_phone import OnThePhone, by_call

HOUR, MINUTES = timedelta(hours=1), timedelta(minutes=1)
TEN_TO_EIGHT = ANA_ASKED + HOUR + 50 * MINUTES
MIDNIGHT = ANA_ASKED + 6 * HOUR
SOON = 5 * MINUTES


@pytest.fixture
def names(house: House) -> dict[str, int]:
    return a_few_move_in(house)


@pytest.fixture
def ben(house: House, names: dict[str, int]) -> OnThePhone:
    """He has a landline. His duty ends at eight in the evening."""
    by_call(house, names["Ben"])
    return OnThePhone(house, "Ben")


def rung_in_vain(house: House, ben: OnThePhone) -> None:
    """Ana's wish for a call rings him while he is on duty, and he does not hear it."""
    house.walk(TEN_TO_EIGHT)
    house.says("Ana", "CALL")
    ben.let_ring()
    house.walk(MIDNIGHT)


# That nothing is to be done.


def test_no_phone_rings_at_night_to_say_that_somebody_else_has_it(
    house: House, ben: OnThePhone
) -> None:
    rung_in_vain(house, ben)
    house.walk(MIDNIGHT + 6 * HOUR)
    house.says("Cleo", "1")

    assert not ben.will_ring(SOON)
    assert ben.will_ring(4 * HOUR)
    ben.answer()
    assert "Cleo has said they will call Ana" in ben.press("5")


def test_nor_that_it_is_over_and_in_the_morning_it_rings_once(
    house: House, ben: OnThePhone
) -> None:
    rung_in_vain(house, ben)
    house.says("Cleo", "1")
    house.says("Cleo", "3")

    assert ben.will_ring(10 * HOUR)
    ben.answer()
    assert "Cleo has reached Ana" in ben.press("5")
    assert not ben.will_ring(12 * HOUR)


def test_that_somebody_has_it_is_not_said_once_nobody_has(house: House, ben: OnThePhone) -> None:
    rung_in_vain(house, ben)
    house.says("Cleo", "1")
    house.says("Cleo", "UNDO")

    assert not ben.will_ring(24 * HOUR)


def test_in_a_crisis_that_goes_on_everybody_hears_at_once_who_has_it(
    house: House, names: dict[str, int], ben: OnThePhone
) -> None:
    rung_in_vain(house, ben)
    with house.at_work() as m:
        cases.raise_case(m, names["Ana"], Reason.CRISIS)
    house.work()
    house.says("Cleo", "1")

    assert ben.will_ring(SOON)
    ben.answer()
    assert "Cleo has said they will call Ana" in ben.press("5")
