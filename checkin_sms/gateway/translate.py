"""Whatever the Twilio library or the network raises, as one of our own errors."""

import json
import socket
import ssl
from collections.abc import Iterator

from requests.exceptions import ConnectTimeout, RequestException
from twilio.base.exceptions import TwilioException
from urllib3.exceptions import ConnectTimeoutError, HTTPError, NewConnectionError

from checkin_sms.core.delivery import Kind, Reason, verdict
from checkin_sms.gateway.errors import (
    CarrierError,
    LineStopped,
    NeverWill,
    OptedOut,
    TryLater,
    Unknown,
)

BY_KIND: dict[Kind, type[CarrierError]] = {
    Kind.TRY_LATER: TryLater,
    Kind.NEVER_WILL: NeverWill,
    Kind.OPTED_OUT: OptedOut,
    Kind.STOP_THE_LINE: LineStopped,
    Kind.AMBIGUOUS: Unknown,
    Kind.BUG: NeverWill,
}

# Only these prove that no request ever left: a broken connection may have carried one.
NEVER_LEFT = (
    ConnectTimeout,
    ConnectTimeoutError,
    NewConnectionError,
    socket.gaierror,
    ConnectionRefusedError,
    ssl.SSLCertVerificationError,
)
NO_STATUS = 599  # an answer without one we can read may mean anything


def translate(error: Exception) -> CarrierError:
    if isinstance(error, TwilioException):
        return _from_answer(error)
    if any(isinstance(cause, NEVER_LEFT) for cause in _causes(error)):
        return TryLater(None, Reason.NO_CONNECTION)
    if isinstance(error, (RequestException, HTTPError, OSError, ValueError)):
        return Unknown()
    # A mistake of ours, named so that it can be found.
    return Unknown(None, type(error).__name__)


def _from_answer(error: TwilioException) -> CarrierError:
    status, code = _status_and_code(error)
    found = verdict(code, status)
    return BY_KIND[found.kind](code or status, found.reason)


def _status_and_code(error: TwilioException) -> tuple[int, int | None]:
    if hasattr(error, "status"):
        status, code = error.status, error.code
    else:
        # Pages of a list raise the bare error, with the answer as its second argument.
        answer = error.args[1] if len(error.args) > 1 else None
        status, code = getattr(answer, "status_code", None), _code_in(getattr(answer, "text", ""))
    return (
        status if isinstance(status, int) else NO_STATUS,
        code if isinstance(code, int) else None,
    )


def _code_in(text: str) -> object:
    try:
        told = json.loads(text)
    except ValueError:
        return None
    return told.get("code") if isinstance(told, dict) else None


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and all it was made from; the libraries pass causes on as arguments."""
    yield error
    inner = [*error.args, getattr(error, "reason", None)]
    for cause in inner:
        if isinstance(cause, BaseException):
            yield from _causes(cause)
