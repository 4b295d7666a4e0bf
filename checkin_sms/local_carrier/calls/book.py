"""Every call there was, in order."""

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from threading import RLock

from checkin_sms.local_carrier.calls.call import Call, Status, Way
from checkin_sms.local_carrier.calls.speech import Passage


class CallBook:
    def __init__(self) -> None:
        self._lock = RLock()
        self._calls: dict[str, Call] = {}
        self._passages: dict[str, list[Passage]] = {}

    def add(
        self,
        way: Way,
        *,
        from_: str,
        to: str,
        phone: str,
        status: Status,
        at: datetime,
        parent: str | None = None,
    ) -> Call:
        with self._lock:
            call = Call(
                sid="CA" + secrets.token_hex(16),
                order=len(self._calls),
                way=way,
                from_=from_,
                to=to,
                phone=phone,
                status=status,
                created=at,
                updated=at,
                parent=parent,
            )
            self._calls[call.sid] = call
            self._passages[call.sid] = []
            return call

    def get(self, sid: str) -> Call | None:
        return self._calls.get(sid)

    def begin(self, sid: str, at: datetime) -> None:
        """Its number is being dialled."""
        self._put(replace(self._calls[sid], started=at, updated=at))

    def ring(self, sid: str, at: datetime) -> None:
        self._put(replace(self._calls[sid], status=Status.RINGING, updated=at))

    def answer(self, sid: str, at: datetime) -> None:
        call = self._calls[sid]
        self._put(replace(call, status=Status.IN_PROGRESS, answered=at, updated=at))

    def recognise(self, sid: str, answered_by: str) -> None:
        self._put(replace(self._calls[sid], answered_by=answered_by))

    def end(self, sid: str, status: Status, at: datetime) -> None:
        self._put(replace(self._calls[sid], status=status, ended=at, updated=at))

    def all(self) -> list[Call]:
        with self._lock:
            return list(self._calls.values())

    def hear(self, sid: str, passage: Passage) -> None:
        with self._lock:
            self._passages[sid].append(passage)

    def passages(self, sid: str) -> list[Passage]:
        """All that was heard on this call, in order."""
        with self._lock:
            return list(self._passages[sid])

    def restore(self, calls: Iterable[Call], passages: Mapping[str, list[Passage]]) -> None:
        """What was live is over: nobody is on the line any more."""
        with self._lock:
            self._calls = {call.sid: _ended(call) for call in calls}
            self._passages = {sid: list(passages.get(sid, ())) for sid in self._calls}

    def with_phone(self, number: str) -> list[Call]:
        return [call for call in self.all() if call.phone == number]

    def _put(self, call: Call) -> None:
        with self._lock:
            self._calls[call.sid] = call


def _ended(call: Call) -> Call:
    if call.over:
        return call
    status = Status.COMPLETED if call.answered else Status.FAILED
    return replace(call, status=status, ended=call.updated)
