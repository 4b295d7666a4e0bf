"""A small language for phrases, so that a table of them reads like what people say.

    want|need to? die        one of two words, then maybe "to", then "die"
    no|not_a|any             a low line joins words where one of several is meant
    suicid*                  any word that begins so
    _   _?   _3              any one word; maybe one; up to three
    #   #?                   a number
    {drink}                  any row of a class of words (a row may have several words)
    !to   !a|b   !{class}    here not this word, nor any of these
    ^   $                    the edge of a clause: punctuation, or a joining word as "but"
    ^.  $.                   the same, of punctuation only
    ~#                       no number just before

A phrase never runs across a full stop or a comma, unless its book says so.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from checkin_sms.core.reader.spelling import JOINTS

Classes = Mapping[str, Sequence[str]]

_EDGES = "|".join(re.escape(word) for word in (".", *sorted(JOINTS)))
# A smiley ends a clause too.
_FACE = "[^a-z0-9_. -]"
_FIXED = {
    "^": f"(?:{'|'.join(f'(?<= {edge} )' for edge in _EDGES.split('|'))})",
    "$": f"(?=(?:{_EDGES}) |{_FACE}|$)",
    "^.": r"(?<= \. )",
    "$.": rf"(?=\. |{_FACE}|$)",
    "~#": r"(?<![0-9] )",
}
_ANY = "[^ .]+"
_NUMBER = "[0-9][^ .]*"


class _Spelling:
    """Turns one phrase into a regular expression over words that each end with a space."""

    def __init__(self, classes: Classes, across: bool) -> None:
        self._classes = classes
        self._space = r" (?:\. )?" if across else " "

    def phrase(self, phrase: str) -> str:
        return "".join(self._piece(piece) for piece in phrase.split())

    def _piece(self, piece: str) -> str:
        if piece in _FIXED:
            return _FIXED[piece]
        if piece.startswith("!"):
            return f"(?!{self._one_of(piece[1:])})"
        if re.fullmatch(r"_\d", piece):
            return f"(?:{_ANY}{self._space}){{0,{piece[1]}}}"
        if piece.endswith("?"):
            return f"(?:{self._one_of(piece[:-1])})?"
        return self._one_of(piece)

    def _one_of(self, piece: str) -> str:
        options: list[str] = []
        for part in piece.split("|"):
            options += self._classes[part[1:-1]] if part.startswith("{") else [part]
        # The longest first, so that a word never hides the phrase that it begins.
        options.sort(key=lambda option: -len(option))
        return f"(?:{'|'.join(self._option(option) for option in options)})"

    def _option(self, option: str) -> str:
        if option in _FIXED:
            return _FIXED[option]
        words = [option] if option == "_" else option.replace("_", " ").split()
        return "".join(self._word(word) + self._space for word in words)

    def _word(self, word: str) -> str:
        if word in ("_", "#"):
            return _ANY if word == "_" else _NUMBER
        return re.escape(word).replace(r"\*", "[^ .]*")


@dataclass(frozen=True)
class Match:
    """A phrase that was found: its row's label, the words that it covered, and where."""

    label: str
    words: str
    start: int
    end: int


class Phrasebook:
    """Rows of (label, phrase), sought together, label by label.

    `across`: a phrase may run over commas and full stops.
    """

    def __init__(
        self, rows: Iterable[tuple[str, str]], classes: Classes, across: bool = False
    ) -> None:
        spelling = _Spelling(classes, across)
        merged: dict[str, list[str]] = {}
        for label, phrase in rows:
            merged.setdefault(label, []).append(spelling.phrase(phrase))
        self._patterns = {
            label: f"(?<= )(?:{'|'.join(patterns)})" for label, patterns in merged.items()
        }

    @cached_property
    def _regexes(self) -> dict[str, re.Pattern[str]]:
        """Compiled when first sought in: of all our processes only those that hear need them, and
        to compile them all takes longer than everything else at their start."""
        return {label: re.compile(pattern) for label, pattern in self._patterns.items()}

    def find(self, words: str) -> Iterator[Match]:
        """Every match, in the order of the labels in the table."""
        for label, regex in self._regexes.items():
            for found in regex.finditer(words):
                words_found = found.group().replace(" .", "").strip()
                yield Match(label, words_found, found.start(), found.end())

    def first(self, words: str) -> Match | None:
        return next(self.find(words), None)

    def without(self, words: str) -> str:
        """The words with every match taken out: a dash stands in its place."""
        for regex in self._regexes.values():
            words = regex.sub("- ", words)
        return words


def lines(text: str) -> list[str]:
    """The phrases of a table: one a line, a comment after two spaces and #, or after ## in a line
    of its own.

    A line that begins with spaces goes on with the row above; before a | no space is meant.
    """
    found: list[str] = []
    for line in text.splitlines():
        if line.startswith("##"):
            continue
        row = line.split("  #")[0].strip() if not line.startswith(" ") else line.strip()
        if line.startswith(" ") and found:
            found[-1] += row if row.startswith("|") else f" {row}"
        elif row:
            found.append(row)
    return found
