"""Keeps the phones' texts and calls in a file, so that a demo can go on another day."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, fields
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from checkin_sms.local_carrier.calls.call import Call, Status, Way
from checkin_sms.local_carrier.calls.speech import Passage, Voice
from checkin_sms.local_carrier.exchange import Exchange
from checkin_sms.local_carrier.message import Direction, Message, Taken

T = TypeVar("T", Message, Call, Passage)

_TIMES = frozenset({"created", "updated", "sent", "started", "answered", "ended", "at", "told"})
_KINDS: dict[type, dict[str, Callable[[str], StrEnum]]] = {
    Message: {"direction": Direction, "taken": Taken},
    Call: {"way": Way, "status": Status},
    Passage: {"voice": Voice},
}


class Memory:
    """What was still on its way when the demo stopped stays as it was; only the past is kept."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def load(self, exchange: Exchange) -> None:
        if not self._file.exists():
            return
        kept = json.loads(self._file.read_text(encoding="utf-8"))
        exchange.ledger.restore(_read(Message, told) for told in kept["messages"])
        # A file of an earlier version knows of no calls.
        heard = {
            sid: [_read(Passage, told) for told in passages]
            for sid, passages in kept.get("heard", {}).items()
        }
        exchange.calls.restore([_read(Call, told) for told in kept.get("calls", ())], heard)
        for number in kept["blocked"]:
            exchange.blocks.add(number)

    def save(self, exchange: Exchange) -> None:
        calls = exchange.calls.all()
        told = {
            "messages": [_told(message) for message in exchange.ledger.all()],
            "calls": [_told(call) for call in calls],
            "heard": {
                call.sid: [_told(passage) for passage in exchange.calls.passages(call.sid)]
                for call in calls
            },
            "blocked": exchange.blocks.numbers(),
        }
        fresh = self._file.with_suffix(".new")
        fresh.write_text(json.dumps(told), encoding="utf-8")
        # Replaced in one step: the demo may be killed at any moment.
        fresh.replace(self._file)


def _told(kept: Message | Call | Passage) -> dict[str, Any]:
    told = asdict(kept)
    return told | {name: told[name] and told[name].isoformat() for name in _TIMES & told.keys()}


def _read(kind: type[T], told: Mapping[str, Any]) -> T:
    known = {field.name for field in fields(kind)}
    values = {name: value for name, value in told.items() if name in known}
    for name in _TIMES & values.keys():
        values[name] = values[name] and datetime.fromisoformat(values[name])
    kinds = {name: word(values[name]) for name, word in _KINDS[kind].items()}
    return kind(**(values | kinds))
