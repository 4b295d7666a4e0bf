"""The numbers that our texts give to somebody in trouble. A person checks now and then that they
are still right: a wrong one is worse than none."""

from dataclasses import dataclass
from datetime import timedelta

# Older than this, a check counts no longer.
CHECK_EVERY = timedelta(days=90)


@dataclass(frozen=True)
class Resource:
    key: str
    name: str
    contact: str
    where: str


RESOURCES = (
    Resource("911", "Emergency", "911", "crisis texts, danger and medical"),
    Resource("988", "988 Lifeline", "call or text 988; Spanish: press 2", "most texts about help"),
    Resource(
        "naloxone", "Naloxone (Narcan)", "is it still the right advice?", "the medical crisis text"
    ),
)
