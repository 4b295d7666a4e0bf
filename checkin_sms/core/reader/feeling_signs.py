"""Turns an answer in words into signs, which `felt` adds up for one question.

Beside the signs of `signs` stand what the words feel like (`SAD`, see `feeling_senses_table`) and
how these follow each other. What is told of the craving says nothing of the mood, so each question
has the clauses that are its own: "feeling good no cravings" is two.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from checkin_sms.core.reader.feeling_senses_table import FEELING_SENSES
from checkin_sms.core.reader.senses import Senses, sense
from checkin_sms.core.reader.signs import of_senses, signs_in, stem
from checkin_sms.core.reader.tables import words

_EDGE = "."
_CRAVING = "CRAVE"
_TOLD_APART = "craving"
_MOOD = "MOOD"
_OF_CRAVING = frozenset(("CRAVE", "THINK", "RESIST", "NONE", "WEAK", "STRONG"))
_OF_USE = frozenset(("USE", "DRINK", "DRUG", "WANT", "TOOK"))
# Before these a thought of the craving may begin, if it is named soon.
_BEGINNING = frozenset(
    words("and y e but pero no sin with con cero zero tho though pa ni not nada de las")
)
_SOON = 4
_SHORT = 6


@cache
def _senses() -> Senses:
    return Senses(FEELING_SENSES)


def feels_like(word: str) -> str | None:
    """The feeling that a word tells of (`SAD`), or of how much."""
    return _senses().of(word)


def felt_signs(part: Sequence[str], question: str, alone: bool) -> tuple[str, ...]:
    """The signs of these words for a question; `alone`: no other is open."""
    own = _own(part, question)
    if question == _TOLD_APART and not alone and not _speaks_of_craving(own):
        # "regular" to both questions is the mood alone.
        return ()
    known = [_senses().of(word) or stem(word) for word in own]
    found = (*signs_in(tuple(own)), *(f"~{sign}" for sign in _felt(known, alone)))
    return tuple(dict.fromkeys((*found, "~apart" if len(own) < len(part) else "~whole")))


def _speaks_of_craving(own: Sequence[str]) -> bool:
    return any(_senses().of(word) in _OF_CRAVING or sense(word) in _OF_USE for word in own)


def _own(part: Sequence[str], question: str) -> Sequence[str]:
    """The clauses that are about the question, or all where none tells them apart."""
    clauses = list(_clauses(part))
    craving = [clause for clause in clauses if _CRAVING in map(_senses().of, clause)]
    others = [clause for clause in clauses if clause not in craving]
    if not craving or not any(word != _EDGE for clause in others for word in clause):
        return part
    return [word for clause in (craving if question == _TOLD_APART else others) for word in clause]


def _clauses(part: Sequence[str]) -> Iterator[list[str]]:
    clause: list[str] = []
    for at, word in enumerate(part):
        soon = part[at + 1 : at + 1 + _SOON]
        soon = soon[: soon.index(_EDGE)] if _EDGE in soon else soon
        begins = word in _BEGINNING and _CRAVING in map(_senses().of, soon)
        if clause and (word == _EDGE or begins or _names_the_other(word, clause)):
            yield clause
            clause = []
        clause.append(word)
    yield clause


def _names_the_other(word: str, clause: Sequence[str]) -> bool:
    """ "animo bajo ganas altas": a name after the other name begins a thought."""
    other = {_CRAVING: _MOOD, _MOOD: _CRAVING}.get(_senses().of(word) or "")
    return other is not None and other in map(_senses().of, clause)


def _felt(known: Sequence[str], alone: bool) -> Iterator[str]:
    yield from of_senses(known)
    inside = [one for one in known if one.isupper() or one == _EDGE]
    for size in (2, 3):
        for at in range(len(inside) - size + 1):
            if _EDGE not in inside[at : at + size]:
                yield "...".join(inside[at : at + size])
    told = [one for one in inside if one != _EDGE]
    if told:
        yield from (f"first:{told[0]}", f"last:{told[-1]}")
    state = f"{'alone' if alone else 'both'}{'_short' if len(known) <= _SHORT else ''}"
    yield state
    yield from (f"{state}:{one}" for one in dict.fromkeys(told))
