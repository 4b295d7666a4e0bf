"""Killed at any step, the service says everything once: no text is lost, none is said twice.

A short life in the house is played again and again, killed at its first step, its second, and so
on to the last; then time passes, and what the carrier took is compared with a life in which nobody
was killed. Usually a share of the steps; all of them with `--every-step`.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from checkin_sms.core.delivery import OPEN
from tests.conftest import FreshTables
from tests.house import House, build_house, lent_store
from tests.mine import Killed, Mine, lay, tell_again
from tests.oak_street import ANA_ASKED, a_few_move_in, cells

MINUTE = timedelta(minutes=1)
# Longer than a claim, a quarantine and the certainty of the carrier's list together.
HEALED = 14
# When a life is looked at: before anybody who claimed is asked again, healed or not.
LOOKED_AT = timedelta(minutes=50)
# While the service was dead nobody could claim, so that staff may rightly be asked once more.
AGAIN_MEANWHILE = {"case_again", "case_again_crisis"}
# Of so many steps one is tried in the usual run, another one on each database.
SHARE = 193

Life = Callable[[House], None]


def a_hard_day(house: House) -> None:
    """Asked, answered, a mentor told, who takes it and says how it went."""
    for name, words in (("Ana", "2"), ("Ana", "8"), ("Ben", "1"), ("Ben", "3")):
        _survive(house, partial(_says, house, name, words))


def a_crisis_and_a_stop(house: House) -> None:
    for name, words in (("Ana", "i want to die"), ("Cleo", "1"), ("Ben", "stop please")):
        _survive(house, partial(_says, house, name, words))


def nobody_answers(house: House) -> None:
    """Two evenings without a word: nudge, the gentle text, the mentor, the backup."""
    for hours in (4, 16, 25, 28, 41, 46):
        _survive(house, partial(house.walk, ANA_ASKED + timedelta(hours=hours)))


LIVES: dict[str, Life] = {
    life.__name__: life for life in (a_hard_day, a_crisis_and_a_stop, nobody_answers)
}


def _survive(house: House, work: Callable[[], None]) -> None:
    """Do it. Killed by it, the service starts again and finds what was left half done, minute by
    minute as its tick would; then the rest of it is done."""
    try:
        work()
    except Killed:
        _tick(house, house.clock.now + HEALED * MINUTE)
        work()


def _tick(house: House, until: datetime) -> None:
    while house.clock.now < until:
        house.clock.advance(MINUTE)
        with suppress(Killed):
            house.work()
    house.work()


def _says(house: House, name: str, words: str) -> None:
    """Once, however often it is tried: the person does not type it again."""
    number = house.number(name)
    if words not in [one.body for one in house.carrier.ledger.all() if one.from_ == number]:
        house.carrier.text(number, words)
    house.work()


@contextmanager
def lived(life: Life, folder: Path, url: str, at: int) -> Iterator[tuple[House, Mine]]:
    """A life that is killed at its `at`-th step, and the time in which it can heal."""
    house = build_house(folder, url, store=lent_store(url))
    store = house.runtime.store
    try:
        a_few_move_in(house)
        tell_again(house)
        mine = lay(house, at)
        house.clock.now = ANA_ASKED
        _survive(house, house.work)
        life(house)
        _tick(house, max(house.clock.now, ANA_ASKED + LOOKED_AT))
        yield house, mine
    finally:
        store.close()


def said(house: House) -> Counter[tuple[str, str]]:
    """What the carrier took from us: to whom, and which wording. Its variant may differ, since it
    goes by numbers that a database which was killed leaves out."""
    ours = [one for one in house.carrier.ledger.all() if not (one.inbound or one.by_carrier)]
    rows = cells(house.runtime.store, "SELECT sid, wording FROM outbox")
    known = {str(row[0]): str(row[1]) for row in rows}
    return Counter((one.to, known.get(one.sid, "nothing of ours")) for one in ours)


@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
@pytest.mark.parametrize("name", LIVES)
def test_killed_at_any_step_everything_is_said_once(
    name: str, kind: str, fresh_tables: FreshTables, tmp_path: Path, every_step: bool
) -> None:
    with fresh_tables(kind) as url, lived(LIVES[name], tmp_path, url, 10**6) as found:
        wanted, steps = said(found[0]), len(found[1].steps)
    assert wanted.total() > 3
    assert steps > 20

    share = 1 if every_step else SHARE
    for at in range(1 if every_step else 1 + ["sqlite", "postgres"].index(kind), steps + 1, share):
        with fresh_tables(kind) as url, lived(LIVES[name], tmp_path, url, at) as (house, mine):
            where = f"{name}, killed at step {at}, {mine.steps[at - 1]}"
            assert mine.went_off
            came = said(house)
            assert wanted - came == Counter(), where
            assert {wording for _, wording in came - wanted} <= AGAIN_MEANWHILE, where
            states = {str(state) for (state,) in cells(house.runtime.store, OPEN_STATES)}
            assert states & {str(one) for one in OPEN} == set(), where


# What waits for its hour is no fault.
OPEN_STATES = "SELECT DISTINCT state FROM outbox WHERE state <> 'due'"
