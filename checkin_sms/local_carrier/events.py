"""What the carrier will do next: webhooks and callbacks, in order of time, then of arrival."""

import heapq
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from threading import Condition


@dataclass(frozen=True, slots=True, order=True)
class Event:
    at: datetime
    order: int
    run: Callable[[], None] = field(compare=False)


class Events:
    def __init__(self) -> None:
        self._changed = Condition()
        self._waiting: list[Event] = []
        self._running = 0
        self._added = 0

    def add(self, at: datetime, run: Callable[[], None]) -> Event:
        with self._changed:
            self._added += 1
            event = Event(at, self._added, run)
            heapq.heappush(self._waiting, event)
            self._changed.notify_all()
            return event

    def cancel(self, event: Event) -> None:
        """What was planned will not happen. Nothing, if it has already."""
        with self._changed:
            self._waiting = [one for one in self._waiting if one is not event]
            heapq.heapify(self._waiting)

    def run_next(self, now: datetime) -> bool:
        """Run the first event that is due. False when none is."""
        with self._changed:
            if not self._waiting or self._waiting[0].at > now:
                return False
            event = heapq.heappop(self._waiting)
            self._running += 1
        try:
            event.run()
        finally:
            with self._changed:
                self._running -= 1
        return True

    def added(self) -> int:
        """How many there ever were: tells whether anything happened between two looks."""
        return self._added

    def pending(self, now: datetime) -> int:
        """How many are due or being run."""
        with self._changed:
            return self._running + sum(event.at <= now for event in self._waiting)

    def next_at(self, now: datetime) -> datetime | None:
        """The first instant after now at which something is planned."""
        with self._changed:
            return min((event.at for event in self._waiting if event.at > now), default=None)

    def wait_for_more(self, seconds: float) -> None:
        """Sleep until something is added, or as long as given."""
        with self._changed:
            self._changed.wait(seconds)
