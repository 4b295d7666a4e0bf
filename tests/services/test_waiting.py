"""What comes of a check-in that was not answered: the morning's text, and who is told."""

from datetime import date, timedelta

import pytest

from checkin_sms.core.ladder import Reason
from checkin_sms.services import cases
from checkin_sms.store import members
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in

MORNING_AFTER = ANA_ASKED + timedelta(hours=16)


def gentle(house: House) -> str:
    """The text of the next morning."""
    house.walk(ANA_ASKED + timedelta(hours=14))
    before = len(house.read_by("Ana"))
    house.walk(MORNING_AFTER)
    (text,) = house.read_by("Ana")[before:]
    return text


def test_the_mentor_is_named_who_will_be_asked(both: House) -> None:
    a_few_move_in(both)

    assert "Ben" in gentle(both)


def test_no_mentor_is_named_who_may_be_the_danger(house: House) -> None:
    a_few_move_in(house)
    house.says("Ana", "ben is beating me he has a gun")

    said = gentle(house)

    assert "9:00 PM" in said
    assert "Ben" not in said


@pytest.mark.parametrize("reason", [Reason.CRISIS, Reason.DANGER, Reason.CALL_ME])
def test_nor_one_whom_no_silence_is_told_meanwhile(house: House, reason: Reason) -> None:
    names = a_few_move_in(house)
    with house.at_work() as m:
        cases.raise_case(m, names["Ana"], reason)

    assert "Ben" not in gentle(house)


def test_silence_of_the_last_day_of_a_watch_is_told_as_of_the_days_before(house: House) -> None:
    """She was asked in the watch: twelve hours later it is over, and she is silent all the same."""
    names = a_few_move_in(house)
    with house.at_work() as m:
        members.set_watch(m.tx, names["Ana"], date(2026, 3, 2))

    house.walk(MORNING_AFTER)

    assert "no word from Ana" in house.read_by("Ben")[-1]
