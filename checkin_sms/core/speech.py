"""What is said on a call and what is waited for then; kept as text, to be said once more."""

import json
from dataclasses import asdict, dataclass
from enum import StrEnum


class Then(StrEnum):
    LISTEN = "listen"  # for one key
    LISTEN_PIN = "listen pin"  # for four
    RECORD = "record"
    BRIDGE = "bridge"
    HANG_UP = "hang up"


@dataclass(frozen=True)
class Line:
    text: str
    language: str


@dataclass(frozen=True)
class FarEnd:
    """Whose phone is rung for a bridged call; nobody's if it is empty."""

    number: str = ""
    language: str = ""


@dataclass(frozen=True)
class Speech:
    """`token` and `turn` name the address that the answer comes to. `to`: the number that is
    rung for a bridged call, and `to_language`: the one that is spoken there. `case_id`: the case
    that the next key is about."""

    lines: tuple[Line, ...]
    then: Then
    token: str = ""
    turn: int = 0
    to: str = ""
    to_language: str = ""
    case_id: int | None = None

    def kept(self) -> str:
        return json.dumps(asdict(self))


def from_kept(text: str) -> Speech:
    known = json.loads(text)
    lines = tuple(Line(**line) for line in known.pop("lines"))
    return Speech(lines, Then(known.pop("then")), **known)
