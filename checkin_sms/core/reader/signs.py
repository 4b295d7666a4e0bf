"""Turns words into signs, which `weighing` adds up.

A sign is a word, the beginning of a long one (`apunt*`), what it stands for (`CALL`, see `senses`),
or several of these side by side or with a gap between.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from checkin_sms.core.reader.senses import sense, untied
from checkin_sms.core.reader.tables import words
from checkin_sms.core.reader.thumbs import meant

# A longer word counts by its beginning: "apuntando" and "apuntaron" are one.
_STEM = 5
# A long text holds more signs of all kinds: no more words than these are weighed together.
WINDOW, _STEP = 24, 12
# Two of these together say nothing: "estoy en mi descanso" was a cry by "estoy en" and "en mi".
SMALL = frozenset(
    words(
        """a al am an and are at be been but cuando como con de del did do does e el en era es esta
        este estoy for from fue get going got ha had han has hasta have he her him his
        how i id if ill im in is it its just la las le les lo los me mi mis muy mas my
        ni no not o of on or out para pero por que se she si sin so su sus te than that
        the their them they this to tu u un una up va voy was we were will with y ya you
        your"""
    )
)
# What a number is, by how it is written: a clock, a telephone, or any other.
_NUMBERS = (
    (re.compile(r"[0-9]{1,2}(?::[0-9]{2})?_?(?:[ap]_?m_?|o.?clock)"), "#hour"),
    (re.compile(r"[0-9]{1,2}:[0-9]{2}_?"), "#hour"),
    (re.compile(r"\+?(?:[0-9][^0-9]{0,2}){7,}"), "#tel"),
    (re.compile(r"[0-9].*"), "#"),
)
_WORD = re.compile(r"[a-z#.]|911$|988$")
_EDGE = "."


def parts(said: str) -> Iterator[tuple[str, ...]]:
    """The words as they were likeliest meant, a long text in overlapping parts."""
    likeliest = " ".join((meant(word) or (word,))[0] for word in map(_numbered, said.split()))
    plain = [one for word in likeliest.split() if _WORD.match(word) for one in untied(word)]
    for at in range(0, max(1, len(plain) - _STEP), _STEP):
        yield tuple(plain[at : at + WINDOW])


@lru_cache(maxsize=256)
def signs_in(part: tuple[str, ...]) -> tuple[str, ...]:
    """The signs that these words hold, each once."""
    stems = [stem(word) for word in part]
    inside = [begun for begun in stems if begun != _EDGE]
    known = [sense(word) or begun for word, begun in zip(part, stems, strict=True)]
    found = [*_of_words(["^", *inside, "$"]), *of_senses(known)]
    return tuple(dict.fromkeys(found))


# Whom one calls in need: "need 911" is no "need 4 eggs".
_CALLED = ("911", "988")


def _numbered(word: str) -> str:
    if word in _CALLED:
        return word
    return next((kind for shape, kind in _NUMBERS if shape.fullmatch(word)), word)


def stem(word: str) -> str:
    return f"{word[:_STEM]}*" if len(word) > _STEM else word


def _of_words(stems: Sequence[str]) -> Iterator[str]:
    yield from stems[1:-1]
    for gap, joint in ((1, "_"), (2, "__")):
        for one, other in zip(stems, stems[gap:], strict=False):
            if one not in SMALL or other not in SMALL:
                yield f"{one}{joint}{other}"


def of_senses(known: Sequence[str]) -> Iterator[str]:
    """The senses among these words, alone, and with what stands beside them."""
    yield from (one for one in known if one.isupper())
    for gap, joint in ((1, "_"), (2, "__")):
        for one, other in zip(known, known[gap:], strict=False):
            if one.isupper() or other.isupper():
                yield f"{one}{joint}{other}"
    for one, other in zip(known, known[3:], strict=False):
        if one.isupper() and other.isupper():
            yield f"{one}___{other}"
    for three in zip(known, known[1:], known[2:], strict=False):
        if sum(one.isupper() for one in three) > 1:
            yield "_".join(three)
