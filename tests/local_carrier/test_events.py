"""What is planned happens in order, once, and not at all when it is called off."""

from datetime import timedelta
from functools import partial

from checkin_sms.local_carrier.events import Events
from tests.local_carrier.conftest import NOON


def test_what_is_called_off_does_not_happen() -> None:
    events, done = Events(), list[str]()
    first = events.add(NOON, lambda: done.append("first"))
    events.add(NOON + timedelta(seconds=1), lambda: done.append("second"))
    events.cancel(first)
    events.cancel(first)  # once more changes nothing
    assert events.next_at(NOON) == NOON + timedelta(seconds=1)
    while events.run_next(NOON + timedelta(hours=1)):
        pass
    assert done == ["second"]


def test_two_at_one_instant_are_told_apart() -> None:
    events, done = Events(), list[str]()
    same = [events.add(NOON, partial(done.append, name)) for name in "abc"]
    events.cancel(same[1])
    while events.run_next(NOON):
        pass
    assert done == ["a", "c"]
