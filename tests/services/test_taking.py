"""What a mentor hears of a member's stops and pauses, and of their end."""

from datetime import timedelta

import pytest

from checkin_sms.services import leaving, pausing
from checkin_sms.services.enrol import find
from tests.house import House
from tests.oak_street import a_few_move_in
from tests.transcripts import WORDINGS

NOT_TAKING, TAKING = (
    WORDINGS.text(f"mentor_{word}", "en", program="Oak Street", alias="Ana")
    for word in ("not_taking", "taking")
)


@pytest.fixture
def street(house: House) -> House:
    a_few_move_in(house)
    return house


def says(house: House, words: str) -> None:
    house.says("Ana", words)
    house.work()


def heard(house: House, name: str = "Ben") -> list[str]:
    return [body for body in house.read_by(name) if "Ana" in body]


def at_night(house: House) -> None:
    house.pass_time(timedelta(hours=12))


@pytest.mark.parametrize(("begins", "ends"), [("PAUSE 3", "BACK"), ("stop please", "start")])
def test_whoever_heard_that_none_are_taken_hears_when_that_is_over(
    street: House, begins: str, ends: str
) -> None:
    says(street, begins)
    says(street, ends)

    assert heard(street) == [NOT_TAKING, TAKING]
    assert heard(street, "Dee") == []


def test_back_before_the_mentor_heard_of_the_pause_says_neither(street: House) -> None:
    at_night(street)
    says(street, "PAUSE 3")
    says(street, "BACK")

    street.pass_time(timedelta(hours=12))

    assert not {NOT_TAKING, TAKING} & set(heard(street))


def test_a_new_pause_before_the_mentor_heard_that_the_last_is_over_says_nothing_new(
    street: House,
) -> None:
    says(street, "PAUSE 5")
    at_night(street)
    says(street, "BACK")
    says(street, "PAUSE 3")

    street.pass_time(timedelta(hours=12))
    assert heard(street) == [NOT_TAKING]

    says(street, "BACK")
    assert heard(street) == [NOT_TAKING, TAKING]


def test_what_was_never_told_is_not_taken_back(street: House) -> None:
    with street.at_work() as m:
        pausing.resume(m, find(m, "Ana"))
    street.work()

    assert heard(street) == []


def test_after_a_death_no_text_says_that_they_take_texts(street: House) -> None:
    says(street, "PAUSE 5")
    at_night(street)
    says(street, "BACK")
    with street.at_work() as m:
        leaving.died(m, find(m, "Ana"))

    street.pass_time(timedelta(hours=12))

    assert TAKING not in heard(street)
