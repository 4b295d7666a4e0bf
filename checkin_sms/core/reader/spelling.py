"""Brings a word to the spelling that the tables use.

Three steps, each a table made once: known variants; one slip of the thumb in a long word that
nothing else looks like (a letter dropped, doubled, swapped, a wrong vowel, the neighbour on the
same key); Spanish words spelled by ear.
"""

import re

from checkin_sms.core.reader.spelling_denied import DENIED
from checkin_sms.core.reader.spelling_tables import (
    BY_EAR,
    JOINING,
    LONG_WORDS,
    VARIANTS,
)
from checkin_sms.core.reader.thumbs import is_real, meant
from checkin_sms.core.reader.vocabulary import KNOWN

# In a shorter word one slip may be too many to say what was meant.
_SURE = 5
# In one still shorter, a sound.
_HEARD = 4

# Words that begin a new thought inside a sentence.
JOINTS = frozenset(JOINING.split())

_KEYS = ("abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz")
_SAME_KEY = {letter: key.replace(letter, "") for key in _KEYS for letter in key}
_VOWELS = "aeiou"


def _spellings(rows: str) -> dict[str, str]:
    pairs = (row.split("  #")[0].split(": ") for row in rows.strip().splitlines())
    return {variant: plain for plain, variants in pairs for variant in variants.split()}


def _slips(word: str) -> set[str]:
    """The word with one slip of the thumb. Its first letter is always right."""
    made: set[str] = set()
    for at in range(1, len(word)):
        before, letter, after = word[:at], word[at], word[at + 1 :]
        others = _SAME_KEY[letter] + (_VOWELS if letter in _VOWELS else "")
        made.add(before + after)
        made.add(before + letter + letter + after)
        made.update(before + other + after for other in others)
        if after:
            made.add(before + after[0] + letter + after[1:])
    return made


def _thumbs() -> dict[str, str]:
    words = LONG_WORDS.split()
    known = {*words, *_EXACT, *DENIED.split()}
    found: dict[str, str] = {}
    twice: set[str] = set()
    for word in words:
        for slip in _slips(word) - known:
            if found.setdefault(slip, word) != word:
                twice.add(slip)
    return {slip: word for slip, word in found.items() if slip not in twice}


# A hard c before e and i is written qu or k; the digit keeps it from turning into an s.
_SOUNDS = tuple(
    (re.compile(written), heard)
    for written, heard in (
        (r"ch", "x"),
        (r"m(?=[bpv])", "n"),
        (r"qu|k", "0"),
        (r"c(?![ei])", "0"),
        (r"[czs]+", "s"),
        (r"v", "b"),
        (r"ll", "y"),
        (r"h", ""),
        (r"g(?=[ei])", "j"),
        (r"y$", "i"),
    )
)


def sound(word: str) -> str:
    """How a Spanish word sounds, as letters: the same for quiero and kiero."""
    for written, heard in _SOUNDS:
        word = written.sub(heard, word)
    return word


_EXACT = _spellings(VARIANTS)
_THUMB = _thumbs()


def _ears() -> dict[str, str]:
    """Every word of the tables by its sound, if no other one sounds so."""
    found: dict[str, str] = {}
    twice: set[str] = set()
    for word in sorted(KNOWN):
        if len(word) >= _HEARD and found.setdefault(sound(word), word) != word:
            twice.add(sound(word))
    alone = {heard: word for heard, word in found.items() if heard not in twice}
    return alone | {sound(word): word for word in BY_EAR.split()}


_EAR = _ears()


def respelled(word: str, known_only: bool = False) -> tuple[str, ...]:
    """The word as the tables spell it. `known_only`: nothing for a word that no table knows."""
    bare = word.replace("'", "")
    found = _EXACT.get(word) or _EXACT.get(bare)
    if found:
        return tuple(found.split())
    if is_real(bare):
        return (bare,)
    if bare.endswith("in") and f"{bare}g" in KNOWN:
        # thinkin, feelin, drinkin
        return (f"{bare}g",)
    found = _THUMB.get(bare) or _EAR.get(sound(bare))
    if found:
        return (found,)
    slips = meant(bare) if len(bare) >= _SURE or len(bare) == len(set(bare)) + 1 == 3 else ()
    if len(slips) == 1:
        return tuple(slips[0].split())
    return () if known_only else (bare,)
