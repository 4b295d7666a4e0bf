"""Looks at real processes, for the tests that start some."""

from collections.abc import Callable
from pathlib import Path

from checkin_sms import clock


def descendants(pid: int) -> set[int]:
    """All processes below one, at this moment."""
    parents = {child: stat[1] for child in _pids() if (stat := _stat(child))}
    found = {pid}
    while more := {child for child, parent in parents.items() if parent in found} - found:
        found |= more
    return found - {pid}


def alive(pid: int) -> bool:
    """Does it run? One that only waits to be buried does not."""
    stat = _stat(pid)
    return stat is not None and stat[0] != "Z"


def wait_until(holds: Callable[[], bool], within: float) -> bool:
    give_up = clock.seconds() + within
    while not holds():
        if clock.seconds() > give_up:
            return False
        clock.wait(0.02)
    return True


def _pids() -> list[int]:
    return [int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdecimal()]


def _stat(pid: int) -> tuple[str, int] | None:
    """Its state and its parent."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return None
    return fields[0], int(fields[1])
