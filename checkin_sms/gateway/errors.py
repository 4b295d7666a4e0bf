"""The only errors that leave the gateway, each a different thing to do next.

`code` is the carrier's own, or the HTTP status that stood in for one, or None where no answer
came. None of them ever holds a number, a text or an address.
"""

from checkin_sms.core.delivery import Reason


class CarrierError(Exception):
    def __init__(self, code: int | None, reason: str) -> None:
        super().__init__(f"{reason} ({code})" if code else reason)
        self.code = code
        self.reason = reason


class TryLater(CarrierError):
    """Certainly not sent. The same message may be tried again."""


class NeverWill(CarrierError):
    """Certainly not sent, and never will be to this number."""


class OptedOut(CarrierError):
    """The carrier holds a STOP from this number."""

    def __init__(self, code: int | None = 21610, reason: str = Reason.OPTED_OUT) -> None:
        super().__init__(code, reason)


class Unknown(CarrierError):
    """Perhaps sent. Only the carrier's later word or its list of messages can tell."""

    def __init__(self, code: int | None = None, reason: str = Reason.ANSWER_LOST) -> None:
        super().__init__(code, reason)


class LineStopped(CarrierError):
    """Certainly not sent, nor would any other message be, until a person mends the settings."""
