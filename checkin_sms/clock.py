"""The only reader of the time.

Everything else is handed an instant. Instants are aware and in UTC; a person's own zone is used
in `core.schedule` alone.
"""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    return datetime.now(UTC)


def seconds() -> float:
    """Seconds that never jump, for timeouts and ages within one process. Never pretend time."""
    return time.monotonic()


def wait(how_long: float) -> None:
    """Sleep real seconds."""
    time.sleep(how_long)


class PretendClock:
    """Real time plus an offset kept in a file, so that several processes share one pretend time.

    Exists only beside the local carrier. It only goes forward: a service that has promised
    something at an instant must never see that instant come back.
    """

    def __init__(self, file: Path) -> None:
        self._file = file

    def __call__(self) -> datetime:
        return system_clock() + self._offset()

    def move_to(self, instant: datetime) -> None:
        """Make it `instant` now. An instant that has passed changes nothing."""
        offset = instant - system_clock()
        if offset <= self._offset():
            return
        fresh = self._file.with_suffix(".new")
        fresh.write_text(str(offset.total_seconds()), encoding="ascii")
        # Replaced in one step: another process may read at any moment.
        fresh.replace(self._file)

    def _offset(self) -> timedelta:
        try:
            return timedelta(seconds=float(self._file.read_text(encoding="ascii")))
        except FileNotFoundError:
            return timedelta(0)
