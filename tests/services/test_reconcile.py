"""How the carrier's list is read: by one, how often, how far back, and when it cannot be."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from checkin_sms.gateway import LineStopped, Listed, TryLater
from checkin_sms.services import judging, reconcile
from checkin_sms.store import heartbeats, line
from tests.house import START, House
from tests.oak_street import ANA_ASKED, a_few_move_in, cells
from tests.services.letters import on_paper
from tests.services.lost_webhooks import HOUR, MINUTE, lose
from tests.services.now import kinds
from tests.services.trouble import at_once


def test_trouble_with_the_carrier_leaves_all_for_the_next_time(house: House) -> None:
    gateway = on_paper(house)
    gateway.list_fails = TryLater(None, "no connection")
    with house.runtime.store.reading() as tx:
        before = heartbeats.last(tx, judging.LIST_READ)

    assert reconcile.reconcile(house.runtime) == 0

    with house.runtime.store.reading() as tx:
        assert heartbeats.last(tx, judging.LIST_READ) == before


def test_a_carrier_that_shows_us_nothing_stops_the_line_until_it_does(both: House) -> None:
    gateway = on_paper(both)
    gateway.list_fails = LineStopped(20003, "account")
    reconcile.reconcile(both.runtime)
    with both.runtime.store.reading() as tx:
        assert line.look(tx).stopped_at is not None
    assert kinds(both) == ["carrier"]

    gateway.list_fails = None
    reconcile.reconcile(both.runtime)

    with both.runtime.store.reading() as tx:
        assert line.look(tx).stopped_at is None
    assert kinds(both) == []


def test_of_many_processes_one_reads(both: House) -> None:
    gateway = on_paper(both)
    asked: list[str] = []

    def recent(*_: object, **__: object) -> Iterator[Listed]:
        asked.append("x")
        return iter(())

    gateway.recent = recent  # type: ignore[method-assign]
    both.clock.advance(10 * MINUTE)

    at_once(*[lambda: reconcile.run_due(both.runtime)] * 4)

    assert asked == ["x"]


def test_it_is_read_every_two_minutes_and_not_more_often(house: House) -> None:
    gateway = on_paper(house)
    asked: list[datetime] = []

    def recent(*_: object, **__: object) -> Iterator[Listed]:
        asked.append(house.clock())
        return iter(())

    gateway.recent = recent  # type: ignore[method-assign]
    for _ in range(60):
        reconcile.run_due(house.runtime)
        house.clock.advance(timedelta(seconds=10))

    assert len(asked) == 5


@pytest.mark.parametrize("wrong", [timedelta(days=1), -timedelta(hours=2)])
def test_a_clock_that_was_wrong_leaves_no_gap(house: House, wrong: timedelta) -> None:
    a_few_move_in(house)
    house.walk(ANA_ASKED)
    house.clock.now += wrong
    reconcile.run_due(house.runtime)
    house.clock.now -= wrong
    lose(house, "Ana")

    house.says("Ana", "5")
    house.pass_time(5 * MINUTE)

    assert cells(house.runtime.store, "SELECT count(*) FROM inbox") == [(1,)]


def test_a_long_absence_is_made_up_for_page_by_page(house: House) -> None:
    a_few_move_in(house)
    house.walk(ANA_ASKED)
    house.carrier.switches.set(["webhook_lost"])
    for n in range(130):
        house.carrier.text(f"+1202555{n:04}", f"text {n}")
    house.carrier.text(house.number("Ana"), "5")
    house.clock.advance(20 * HOUR)

    house.work()

    assert cells(house.runtime.store, "SELECT count(*) FROM inbox") == [(131,)]
    assert cells(house.runtime.store, "SELECT value FROM answer") == [(5,)]


def test_at_night_a_whole_day_is_read_again(house: House) -> None:
    a_few_move_in(house)
    house.walk(START + HOUR)
    lose(house, "Ana")
    message = house.carrier.text(house.number("Ana"), "hi")
    # The list hid it when its time came.
    everything = house.carrier.ledger.all()
    house.carrier.ledger.restore([one for one in everything if one.sid != message.sid])
    house.pass_time(3 * HOUR)
    house.carrier.ledger.restore(everything)
    house.pass_time(2 * HOUR)
    assert cells(house.runtime.store, "SELECT count(*) FROM inbox") == [(0,)]

    house.walk(START.replace(day=3, hour=reconcile.NIGHT))
    house.pass_time(2 * MINUTE)

    assert cells(house.runtime.store, "SELECT count(*) FROM inbox") == [(1,)]
