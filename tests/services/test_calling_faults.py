"""Our own code fails in the middle of a call, or before its first word."""

from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from checkin_sms.core.channel import Calls
from checkin_sms.services import called
from checkin_sms.services.finding import find
from checkin_sms.store import checkins, notices, numbers
from checkin_sms.store.checkins import CheckinState
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells
from tests.on_the_phone import OnThePhone, by_call
from tests.services.trouble import away, break_clocks

HOUR = timedelta(hours=1)


@pytest.fixture
def ana(house: House) -> OnThePhone:
    by_call(house, a_few_move_in(house)["Ana"])
    return OnThePhone(house, "Ana")


@pytest.fixture
def ana_of_both(both: House) -> OnThePhone:
    by_call(both, a_few_move_in(both)["Ana"])
    return OnThePhone(both, "Ana")


def spoil(house: House, change: str) -> None:
    """Rows that our own code cannot read from now on."""
    with house.runtime.store.writing() as tx:
        tx.execute(sa.text(change))


def is_told_of_trouble(house: House) -> bool:
    with house.at_work() as m:
        return "parked" in {one.kind for one in notices.notices(m.tx)}


def test_that_she_answered_cannot_be_kept_and_the_call_goes_on(
    house: House, ana: OnThePhone
) -> None:
    house.walk(ANA_ASKED)
    spoil(house, "UPDATE plan SET at = 'no hour'")
    assert "To continue, press 5" in ana.answer()
    assert "How is today" in ana.press("5")


def test_whoever_presses_a_key_that_we_fail_on_hears_where_help_is(
    house: House, ana: OnThePhone
) -> None:
    house.walk(ANA_ASKED)
    ana.answer()
    ana.press("5")
    break_clocks(house)
    assert "9 8 8" in ana.press("2")
    assert is_told_of_trouble(house)


def test_whoever_rings_us_when_we_cannot_tell_whose_call_it_is_hears_it_too(
    house: House, ana: OnThePhone
) -> None:
    spoil(house, "UPDATE role SET state = 'no such state' WHERE kind = 'member'")
    assert "9 8 8" in ana.calls_us()
    assert is_told_of_trouble(house)


def test_whoever_takes_a_call_of_ours_that_we_cannot_read_hears_it_too(
    house: House, ana: OnThePhone
) -> None:
    house.walk(ANA_ASKED)
    spoil(house, "UPDATE outbox SET channel = 'no such channel'")
    ana.handset.answer()
    assert "9 8 8" in " ".join(ana.handset.heard_in_all)
    assert is_told_of_trouble(house)


# What is spoiled so has asked nobody, and counts as no silence.


def what_came_of_it(house: House) -> CheckinState:
    house.walk(ANA_ASKED + 25 * HOUR)
    with house.at_work() as m:
        return checkins.last_states(m.tx, find(m, "Ana").id, 9)[-1]


def rings(ana: OnThePhone) -> bool:
    return ana.will_ring(2 * HOUR)


def test_whose_calls_all_break_off_was_not_asked(both: House, ana_of_both: OnThePhone) -> None:
    both.walk(ANA_ASKED)
    while rings(ana_of_both):
        ana_of_both.answer()
        spoil(both, "UPDATE role SET state = 'no such state' WHERE kind = 'member'")
        assert "9 8 8" in ana_of_both.press("5")
        spoil(both, "UPDATE role SET state = 'active' WHERE kind = 'member'")

    assert what_came_of_it(both) is CheckinState.NOT_ASKED


def test_nor_was_whoever_took_them_while_the_database_was_away(
    both: House, ana_of_both: OnThePhone, tmp_path: Path
) -> None:
    both.walk(ANA_ASKED)
    while rings(ana_of_both):
        handset = ana_of_both.handset
        with away(both, tmp_path):
            handset.answer()
        both.work()

    assert what_came_of_it(both) is CheckinState.NOT_ASKED


def test_whoever_hangs_up_while_the_carrier_listens_for_a_machine_was_asked(
    house: House, ana: OnThePhone
) -> None:
    """Nobody asks us for words then."""
    with house.at_work() as m:
        one = find(m, "Ana")
        numbers.agree(
            m.tx, one.id, numbers.first_of(m.tx, one.id).id, Calls.ALWAYS, message_ok=True
        )
    house.walk(ANA_ASKED)
    placed = "SELECT token, sid FROM outbox WHERE channel = 'call'"
    ((token, sid),) = cells(house.runtime.store, placed)
    for word in ("in-progress", "completed"):
        assert called.status(house.runtime, str(token), word, str(sid))

    with house.at_work() as m:
        assert checkins.last_states(m.tx, find(m, "Ana").id, 1) == [CheckinState.OPEN]
    states = cells(house.runtime.store, "SELECT state FROM outbox WHERE channel = 'call'")
    assert ("unanswered",) in states
