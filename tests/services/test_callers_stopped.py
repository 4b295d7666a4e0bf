"""Whoever has stopped or paused our texts and calls, and rings us."""

from datetime import timedelta

import pytest

from checkin_sms.store import cases as case_rows
from tests.house import House
from tests.on_the_phone import OnThePhone, by_call


def stopped(house: House, names: dict[str, int]) -> OnThePhone:
    """Ana, who is called, has asked for no more, and rings us an hour later."""
    by_call(house, names["Ana"], pin="2580")
    house.says("Ana", "stop texting me")
    house.pass_time(timedelta(hours=1))
    ana = OnThePhone(house, "Ana")
    ana.calls_us()
    ana.press("5")
    ana.enter("2580")
    return ana


@pytest.mark.parametrize("key", ["*", "2"])
def test_whoever_has_stopped_and_rings_gets_a_person_all_the_same(
    house: House, names: dict[str, int], key: str
) -> None:
    """They are told "to have someone call you, press 2"; before the code, star does it."""
    said = stopped(house, names).press(key)

    assert "We are asking" in said
    with house.at_work() as m:
        found = case_rows.open_case(m.tx, names["Ana"])
        assert found is not None and "call me" in found.reasons


def test_whoever_has_stopped_and_rings_is_not_asked_the_same_for_ever(
    house: House, names: dict[str, int]
) -> None:
    ana = stopped(house, names)
    assert "How is today" in ana.press("1")
    assert "How is today" not in ana.press("1")
    with house.at_work() as m:
        found = case_rows.open_case(m.tx, names["Ana"])
        assert found is not None and "hard day" in found.reasons
