"""A small language for phrases, so that a table of them reads like what people say.

    want|need to? die        one of two words, then maybe "to", then "die"
    suicid*                  any word that begins so
    _  _?  _3                any one word; maybe one; up to three
    {drink}                  any row of a class of words (several words are possible)
    !to                      here not this word (nor any of several: !a|b)
    ^  $                     the edge of a clause

A phrase never runs across a full stop or a comma, unless it is sought in the flat words.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

ANY = r"[^ .]+ "


def _word(word: str) -> str:
    return re.escape(word).replace(r"\*", r"[^ .]*")


def _one_of(piece: str, classes: Mapping[str, Iterable[str]]) -> str:
    if piece.startswith("{"):
        options = [option.split() for option in classes[piece.strip("{}")]]
        options.sort(key=len, reverse=True)
        spelled = [" ".join(_word(word) for word in option) for option in options]
    else:
        spelled = [_word(word) for word in piece.split("|")]
    return f"(?:{'|'.join(spelled)}) "


def _piece(piece: str, classes: Mapping[str, Iterable[str]]) -> str:
    if piece == "^":
        return r"(?<=\. )"
    if piece == "$":
        return r"(?=\. )"
    if piece.startswith("!"):
        return f"(?!{_one_of(piece[1:], classes)})"
    if piece == "_":
        return ANY
    if re.fullmatch(r"_\d", piece):
        return f"(?:{ANY}){{0,{piece[1]}}}"
    if piece.endswith("?"):
        inner = ANY if piece == "_?" else _one_of(piece[:-1], classes)
        return f"(?:{inner})?"
    return _one_of(piece, classes)


def pattern(phrase: str, classes: Mapping[str, Iterable[str]] = {}) -> str:
    """One phrase as a regular expression over words that each end with a space."""
    return "".join(_piece(piece, classes) for piece in phrase.split())


@dataclass(frozen=True)
class Match:
    """A phrase that was found: its row's label and the words that it covered."""

    label: str
    words: str
    start: int
    end: int


class Phrasebook:
    """Rows of (label, phrase), sought together."""

    def __init__(
        self, rows: Iterable[tuple[str, str]], classes: Mapping[str, Iterable[str]] = {}
    ) -> None:
        self.rows = tuple(rows)
        merged: dict[str, list[str]] = {}
        for label, phrase in self.rows:
            merged.setdefault(label, []).append(pattern(phrase, classes))
        self._labels = tuple(merged)
        self._regexes = tuple(
            re.compile(f"(?<= )(?:{'|'.join(patterns)})") for patterns in merged.values()
        )

    def find(self, words: str) -> Iterator[Match]:
        """Every match, label by label in the order of the table."""
        for label, regex in zip(self._labels, self._regexes, strict=True):
            for found in regex.finditer(words):
                yield Match(label, found.group().strip(), found.start(), found.end())

    def first(self, words: str) -> Match | None:
        return next(self.find(words), None)


def lines(text: str) -> list[str]:
    """The phrases of a table's text: one a line; what follows # is the comment on it."""
    kept = (line.split("#")[0].strip() for line in text.splitlines())
    return [line for line in kept if line]
