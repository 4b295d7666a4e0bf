"""Our line to the carrier: what stops it, what opens it again, and how fast it may be used."""

from datetime import datetime, timedelta
from enum import StrEnum


class Sign(StrEnum):
    """What showed that the carrier refuses us; the same kind of sign shows that it does not."""

    ASKING = "asking"  # it refused to take a message
    READING = "reading"  # it refused to show its list
    REPORT = "report"  # it took a message and then reported that none of ours may go out


# While the line is stopped one message at a time tries it. What is reported only later needs more
# time to show.
REST = {
    Sign.ASKING: timedelta(seconds=60),
    Sign.READING: timedelta(seconds=60),
    Sign.REPORT: timedelta(minutes=5),
}

# What an idle line may send at once. As long as the longest pause between two looks at the queue,
# so that looking once a second loses nothing of the pace.
BURST = timedelta(seconds=2)


def room(free_at: datetime | None, now: datetime, per_second: float) -> int:
    """How many messages the line may be given now."""
    return int((now - _from(free_at, now)).total_seconds() * per_second + 1e-6)


def taken(free_at: datetime | None, now: datetime, per_second: float, count: int) -> datetime:
    """Up to when the line has enough to do once it was given so many more."""
    return _from(free_at, now) + timedelta(seconds=count / per_second)


def _from(free_at: datetime | None, now: datetime) -> datetime:
    earliest = now - BURST
    # A clock that was set back must not keep everything waiting until it has caught up.
    if free_at is None or free_at - now > timedelta(hours=1):
        return earliest
    return max(free_at, earliest)
