"""What is pressed in a call of ours is a sign of whoever was rung, where it can be theirs."""

from datetime import timedelta

import pytest

from checkin_sms.store import cases, members
from tests.house import House
from tests.oak_street import ANA_ASKED
from tests.on_the_phone import OnThePhone, by_call

AN_HOUR = timedelta(hours=1)


def heard_at(house: House, person_id: int) -> object:
    with house.at_work() as m:
        return members.get(m.tx, person_id).heard_at


def rung(house: House, names: dict[str, int], *, pin: str | None = None) -> OnThePhone:
    """She has a landline, and it rings at her hour."""
    by_call(house, names["Ana"], pin=pin)
    ana = OnThePhone(house, "Ana")
    house.walk(ANA_ASKED)
    return ana


@pytest.mark.parametrize("key", ["1", "*"])
def test_a_key_that_does_not_continue_is_a_sign_of_her_and_ends_her_silence(
    house: House, names: dict[str, int], key: str
) -> None:
    ana = rung(house, names)
    for _ in range(3):
        assert ana.will_ring(AN_HOUR)
        ana.let_ring()
    assert ana.will_ring(timedelta(days=1))
    ana.answer()
    ana.press(key)
    pressed_at = house.clock.now
    ana.hang_up()

    assert heard_at(house, names["Ana"]) == pressed_at
    house.pass_time(timedelta(hours=16))
    assert not any("no word from Ana" in text for text in house.read_by("Ben"))
    with house.at_work() as m:
        case = cases.open_case(m.tx, names["Ana"])
        assert case is None or "silence" not in case.reasons


def test_whoever_has_given_a_sign_is_not_rung_again(house: House, names: dict[str, int]) -> None:
    ana = rung(house, names)
    ana.answer()
    ana.press("1")
    ana.hang_up()
    assert not ana.will_ring(AN_HOUR)


def test_nobody_has_pressed_anything_who_only_listens(house: House, names: dict[str, int]) -> None:
    ana = rung(house, names)
    before = heard_at(house, names["Ana"])
    ana.answer()
    ana.wait(3)
    assert heard_at(house, names["Ana"]) == before
    assert ana.will_ring(AN_HOUR)


@pytest.mark.parametrize("keys", [("1",), ("5",)])
def test_where_a_code_shows_who_it_is_nothing_else_does_and_it_rings_again(
    house: House, names: dict[str, int], keys: tuple[str, ...]
) -> None:
    ana = rung(house, names, pin="4821")
    before = heard_at(house, names["Ana"])
    ana.answer()
    ana.press(*keys)
    ana.hang_up()
    assert heard_at(house, names["Ana"]) == before
    assert ana.will_ring(AN_HOUR)
