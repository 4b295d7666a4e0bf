"""The loop that finds what is due. Any number of them is harmless; none is an outage."""

import logging
import signal
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from checkin_sms import clock
from workers.faults import describe
from workers.queues import Bell

log = logging.getLogger(__name__)

EVERY = 1.0
EVERY_IN_REHEARSAL = 0.25
SOON = 0.05
AFTER_TROUBLE = 1.0
BEAT_EVERY = 5.0
OVERDUE = timedelta(seconds=30)
NOW = timedelta(0)
LAST_SECONDS = 1.2


@dataclass(frozen=True)
class Work:
    """What one pass does."""

    run_due: Callable[[], int]
    waiting: Callable[[], int]
    send: Callable[[timedelta], int]
    beat: Callable[[], None]
    bell: Bell
    # What waits for others, such as the carrier's list; looks by itself whether it is time.
    upkeep: Callable[[], int] = lambda: 0


class Tick:
    """Runs passes until stopped. What waits for others happens beside it: sending what no worker
    took, and the upkeep."""

    def __init__(self, work: Work, every: float = EVERY) -> None:
        self._work = work
        self._every = every
        self._beaten_at: float | None = None
        self._side: threading.Thread | None = None
        self._keeping: threading.Thread | None = None
        self._stopping = False

    def run(self) -> None:
        while not self._stopping:
            self._rest(self.one_pass())
        until = clock.seconds() + LAST_SECONDS
        for beside in (self._side, self._keeping):
            if beside:
                beside.join(max(0.0, until - clock.seconds()))

    def stop(self) -> None:
        """Safe in a signal handler."""
        self._stopping = True

    def one_pass(self) -> float:
        """Do what is due. Never raises. Seconds to rest until the next pass."""
        try:
            done = self._work.run_due()
            self._see_to_sending()
            self._see_to_upkeep()
            self._beat()
        except Exception as error:  # noqa: BLE001 - nobody else would find what is due
            log.error("a pass failed: %s", describe(error))
            return max(self._every, AFTER_TROUBLE)
        return SOON if done else self._every

    def _see_to_sending(self) -> None:
        if not self._work.waiting():
            return
        self._work.bell()
        if self._side is None or not self._side.is_alive():
            overdue = NOW if self._work.bell.silent else OVERDUE
            self._side = threading.Thread(target=self._send, args=(overdue,), daemon=True)
            self._side.start()

    def _see_to_upkeep(self) -> None:
        if self._keeping is None or not self._keeping.is_alive():
            self._keeping = threading.Thread(target=self._keep_up, daemon=True)
            self._keeping.start()

    def _keep_up(self) -> None:
        try:
            self._work.upkeep()
        except Exception as error:  # noqa: BLE001 - the next pass tries again
            log.error("the upkeep beside the tick failed: %s", describe(error))

    def _send(self, overdue: timedelta) -> None:
        try:
            self._work.send(overdue)
        except Exception as error:  # noqa: BLE001 - the next pass tries again
            log.error("sending beside the tick failed: %s", describe(error))

    def _beat(self) -> None:
        """Say that passes succeed. A tick that only fails shall look dead."""
        now = clock.seconds()
        # Beside a pretend clock every pass: a jump must not look like an outage.
        every = BEAT_EVERY if self._every >= EVERY else 0.0
        if self._beaten_at is None or now - self._beaten_at >= every:
            self._work.beat()
            self._beaten_at = now

    def _rest(self, seconds: float) -> None:
        until = clock.seconds() + seconds
        while not self._stopping and (left := until - clock.seconds()) > 0:
            clock.wait(min(left, 0.2))


def run(work: Work, every: float) -> None:
    """Tick until TERM or Ctrl-C."""
    tick = Tick(work, every)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: tick.stop())
    tick.run()
