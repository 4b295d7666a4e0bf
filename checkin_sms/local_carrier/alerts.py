"""What the carrier could not do with the product's answers, as its debugger would list it."""

from dataclasses import dataclass
from datetime import datetime

UNREACHED = 11200
NOT_TWIML = 12100
OPTED_OUT = 21610
NO_BODY = 14103
TOO_LONG = 21617


@dataclass(frozen=True, slots=True)
class Alert:
    at: datetime
    code: int
    about: str
    status: int | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class TurnedAway:
    """A send that was refused, so that nothing of it is in the ledger."""

    at: datetime
    number: str
    code: int
