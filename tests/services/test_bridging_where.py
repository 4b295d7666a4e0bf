"""Which phone of a member star rings for whoever has taken their case."""

import pytest

from checkin_sms.core.ladder import Reason
from checkin_sms.services import cases
from checkin_sms.services import numbers as number_service
from checkin_sms.store import numbers, people, phones
from tests.house import House
from tests.on_the_phone import OnThePhone, by_call

SECOND = "+12025550177"


@pytest.fixture
def ben(house: House, names: dict[str, int]) -> OnThePhone:
    """On the phone with us: he has said that he will call Ana."""
    by_call(house, names["Ben"])
    ben = OnThePhone(house, "Ben")
    with house.at_work() as m:
        cases.raise_case(m, names["Ana"], Reason.CALL_ME)
    house.work()
    ben.takes_our_call("1")
    return ben


def test_whoever_asked_us_to_stop_is_not_rung_and_the_helper_hears_to_call_without_us(
    house: House, ben: OnThePhone
) -> None:
    ben.hang_up()
    house.says("Ana", "stop texting me")
    ben.calls_us()
    said = ben.press("5")
    assert "call from your own phone" in said and "press star" not in said
    said = ben.press("*")
    assert "call from your own phone" in said and "Nobody could take the call" not in said
    assert not OnThePhone(house, "Ana").rings
    assert "Thank you for reaching Ana" in ben.press("3")


@pytest.mark.parametrize("confirmed", [True, False])
def test_where_the_first_number_is_dead_the_other_one_rings_once_it_is_theirs(
    house: House, names: dict[str, int], ben: OnThePhone, *, confirmed: bool
) -> None:
    with house.at_work() as m:
        ana = people.person(m.tx, names["Ana"])
        number_service.add_second(m, ana, SECOND, fallback=True)
        second = numbers.second_of(m.tx, ana.id)
        assert second is not None
        if confirmed:
            numbers.confirm(m.tx, ana.id, second.phone.id, m.now)
        first = numbers.first_of(m.tx, ana.id)
        phones.take_no_texts(m.tx, first.id, phones.NoTexts.DEAD)
    ben.press("*")
    assert OnThePhone(house, "Ana", SECOND).rings is confirmed
