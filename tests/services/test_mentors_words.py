"""What mentors write beside their keys, and from a phone that has stopped us."""

import pytest

from checkin_sms.core.ladder import Reason
from checkin_sms.services import cases
from tests.house import House
from tests.oak_street import cells


@pytest.fixture
def asked_to_call(house: House, names: dict[str, int]) -> House:
    """Ben was told of a hard day of Ana's."""
    with house.at_work() as m:
        cases.raise_case(m, names["Ana"], Reason.HARD_DAY)
    house.work()
    return house


def last_state(house: House) -> object:
    return cells(house.runtime.store, "SELECT state FROM inbox ORDER BY id")[-1][0]


@pytest.mark.parametrize("words", ["can somebody tell cleo that ana is not well", "1"])
def test_what_a_stopped_mentor_writes_is_kept_for_a_person(
    asked_to_call: House, words: str
) -> None:
    asked_to_call.says("Ben", "STOP")
    asked_to_call.says("Ben", words)
    assert last_state(asked_to_call) == "unread"


def test_words_beside_a_mentors_stop_are_kept_for_a_person(asked_to_call: House) -> None:
    asked_to_call.says("Ben", "stop texting me, my mom is in the hospital")
    assert "no more texts" in asked_to_call.read_by("Ben")[-1]
    assert last_state(asked_to_call) == "unread"
