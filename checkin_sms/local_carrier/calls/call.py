"""One call as the carrier's book holds it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Way(StrEnum):
    INBOUND = "inbound"
    API = "outbound-api"
    DIAL = "outbound-dial"


class Status(StrEnum):
    QUEUED = "queued"
    RINGING = "ringing"
    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"
    BUSY = "busy"
    FAILED = "failed"
    NO_ANSWER = "no-answer"
    CANCELED = "canceled"


OVER = frozenset({Status.COMPLETED, Status.BUSY, Status.FAILED, Status.NO_ANSWER, Status.CANCELED})


@dataclass(frozen=True, slots=True)
class Call:
    """`phone` is the handset's own number, also where the caller's number is withheld."""

    sid: str
    order: int
    way: Way
    from_: str
    to: str
    phone: str
    status: Status
    created: datetime
    updated: datetime
    started: datetime | None = None
    answered: datetime | None = None
    ended: datetime | None = None
    parent: str | None = None
    answered_by: str | None = None

    @property
    def over(self) -> bool:
        return self.status in OVER

    @property
    def seconds(self) -> int:
        """How long it was talked, as it is billed: every second begun."""
        if self.answered is None or self.ended is None:
            return 0
        talked = (self.ended - self.answered).total_seconds()
        return max(1, -int(-talked // 1))
