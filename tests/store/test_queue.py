"""The queue: taken once, most urgent first."""

from datetime import timedelta

import pytest

from checkin_sms.core.delivery import Sending
from checkin_sms.store import outbox, queue
from checkin_sms.store.base import Store, Tx
from tests.services.trouble import at_once
from tests.store.rows import HOUR, NOW, letter, person, plain

LEASE = timedelta(seconds=60)


def claim(tx: Tx, limit: int = 100, late: timedelta = timedelta(0)) -> list[outbox.Sent]:
    return queue.claim(tx, NOW, due_by=NOW - late, lease=LEASE, limit=limit)


def waiting(tx: Tx, count: int) -> list[int]:
    ana = person(tx)
    return [one for n in range(count) if (one := letter(tx, ana, f"test:{n}"))]


def test_a_claim_takes_a_row_out_of_the_queue(store: Store) -> None:
    with store.writing() as tx:
        (one,) = waiting(tx, 1)

        (taken,) = claim(tx)

        assert (taken.id, taken.state, taken.attempts, taken.body) == (
            one,
            Sending.SENDING,
            1,
            "hello",
        )
        assert taken.next_at == NOW + LEASE
        assert claim(tx) == []


def test_of_many_who_claim_at_once_each_row_goes_to_one(store: Store) -> None:
    with store.writing() as tx:
        rows = waiting(tx, 60)

    def take() -> list[int]:
        taken: list[int] = []
        while True:
            with store.writing() as tx:
                found = claim(tx, limit=7)
            if not found:
                return taken
            taken += [one.id for one in found]

    taken = [one for found in at_once(*[take] * 6) for one in found]

    assert sorted(taken) == rows
    assert plain(store, "SELECT DISTINCT attempts FROM outbox") == [(1,)]


def test_the_most_urgent_and_then_the_oldest_is_taken_first(store: Store) -> None:
    with store.writing() as tx:
        ana = person(tx)
        for purpose, urgency in (("a", 0), ("b", 2), ("c", 1), ("d", 2)):
            letter(tx, ana, purpose, urgency=urgency)

        assert [one.purpose for one in claim(tx, limit=3)] == ["b", "d", "c"]
        assert [one.purpose for one in claim(tx)] == ["a"]


def test_what_is_not_due_yet_is_left(store: Store) -> None:
    with store.writing() as tx:
        waiting(tx, 1)

        assert claim(tx, late=timedelta(seconds=1)) == []
        assert len(claim(tx)) == 1


def test_a_claim_that_was_undone_is_there_again(store: Store) -> None:
    with store.writing() as tx:
        waiting(tx, 1)
    with pytest.raises(ZeroDivisionError), store.writing() as tx:
        claim(tx)
        raise ZeroDivisionError

    with store.writing() as tx:
        assert len(claim(tx)) == 1


def test_a_row_given_back_has_lost_no_try(store: Store) -> None:
    with store.writing() as tx:
        (one,) = waiting(tx, 1)
        claim(tx)

        queue.give_back(tx, one, next_at=NOW + HOUR, error=20003)

        found = outbox.get(tx, one)
        assert (found.state, found.attempts, found.next_at) == (Sending.DUE, 0, NOW + HOUR)


def test_the_oldest_that_waits_is_known(store: Store) -> None:
    with store.writing() as tx:
        assert queue.oldest_due(tx) is None
        waiting(tx, 2)

        assert queue.oldest_due(tx) == NOW
        assert (queue.waiting(tx, NOW), queue.waiting(tx, NOW - HOUR)) == (2, 0)
        claim(tx)
        assert queue.oldest_due(tx) is None
