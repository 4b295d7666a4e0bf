"""Which troubles are on, for everyone or for one number, and what a test has scripted."""

from collections import defaultdict, deque
from collections.abc import Iterable
from datetime import timedelta
from threading import RLock

from checkin_sms.local_carrier.troubles import TROUBLES, Place, Trouble, named

Troubles = tuple[Trouble, ...]

# Only "ok" stands for "nothing goes wrong this time", whatever is switched on.
OK = "ok"


class Switches:
    def __init__(self) -> None:
        self._lock = RLock()
        self._on: dict[str | None, set[str]] = defaultdict(set)
        self._sends: dict[str, deque[Troubles]] = defaultdict(deque)
        self._texts: dict[str, deque[Troubles]] = defaultdict(deque)

    def turn_on(self, name: str, number: str | None = None) -> None:
        with self._lock:
            self._on[number].add(named(name).name)

    def turn_off(self, name: str, number: str | None = None) -> None:
        with self._lock:
            self._on[number].discard(named(name).name)

    def set(self, names: Iterable[str], number: str | None = None) -> None:
        """Have exactly these on for this number (or for everyone)."""
        with self._lock:
            self._on[number] = {named(name).name for name in names}

    def names_on(self, number: str | None = None) -> frozenset[str]:
        with self._lock:
            return frozenset(self._on[number])

    def script(self, number: str, *steps: str) -> None:
        """Say what happens to the next sends to (or texts from) this number, in turn.

        A step is "ok", a trouble, or several joined by "+".
        """
        parsed = [_step(step) for step in steps]
        with self._lock:
            for step in parsed:
                queue = self._texts if _is_for_texts(step) else self._sends
                queue[number].append(step)

    def for_send(self, number: str) -> Troubles:
        with self._lock:
            queue = self._sends[number]
            return queue.popleft() if queue else self._switched(number, texts=False)

    def for_call(self, number: str) -> Troubles:
        """As for_reply, for a phone that is dialled within a call."""
        return self.for_reply(number)

    def for_reply(self, number: str) -> Troubles:
        """As for_send; a reply calls no API, so steps about the API wait for the next send."""
        with self._lock:
            queue = self._sends[number]
            if queue and not _is_for_api(queue[0]):
                return queue.popleft()
            return tuple(t for t in self._switched(number, texts=False) if t.place != Place.API)

    def for_caller(self, number: str) -> Troubles:
        """Only the reports of such a call can go astray; scripted steps wait for calls to it."""
        with self._lock:
            return tuple(t for t in self._switched(number, texts=False) if t.reports)

    def for_text(self, number: str) -> Troubles:
        with self._lock:
            queue = self._texts[number]
            return queue.popleft() if queue else self._switched(number, texts=True)

    def refusal_for_all(self) -> int | None:
        """The refusal that meets every request, reading ones too. An opt-out is not one."""
        on = (TROUBLES[name] for name in self.names_on())
        return next((t.refuses for t in on if t.refuses not in (None, 21610)), None)

    def list_lag(self) -> timedelta:
        return max((TROUBLES[name].list_lag for name in self.names_on()), default=timedelta(0))

    def _switched(self, number: str, *, texts: bool) -> Troubles:
        names = self._on[None] | self._on[number]
        return tuple(
            trouble
            for name, trouble in TROUBLES.items()
            if name in names and (trouble.place is Place.TEXT) is texts
        )


def _step(step: str) -> Troubles:
    troubles = tuple(named(name) for name in step.split("+") if name != OK)
    if len({trouble.place is Place.TEXT for trouble in troubles}) > 1:
        raise ValueError(f"{step!r} mixes texts to the service with texts from it")
    return troubles


def _is_for_texts(step: Troubles) -> bool:
    return any(trouble.place is Place.TEXT for trouble in step)


def _is_for_api(step: Troubles) -> bool:
    return any(trouble.place is Place.API for trouble in step)
