"""A call whose end nobody told us of."""

from datetime import timedelta

import pytest

from checkin_sms.store import checkins, members
from checkin_sms.store.checkins import CheckinState
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells
from tests.on_the_phone import OnThePhone, by_call
from tests.services.trouble import break_clocks


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


def test_a_call_while_our_server_was_away_is_found_and_called_back_once(
    house: House, names: dict[str, int]
) -> None:
    """She heard where help is; that she rang is a sign of her all the same."""
    ana = OnThePhone(house, "Ana")
    house.walk(ANA_ASKED - timedelta(hours=6))
    house.carrier.switches.set(["webhook_lost", "reports_lost"], house.number("Ana"))
    house.carrier.call(house.number("Ana"))  # and it ends by itself
    rang_at = house.clock.now
    house.carrier.switches.set([], house.number("Ana"))
    house.work()
    assert cells(house.runtime.store, "SELECT count(*) FROM call") == [(0,)]

    house.pass_time(timedelta(minutes=16))
    assert ana.will_ring(timedelta(minutes=1))
    assert "press 5" in ana.answer()
    assert "press 1" in ana.press("5")
    ana.hang_up()
    house.pass_time(timedelta(hours=2))

    with house.at_work() as m:
        heard = members.get(m.tx, names["Ana"]).heard_at
    assert heard is not None and heard >= rang_at
    assert states(house) == ["delivered"]


def test_what_came_before_we_were_there_and_strangers_are_left_alone(house: House) -> None:
    house.carrier.switches.set(["webhook_lost", "reports_lost"])
    for number in ("+12025550101", "+12025550177"):
        house.carrier.call(number)
    house.clock.advance(timedelta(hours=1))
    house.carrier.switches.set([])
    a_few_move_in(house)
    house.carrier.switches.set(["webhook_lost", "reports_lost"])
    house.carrier.call("+12025550177")
    house.carrier.switches.set([])

    house.pass_time(timedelta(hours=1))

    assert cells(house.runtime.store, "SELECT count(*) FROM call") == [(0,)]


def test_a_call_that_our_code_fails_on_holds_up_no_other(
    house: House, names: dict[str, int]
) -> None:
    """That Ana is rung again fails; that Ben rang us is learned all the same."""
    house.carrier.switches.set(["reports_lost"], house.number("Ana"))
    house.walk(ANA_ASKED)
    OnThePhone(house, "Ana").let_ring()
    house.carrier.switches.set(["webhook_lost", "reports_lost"])
    house.carrier.call(house.number("Ben"))
    break_clocks(house)

    house.pass_time(timedelta(minutes=16))

    assert states(house)[0] == "accepted"
    found = cells(house.runtime.store, "SELECT count(*) FROM call WHERE ended_at IS NOT NULL")
    assert found == [(1,)]
