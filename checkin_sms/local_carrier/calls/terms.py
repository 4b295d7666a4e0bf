"""What was agreed about one call when it was placed."""

from dataclasses import dataclass
from typing import Literal

from checkin_sms.local_carrier.calls.address import Address
from checkin_sms.local_carrier.calls.document import Document
from checkin_sms.local_carrier.calls.reporting import Reporting

LONGEST_CALL = 14_400


@dataclass(frozen=True, slots=True)
class Detection:
    """Whether to find out who answers, a person or a machine, and whom to tell.

    Without `tell` the first words wait until it is known.
    """

    to_the_end: bool
    tell: Address | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """`first` is what is played once the call is answered; None for someone to be connected."""

    first: Address | Document | None
    fallback: Address | None = None
    reporting: Reporting | None = None
    ring_for: int = 60
    time_limit: int = LONGEST_CALL
    send_keys: str = ""
    detection: Detection | None = None


AnsweredBy = Literal["human", "machine_start", "machine_end_beep", "machine_end_silence", "unknown"]
