"""Hears that the person used or drank: done, by themselves, not long ago."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checkin_sms.core.reader.normal import Said
from checkin_sms.core.reader.phrases import Match, Phrasebook, lines
from checkin_sms.core.reader.phrases_no_slip import NOT_SLIP
from checkin_sms.core.reader.phrases_slip import SLIP
from checkin_sms.core.reader.spelling import JOINTS
from checkin_sms.core.reader.tables import words
from checkin_sms.core.reader.word_classes_slips import (
    CONFESSING,
    LONG_AGO,
    OTHERS,
    OWN,
    SLIP_CLASSES,
    TAKEN_BACK,
    UNDONE,
)

_SLIPS = Phrasebook((("slip", phrase) for phrase in lines(SLIP)), SLIP_CLASSES)
_NO_SLIPS = Phrasebook((("not", phrase) for phrase in lines(NOT_SLIP)), SLIP_CLASSES)
_CONFESSING = re.compile(f"(?<= )(?:{'|'.join(CONFESSING)}) ")
# Said before it: "hace 5 años recai", "2 years ago today i relapsed", "in 2019 i was using".
_AGO_BEFORE = re.compile(
    r" (?:[0-9]+ (?:years?|yrs?|months?) ago|hace (?:[0-9]+|muchos|unos|varios) (?:anos?|meses)"
    r"|(?:in|en) (?:19|20)[0-9]{2}) (?:today |hoy )?"
    r"(?:(?!yesterday|last|anoche|ayer)\S+ ){0,3}$"
)
_EDGE = re.compile(rf" (?:\.|{'|'.join(JOINTS)})(?= )")
# "no i used" is a yes; "no me emborrache" is a no.
_ENGLISH_I = ("i", "ive", "im")
# The subject carries over these: "my friend came over and used".
_CARRYING = frozenset(words("and y"))


@dataclass(frozen=True)
class _Clause:
    """`joint`: the word or dot that it begins with."""

    joint: str
    words: str
    start: int
    end: int


def slip(said: Said) -> str | None:
    """The words that tell of a slip; None if there was none."""
    words = _NO_SLIPS.without(said.marked)
    found = list(_SLIPS.find(words))
    if not found:
        return None
    clauses = list(_clauses(words))
    told = (match.words for match in found if _is_told(match, words, clauses))
    return next(told, None)


def is_something_else(said: Said) -> bool:
    """A drink of water, a friend's slip: a phrase knows it to be none."""
    return _NO_SLIPS.first(said.marked) is not None


def _clauses(words: str) -> Iterator[_Clause]:
    joint, start = ".", 0
    for edge in _EDGE.finditer(words):
        yield _Clause(joint, words[start : edge.start()] + " ", start, edge.start() + 1)
        joint, start = edge.group().strip(), edge.end()
    yield _Clause(joint, words[start:], start, len(words))


def _is_told(match: Match, words: str, clauses: list[_Clause]) -> bool:
    at = next(n for n, clause in enumerate(clauses) if match.start <= clause.end)
    if match.start == clauses[at].end and at + 1 < len(clauses):
        at += 1
    clause = clauses[at]
    left = _CONFESSING.sub("", words[clause.start : match.start]).split()
    right = f" {words[match.start : clause.end]}"
    before = clauses[at - 1] if at and clause.joint in _CARRYING else None
    after = clauses[at + 1].words.strip() if at + 1 < len(clauses) else ""
    return not (
        _undone(left, match)
        or _of_others(left, match, before)
        or any(f" {phrase} " in right for phrase in LONG_AGO)
        or _AGO_BEFORE.search(f" {' '.join(left)} ")
        or after.startswith(TAKEN_BACK)
    )


def _undone(left: list[str], match: Match) -> bool:
    first = match.words.split()[0]
    if left and left[0] in ("no", "nah", "nope") and (left[1:2] or [first])[0] in _ENGLISH_I:
        left = left[1:]
    return bool(UNDONE & set(left))


def _of_others(left: list[str], match: Match, before: _Clause | None) -> bool:
    if match.words.split()[0] in OWN:
        return False
    subjects = [word for word in left if word in OWN or word in OTHERS]
    if subjects:
        return subjects[-1] in OTHERS
    if before is None:
        return False
    carried = [word for word in before.words.split() if word in OWN or word in OTHERS]
    return bool(carried) and carried[0] in OTHERS
