"""Finds our keywords in a text, and the one key press that a menu or a case takes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from checkin_sms.core.reader.keywords_table import (
    ALSO,
    CARRIER_STOPS,
    COURTESY,
    KEYWORDS,
    OPENERS,
    TWO_MEANINGS,
    WITH_NUMBER,
)
from checkin_sms.core.reader.normal import Kind, Said, say
from checkin_sms.core.reader.reading import Intent, Mouth
from checkin_sms.core.reader.score_words import NAMES
from checkin_sms.core.reader.tables import words


@dataclass(frozen=True)
class Keyword:
    """What the whole text means. `number`: of days, as in "away 3"."""

    intents: tuple[Intent, ...]
    words: str
    number: int | None = None


@dataclass(frozen=True)
class Key:
    """One key press, with the letter of a case where there is one. `article`: it may be none, but
    the article of "a 3"."""

    digit: int
    letter: str | None = None
    article: bool = False


def spellings() -> list[tuple[str, Intent]]:
    """Every spelling of every keyword with its meaning."""
    return [
        (say(spelling).flat.strip(), intent)
        for intent, text in KEYWORDS
        for spelling in text.split("/")
    ]


_BY_SPELLING = dict(spellings())
_KEY = re.compile(r"[^\w\-]*(?:([a-z])[\s\-.:)]*)?([0-9])\W*")
_DAYS = frozenset(words("day days dia dias d for por"))
# The answers that a mentor gives to a case. "c3" is one of these, "c7" can only be a score.
_CASE_DIGITS = range(1, 6)


def key(said: Said, open_questions: Sequence[str] = ()) -> Key | None:
    """The whole text as one key press: "1", "a1", "A 1", "b-2"."""
    found = _KEY.fullmatch(said.plain)
    if not found or any(token.kind is Kind.FACE for token in said.tokens):
        return None
    letter, digit = found.group(1), int(found.group(2))
    names_question = any(letter in NAMES[name] for name in open_questions if name in NAMES)
    if names_question and (letter == "m" or digit not in _CASE_DIGITS):
        return None
    if letter == "a" and open_questions and digit not in _CASE_DIGITS:
        # "a 7": the article, not the letter of a case.
        return None
    return Key(digit, letter.upper() if letter else None, said.plain.lstrip().startswith("a "))


def keyword(said: Said) -> Keyword | None:
    """The keyword that the whole text is, if it is one."""
    if any(token.kind is Kind.OTHER for token in said.tokens):
        return None
    words = [token.word for token in said.tokens if token.kind in (Kind.WORD, Kind.NUMBER)]
    if len(set(words)) == 1:
        # "STOP STOP STOP"
        words = words[:1]
    kept = [word for word in words if word not in COURTESY]
    bare = [word for word in kept if word not in OPENERS]
    return _whole(words) or _whole(kept) or _whole(bare)


def _whole(words: Sequence[str]) -> Keyword | None:
    spelling = " ".join(words)
    intent = _BY_SPELLING.get(spelling)
    if intent:
        return Keyword((intent, *ALSO.get(spelling, ())), spelling)
    return _with_number(words)


def _with_number(words: Sequence[str]) -> Keyword | None:
    kept = [word for word in words if word not in _DAYS]
    if len(kept) < 2 or not kept[-1].isdecimal() or len(kept[-1]) > 2:
        return None
    intent = _BY_SPELLING.get(" ".join(kept[:-1]))
    if intent not in WITH_NUMBER:
        return None
    if int(kept[-1]) == 0:
        # No days at all.
        return Keyword((Intent.BACK,), " ".join(words))
    return Keyword((intent,), " ".join(words), int(kept[-1]))


def two_meanings(said: Said) -> str | None:
    """The word that this text is, if it means a score as likely as a wish to stop."""
    words = " ".join(word for word in said.flat.split() if word not in COURTESY)
    return words if words in TWO_MEANINGS else None


def stops_alone(said: Said) -> str | None:
    """The same words where no score is open: there they stop the texts."""
    return two_meanings(said)


def mouth(said: Said) -> Mouth:
    """Did the carrier act on it itself? Only on one bare word."""
    return Mouth.CARRIER if said.plain.strip(" .!?,;") in CARRIER_STOPS else Mouth.PLAIN
