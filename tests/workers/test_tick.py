import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from tests.processes.kin import wait_until
from workers import tick
from workers.queues import Bell
from workers.tick import Tick, Work


class HeardBell(Bell):
    """Counts its rings."""

    def __init__(self, silent: bool = False) -> None:
        super().__init__(None)
        self.rings = 0
        self._is_silent = silent

    @property
    def silent(self) -> bool:
        return self._is_silent

    def __call__(self) -> None:
        self.rings += 1


def nothing_due() -> int:
    return 0


@dataclass
class Day:
    """What a tick finds and does, noted."""

    run_due: Callable[[], int] = nothing_due
    waiting: int = 0
    bell: HeardBell = field(default_factory=HeardBell)
    beats: int = 0
    sent: list[timedelta] = field(default_factory=list)
    held: threading.Event = field(default_factory=threading.Event)

    def work(self) -> Work:
        return Work(
            run_due=self.run_due,
            waiting=lambda: self.waiting,
            send=self.send,
            beat=self.beat,
            bell=self.bell,
        )

    def send(self, overdue: timedelta) -> int:
        self.sent.append(overdue)
        self.held.wait(5)
        return 1

    def beat(self) -> None:
        self.beats += 1


def fails() -> int:
    raise ValueError("+12025550101 said something")


def test_with_nothing_due_nobody_is_rung_and_nothing_sent() -> None:
    day = Day()
    assert Tick(day.work()).one_pass() == tick.EVERY
    assert (day.bell.rings, day.sent) == (0, [])


def test_a_pass_that_did_something_is_soon_followed_by_another() -> None:
    assert Tick(Day(run_due=lambda: 3).work()).one_pass() == tick.SOON


def test_what_waits_is_rung_for_and_what_is_overdue_is_sent_beside() -> None:
    day = Day(waiting=1)
    Tick(day.work()).one_pass()
    assert wait_until(lambda: day.sent == [timedelta(seconds=30)], within=2)
    assert day.bell.rings == 1
    day.held.set()


def test_when_nobody_hears_the_bell_all_that_is_due_is_sent_beside() -> None:
    day = Day(waiting=1, bell=HeardBell(silent=True))
    Tick(day.work()).one_pass()
    assert wait_until(lambda: day.sent == [timedelta(0)], within=2)
    day.held.set()


def test_a_slow_carrier_holds_up_neither_the_loop_nor_a_second_sending() -> None:
    day = Day(waiting=1)
    slow = Tick(day.work())
    for _ in range(3):
        slow.one_pass()
    assert len(day.sent) == 1
    assert day.bell.rings == 3
    day.held.set()


def test_a_failing_pass_is_survived_and_told_without_its_text(
    caplog: pytest.LogCaptureFixture,
) -> None:
    day = Day(run_due=fails)
    with caplog.at_level(logging.ERROR):
        assert Tick(day.work(), every=0.25).one_pass() == tick.AFTER_TROUBLE
    assert "ValueError at test_tick.py" in caplog.text
    assert "555" not in caplog.text


def test_a_tick_that_only_fails_looks_dead() -> None:
    day = Day(run_due=fails)
    Tick(day.work()).one_pass()
    assert day.beats == 0


def test_a_heart_beats_every_few_seconds_not_at_every_pass() -> None:
    day = Day()
    beating = Tick(day.work())
    for _ in range(10):
        beating.one_pass()
    assert day.beats == 1


def test_a_failing_send_is_tried_again_at_the_next_pass() -> None:
    tries: list[timedelta] = []

    def send(overdue: timedelta) -> int:
        tries.append(overdue)
        raise OSError

    day = Day(waiting=1).work()
    stubborn = Tick(Work(day.run_due, day.waiting, send, day.beat, day.bell))
    stubborn.one_pass()
    assert wait_until(lambda: len(tries) == 1, within=2)
    assert wait_until(lambda: stubborn.one_pass() > 0 and len(tries) > 1, within=2)


def test_it_stops_when_asked_even_in_the_middle_of_a_rest() -> None:
    stopping = Tick(Day().work(), every=60)
    loop = threading.Thread(target=stopping.run)
    loop.start()
    stopping.stop()
    loop.join(2)
    assert not loop.is_alive()
