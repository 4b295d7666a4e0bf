"""Hears a cry in words that no row foresaw: every word weighs a little, and together they tip.

The phrase tables know what they were written for; of cries in new words they missed one in five.
Here words, their beginnings and their neighbours are signs, each with a weight that was counted on
the labelled corpus and on everyday texts, not made up (`bench/weigh_signs.py`). The same text
always weighs the same, and the signs that weighed most are the reason that is shown.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from checkin_sms.core.reader.reading import Tier
from checkin_sms.core.reader.signs_table import CALM, CRIES, ENOUGH
from checkin_sms.core.reader.tables import words
from checkin_sms.core.reader.thumbs import meant

# A longer word counts by its beginning: "apuntando" and "apuntaron" are one.
_STEM = 5
# A long text holds more signs of all kinds: no more words than these are weighed together.
WINDOW, _STEP = 24, 12
# As many signs as a person can take in at a glance.
_SHOWN = 4
# Two of these together say nothing: "estoy en mi descanso" was a cry by "estoy en" and "en mi".
_SMALL = frozenset(
    words(
        """a al am an and are at be been but cuando como con de del did do does e el en era es esta
        este estoy for from fue get going got ha had han has hasta have he her him his
        how i id if ill im in is it its just la las le les lo los me mi mis muy mas my
        ni no not o of on or out para pero por que se she si sin so su sus te than that
        the their them they this to tu u un una up va voy was we were will with y ya you
        your"""
    )
)
_NUMBER = re.compile(r"[0-9]")
_WORD = re.compile(r"[a-z#]")


def stems(said: str) -> list[str]:
    """The words as they were likeliest meant, long ones as `begi*`, each number as #, no dots."""
    numbered = ("#" if _NUMBER.match(word) else word for word in said.split())
    likeliest = " ".join((meant(word) or (word,))[0] for word in numbered)
    plain = (word for word in likeliest.split() if _WORD.match(word))
    return [f"{word[:_STEM]}*" if len(word) > _STEM else word for word in plain]


def signs_in(stemmed: Sequence[str]) -> Iterator[str]:
    """The signs that these words hold; one may come twice."""
    yield from stemmed
    yield from (f"{one}_{other}" for one, other in pairwise(stemmed) if _tell(one, other))
    nexts = zip(stemmed, stemmed[2:], strict=False)
    yield from (f"{one}__{other}" for one, other in nexts if _tell(one, other))


def _tell(one: str, other: str) -> bool:
    return one not in _SMALL or other not in _SMALL


def windows(stemmed: Sequence[str]) -> Iterator[Sequence[str]]:
    """The words, a long text in overlapping parts."""
    for at in range(0, max(1, len(stemmed) - _STEP), _STEP):
        yield stemmed[at : at + WINDOW]


def tipped(said: str) -> tuple[Tier, str] | None:
    """The tier that these words lean to and the signs that weighed most, if they tip."""
    for part in windows(stems(said)):
        found = dict.fromkeys(signs_in(part))
        if sum(_WEIGHTS.get(sign, 0) for sign in found) >= ENOUGH:
            return _heaviest(found)
    return None


def _heaviest(found: Mapping[str, None]) -> tuple[Tier, str]:
    tier = max(_CRIES, key=lambda one: sum(_CRIES[one].get(sign, 0) for sign in found))
    weights = _CRIES[tier]
    heard = sorted(weights.keys() & found.keys(), key=lambda sign: (-weights[sign], sign))
    return tier, " + ".join(heard[:_SHOWN]).replace("__", " ... ").replace("_", " ")


def _read(table: str) -> dict[str, int]:
    """Rows "12: rope noose": a weight and the signs that have it."""
    rows = (row.split(": ") for row in table.strip().splitlines())
    return {sign: int(weight) for weight, signs in rows for sign in signs.split()}


_CRIES = {Tier(tier): _read(table) for tier, table in CRIES.items()}
_WEIGHTS = {sign: -weight for sign, weight in _read(CALM).items()} | {
    sign: weight for weights in _CRIES.values() for sign, weight in weights.items()
}
