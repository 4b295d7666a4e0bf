"""Two machines that answer each other fall silent; people hardly ever text that fast."""

from datetime import UTC, datetime, timedelta

from checkin_sms.core.loops import ANSWERS, is_loop

NOW = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)


def burst(*ago: int, answered: bool = True) -> list[tuple[datetime, bool]]:
    """Texts so many seconds ago."""
    return [(NOW - timedelta(seconds=seconds), answered) for seconds in ago]


def test_five_answers_in_two_minutes_are_enough() -> None:
    assert is_loop(NOW, burst(10, 20, 30, 40, 50))
    assert not is_loop(NOW, burst(10, 20, 30, 40))


def test_slower_ones_are_people() -> None:
    assert not is_loop(NOW, burst(30, 60, 90, 120, 150, 180))


def test_what_was_not_answered_does_not_count() -> None:
    assert not is_loop(NOW, burst(10, 20, 30, 40, 50, answered=False))


def test_it_stays_silent_until_it_has_been_quiet() -> None:
    going_on = burst(*range(5, 300, 10), answered=False) + burst(300, 310, 320, 330, 340)

    assert is_loop(NOW, going_on)
    assert not is_loop(NOW + timedelta(minutes=2), going_on)


def test_a_higher_limit_takes_more() -> None:
    assert not is_loop(NOW, burst(*range(0, 70, 10)), limit=ANSWERS * 4)
    assert is_loop(NOW, burst(*range(0, 100, 5)), limit=ANSWERS * 4)


def test_nothing_before_is_no_loop() -> None:
    assert not is_loop(NOW, [])
