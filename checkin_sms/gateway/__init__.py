"""The way out to the carrier: what a service needs to know of it, and nothing of its library.

`twilio_rest` is left out on purpose: the web answers texts without ever loading the client.
"""

from checkin_sms.gateway.carrier import (
    Accepted,
    Gateway,
    Listed,
    ListedCall,
    ListedRecording,
    Outgoing,
    OutgoingCall,
)
from checkin_sms.gateway.errors import (
    CarrierError,
    LineStopped,
    NeverWill,
    OptedOut,
    TryLater,
    Unknown,
)

__all__ = [
    "Accepted",
    "CarrierError",
    "Gateway",
    "LineStopped",
    "Listed",
    "ListedCall",
    "ListedRecording",
    "NeverWill",
    "OptedOut",
    "Outgoing",
    "OutgoingCall",
    "TryLater",
    "Unknown",
]
