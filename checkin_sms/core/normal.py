"""From a text as it was typed to plain tokens: the first step of every reading.

Case, accents, curly quotes, apostrophes and stretched letters ("sooo") are evened out here, once,
so that every table holds one spelling. Nothing is guessed here.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from checkin_sms.core.spelling import DOUBLED, SPELLINGS


class Kind(StrEnum):
    WORD = "word"
    NUMBER = "number"  # bare digits that may be a score
    OTHER = "other"  # digits that are no score: a time, a phone, a date, money
    FACE = "face"  # a smiley or one emoji
    STOP = "stop"  # ends a sentence
    PAUSE = "pause"  # a comma or the like
    MARK = "mark"  # / - + and what else stands next to numbers


@dataclass(frozen=True)
class Token:
    kind: Kind
    word: str
    start: int
    end: int
    glued: bool = False  # nothing stands between it and the token before


@dataclass(frozen=True)
class Said:
    """A text made plain: `tokens` in order, `flat` the words alone, `marked` with the stops.

    `flat` and `marked` begin and end with a space, so that a phrase can be sought on its edges.
    """

    plain: str
    tokens: tuple[Token, ...]
    flat: str
    marked: str


_QUOTES = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′`´ʼ＇", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "½": " 1/2",
        "⁄": "/",
        "\u00a0": " ",
        "ı": "i",
    }
)
_DROPPED = {"Mn", "Me", "Cf", "Cc", "Cs", "Co", "Cn"}
# What phones and mail programs put below a text, and what a reply quotes of ours.
_SIGNATURE = re.compile(
    r"[\s\-]*\b(?:sent (?:from|via|using|by)|enviado (?:desde|de|por))"
    r" (?:my|mi|a|un|the|yahoo|outlook)\b.*$"
    r"|\n\s*on [^\n]{4,60} wrote:.*$|\n\s*>[^\n]*",
    re.DOTALL,
)
_TAPBACK = re.compile(
    r"^\s*(?:liked|loved|disliked|laughed at|emphasized|questioned|removed an? \w+ from"
    r'|le gusto|le encanto)\s*".*$',
    re.DOTALL,
)

_LEXER = re.compile(
    r"""
      (?P<url>(?:https?://|www\.)\S+|\S+@\S+\.\w+)
    | (?P<phone>(?<![\w/])\+?\(?\d{3}\)?[\s.\-]?\d{3}[\s.\-]?\d{4}(?!\d)|(?<!\d)\d{3}-\d{4}(?!\d))
    | (?P<money>[$€£]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[$€£%]|dlls\b|usd\b))
    | (?P<clock>\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?\s?m\b\.?)?(?!\d)
        |\d{1,2}\s?(?:[ap]\.?m\b\.?|oclock\b|o'clock\b|hrs\b|h\b)|\d{3,4}\s?(?:[ap]\.?m\b|hrs\b))
    | (?P<date>\d{1,2}[/\-.]\d{1,2}[/\-.]\d{2,4}(?!\d))
    | (?P<ordinal>\d+(?:st|nd|rd|th|er|ro|do|to|mo|vo|a|o)\b)
    | (?P<face><[/\\]?3+|[:;=]['~]?[\-o^]?[()\[\]dp/\\|*<>]+(?![a-z0-9])|\^_*\^|[txq]_+[txq]\b)
    | (?P<decimal>(?<![\d.,/])\d[.,]\d(?![\d])(?![.,/]\d))
    | (?P<number>\d+)
    | (?P<word>[a-z]+(?:'[a-z]+)*'?)
    | (?P<stop>[.!?;\n…¡¿]+)
    | (?P<pause>[,:"()\[\]]+)
    | (?P<mark>[/\-+&#*~<>=])
    | (?P<rest>\S)
    """,
    re.VERBOSE,
)
_KINDS = {
    **dict.fromkeys(("url", "phone", "money", "clock", "date", "ordinal"), Kind.OTHER),
    "face": Kind.FACE,
    "decimal": Kind.NUMBER,
    "number": Kind.NUMBER,
    "word": Kind.WORD,
    "stop": Kind.STOP,
    "pause": Kind.PAUSE,
    "mark": Kind.MARK,
}
_RUN = re.compile(r"([a-z])\1{2,}")


def plain(text: str) -> str:
    """Lower case, no accents, straight quotes; what phones add below is cut off."""
    even = unicodedata.normalize("NFKC", text.translate(_QUOTES)).translate(_QUOTES)
    even = unicodedata.normalize("NFKD", even.casefold())
    kept = "".join(
        char if char in "\n" else " " if char in "\t\r\v\f" else char
        for char in even
        if char in "\n\t\r\v\f" or unicodedata.category(char) not in _DROPPED
    )
    return _TAPBACK.sub("", _SIGNATURE.sub("", kept)).strip()


@lru_cache(maxsize=4096)
def _spelled(word: str) -> tuple[str, ...]:
    """One word in the spelling of the tables; it may become two ("wanna" -> want to)."""
    word = word.replace("'", "")
    if _RUN.search(word):
        double, single = _RUN.sub(r"\1\1", word), _RUN.sub(r"\1", word)
        word = double if double in DOUBLED else single
    return tuple(SPELLINGS.get(word, word).split())


def _lexed(text: str) -> Iterator[Token]:
    last = 0
    for found in _LEXER.finditer(text):
        group = found.lastgroup or "rest"
        start, end = found.span()
        glued = start == last and start > 0
        last = end
        if group == "rest":
            kind = Kind.FACE if unicodedata.category(found.group())[0] == "S" else Kind.MARK
            yield Token(kind, found.group(), start, end, glued)
        elif group == "word":
            for word in _spelled(found.group()):
                yield Token(Kind.WORD, word, start, end, glued)
        else:
            yield Token(_KINDS[group], found.group(), start, end, glued)


def say(text: str) -> Said:
    """Make a text plain."""
    made = plain(text)
    tokens = tuple(_lexed(made))
    return Said(made, tokens, _rendered(tokens, ""), _rendered(tokens, " ."))


def _rendered(tokens: tuple[Token, ...], stop: str) -> str:
    pieces = [stop]
    for token in tokens:
        if token.kind in (Kind.WORD, Kind.NUMBER, Kind.OTHER, Kind.FACE):
            pieces.append(" " + token.word)
        elif token.kind in (Kind.STOP, Kind.PAUSE) and pieces[-1] != stop:
            pieces.append(stop)
    if pieces[-1] != stop:
        pieces.append(stop)
    return "".join(pieces) + " " if stop else "".join(pieces) + " "
