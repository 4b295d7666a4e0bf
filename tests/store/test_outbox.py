"""Messages as rows: said once per purpose."""

from itertools import count

import pytest

from checkin_sms.core.delivery import OPEN, Sending
from checkin_sms.store import outbox
from checkin_sms.store.base import Store
from tests.services.trouble import at_once
from tests.store.rows import DAY, HOUR, NOW, checkin, letter, member, person


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


@pytest.mark.parametrize("state", Sending)
def test_every_state_is_kept_with_its_next_step_or_without(store: Store, state: Sending) -> None:
    with store.writing() as tx:
        one = letter(tx, person(tx))
        assert one

        outbox.set_state(tx, one, state, next_at=NOW if state in OPEN else None, sid="SM1")

        found = outbox.get(tx, one)
        assert (found.state, found.sid) == (state, "SM1")


def test_a_row_is_found_by_its_token(store: Store) -> None:
    with store.writing() as tx:
        one = letter(tx, person(tx))
        assert one

        found = outbox.by_token(tx, "token of test:1")
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


def test_a_question_is_underway_until_it_was_delivered(store: Store) -> None:
    with store.writing() as tx:
        ana = member(tx)
        asking = checkin(tx, ana)
        assert asking
        one = letter(tx, ana, "reply:7", checkin_id=asking, wording="ask_craving")
        assert one

        assert outbox.is_underway(tx, asking, "ask_craving", NOW - HOUR)
        assert not outbox.is_underway(tx, asking, "ask_mood", NOW - HOUR)
        assert not outbox.is_underway(tx, asking, "ask_craving", NOW + DAY)
        outbox.set_state(tx, one, Sending.DELIVERED)
        assert not outbox.is_underway(tx, asking, "ask_craving", NOW - HOUR)


def test_a_question_that_was_put_off_is_never_underway(store: Store) -> None:
    with store.writing() as tx:
        ana = member(tx)
        asking = checkin(tx, ana)
        assert letter(tx, ana, "later:1", checkin_id=asking, wording="ask_craving", started=True)

        assert asking
        assert not outbox.is_underway(tx, asking, "ask_craving", NOW - HOUR)
