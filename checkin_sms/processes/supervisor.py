"""Starts the parts, starts a crashed one again, stops them all in order."""

import fcntl
import logging
import signal
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import IO

from checkin_sms import clock
from checkin_sms.processes.child import Child
from checkin_sms.processes.parts import STOP_ORDER, Part

log = logging.getLogger(__name__)

START_WITHIN = 30.0
OPTIONAL_WITHIN = 3.0
LOOK_EVERY = 0.1


class StartFailed(Exception):
    """A part did not come up. The message says which, and what it said last."""


class AlreadyRunning(Exception):
    """Another supervisor uses this data folder."""


class Supervisor:
    """Runs parts as children. Use from the main thread.

    `env` is all that the children see: settings and whatever else they need, like PATH. They run
    in `folder`, so that no stray `.env`, `wsgi.py` or `gunicorn.conf.py` of the caller's folder is
    picked up; give absolute paths.
    """

    def __init__(
        self,
        parts: Sequence[Part],
        env: Mapping[str, str],
        folder: Path,
    ) -> None:
        self._folder = folder
        self.children = [Child(part, env, folder, folder / "logs") for part in parts]
        self._stopping = False
        self._lock: IO[str] | None = None

    def run(self, when_up: Callable[[], None] = lambda: None) -> None:
        """Start, call `when_up`, watch until Ctrl-C, TERM or HUP. Stops everything at the end."""
        with ExitStack() as afterwards:
            for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
                before = signal.signal(number, lambda *_: self.request_stop())
                afterwards.callback(signal.signal, number, before)
            # Called first of all, while a second Ctrl-C can do no harm yet.
            afterwards.callback(self.stop)
            self.start()
            if not self._stopping:
                when_up()
            self.watch()

    def start(self) -> None:
        """Start all parts and wait until they are up. Raises StartFailed, AlreadyRunning."""
        self._take_folder()
        optional = [child for child in self.children if not child.part.essential]
        needed = [child for child in self.children if child.part.essential]
        self._launch(optional, OPTIONAL_WITHIN)
        # Those that somebody waits for have the processor to themselves; the others come after.
        self._launch([child for child in needed if child.part.ready], START_WITHIN)
        self._launch([child for child in needed if not child.part.ready], START_WITHIN)

    def watch(self) -> None:
        """Start crashed parts again until asked to stop."""
        while not self._stopping:
            for child in self.children:
                child.tend()
            clock.wait(LOOK_EVERY)

    def request_stop(self) -> None:
        """Safe in a signal handler."""
        self._stopping = True

    def stop(self) -> None:
        """Stop all parts in order, killing those that take too long. Harmless when repeated."""
        for child in sorted(self.children, key=_stop_place):
            child.stop()
        if self._lock:
            self._lock.close()
            self._lock = None

    def _take_folder(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        lock = (self._folder / "running.lock").open("a")
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            lock.close()
            raise AlreadyRunning(f"something already runs in {self._folder}") from None
        self._lock = lock

    def _launch(self, children: list[Child], within: float) -> None:
        if self._stopping:
            return
        for child in children:
            child.start()
        give_up = clock.seconds() + within
        waiting = list(children)
        while waiting and not self._stopping:
            for child in waiting:
                if clock.seconds() > give_up or child.ended():
                    self._not_up(child)
            waiting = [child for child in waiting if not child.settled()]
            clock.wait(LOOK_EVERY / 4)

    def _not_up(self, child: Child) -> None:
        if child.part.essential:
            raise StartFailed(f"{child.part.name} did not start. {child.last_words()}")
        child.give_up_waiting()
        log.warning("%s did not start; going on without it", child.part.name)


def _stop_place(child: Child) -> int:
    name = child.part.name
    return STOP_ORDER.index(name) if name in STOP_ORDER else -1
