"""Reads that there is none: "no cravings", "sin ganas", "zero"."""

from collections.abc import Sequence
from dataclasses import dataclass

from checkin_sms.core.reader import tables
from checkin_sms.core.reader.feelings_table import GUESSED_NONES, NONE_SILENT, NONES
from checkin_sms.core.reader.numerals import Unit
from checkin_sms.core.reader.places import NAME_OF


@dataclass(frozen=True)
class Felt:
    """One feeling in a text. `named`: the question that was named with it."""

    named: str | None
    value: int
    words: str
    exact: bool = False


def none(words: Sequence[str], name: str | None, asked: str) -> Felt | None:
    """ "no cravings", "none": a plain nought, for the question whose low end is none."""
    if name == "mood" or (name is None and asked != "craving"):
        return None
    bare = " ".join(words)
    kept = _kept(words)
    # "no urge to drink": for what is told too.
    wanted = " ".join(word for word in kept.split() if word not in _FOR_WHAT)
    if name == "craving" and wanted in (
        "no",
        "not",
        "zero",
        "sin",
        "dont",
        "havent",
        "didnt",
        "cero",
        "nada",
    ):
        return Felt("craving", 0, bare, exact=True)
    if not is_none(words) or bare.endswith("ganas de nada"):
        # "no tengo ganas de nada" is a mood.
        return None
    return Felt(name, 0, bare, exact=bare not in GUESSED_NONES)


_FOR_WHAT = frozenset(
    tables.words(
        """to of for use using drink drinking smoke smoking high drugs alcohol de tomar usar beber
        consumir tengo he tenido desire desires thoughts"""
    )
)
_NONES_KEPT = frozenset(
    " ".join(word for word in phrase.split() if word not in NONE_SILENT) for phrase in NONES
) - {""}


def is_none(words: Sequence[str]) -> bool:
    """Do these words say none, and nothing else?"""
    return " ".join(words) in NONES or _kept(words) in _NONES_KEPT


def _kept(words: Sequence[str]) -> str:
    return " ".join(word for word in words if word not in NONE_SILENT)


def none_named(units: Sequence[Unit]) -> Felt | None:
    """ "no cravings", "sin antojo", "no tengo ganas" among other words; but "sin ganas de vivir" is
    no craving, and none is left where they go on of one ("no cravings till noon, then strong")."""
    for at, unit in enumerate(units):
        if not isinstance(unit, str) or NAME_OF.get(unit) != "craving" or len(unit) == 1:
            continue
        before = [word for word in units[max(0, at - _AS_FAR) : at] if isinstance(word, str)]
        behind = [word for word in units[at + 1 : at + 3] if isinstance(word, str)]
        wanted = behind[:1] not in _GOING_ON or behind[1:2] in _USES
        if before and _denies(before) and wanted:
            return Felt("craving", 0, " ".join((*before[-2:], unit)), exact=True)
    return None


def _denies(before: Sequence[str]) -> bool:
    *_, last = before
    return last in _NO_ONE or " ".join(before[-2:]) in _HAS_NO


_AS_FAR = 3
_NO_ONE = frozenset(tables.words("no zero cero sin ninguna ningun ninguno ningunas"))
_HAS_NO = frozenset(
    tables.rows(
        """ni una / ni un / rastro de / gota de / no tengo / no hay / no siento / no traigo
        / nada de / not any / no tuve / no hubo / pizca de"""
    )
)
_GOING_ON = tuple([word] for word in tables.words("de to for till til until hasta earlier before"))
_USES = tuple(
    [word] for word in tables.words("usar tomar beber consumir fumar use drink smoke eso")
)
