"""What a word stands for, whatever the word: "ring", "holler" and "márquenme" all stand for CALL.

What one text taught about calls then holds for the next, in either language. `signs` counts senses
beside the words themselves.
"""

import re

from checkin_sms.core.reader.senses_table import SENSES
from checkin_sms.core.reader.tables import words

# Shorter beginnings would take in too much: "so*" is "sorry", "soga" and "sola".
_SHORTEST, _LONGEST = 3, 9


def _read() -> tuple[dict[str, str], dict[str, str]]:
    whole: dict[str, str] = {}
    begun: dict[str, str] = {}
    for row in SENSES.strip().splitlines():
        sense, _, listed = row.partition(": ")
        for word in listed.split():
            (begun if word.endswith("*") else whole).setdefault(word.rstrip("*"), sense)
    return whole, begun


_WHOLE, _BEGUN = _read()


def sense(word: str) -> str | None:
    """The sense of a word, by the whole of it or by its longest known beginning."""
    if word in _WHOLE:
        return _WHOLE[word]
    beginnings = (word[:size] for size in range(min(len(word), _LONGEST), _SHORTEST - 1, -1))
    return next((_BEGUN[beginning] for beginning in beginnings if beginning in _BEGUN), None)


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
