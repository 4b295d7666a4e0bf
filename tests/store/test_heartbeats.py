"""Signs of life, and whose turn it is."""

from datetime import timedelta

import pytest

from checkin_sms.store import heartbeats
from checkin_sms.store.base import Store
from tests.services.trouble import at_once
from tests.store.rows import DAY, HOUR, NOW


def test_the_newest_sign_of_life_counts(store: Store) -> None:
    with store.writing() as tx:
        heartbeats.beat(tx, "tick", NOW)
        heartbeats.beat(tx, "tick", NOW + HOUR)
        heartbeats.beat(tx, "worker", NOW)

        assert heartbeats.beats(tx) == {"tick": NOW + HOUR, "worker": NOW}


def test_parts_that_beat_at_once_do_not_fail(store: Store) -> None:
    def beat() -> None:
        with store.writing() as tx:
            heartbeats.beat(tx, "tick", NOW)

    at_once(*[beat] * 6)

    with store.reading() as tx:
        assert heartbeats.beats(tx) == {"tick": NOW}


@pytest.mark.parametrize(
    ("later", "due"), [(0 * HOUR, False), (HOUR / 2, False), (HOUR, True), (DAY, True)]
)
def test_a_turn_is_due_so_long_after_the_last(store: Store, later: timedelta, due: bool) -> None:
    with store.writing() as tx:
        first = heartbeats.turn(tx, "look", NOW)
        assert first.is_due(HOUR) and first.take(tx)

        assert heartbeats.turn(tx, "look", NOW + later).is_due(HOUR) is due


def test_a_clock_that_was_set_back_holds_up_no_turn(store: Store) -> None:
    with store.writing() as tx:
        heartbeats.turn(tx, "look", NOW + DAY).take(tx)

        turn = heartbeats.turn(tx, "look", NOW)

        assert turn.is_due(HOUR) and turn.take(tx)
        assert heartbeats.last(tx, "look") == NOW


def test_one_turn_holds_up_no_other(store: Store) -> None:
    with store.writing() as tx:
        heartbeats.turn(tx, "look", NOW).take(tx)

        assert heartbeats.turn(tx, "listen", NOW).is_due(HOUR)


@pytest.mark.parametrize("before", [False, True])
def test_of_several_who_come_at_once_one_takes_the_turn(store: Store, before: bool) -> None:
    with store.writing() as tx:
        if before:
            heartbeats.turn(tx, "look", NOW - DAY).take(tx)
        turn = heartbeats.turn(tx, "look", NOW)
    taken: list[bool] = []

    def take() -> None:
        with store.writing() as tx:
            taken.append(turn.take(tx))

    at_once(*[take] * 4)

    assert sorted(taken) == [False, False, False, True]
