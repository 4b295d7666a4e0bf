"""A small language for phrases, so that a table of them reads like what people say.

    want|need to? die        one of two words, then maybe "to", then "die"
    no|not_a|any             a low line joins words where one of several is meant
    suicid*                  any word that begins so
    _   _?   _3              any one word; maybe one; up to three
    #   #?   4+              a number; one of four or more
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
from functools import cache, lru_cache

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
# A word with the space behind it; by so many of its letters a phrase is looked up.
_WORDS = re.compile("(?<= )[^ ]+ ")
_BEGINNING = 4
_NUMBER = "[0-9][^ .]*"
_FOUR_OR_MORE = "(?:[4-9]|[1-9][0-9]+)"
_STANDING_FOR = {"_": _ANY, "#": _NUMBER, "4+": _FOUR_OR_MORE}


class _Spelling:
    """Turns one phrase into a regular expression over words that each end with a space."""

    def __init__(self, classes: Classes, across: bool) -> None:
        self._classes = classes
        self._space = r" (?:\. )?" if across else " "

    def phrase(self, phrase: str) -> str:
        return "".join(self._piece(piece) for piece in phrase.split())

    def beginnings(self, phrase: str) -> frozenset[str]:
        """How the first word of a phrase may begin: with one of these. "" is any way."""
        found: set[str] = set()
        for piece in phrase.split():
            if piece in _FIXED or piece.startswith("!"):
                continue
            options = self._options(piece.removesuffix("?"))
            found.update(self._beginning(option) for option in options if option not in _FIXED)
            if not piece.endswith("?") and not any(option in _FIXED for option in options):
                return frozenset(found)
        return frozenset({""})

    def _beginning(self, option: str) -> str:
        if option[0] in "_#4":
            return ""
        first, _, _ = option.replace("_", " ").partition(" ")
        return (
            f"{first} "[:_BEGINNING] if "*" not in first else first[: first.index("*")][:_BEGINNING]
        )

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
        return f"(?:{'|'.join(self._option(option) for option in self._options(piece))})"

    def _options(self, piece: str) -> list[str]:
        """The longest first, so that a word never hides the phrase that it begins."""
        options: list[str] = []
        for part in piece.split("|"):
            options += self._classes[part[1:-1]] if part.startswith("{") else [part]
        return sorted(options, key=lambda option: -len(option))

    def _option(self, option: str) -> str:
        if option in _FIXED:
            return _FIXED[option]
        words = [option] if option == "_" else option.replace("_", " ").split()
        return "".join(self._word(word) + self._space for word in words)

    def _word(self, word: str) -> str:
        if word in _STANDING_FOR:
            return _STANDING_FOR[word]
        return re.escape(word).replace(r"\*", "[^ .]*")


@dataclass(frozen=True)
class Match:
    """A phrase that was found: its row's label, the words that it covered, and where."""

    label: str
    words: str
    start: int
    end: int


class _Shelf:
    """The phrases of one label, by how their first word begins: of hundreds only the few that could
    begin at a word are tried there, in the order of the table.

    Sought all together as one expression, they took three quarters of a text's time.
    """

    def __init__(self) -> None:
        self._rows: list[tuple[str, frozenset[str]]] = []
        self._fitting: dict[str, tuple[re.Pattern[str], ...]] = {}

    def add(self, pattern: str, beginnings: frozenset[str]) -> None:
        self._rows.append((pattern, beginnings))
        _patterns.append(pattern)

    def find(self, words: str) -> Iterator[re.Match[str]]:
        """Matches that do not overlap, the leftmost first; of those at one place the first row."""
        end = 0
        for start, beginning in _beginnings(words):
            if start < end:
                continue
            if beginning not in self._fitting:
                self._fitting[beginning] = tuple(self._that_fit(beginning))
            for pattern in self._fitting[beginning]:
                found = pattern.match(words, start)
                if found:
                    yield found
                    end = found.end()
                    break

    def _that_fit(self, beginning: str) -> Iterator[re.Pattern[str]]:
        for pattern, beginnings in self._rows:
            if any(beginning.startswith(one) for one in beginnings):
                yield compiled(pattern)


_patterns: list[str] = []


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """When it is first needed: of all our processes only those that hear need any, and to compile
    them all takes longer than everything else at their start."""
    return re.compile(pattern)


def compile_all() -> None:
    """All phrases of all books at once, so that no text waits for it."""
    for pattern in _patterns:
        compiled(pattern)


@lru_cache(maxsize=64)
def _beginnings(words: str) -> tuple[tuple[int, str], ...]:
    """Where each word stands and how it begins. One text is sought through by some fifty shelves."""
    return tuple((word.start(), word.group()[:_BEGINNING]) for word in _WORDS.finditer(words))


class Phrasebook:
    """Rows of (label, phrase), sought together, label by label.

    `across`: a phrase may run over commas and full stops.
    """

    def __init__(
        self, rows: Iterable[tuple[str, str]], classes: Classes, across: bool = False
    ) -> None:
        spelling = _Spelling(classes, across)
        shelves: dict[str, _Shelf] = {}
        for label, phrase in rows:
            shelf = shelves.setdefault(label, _Shelf())
            shelf.add(spelling.phrase(phrase), spelling.beginnings(phrase))
        self._shelves = shelves

    def find(self, words: str) -> Iterator[Match]:
        """Every match, in the order of the labels in the table."""
        for label, shelf in self._shelves.items():
            for found in shelf.find(words):
                words_found = found.group().replace(" .", "").strip()
                yield Match(label, words_found, found.start(), found.end())

    def first(self, words: str) -> Match | None:
        return next(self.find(words), None)

    def without(self, words: str) -> str:
        """The words with every match taken out: a dash stands in its place."""
        for shelf in self._shelves.values():
            kept, end = "", 0
            for found in shelf.find(words):
                kept, end = f"{kept}{words[end : found.start()]}- ", found.end()
            words = kept + words[end:]
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
