"""From plain letters to tokens: words, numbers and edges, each as the tables spell it.

Stretched letters ("sooo") and known misspellings are evened out here, once, so that every table
holds one spelling of a word.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from checkin_sms.core.reader.letters import plain
from checkin_sms.core.reader.score_words import AFTER
from checkin_sms.core.reader.spelling import JOINTS, respelled
from checkin_sms.core.reader.tables import words
from checkin_sms.core.reader.thumbs import meant


class Kind(StrEnum):
    WORD = "word"
    NUMBER = "number"  # digits that may be a score
    OTHER = "other"  # digits that are no score: a time, a phone, a date, money
    FACE = "face"  # a smiley or one emoji
    STOP = "stop"  # ends a sentence
    PAUSE = "pause"  # a comma, or a dash between spaces
    MARK = "mark"  # / - + : and what else stands next to numbers


@dataclass(frozen=True)
class Token:
    """`glued`: nothing stands between it and the token before."""

    kind: Kind
    word: str
    start: int
    end: int
    glued: bool = False


@dataclass(frozen=True)
class Said:
    """A text made plain. `flat`: its words alone. `marked`: the same with a dot at each edge.

    Both begin and end with a space, so that a phrase can be sought on its edges.
    """

    plain: str
    tokens: tuple[Token, ...]
    flat: str
    marked: str


_LEXER = re.compile(
    r"""
      (?P<url>(?:https?://|www\.)\S+|[^\s@]{1,64}@[^\s@]{1,64}\.\w+)
    | (?P<known>\b(?:(?:1st|2nd|1ra|1era|2da)(?=\s*(?:one\s+)?[:=]?\s*\d\b)
        |gr8|b4|2day|2nite|2night|2morrow|2moro|some1|sum1|any1|every1|no1|l8r|l8
        |m8(?!\s*[,/.&]?\s*(?:and\s*)?c\s*[:=]?\s*\d)|w8|str8|h8|4ever|4get|every1|2gether|any1|4real)\b)
    | (?P<idiom>\b(?:10-4|24/7|50/50|9/11|7/11|7-11|7up|12\s?(?:&|and|n)\s?12|1[ -]on[ -]1|9-5
        |9\ to\ 5|10\ 4|5-0|411)\b)
    | (?P<phone>(?<![\w/])\+?1?[\s.\-]?\(?\d{3}\)?[\s.\-]?\d{3}[\s.\-]?\d{4}(?!\d)
        |(?<!\d)\d{3}-\d{4}(?!\d))
    | (?P<money>[$€£]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[$€£%]|dlls\b|usd\b))
    | (?P<clock>\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?\s?m\b\.?)?(?!\d)
        |\d{1,2}\s?(?:[ap]\.?m\b\.?|o'?\s?clock\b)|\d{3,4}\s?(?:[ap]\.?m\b|hrs\b))
    | (?P<date>\d{1,2}[/\-.]\d{1,2}[/\-.]\d{2,4}(?!\d))
    | (?P<height>\d{1,2}\s?'\s?\d{1,2}(?:\s?"|'')?(?!\d)|\d{1,2}\s?"\s?\d{1,2}(?!\d))
    | (?P<figure>\d+(?:[.,]\d+){2,}|\d{2,}\.\d+|\d+,\d{3}(?!\d)|\d+\.\d{2,}|(?<![\w.])\.\d{2,}
        |(?<!\d)0\d+)
    | (?P<listed>(?:^|(?<=[.,;:!?\n])|(?<=[.,;:!?\n]\ ))\d{1,2}\)|(?<=\w\ )\#\s?\d+
        |(?<=!)1(?!\d)|(?<=[a-z]\?)\d(?!\d))
    | (?P<face><[/\\]?3(?!\d)|[:;=]['~]?[\-o^]?[()\[\]dp/\\|*<>]+(?![a-z0-9])
        |\^_*\^|\b[tqx]_+[tqx]\b|:0\)|(?<=[.!?]\ ):3(?!\d))
    | (?P<decimal>(?<![\d.,/])\d\.\d(?!\d)(?![./]\d\d))
    | (?P<score>(?<![0-9])\d{1,2}(?=(?:ish|n|y|and|m|c|rn|lol|mood|craving|cravings)\b
        |[mc]\d|(?:n|y|and|mood|crave|craving|ganas|animo)\d))
    | (?P<named>(?:(?<![a-z0-9])|(?<=\d))(?:mood|crave|cravings?|ganas|animo|pull|urges?|m|c
        |(?:(?<=\d)|(?<=\d\ ))(?:and|n|y))
        (?=\d{1,2}(?:[^a-z0-9]|(?:mood|crave|cravings?|ganas|animo|and|m|c|n|y)(?![a-z])|$)))
    | (?P<part>[a-z]+\d[a-z0-9]*|\d+[a-z][a-z0-9]*)
    | (?P<number>\d+)
    | (?P<word>[a-z]+(?:'[a-z]+)*'?)
    | (?P<stop>[.!?;\n…¡¿]+)
    | (?P<pause>,+|(?<=\s)-+(?=\s)|"|(?<=\s)[|~](?=\s))
    | (?P<mark>[/\-+&\#*~<>=:()\[\]])
    | (?P<rest>\S)
    """,
    re.VERBOSE,
)
_KINDS = {
    **dict.fromkeys(("url", "idiom", "phone", "money", "clock", "date", "part"), Kind.OTHER),
    **dict.fromkeys(("height", "figure", "listed"), Kind.OTHER),
    **dict.fromkeys(("decimal", "number", "score"), Kind.NUMBER),
    **dict.fromkeys(("word", "named", "known"), Kind.WORD),
    "face": Kind.FACE,
    "stop": Kind.STOP,
    "pause": Kind.PAUSE,
    "mark": Kind.MARK,
}
_RUN = re.compile(r"([a-z])\1{2,}")


@lru_cache(maxsize=8192)
def _spelled(word: str) -> tuple[str, ...]:
    """One word in the spelling of the tables; it may become several ("wanna" -> want to)."""
    if not _RUN.search(word):
        return respelled(word)
    for shorter in (_RUN.sub(r"\1\1", word), _RUN.sub(r"\1", word)):
        if respelled(shorter, known_only=True):
            return respelled(shorter)
    return respelled(_RUN.sub(r"\1", word))


def _lexed(text: str) -> Iterator[Token]:
    last = 0
    for found in _LEXER.finditer(text):
        group = found.lastgroup or "rest"
        start, end = found.span()
        glued = start == last and start > 0
        last = end
        if group in ("word", "known"):
            for word in _spelled(found.group()):
                yield Token(Kind.WORD, word, start, end, glued)
        elif group == "rest":
            shown = unicodedata.category(found.group()).startswith("S")
            yield Token(Kind.FACE if shown else Kind.MARK, found.group(), start, end, glued)
        else:
            yield Token(_KINDS[group], found.group(), start, end, glued)


@lru_cache(maxsize=256)
def say(text: str) -> Said:
    """Make a text plain."""
    made = plain(text)
    tokens = tuple(_lexed(made))
    return Said(made, tokens, _flat(tokens), marked(tokens))


def guessed(said: Said) -> Said | None:
    """The same text with its unknown words as they were likeliest meant; None if all are known."""
    tokens: list[Token] = []
    for token in said.tokens:
        slips = meant(token.word, True) if token.kind is Kind.WORD else ()
        for word in slips[0].split() if slips else (token.word,):
            tokens.append(replace(token, word=word))
    if len(tokens) == len(said.tokens) and tuple(tokens) == said.tokens:
        return None
    return Said(said.plain, tuple(tokens), _flat(tokens), marked(tokens))


_SHOWN = (Kind.WORD, Kind.NUMBER, Kind.OTHER, Kind.FACE)


def _flat(tokens: Sequence[Token]) -> str:
    return "".join(f" {_shown(token)}" for token in tokens if token.kind in _SHOWN) + " "


def _shown(token: Token) -> str:
    """No spaces or dots inside: they are the edges of words and clauses."""
    return token.word.replace(" ", "_").replace(".", "_")


# Of what may follow a score, not what goes on about the number: "9 is too late", "911 was on tv".
_THOUGHTS = AFTER - frozenset(words("is are was were be been es esta fue era to and y or por en"))


# A score has no more: "911 called me back" begins with none.
_DIGITS = len("10")


def marked(tokens: Sequence[Token]) -> str:
    """The words with a dot at each edge of a clause."""
    pieces = ["."]
    # "2 9 whats the point": behind the scores a thought begins.
    scored = any(token.kind is Kind.NUMBER and len(token.word) <= _DIGITS for token in tokens[:1])
    for token in tokens:
        if scored and token.kind is Kind.WORD:
            scored = False
            if token.word in _THOUGHTS and pieces[-1] != ".":
                pieces.append(".")
        if token.kind in _SHOWN:
            pieces.append(_shown(token))
        elif token.kind in (Kind.STOP, Kind.PAUSE) and pieces[-1] != ".":
            pieces.append(".")
    if pieces[-1] != ".":
        pieces.append(".")
    return f" {' '.join(pieces)} "


def clauses(tokens: Sequence[Token]) -> list[list[Token]]:
    """The text cut at stops, pauses and joining words ("but", "pero")."""
    cut: list[list[Token]] = [[]]
    for token in tokens:
        if token.kind in (Kind.STOP, Kind.PAUSE) or token.word in JOINTS:
            cut.append([])
        else:
            cut[-1].append(token)
    return [clause for clause in cut if clause]
