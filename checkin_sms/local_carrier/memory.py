"""Keeps the phones' texts in a file, so that a demo can go on another day."""

import json
from dataclasses import asdict, fields
from datetime import datetime
from pathlib import Path
from typing import Any

from checkin_sms.local_carrier.exchange import Exchange
from checkin_sms.local_carrier.message import Direction, Message, Taken

_TIMES = ("created", "updated", "sent")


class Memory:
    """What was still on its way when the demo stopped stays as it was; only the past is kept."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def load(self, exchange: Exchange) -> None:
        if not self._file.exists():
            return
        kept = json.loads(self._file.read_text(encoding="utf-8"))
        exchange.ledger.restore(_message(told) for told in kept["messages"])
        for number in kept["blocked"]:
            exchange.blocks.add(number)

    def save(self, exchange: Exchange) -> None:
        told = {
            "messages": [_told(message) for message in exchange.ledger.all()],
            "blocked": exchange.blocks.numbers(),
        }
        fresh = self._file.with_suffix(".new")
        fresh.write_text(json.dumps(told), encoding="utf-8")
        # Replaced in one step: the demo may be killed at any moment.
        fresh.replace(self._file)


def _told(message: Message) -> dict[str, Any]:
    told = asdict(message)
    return told | {name: told[name] and told[name].isoformat() for name in _TIMES}


def _message(told: dict[str, Any]) -> Message:
    known = {field.name for field in fields(Message)}
    values = {name: value for name, value in told.items() if name in known}
    times = {name: told[name] and datetime.fromisoformat(told[name]) for name in _TIMES}
    kinds = {"direction": Direction(told["direction"]), "taken": Taken(told["taken"])}
    return Message(**(values | times | kinds))
