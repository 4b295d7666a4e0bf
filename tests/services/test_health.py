"""Is the service doing its work? Each way it may not be is one sentence."""

from datetime import timedelta
from pathlib import Path

import pytest

from checkin_sms.core.delivery import Sending
from checkin_sms.gateway import LineStopped
from checkin_sms.services import health, oncall, readiness
from checkin_sms.store import numbers, outbox, phones, programs
from tests.house import House, settings_for
from tests.oak_street import a_few_move_in
from tests.services.letters import on_paper, send, write
from tests.services.trouble import change, lost_database

NEVER = "Nothing has looked for due check-ins yet."
STALE = "Nothing has looked for due check-ins for a while. Is the tick running?"
QUEUE = "Texts are waiting to be sent for more than five minutes."
CARRIER = "The carrier refuses to take our texts."
ALONE = "Nobody on call can be reached, so staff hear of no words of crisis."


def faults(house: House) -> tuple[str, ...]:
    return health.report(house.runtime).faults


def test_all_is_well_while_the_tick_beats(both: House) -> None:
    health.beat(both.runtime, "tick")
    assert faults(both) == ()

    both.clock.advance(timedelta(seconds=30))
    assert faults(both) == ()


def test_a_tick_that_never_beat_or_stopped_is_named(both: House) -> None:
    assert faults(both) == (NEVER,)

    health.beat(both.runtime, "tick")
    both.clock.advance(timedelta(seconds=31))
    assert faults(both) == (STALE,)

    health.beat(both.runtime, "tick")
    assert faults(both) == ()


def test_another_parts_beat_is_not_the_ticks(house: House) -> None:
    health.beat(house.runtime, "worker")

    assert faults(house) == (NEVER,)


def test_a_queue_that_nobody_empties_is_named(both: House) -> None:
    on_paper(both)
    one = write(both)
    both.clock.advance(timedelta(minutes=5))
    health.beat(both.runtime, "tick")
    assert faults(both) == ()

    both.clock.advance(timedelta(seconds=1))
    assert faults(both) == (QUEUE,)

    with both.at_work() as m:
        outbox.set_state(m.tx, one, Sending.EXPIRED)
    assert faults(both) == ()


def test_a_carrier_that_refuses_us_is_named_until_it_takes_one(house: House) -> None:
    gateway = on_paper(house, LineStopped(20003, "account"))
    health.beat(house.runtime, "tick")
    write(house)
    send(house)
    assert faults(house) == (CARRIER,)

    gateway.answers = [None]
    house.clock.advance(timedelta(minutes=1))
    send(house)
    health.beat(house.runtime, "tick")
    assert faults(house) == ()


def looked(house: House) -> None:
    house.clock.advance(oncall.EVERY)
    oncall.run_due(house.runtime)
    health.beat(house.runtime, "tick")


def test_that_nobody_on_call_can_be_reached_is_named(both: House) -> None:
    cleo = a_few_move_in(both)["Cleo"]
    oncall.run_due(both.runtime)
    health.beat(both.runtime, "tick")
    assert faults(both) == ()

    with both.at_work() as m:
        phone = numbers.first_of(m.tx, cleo).id
        phones.take_no_texts(m.tx, phone, phones.NoTexts.DEAD)
    looked(both)
    assert faults(both) == (ALONE,)

    with both.at_work() as m:
        phones.lift(m.tx, phone)
    looked(both)
    assert faults(both) == ()


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_a_lost_database_is_named(house: House, tmp_path: Path, kind: str) -> None:
    change(house.runtime, store=lost_database(kind, tmp_path))

    assert faults(house) == ("The database does not answer.",)


# What must be decided before the service may run.


def test_a_program_without_a_name_or_anybody_on_call_may_not_start(both: House) -> None:
    missing = readiness.missing(both.runtime)

    assert ["name" in missing[0], "nobody is on call" in missing[1]] == [True, True]


def test_a_program_with_both_may_start(house: House) -> None:
    a_few_move_in(house)

    assert readiness.missing(house.runtime) == []


def test_a_program_may_know_that_nobody_is_on_call(house: House, tmp_path: Path) -> None:
    change(house.runtime, settings=settings_for(tmp_path, CHECKIN_ON_CALL="none"))
    with house.at_work() as m:
        programs.set_program(m.tx, "Oak Street", {})

    assert readiness.missing(house.runtime) == []


def test_a_name_that_gives_away_keeps_a_program_from_starting(house: House) -> None:
    a_few_move_in(house)
    with house.at_work() as m:
        programs.set_program(m.tx, "Sober House", {})

    assert readiness.missing(house.runtime) == [
        "the program's name gives away what it is about (sober)"
    ]
