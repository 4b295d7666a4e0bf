"""What is heard on a phone, how long it takes to say, and what a machine keeps of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

WORDS_PER_SECOND = 2.5


class Voice(StrEnum):
    SERVICE = "service"
    MUSIC = "music"
    PHONE = "phone"
    OTHER_END = "other end"
    KEY = "key"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Passage:
    """`PHONE` is whoever holds this phone, `OTHER_END` the person they are connected to.

    `at` is the call's own time, which may be ahead of the clock; `told` is the clock's.
    """

    at: datetime
    told: datetime
    voice: Voice
    text: str
    seconds: float = 0.0
    language: str = ""


def seconds_to_say(text: str) -> float:
    return max(1.0, len(text.split()) / WORDS_PER_SECOND)


def kept_after(passages: Iterable[Passage], beep: datetime) -> list[str]:
    """What was said after the beep; of what was being said just then, its second part."""
    kept = (_after(passage, beep) for passage in passages if passage.voice is Voice.SERVICE)
    return [text for text in kept if text]


def _after(passage: Passage, beep: datetime) -> str:
    missed = (beep - passage.at) / timedelta(seconds=1)
    words = passage.text.split()
    if missed <= 0:
        return passage.text
    gone = -int(-len(words) * missed / passage.seconds // 1) if passage.seconds else len(words)
    return " ".join(words[gone:])
