"""The queue: said once per purpose, taken once, most urgent first."""

from datetime import timedelta
from itertools import count

import pytest

from checkin_sms.core.delivery import OPEN, Sending
from checkin_sms.store import outbox
from checkin_sms.store.base import Store, Tx
from tests.services.trouble import at_once
from tests.store.rows import DAY, HOUR, NOW, checkin, letter, member, person, plain

LEASE = timedelta(seconds=60)


def claim(tx: Tx, limit: int = 100, late: timedelta = timedelta(0)) -> list[outbox.Sent]:
    return outbox.claim(tx, NOW, due_by=NOW - late, lease=LEASE, limit=limit)


def queue(tx: Tx, count: int) -> list[int]:
    ana = person(tx)
    return [one for n in range(count) if (one := letter(tx, ana, f"test:{n}"))]


def test_a_purpose_is_said_once(store: Store) -> None:
    with store.writing() as tx:
        ana = person(tx)

        assert letter(tx, ana) is not None
        assert letter(tx, ana) is None
        assert letter(tx, ana, "test:2") is not None


def test_many_who_say_it_at_once_say_it_once(store: Store) -> None:
    with store.writing() as tx:
        ana = person(tx)

    # Each with a token of its own, as in the service: the purpose alone makes them one.
    tokens = count()

    def say() -> int | None:
        with store.writing() as tx:
            return letter(tx, ana, token=f"token {next(tokens)}")

    assert len([one for one in at_once(*[say] * 6) if one is not None]) == 1


def test_a_claim_takes_a_row_out_of_the_queue(store: Store) -> None:
    with store.writing() as tx:
        (one,) = queue(tx, 1)

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
        rows = queue(tx, 60)

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
        queue(tx, 1)

        assert claim(tx, late=timedelta(seconds=1)) == []
        assert len(claim(tx)) == 1


def test_a_claim_that_was_undone_is_there_again(store: Store) -> None:
    with store.writing() as tx:
        queue(tx, 1)
    with pytest.raises(ZeroDivisionError), store.writing() as tx:
        claim(tx)
        raise ZeroDivisionError

    with store.writing() as tx:
        assert len(claim(tx)) == 1


def test_a_row_given_back_has_lost_no_try(store: Store) -> None:
    with store.writing() as tx:
        (one,) = queue(tx, 1)
        claim(tx)

        outbox.give_back(tx, one, next_at=NOW + HOUR, error=20003)

        found = outbox.get(tx, one)
        assert (found.state, found.attempts, found.next_at) == (Sending.DUE, 0, NOW + HOUR)


@pytest.mark.parametrize("state", Sending)
def test_every_state_is_kept_with_its_next_step_or_without(store: Store, state: Sending) -> None:
    with store.writing() as tx:
        (one,) = queue(tx, 1)

        outbox.set_state(tx, one, state, next_at=NOW if state in OPEN else None, sid="SM1")

        found = outbox.get(tx, one)
        assert (found.state, found.sid) == (state, "SM1")


def test_a_row_is_found_by_its_token(store: Store) -> None:
    with store.writing() as tx:
        (one,) = queue(tx, 1)

        found = outbox.by_token(tx, "token of test:0")
        assert found is not None
        assert found.id == one
        assert outbox.by_token(tx, "guessed") is None


def test_what_we_started_today_is_counted_unless_it_never_left(store: Store) -> None:
    with store.writing() as tx:
        ana = person(tx)
        ids = [letter(tx, ana, f"{n}", started=True) for n in range(3)]
        letter(tx, ana, "reply")
        assert ids[0]

        assert outbox.started_since(tx, ana, NOW - HOUR) == 3
        outbox.set_state(tx, ids[0], Sending.EXPIRED)
        assert outbox.started_since(tx, ana, NOW - HOUR) == 2
        assert outbox.started_since(tx, ana, NOW + HOUR) == 0


def test_the_oldest_that_waits_is_known(store: Store) -> None:
    with store.writing() as tx:
        assert outbox.oldest_due(tx) is None
        queue(tx, 2)

        assert outbox.oldest_due(tx) == NOW
        assert (outbox.waiting(tx, NOW), outbox.waiting(tx, NOW - HOUR)) == (2, 0)
        claim(tx)
        assert outbox.oldest_due(tx) is None


def test_a_question_is_underway_until_it_was_delivered(store: Store) -> None:
    with store.writing() as tx:
        ana = member(tx)
        asking = checkin(tx, ana)
        assert asking
        one = letter(tx, ana, "ask", checkin_id=asking, wording="ask_craving")
        assert one

        assert outbox.is_underway(tx, asking, "ask_craving", NOW - HOUR)
        assert not outbox.is_underway(tx, asking, "ask_mood", NOW - HOUR)
        assert not outbox.is_underway(tx, asking, "ask_craving", NOW + DAY)
        outbox.set_state(tx, one, Sending.DELIVERED)
        assert not outbox.is_underway(tx, asking, "ask_craving", NOW - HOUR)
