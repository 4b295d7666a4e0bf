"""What a word stands for, whatever the word: "ring", "holler" and "márquenme" all stand for CALL.

What one text taught about calls then holds for the next, in either language. `signs` counts senses
beside the words themselves.
"""

import re

from checkin_sms.core.reader.senses_table import SENSES
from checkin_sms.core.reader.tables import words

# Shorter beginnings would take in too much: "so*" is "sorry", "soga" and "sola".
_SHORTEST = 3


class Senses:
    """A table of rows "CALL: ring holl*", a sense and its words; `holl*` is all that begin so."""

    def __init__(self, table: str) -> None:
        self._whole: dict[str, str] = {}
        self._begun: dict[str, str] = {}
        for row in table.strip().splitlines():
            sense, _, listed = row.partition(": ")
            for word in listed.split():
                known = self._begun if word.endswith("*") else self._whole
                known.setdefault(word.rstrip("*"), sense)
        self._longest = max(map(len, self._begun), default=0)

    def of(self, word: str) -> str | None:
        """The sense of a word, by the whole of it or by its longest known beginning."""
        if word in self._whole:
            return self._whole[word]
        sizes = range(min(len(word), self._longest), _SHORTEST - 1, -1)
        begun = (self._begun.get(word[:size]) for size in sizes)
        return next((sense for sense in begun if sense), None)


_SENSES = Senses(SENSES)


def sense(word: str) -> str | None:
    """What the word stands for in wishes and cries."""
    return _SENSES.of(word)


# Spanish ties whom and what to the verb: "mándenmelo" is "send me it".
_TIED = re.compile(r"(.+(?:[aei]n?|[aei]s|r|ndo))(me|nos)(?:l[oa]s?)?")
_SHORTEST_TIED = 6
_DEEDS = frozenset(
    words(
        """CALL TEXT STOP REMOVE START HELP LATER NEW WHAT OUT GO MINUTES BROKEN TOOK KILL HURT"""
    )
)


def untied(word: str) -> tuple[str, ...]:
    """A verb and the "me" that is tied to it as two words; any other word as it is."""
    tied = _TIED.fullmatch(word) if len(word) >= _SHORTEST_TIED else None
    if tied and sense(tied.group(1)) in _DEEDS:
        return tied.group(1), tied.group(2)
    return (word,)
