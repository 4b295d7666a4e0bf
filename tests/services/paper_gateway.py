"""A carrier on paper: answers each send as it was told to, and lists what a test wrote down."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count

from checkin_sms.core.delivery import Status
from checkin_sms.gateway import (
    Accepted,
    CarrierError,
    Listed,
    ListedCall,
    ListedRecording,
    Outgoing,
    OutgoingCall,
)

Answer = CarrierError | Callable[[Outgoing], object] | None


@dataclass
class PaperGateway:
    """`answers` are used one by one, the last of them again and again; None accepts."""

    answers: list[Answer] = field(default_factory=lambda: [None])
    listed: list[Listed] = field(default_factory=list)
    list_fails: CarrierError | None = None
    sent: list[Outgoing] = field(default_factory=list)
    sound: bytes | CarrierError = b"sound"
    recorded: list[ListedRecording] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)
    rung: list[OutgoingCall] = field(default_factory=list)
    listed_calls: list[ListedCall] = field(default_factory=list)
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def send_text(self, outgoing: Outgoing) -> Accepted:
        self.sent.append(outgoing)
        answer = self.answers[0] if len(self.answers) == 1 else self.answers.pop(0)
        if isinstance(answer, CarrierError):
            raise answer
        if callable(answer):
            answer(outgoing)
        return Accepted(f"SM{next(self.numbers)}", Status.QUEUED)

    def place_call(self, outgoing: OutgoingCall) -> Accepted:
        self.rung.append(outgoing)
        return Accepted(f"CA{next(self.numbers)}", Status.QUEUED)

    def calls(self, to: str | None = None, since: datetime | None = None) -> list[ListedCall]:
        return [one for one in self.listed_calls if to in (None, one.to)]

    def recordings(self) -> list[ListedRecording]:
        if self.list_fails is not None:
            raise self.list_fails
        return self.recorded

    def recording(self, sid: str) -> bytes:
        if isinstance(self.sound, CarrierError):
            raise self.sound
        return self.sound

    def forget_recording(self, sid: str) -> None:
        self.forgotten.append(sid)

    def message(self, sid: str) -> Listed:
        return next(one for one in self.listed if one.sid == sid)

    def recent(
        self,
        to: str | None = None,
        from_: str | None = None,
        since: datetime | None = None,
        limit: int = 1000,
    ) -> Iterator[Listed]:
        if self.list_fails is not None:
            raise self.list_fails
        return (one for one in self.listed if to in (None, one.to))

    def lists(self, outgoing: Outgoing, sid: str, status: str = "delivered") -> None:
        """The carrier did take this message, as its list shows now, newest first."""
        self.listed.insert(
            0, Listed(sid, status, False, outgoing.to, "", outgoing.body, None, 0, None, None)
        )
