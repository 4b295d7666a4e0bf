"""Nobody is called silent while it is not certain what their evening came to."""

from checkin_sms.store import checkins, holds
from checkin_sms.store.base import Store, Tx
from tests.store.rows import DAY, HOUR, NOW, member, opened


def held(tx: Tx, since_hours: int = 1) -> int:
    """A check-in of which the time was over, held back for a day."""
    one = opened(tx, member(tx))
    holds.hold(tx, one, NOW + HOUR, NOW + since_hours * HOUR, NOW + DAY)
    return one


def test_what_is_held_back_is_looked_at_again_at_its_hour(store: Store) -> None:
    with store.writing() as tx:
        one = held(tx)

        assert checkins.get(tx, one).next_at == NOW + DAY
        assert holds.held_since(tx) == NOW + HOUR


def test_a_timer_that_somebody_else_took_is_not_held_back(store: Store) -> None:
    with store.writing() as tx:
        one = opened(tx, member(tx))
        holds.hold(tx, one, NOW, NOW, NOW + DAY)

        assert checkins.get(tx, one).next_at == NOW + HOUR
        assert holds.held_since(tx) is None


def test_once_its_prompt_is_known_it_is_looked_at_now(store: Store) -> None:
    with store.writing() as tx:
        one = held(tx)
        holds.look_again(tx, one, NOW + 2 * HOUR)

        assert checkins.get(tx, one).next_at == NOW + 2 * HOUR


def test_it_is_released_only_once_the_inbox_is_known_up_to_there(store: Store) -> None:
    with store.writing() as tx:
        one = held(tx, since_hours=3)

        assert holds.release(tx, NOW + 2 * HOUR, NOW + 4 * HOUR) == 0
        assert checkins.get(tx, one).next_at == NOW + DAY
        assert holds.release(tx, NOW + 3 * HOUR, NOW + 4 * HOUR) == 1
        assert checkins.get(tx, one).next_at == NOW + 4 * HOUR


def test_one_that_is_closed_is_held_back_no_more(store: Store) -> None:
    with store.writing() as tx:
        one = held(tx)
        checkins.close(tx, one, checkins.CheckinState.SILENT, NOW + 2 * HOUR)

        assert holds.held_since(tx) is None
        assert holds.release(tx, NOW + DAY, NOW + DAY) == 0
