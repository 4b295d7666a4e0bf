"""Everything the carrier accepted, in order."""

import secrets
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from threading import RLock

from checkin_sms.local_carrier.message import RANK, Direction, Message, Taken


class Ledger:
    def __init__(self) -> None:
        self._lock = RLock()
        self._messages: dict[str, Message] = {}

    def add(
        self,
        direction: Direction,
        *,
        from_: str,
        to: str,
        body: str,
        status: str,
        at: datetime,
        media: int = 0,
        callback: str | None = None,
        service: str | None = None,
        validity: int = 36_000,
        by_carrier: bool = False,
    ) -> Message:
        with self._lock:
            message = Message(
                sid=("MM" if media else "SM") + secrets.token_hex(16),
                order=len(self._messages),
                direction=direction,
                from_=from_,
                to=to,
                body=body,
                status=status,
                created=at,
                updated=at,
                sent=at if direction is Direction.INBOUND else None,
                media=media,
                callback=callback,
                service=service,
                validity=validity,
                by_carrier=by_carrier,
            )
            self._messages[message.sid] = message
            return message

    def get(self, sid: str) -> Message | None:
        return self._messages.get(sid)

    def advance(self, sid: str, status: str, at: datetime, error: int | None = None) -> None:
        """Move a message on. A status that comes after a later one changes nothing."""
        with self._lock:
            message = self._messages[sid]
            if RANK[status] <= RANK[message.status]:
                return
            self._messages[sid] = replace(
                message, status=status, error=error, updated=at, sent=message.sent or at
            )

    def mark_lost(self, sid: str, at: datetime) -> None:
        self.advance(sid, "sent", at)
        with self._lock:
            self._messages[sid] = replace(self._messages[sid], lost=True)

    def mark_taken(self, sid: str, taken: Taken) -> None:
        with self._lock:
            self._messages[sid] = replace(self._messages[sid], taken=taken)

    def all(self) -> list[Message]:
        with self._lock:
            return list(self._messages.values())

    def restore(self, messages: Iterable[Message]) -> None:
        with self._lock:
            self._messages = {message.sid: message for message in messages}

    def with_number(self, number: str) -> list[Message]:
        return [message for message in self.all() if message.theirs == number]
