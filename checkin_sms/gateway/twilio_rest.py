"""The real carrier: Twilio's REST API, or what speaks like it on this machine."""

import ipaddress
import threading
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from checkin_sms.gateway.carrier import (
    Accepted,
    Listed,
    ListedCall,
    ListedRecording,
    Outgoing,
    OutgoingCall,
)

if TYPE_CHECKING:
    from checkin_sms.gateway.twilio_client import TwilioClient
    from checkin_sms.gateway.wire import Http


class TwilioGateway:
    """Cheap to make: the library is loaded by the first request, or by `warm`.

    Several threads may use one: they share one pooled session (see `wire`), and nothing else
    of it changes once it is made.
    """

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        *,
        from_: str | None = None,
        messaging_service_sid: str | None = None,
        api_url: str | None = None,
        timeout: float = 8,
        http_client: "Http | None" = None,
    ) -> None:
        if not (from_ or messaging_service_sid):
            raise ValueError("a number or a messaging service to send from is needed")
        if timeout <= 0:
            raise ValueError("a timeout of more than no seconds is needed")
        self._login = (account_sid, auth_token)
        # A service picks the number itself, so it goes first where both are known.
        self._sender = (
            {"messaging_service_sid": messaging_service_sid}
            if messaging_service_sid
            else {"from_": from_}
        )
        self._caller = from_
        self._host = loopback_host(api_url) if api_url else None
        self._timeout = timeout
        self._http = http_client
        self._lock = threading.Lock()
        self._made: TwilioClient | None = None

    def warm(self) -> None:
        """Load the library now, once, in a process that is about to fork workers."""
        self._client()

    def send_text(self, outgoing: Outgoing) -> Accepted:
        return self._client().send_text(outgoing)

    def place_call(self, outgoing: OutgoingCall) -> Accepted:
        return self._client().place_call(outgoing)

    def calls(self, to: str | None = None, since: datetime | None = None) -> list[ListedCall]:
        return self._client().calls(to, since)

    def recordings(self) -> list[ListedRecording]:
        return self._client().recordings()

    def recording(self, sid: str) -> bytes:
        return self._client().recording(sid)

    def forget_recording(self, sid: str) -> None:
        self._client().forget_recording(sid)

    def message(self, sid: str) -> Listed:
        return self._client().message(sid)

    def recent(
        self,
        to: str | None = None,
        from_: str | None = None,
        since: datetime | None = None,
        limit: int = 1000,
    ) -> Iterator[Listed]:
        return self._client().recent(to, from_, since, limit)

    def _client(self) -> "TwilioClient":
        with self._lock:
            if self._made is None:
                # Here, since it costs a tenth of a second and tens of megabytes.
                from checkin_sms.gateway.twilio_client import TwilioClient  # noqa: PLC0415 - slow, large

                self._made = TwilioClient(
                    self._login,
                    self._sender,
                    self._host,
                    self._timeout,
                    self._http,
                    caller=self._caller,
                )
            return self._made


def loopback_host(api_url: str) -> str:
    """`http://127.0.0.1:5001` and nothing that could carry people's texts to another machine."""
    parts = urlsplit(api_url)
    bare = not (parts.path.strip("/") or parts.query or parts.fragment or parts.username)
    if parts.scheme not in ("http", "https") or not bare or not _is_loopback(parts.hostname):
        raise ValueError("a carrier's address may only be on this machine (http://127.0.0.1:port)")
    return f"{parts.scheme}://{parts.netloc}"


def _is_loopback(hostname: str | None) -> bool:
    if hostname == "localhost":
        return True
    try:
        return ipaddress.ip_address(hostname or "").is_loopback
    except ValueError:
        return False
