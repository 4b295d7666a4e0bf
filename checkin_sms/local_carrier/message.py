"""One message as the carrier's ledger holds it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Direction(StrEnum):
    INBOUND = "inbound"
    API = "outbound-api"
    REPLY = "outbound-reply"


class Taken(StrEnum):
    """What became of the webhook that hands an inbound text to the product."""

    NOT_YET = "not yet"
    TAKEN = "taken"
    REFUSED = "refused"
    LOST = "lost"


RANK = {
    "receiving": 0,
    "accepted": 1,
    "queued": 2,
    "sending": 3,
    "sent": 4,
    "received": 5,
    "delivered": 5,
    "undelivered": 5,
    "failed": 5,
}


@dataclass(frozen=True, slots=True)
class Message:
    sid: str
    order: int
    direction: Direction
    from_: str
    to: str
    body: str
    status: str
    created: datetime
    updated: datetime
    sent: datetime | None = None
    media: int = 0
    error: int | None = None
    callback: str | None = None
    service: str | None = None
    validity: int = 36_000
    by_carrier: bool = False
    lost: bool = False
    taken: Taken = Taken.NOT_YET

    @property
    def inbound(self) -> bool:
        return self.direction is Direction.INBOUND

    @property
    def theirs(self) -> str:
        """The number at the other end, whoever wrote."""
        return self.from_ if self.inbound else self.to
