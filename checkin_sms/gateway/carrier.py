"""What we ask of a carrier, and what it tells us, as plain values."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from checkin_sms.core.delivery import Status


@dataclass(frozen=True)
class Outgoing:
    """One text to send. Numbers and words stay out of what is shown when it is logged."""

    to: str = field(repr=False)
    body: str = field(repr=False)
    status_callback: str | None = field(default=None, repr=False)
    validity_seconds: int | None = None


@dataclass(frozen=True)
class OutgoingCall:
    """One call to place. What is said is asked for at `url` once somebody answers."""

    to: str = field(repr=False)
    url: str = field(repr=False)
    status_callback: str = field(repr=False)
    # Wait for a machine's tone: they agreed that we speak to it.
    hears_machines: bool = False
    # What is said when `url` does not answer; else the carrier says that an application failed.
    fallback_url: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Accepted:
    sid: str
    status: Status


@dataclass(frozen=True)
class Listed:
    """A message as the carrier has it, ours or theirs. `status` is in its own words."""

    sid: str
    status: str
    inbound: bool
    to: str = field(repr=False)
    from_: str = field(repr=False)
    body: str = field(repr=False)
    error_code: int | None
    media: int
    created: datetime | None
    sent: datetime | None


@dataclass(frozen=True)
class ListedCall:
    """A call as the carrier has it. `status` is in its own words."""

    sid: str
    status: str
    inbound: bool
    to: str = field(repr=False)
    from_: str = field(repr=False)
    created: datetime | None


@dataclass(frozen=True)
class ListedRecording:
    """A recording as the carrier has it, ready to be fetched."""

    sid: str
    call_sid: str
    seconds: int


class Gateway(Protocol):
    """May be used by several threads at once. Raises only what `gateway.errors` names."""

    def send_text(self, outgoing: Outgoing) -> Accepted:
        """Asks once and never again by itself: two askings would be two texts."""

    def place_call(self, outgoing: OutgoingCall) -> Accepted:
        """The same for a call."""

    def calls(self, to: str | None = None, since: datetime | None = None) -> list[ListedCall]:
        """Calls of both directions, newest first, as many as one page holds."""

    def recordings(self) -> list[ListedRecording]:
        """Those that are still there, newest first, as many as one page holds."""

    def recording(self, sid: str) -> bytes:
        """The sound of a recording, as MP3."""

    def forget_recording(self, sid: str) -> None:
        """Delete it at the carrier."""

    def message(self, sid: str) -> Listed:
        """What became of one message. Reading is safe to repeat, so nothing is ever Unknown."""

    def recent(
        self,
        to: str | None = None,
        from_: str | None = None,
        since: datetime | None = None,
        limit: int = 1000,
    ) -> Iterator[Listed]:
        """Messages of both directions, newest first, read page by page as they are taken."""
