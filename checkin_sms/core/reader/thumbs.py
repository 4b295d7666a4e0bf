"""What a word may have been meant to be: one slip of the thumb away from a word of the tables.

A letter dropped, doubled, swapped, the neighbour on the same key, a wrong vowel in a long word; or
two words run together. A word that is real is never touched, nor is one of three letters.
"""

from collections.abc import Iterator
from functools import lru_cache

from checkin_sms.core.reader.real_words import REAL
from checkin_sms.core.reader.spelling_denied import DENIED
from checkin_sms.core.reader.tables import words
from checkin_sms.core.reader.vocabulary import KNOWN

_KEYS = ("abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz")
_SAME_KEY = {letter: key.replace(letter, "") for key in _KEYS for letter in key}
# The neighbours on a keyboard with all letters.
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_NEXT_KEYS = {
    letter: row[at - 1 : at] + row[at + 1 : at + 2]
    for row in _ROWS
    for at, letter in enumerate(row)
}
_LETTERS = "".join(_KEYS)
_VOWELS = "aeiou"
_DENIED = frozenset(DENIED.split())
_SHORTEST = 4
# A vowel more or less makes another word of a short one ("live", "love").
_LONG = 7
# Endings that make another word of the same: pill and pills, quiero and quiere.
_ENDINGS = "sndraoeiy"
# The first of two words that were run together. No word here begins others ("un", "to", "no").
_FIRST = frozenset(
    words("i im the my dont cant want need took take quiero estoy call muy just very is he she")
)
# These only where missing is worse than mistaking: many words begin so.
_LOOSE_FIRST = frozenset(
    words(
        "to me no not u we it in on of and ya la el en de se un una mi te lo por con que all so no"
    )
)
_SHORT_SECOND = ("it", "me")
_AFTER_LOOSE = frozenset(words("bad sad mad mal"))
# Run together, both may be taken apart only if neither is this short.
_SHORTEST_PART = 3


@lru_cache(maxsize=4096)
def meant(word: str, loosely: bool = False) -> tuple[str, ...]:
    """What an unknown word may have been meant to be, the likeliest first.

    `loosely`: other endings and any two words run together as well, where missing is worse than
    mistaking.
    """
    if is_real(word) or len(word) < _SHORTEST - 1:
        return ()
    if len(word) < _SHORTEST:
        return tuple(once for once in _undoubled(word) if once in KNOWN)
    found = (slip for slip in _slips(word) if slip in KNOWN)
    kept = (slip for slip in found if loosely or not _ends_otherwise(word, slip))
    return tuple(dict.fromkeys((*kept, *_torn(word, loosely))))


def is_real(word: str) -> bool:
    """Is it a word that we know, of the tables or not?"""
    return word in KNOWN or word in REAL or word in _DENIED


def _ends_otherwise(word: str, slip: str) -> bool:
    """Do they differ in an ending only? Then they may be two words."""
    longer, shorter = (word, slip) if len(word) > len(slip) else (slip, word)
    if longer[:-1] == shorter:
        return longer[-1] in _ENDINGS and longer[-1] != longer[-2]
    return word[:-1] == slip[:-1] and slip[-1] in _ENDINGS


def _slips(word: str) -> Iterator[str]:
    """Spellings one slip away, the likeliest kind first."""
    size = len(word)
    yield from _undoubled(word)
    for at in range(size - 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    for at in range(size + 1):
        for letter in _LETTERS:
            yield word[:at] + letter + word[at:]
    for at in range(size):
        for letter in _SAME_KEY.get(word[at], ""):
            yield word[:at] + letter + word[at + 1 :]
    for at in range(1, size if size > _SHORTEST else 0):
        for letter in _NEXT_KEYS.get(word[at], ""):
            yield word[:at] + letter + word[at + 1 :]
    for at in range(size - 1 if size >= _LONG else 0):
        for letter in _VOWELS if word[at] in _VOWELS else "":
            yield word[:at] + letter + word[at + 1 :]


def _undoubled(word: str) -> Iterator[str]:
    for at in range(1, len(word)):
        if word[at] == word[at - 1]:
            yield word[:at] + word[at + 1 :]


def _torn(word: str, loosely: bool) -> Iterator[str]:
    for at in range(1, len(word) - 1):
        first, second = word[:at], _whole(word[at:])
        if second not in KNOWN or (len(second) < _SHORTEST_PART and second not in _SHORT_SECOND):
            continue
        if first in _FIRST or (loosely and _may_begin(first, second)):
            yield f"{first} {second}"


def _whole(second: str) -> str:
    """ "holdin" of "barelyholdin"."""
    whole = f"{second}g"
    return whole if second.endswith("in") and whole in KNOWN else second


def _may_begin(first: str, second: str) -> bool:
    if second in _SHORT_SECOND:
        return len(first) > _SHORTEST_PART and first in KNOWN
    if first in _LOOSE_FIRST:
        return len(second) > _SHORTEST_PART or second in _AFTER_LOOSE
    return len(first) >= _SHORTEST_PART and first in KNOWN
