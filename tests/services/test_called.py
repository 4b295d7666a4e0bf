"""What follows from the carrier's word about a call of ours."""

from datetime import timedelta

import pytest

from checkin_sms.services import called
from checkin_sms.store import checkins, members
from checkin_sms.store.checkins import CheckinState
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells
from tests.on_the_phone import OnThePhone, by_call


@pytest.fixture
def names(house: House) -> dict[str, int]:
    found = a_few_move_in(house)
    by_call(house, found["Ana"])
    return found


@pytest.fixture
def names_of_both(both: House) -> dict[str, int]:
    found = a_few_move_in(both)
    by_call(both, found["Ana"])
    return found


def newest(house: House) -> tuple[str, str, str]:
    query = "SELECT token, sid, state FROM outbox WHERE channel = 'call' ORDER BY id DESC LIMIT 1"
    ((token, sid, state),) = cells(house.runtime.store, query)
    return str(token), str(sid), str(state)


def test_a_call_in_the_carriers_queue_has_asked_nobody(house: House, names: dict[str, int]) -> None:
    house.carrier.switches.set(["late"], house.number("Ana"))
    house.walk(ANA_ASKED)
    assert newest(house)[2] == "accepted"
    with house.at_work() as m:
        assert checkins.last_states(m.tx, names["Ana"], 1) == [CheckinState.WRITTEN]


def test_it_says_so_when_the_call_comes_too_late(house: House, names: dict[str, int]) -> None:
    ana = OnThePhone(house, "Ana")
    house.carrier.switches.set(["late"], house.number("Ana"))
    house.walk(ANA_ASKED)
    house.says("Ana", "7 and 2")
    assert ana.will_ring(timedelta(minutes=25))
    said = ana.answer()
    assert "wrong time" in said and "Ana" not in said and not ana.handset.is_talking()


def at_ten_to_nine(house: House, names: dict[str, int]) -> OnThePhone:
    """Ana is asked then, and the carrier keeps the call until the hours are over."""
    asked = ANA_ASKED + timedelta(hours=2, minutes=50)
    with house.at_work() as m:
        members.change_time(m.tx, names["Ana"], "20:50")
        members.switch_on(m.tx, names["Ana"], asked)
    house.carrier.switches.set(["late"], house.number("Ana"))
    house.walk(asked)
    house.carrier.switches.set([], house.number("Ana"))
    ana = OnThePhone(house, "Ana")
    assert ana.will_ring(timedelta(hours=1))
    return ana


def test_who_takes_it_after_hours_hears_so_and_was_not_asked(
    both: House, names_of_both: dict[str, int]
) -> None:
    ana = at_ten_to_nine(both, names_of_both)
    assert "wrong time" in ana.answer()

    both.pass_time(timedelta(hours=2))
    with both.at_work() as m:
        assert checkins.last_states(m.tx, names_of_both["Ana"], 9) == [CheckinState.NOT_ASKED]
    assert "stale" in [kind for (kind,) in cells(both.runtime.store, "SELECT kind FROM notice")]


def test_nor_was_whoever_lets_it_ring_then(both: House, names_of_both: dict[str, int]) -> None:
    at_ten_to_nine(both, names_of_both).let_ring()

    both.pass_time(timedelta(hours=2))
    assert newest(both)[2] == "failed"
    with both.at_work() as m:
        assert checkins.last_states(m.tx, names_of_both["Ana"], 9) == [CheckinState.NOT_ASKED]


@pytest.mark.parametrize(("late", "state"), [("no-answer", "unanswered"), ("ringing", "sent")])
def test_what_began_to_ring_in_time_has_asked_whatever_is_told_of_it_after_hours(
    house: House, names: dict[str, int], late: str, state: str
) -> None:
    house.walk(ANA_ASKED)
    token, sid, _ = newest(house)
    if state == "sent":
        called.status(house.runtime, token, "in-progress", sid)
    house.clock.advance(timedelta(hours=3))
    called.status(house.runtime, token, late, sid)
    assert newest(house)[2] == state


def test_whichever_word_of_that_call_comes_first(house: House, names: dict[str, int]) -> None:
    ana = at_ten_to_nine(house, names)
    token, sid, _ = newest(house)
    called.status(house.runtime, token, "in-progress", sid)
    ana.answer()
    assert newest(house)[2] == "failed"
    with house.at_work() as m:
        assert checkins.last_states(m.tx, names["Ana"], 1) == [CheckinState.NOT_ASKED]


def test_who_took_it_in_time_was_asked_though_the_carrier_says_so_after_hours(
    house: House, names: dict[str, int]
) -> None:
    house.walk(ANA_ASKED)
    ana = OnThePhone(house, "Ana")
    ana.answer()
    house.clock.advance(timedelta(hours=3))
    token, sid, _ = newest(house)
    called.status(house.runtime, token, "in-progress", sid)
    assert newest(house)[2] == "sent"


def test_a_token_of_nobody_and_one_of_a_text_are_refused(
    house: House, names: dict[str, int]
) -> None:
    assert not called.status(house.runtime, "nothing", "completed", "CA1")
    house.says("Ben", "hello")
    texts = "SELECT token FROM outbox WHERE channel = 'text' LIMIT 1"
    ((token,),) = cells(house.runtime.store, texts)
    assert not called.status(house.runtime, str(token), "completed", "CA1")


def test_told_twice_and_late_it_rings_again_once(house: House, names: dict[str, int]) -> None:
    house.carrier.switches.set(["reports_doubled"], house.number("Ana"))
    house.walk(ANA_ASKED)
    token, sid, _ = newest(house)
    OnThePhone(house, "Ana").let_ring()
    for word in ("ringing", "no-answer", "in-progress"):
        called.status(house.runtime, token, word, sid)
    ((count,),) = cells(house.runtime.store, "SELECT count(*) FROM outbox WHERE channel = 'call'")
    assert count == 2


def test_word_of_another_call_of_the_same_row_is_no_word_of_this_one(
    house: House, names: dict[str, int]
) -> None:
    house.walk(ANA_ASKED)
    token, _, before = newest(house)
    called.status(house.runtime, token, "busy", "CA" + "9" * 32)
    assert newest(house)[2] == before


def test_nobody_is_rung_again_after_hours(house: House, names: dict[str, int]) -> None:
    with house.at_work() as m:
        members.switch_on(m.tx, names["Ana"], ANA_ASKED + timedelta(hours=2, minutes=50))
    ana = OnThePhone(house, "Ana")
    assert ana.will_ring(timedelta(hours=11))
    ana.let_ring()
    assert not ana.will_ring(timedelta(hours=3))
