"""What follows from a case, said by a call: at which hour a helper's phone may ring for it."""

from datetime import timedelta

import pytest

from checkin_sms.core import desk
from checkin_sms.core.channel import Calls
from checkin_sms.core.ladder import Reason
from checkin_sms.services import cases
from checkin_sms.store import cases as rows
from checkin_sms.store import mentors
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


# The call beside a text.


def minutes_before_his_duty_ends(house: House, minutes: int) -> None:
    """She asks for a call; Ben has a text, and is rung a quarter of an hour later."""
    house.walk(TEN_TO_EIGHT + (10 - minutes) * MINUTES)
    house.says("Ana", "CALL")


def test_whose_duty_is_about_to_end_is_not_rung_after_it(
    house: House, names: dict[str, int]
) -> None:
    by_call(house, names["Ben"], calls=Calls.FALLBACK)
    minutes_before_his_duty_ends(house, 10)

    assert "hard day" in house.read_by("Ben")[-1]
    assert not OnThePhone(house, "Ben").will_ring(40 * MINUTES)


def test_nor_when_he_was_on_the_phone_until_then(house: House, names: dict[str, int]) -> None:
    by_call(house, names["Ben"], calls=Calls.FALLBACK)
    minutes_before_his_duty_ends(house, 16)
    ben = OnThePhone(house, "Ben")
    house.pass_time(14.5 * MINUTES)
    ben.calls_us()
    ben.press("5")
    house.clock.advance(MINUTES)
    house.work()
    ben.hang_up()

    assert not ben.will_ring(20 * MINUTES)


@pytest.mark.parametrize("why", ["early enough", "takes nights", "asked by staff"])
def test_otherwise_the_phone_rings(house: House, names: dict[str, int], why: str) -> None:
    by_call(house, names["Ben"], calls=Calls.FALLBACK)
    nights = why == "takes nights"
    with house.at_work() as m:
        mentors.change(
            m.tx, names["Ben"], start="09:00", end="20:00", nights=nights, crisis=False, capacity=5
        )
    minutes_before_his_duty_ends(house, 16 if why == "early enough" else 10)
    if why == "asked by staff":
        house.walk(MIDNIGHT - 2 * HOUR)
        with house.at_work() as m:
            case = rows.open_case(m.tx, names["Ana"])
            assert case is not None
            cases.by_staff(m, case, lambda case, around: desk.asked(case, names["Ben"], around))

    assert OnThePhone(house, "Ben").will_ring(20 * MINUTES)
