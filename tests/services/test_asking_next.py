"""One asking after another: the next prompt leaves while the time of the one before is not over, or
just as it is."""

from datetime import timedelta

import pytest

from checkin_sms.services import deliver, due
from checkin_sms.services.finding import find
from checkin_sms.store import members, todays
from tests.house import House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells
from tests.services.now import reasons, states

HOUR = timedelta(hours=1)


@pytest.fixture
def monday(both: House) -> House:
    """Ana was asked on Monday, and says nothing."""
    names = a_few_move_in(both)
    with both.at_work() as m:
        members.change_days(m.tx, names["Ana"], "01234")
    both.walk(ANA_ASKED)
    return both


def next_prompt(house: House, day: int = 1) -> None:
    """So many days after Monday it leaves before the carrier's list is known that far."""
    house.walk(ANA_ASKED + timedelta(days=day, seconds=-1))
    house.clock.advance(timedelta(seconds=1.5))
    due.run_due(house.runtime)
    deliver.deliver(house.runtime)


def test_a_day_of_silence_is_told_though_the_next_prompt_left_meanwhile(monday: House) -> None:
    next_prompt(monday)
    assert states(monday) == ["open", "open"]
    assert reasons(monday) == []

    monday.pass_time(timedelta(minutes=1))

    assert states(monday) == ["silent", "open"]
    assert reasons(monday) == ["silence"]
    assert "no word from Ana" in monday.read_by("Ben")[-1]


def test_that_nobody_could_verify_it_is_seen_though_the_next_prompt_left(monday: House) -> None:
    next_prompt(monday)

    monday.carrier.switches.set(["no_access"])
    monday.pass_time(HOUR)

    assert reasons(monday) == ["silence"]
    with monday.at_work() as m:
        assert [case.unproven for case in todays.open_cases(m.tx)] == [True]


def test_a_word_to_the_next_prompt_is_a_sign_for_the_one_before_too(monday: House) -> None:
    next_prompt(monday)

    monday.carrier.text(monday.number("Ana"), "6 2")
    monday.pass_time(HOUR)

    assert states(monday) == ["partial", "answered"]
    assert reasons(monday) == []


def test_a_sign_ends_an_older_asking_as_the_next_one_leaves(monday: House) -> None:
    monday.says("Ana", "hello")

    monday.walk(ANA_ASKED + 24 * HOUR)

    assert states(monday) == ["partial", "open"]


def test_nothing_more_is_said_of_an_older_asking(monday: House) -> None:
    with monday.at_work() as m:
        members.set_clocks(m.tx, find(m, "Ana").id, {"silence_rare": "48h"})
    monday.walk(ANA_ASKED + 24 * HOUR)
    count = len(monday.read_by("Ana"))

    monday.walk(ANA_ASKED + 48 * HOUR - timedelta(seconds=1))
    assert len(monday.read_by("Ana")) == count
    assert reasons(monday) == []

    monday.pass_time(timedelta(minutes=1))
    assert reasons(monday) == ["silence"]


def test_a_daily_plan_whose_silence_takes_a_day_is_told_of_too(house: House) -> None:
    names = a_few_move_in(house)
    with house.at_work() as m:
        clocks = {"silent_askings": "1", "silence_daily": "26h"}
        members.set_clocks(m.tx, names["Ana"], clocks)

    house.walk(ANA_ASKED + 26 * HOUR + timedelta(minutes=1))

    assert reasons(house) == ["silence"]


def test_a_phone_that_fails_for_days_is_told_of_though_the_next_prompt_left(house: House) -> None:
    names = a_few_move_in(house)
    with house.at_work() as m:
        members.change_days(m.tx, names["Ana"], "01234")
    house.carrier.switches.set(["phone_off"], house.number("Ana"))

    for day in range(4):
        next_prompt(house, day)
    house.pass_time(timedelta(minutes=1))

    assert ("unreachable_days",) in cells(house.runtime.store, "SELECT kind FROM notice")
