"""A call whose end nobody told us of."""

from datetime import timedelta

import pytest

from checkin_sms.store import checkins
from checkin_sms.store.checkins import CheckinState
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells
from tests.on_the_phone import OnThePhone, by_call


@pytest.fixture
def names(house: House) -> dict[str, int]:
    found = a_few_move_in(house)
    by_call(house, found["Ana"])
    return found


def states(house: House) -> list[str]:
    query = "SELECT state FROM outbox WHERE channel = 'call' ORDER BY id"
    return [str(state) for (state,) in cells(house.runtime.store, query)]


def test_what_no_callback_told_the_list_of_calls_does(house: House, names: dict[str, int]) -> None:
    house.carrier.switches.set(["reports_lost"], house.number("Ana"))
    house.walk(ANA_ASKED)
    OnThePhone(house, "Ana").let_ring()
    assert states(house) == ["accepted"]

    house.pass_time(timedelta(minutes=11))

    assert states(house)[0] == "unanswered"
    with house.at_work() as m:
        assert checkins.last_states(m.tx, names["Ana"], 1) == [CheckinState.OPEN]


def test_a_call_whose_answer_was_lost_is_found_and_not_placed_twice(
    house: House, names: dict[str, int]
) -> None:
    house.carrier.script(house.number("Ana"), "error_after")
    house.walk(ANA_ASKED)
    house.pass_time(timedelta(minutes=12))

    assert states(house) == ["unanswered", "due"]
    assert len(house.carrier.calls.with_phone(house.number("Ana"))) == 1
