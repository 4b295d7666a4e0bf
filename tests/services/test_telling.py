"""What follows from a case, said by a call: at which hour a helper's phone may ring for it."""

from datetime import timedelta

import pytest

from checkin_sms.core import desk
from checkin_sms.core.channel import Calls
from checkin_sms.core.ladder import Reason
from checkin_sms.services import cases
from checkin_sms.services.enrol import PersonForm, add_staff
from checkin_sms.store import cases as rows
from checkin_sms.store import mentors
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in
from tests.on_the_phone import OnThePhone, by_call

HOUR, MINUTES = timedelta(hours=1), timedelta(minutes=1)
TEN_TO_EIGHT = ANA_ASKED + HOUR + 50 * MINUTES
MIDNIGHT = ANA_ASKED + 6 * HOUR
SOON = 5 * MINUTES
EVES = "+12025550177"


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
    assert "Cleo has said they will call Ana" in ben.takes_our_call(within=4 * HOUR)


def test_nor_that_it_is_over_and_in_the_morning_it_rings_once(
    house: House, ben: OnThePhone
) -> None:
    rung_in_vain(house, ben)
    house.says("Cleo", "1")
    house.says("Cleo", "3")

    assert "Cleo has reached Ana" in ben.takes_our_call(within=10 * HOUR)
    assert not ben.will_ring(12 * HOUR)


def heard_until(house: House, ben: OnThePhone, within: timedelta) -> list[str]:
    """What each call says that he is rung for until then."""
    heard, ends = [], house.clock.now + within
    while ben.will_ring(ends - house.clock.now):
        ben.answer()
        heard.append(ben.press("5"))
        if ben.handset.is_talking():
            ben.hang_up()
    return heard


def test_that_somebody_has_it_is_not_said_once_nobody_has(house: House, ben: OnThePhone) -> None:
    rung_in_vain(house, ben)
    house.says("Cleo", "1")
    house.says("Cleo", "UNDO")

    # He is asked again when his duty begins: there is no other staff.
    (heard,) = heard_until(house, ben, 12 * HOUR)
    assert "No one has said yet that they will call Ana" in heard
    assert "Cleo" not in heard


def test_in_the_morning_only_who_has_it_then_is_named(house: House, ben: OnThePhone) -> None:
    with house.at_work() as m:
        add_staff(m, PersonForm("Eve", EVES, zone="America/New_York"))
    house.work()
    house.carrier.text(EVES, "OK")
    rung_in_vain(house, ben)
    house.walk(MIDNIGHT + 6 * HOUR)
    house.says("Cleo", "1")
    house.pass_time(SOON)
    house.says("Cleo", "UNDO")
    house.pass_time(SOON)
    house.says("Eve", "1")

    heard = heard_until(house, ben, 12 * HOUR)
    assert ["Eve has said they will call Ana" in one for one in heard] == [True]


def test_that_it_is_over_is_not_said_once_it_is_open_again(both: House) -> None:
    names = a_few_move_in(both)
    by_call(both, names["Ben"])
    ben = OnThePhone(both, "Ben")
    rung_in_vain(both, ben)
    both.says("Cleo", "1")
    both.says("Cleo", "3")
    both.pass_time(SOON)
    both.says("Cleo", "UNDO")

    heard = heard_until(both, ben, 12 * HOUR)
    assert not [one for one in heard if "has reached" in one or "nothing more" in one]


def test_in_a_crisis_that_goes_on_everybody_hears_at_once_who_has_it(
    house: House, names: dict[str, int], ben: OnThePhone
) -> None:
    rung_in_vain(house, ben)
    with house.at_work() as m:
        cases.raise_case(m, names["Ana"], Reason.CRISIS)
    house.work()
    house.says("Cleo", "1")

    assert "Cleo has said they will call Ana" in ben.takes_our_call(within=SOON)


# How it went.


def took_it_at_twenty_to_eight(house: House, ben: OnThePhone) -> None:
    house.walk(TEN_TO_EIGHT - 10 * MINUTES)
    house.says("Ana", "CALL")
    ben.answer()
    ben.press("5", "1")
    ben.hang_up()


def test_whoever_took_a_case_in_the_evening_is_asked_in_the_morning_and_keeps_it(
    both: House,
) -> None:
    names = a_few_move_in(both)
    by_call(both, names["Ben"])
    ben = OnThePhone(both, "Ben")
    took_it_at_twenty_to_eight(both, ben)

    both.walk(MIDNIGHT + 9 * HOUR - MINUTES)
    assert not ben.rings
    with both.at_work() as m:
        case = rows.open_case(m.tx, names["Ana"])
        assert case is not None and case.claimed_by == names["Ben"]
    assert "Ana" in ben.takes_our_call(within=SOON)
    ben.hang_up()
    both.walk(MIDNIGHT + 12 * HOUR)
    assert not [one for one in both.read_by("Dee") if "hard day" in one]


def test_who_takes_nights_is_asked_at_night(
    house: House, names: dict[str, int], ben: OnThePhone
) -> None:
    with house.at_work() as m:
        mentors.change(
            m.tx, names["Ben"], start="09:00", end="20:00", nights=True, crisis=False, capacity=5
        )
    took_it_at_twenty_to_eight(house, ben)

    house.walk(MIDNIGHT - 30 * MINUTES)
    assert ben.will_ring(15 * MINUTES)


def test_a_text_that_asks_comes_when_it_is_time(house: House, names: dict[str, int]) -> None:
    house.walk(TEN_TO_EIGHT - 10 * MINUTES)
    house.says("Ana", "CALL")
    house.says("Ben", "1")
    house.walk(MIDNIGHT - 15 * MINUTES)

    assert "how did it go with Ana" in house.read_by("Ben")[-1]


def test_a_routine_case_is_not_taken_from_somebody_who_was_not_asked(
    house: House, names: dict[str, int]
) -> None:
    house.walk(TEN_TO_EIGHT - 10 * MINUTES)
    with house.at_work() as m:
        cases.raise_case(m, names["Ana"], Reason.SILENCE)
    house.says("Ben", "1")
    house.walk(MIDNIGHT + 12 * HOUR)

    with house.at_work() as m:
        case = rows.open_case(m.tx, names["Ana"])
        assert case is not None and case.claimed_by == names["Ben"]
    assert not [one for one in house.read_by("Dee") if "no word" in one]


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
            cases.move(m, case, lambda case, around: desk.asked(case, names["Ben"], around))

    assert OnThePhone(house, "Ben").will_ring(20 * MINUTES)
