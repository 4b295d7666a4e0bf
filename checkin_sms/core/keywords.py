"""Finds our keywords in a text, and one key press that a menu or a case takes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from checkin_sms.core.keywords_table import (
    CARRIER_STOPS,
    COURTESY,
    KEYWORDS,
    STOPS_WHEN_NOTHING_IS_OPEN,
    TWO_MEANINGS,
    WITH_NUMBER,
)
from checkin_sms.core.normal import Kind, Said
from checkin_sms.core.reading import Intent, Mouth


@dataclass(frozen=True)
class Keyword:
    """One keyword that the whole text is."""

    intent: Intent
    words: str
    number: int | None = None


@dataclass(frozen=True)
class Key:
    """One key press, with the letter of a case where there is one."""

    digit: int
    letter: str | None = None


BY_SPELLING: dict[str, Intent] = {
    " ".join(spelling.split()): intent
    for intent, spellings in KEYWORDS
    for spelling in spellings.split("/")
}

_KEY = re.compile(r"\W*(?:([a-z])[\s\-.:)]*)?([0-9])\W*")
_DAYS = frozenset(["day", "days", "dia", "dias", "d"])


def key(said: Said) -> Key | None:
    """The whole text as one key press: "1", "a1", "A 1", "b-2"."""
    if said.plain.startswith("-"):
        return None
    found = _KEY.fullmatch(said.plain)
    if not found or any(token.kind is Kind.FACE for token in said.tokens):
        return None
    letter, digit = found.groups()
    return Key(int(digit), letter.upper() if letter else None)


def keyword(said: Said) -> Keyword | None:
    """The keyword that the whole text is, if it is one."""
    words = [token.word for token in said.tokens if token.kind in (Kind.WORD, Kind.NUMBER)]
    if any(token.kind is Kind.OTHER for token in said.tokens):
        return None
    return _whole(words) or _whole([word for word in words if word not in COURTESY])


def _whole(words: Sequence[str]) -> Keyword | None:
    spelling = " ".join(words)
    if spelling in BY_SPELLING:
        return Keyword(BY_SPELLING[spelling], spelling)
    return _with_number(words)


def _with_number(words: Sequence[str]) -> Keyword | None:
    kept = [word for word in words if word not in _DAYS and word not in ("for", "por")]
    if len(kept) < 2 or not kept[-1].isdecimal() or len(kept[-1]) > 2:
        return None
    intent = BY_SPELLING.get(" ".join(kept[:-1]))
    if intent not in WITH_NUMBER:
        return None
    return Keyword(intent, " ".join(words), int(kept[-1]))


def two_meanings(said: Said) -> str | None:
    """The word of this text that means a score as likely as it means to stop."""
    words = said.flat.strip()
    return words if words in TWO_MEANINGS else None


def stops_alone(said: Said) -> str | None:
    """A word that means to stop where no score is open."""
    words = said.flat.strip()
    return words if words in STOPS_WHEN_NOTHING_IS_OPEN else None


def mouth(said: Said) -> Mouth:
    """Did the carrier act on it itself? Only on a bare word, punctuation and case aside."""
    return Mouth.CARRIER if said.plain.strip(" .!") in CARRIER_STOPS else Mouth.PLAIN
