"""A small language for phrases, so that a table of them reads like what people say.

    want|need to? die        one of two words, then maybe "to", then "die"
    suicid*                  any word that begins so
    _   _?   _3              any one word; maybe one; up to three
    #   #?                   a number
    {drink}                  any row of a class of words (a row may have several words)
    !to   !a|b   !{class}    here not this word, nor any of these
    ^   $                    the edge of a clause: punctuation, or a joining word as "but"
    ~#                       no number just before

A phrase never runs across a full stop or a comma, unless it is sought in the flat words.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from checkin_sms.core.spelling import JOINTS

Classes = Mapping[str, Sequence[str]]

_ANY = r"[^ .]+ "
_NUMBER = r"[0-9][^ .]* "
_LEFT_EDGE = "|".join(rf"(?<= {re.escape(word)} )" for word in (".", *sorted(JOINTS)))
_RIGHT_EDGE = "|".join(rf"{re.escape(word)} " for word in (".", *sorted(JOINTS)))
_FIXED = {
    "^": f"(?:{_LEFT_EDGE})",
    "$": f"(?={_RIGHT_EDGE})",
    "_": _ANY,
    "_?": f"(?:{_ANY})?",
    "#": _NUMBER,
    "#?": f"(?:{_NUMBER})?",
    "~#": r"(?<![0-9] )",
}


def _word(word: str) -> str:
    return re.escape(word).replace(r"\*", r"[^ .]*")


def _one_of(piece: str, classes: Classes) -> str:
    options: list[str] = []
    for part in piece.split("|"):
        options += classes[part[1:-1]] if part.startswith("{") else [part]
    options.sort(key=lambda option: -len(option.split()))
    spelled = (" ".join(_word(word) for word in option.split()) for option in options)
    return f"(?:{'|'.join(spelled)}) "


def _piece(piece: str, classes: Classes) -> str:
    if piece in _FIXED:
        return _FIXED[piece]
    if piece.startswith("!"):
        return f"(?!{_one_of(piece[1:], classes)})"
    if re.fullmatch(r"_\d", piece):
        return f"(?:{_ANY}){{0,{piece[1]}}}"
    if piece.endswith("?"):
        return f"(?:{_one_of(piece[:-1], classes)})?"
    return _one_of(piece, classes)


def pattern(phrase: str, classes: Classes) -> str:
    """One phrase as a regular expression over words that each end with a space."""
    return "".join(_piece(piece, classes) for piece in phrase.split())


@dataclass(frozen=True)
class Match:
    """A phrase that was found: its row's label, the words that it covered, and where."""

    label: str
    words: str
    start: int
    end: int


class Phrasebook:
    """Rows of (label, phrase), sought together, label by label."""

    def __init__(self, rows: Iterable[tuple[str, str]], classes: Classes) -> None:
        merged: dict[str, list[str]] = {}
        for label, phrase in rows:
            merged.setdefault(label, []).append(pattern(phrase, classes))
        self._regexes = {
            label: re.compile(f"(?<= )(?:{'|'.join(patterns)})")
            for label, patterns in merged.items()
        }

    def find(self, words: str) -> Iterator[Match]:
        """Every match, in the order of the labels in the table."""
        for label, regex in self._regexes.items():
            for found in regex.finditer(words):
                yield Match(label, found.group().strip(), found.start(), found.end())

    def first(self, words: str) -> Match | None:
        return next(self.find(words), None)

    def without(self, words: str) -> str:
        """The words with every match taken out: a dash stands in its place."""
        for regex in self._regexes.values():
            words = regex.sub("- ", words)
        return words


def lines(text: str) -> list[str]:
    """The phrases of a table: one a line; a comment follows two spaces and #."""
    kept = (line.split("  #")[0].strip() for line in text.splitlines())
    return [line for line in kept if line]
