"""Which moments of a call the product wants to hear of, and where."""

from dataclasses import dataclass

from checkin_sms.local_carrier.calls.address import Address

EVENTS = frozenset({"initiated", "ringing", "answered", "completed"})


@dataclass(frozen=True, slots=True)
class Reporting:
    address: Address
    events: frozenset[str] = frozenset({"completed"})
