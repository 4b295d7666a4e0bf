"""How it is now, told behind how it was: "strong earlier, now its weak"; or one word for another:
"strong no sorry meant weak".

Without this the first clause answered, and a pull that had gone was one of 7.
"""

from collections.abc import Iterator, Sequence

from checkin_sms.core.reader.feelings import value_of
from checkin_sms.core.reader.feelings_table import OPPOSITE, SILENT
from checkin_sms.core.reader.nones import Felt, is_none
from checkin_sms.core.reader.numerals import Numeral, Unit, is_edge
from checkin_sms.core.reader.places import NAME_OF
from checkin_sms.core.reader.tables import rows, words

# A clause with one of these tells how it was ...
_WAS = frozenset(
    words(
        """was were earlier started began morning lunch noon woke first before used estaba estuvo
        empezo empece amaneci antes manana temprano comenzo era eran estaban"""
    )
)
# ... and one with one of these, how it has become.
_NOW = frozenset(words("now then ended finished luego despues ahora ahorita ya termino acabo"))
_IN_THE_END = rows("in the end / al final / at the end / by the end")
_CORRECTING = rows(
    """meant / i mean / no wait / wait no / quise decir / digo / oops / make that / scratch that
    / mejor dicho / correction / corrijo / quise poner / i meant to say / supposed to be"""
)
# May stand beside what such a clause tells.
_BESIDE = (
    SILENT
    | _NOW
    | frozenset(
        words("and but y pero so por fin up in end al final lo its the down to no less back")
    )
)


def turned(units: Sequence[Unit], question: str) -> Felt | None:
    """What the last clause says of the question, where it tells of now and one before it of then.

    Clauses that name the other question are left out.
    """
    if any(isinstance(unit, Numeral) for unit in units):
        return None
    told = [one for one in _clauses([*map(str, units)]) if not _names_other(one, question)]
    if len(told) > 1 and _tells_of_now(told[-1], told[:-1]):
        return _told(told[-1], question)
    corrected = _behind_a_correction(told) if len(told) < _MANY else ()
    return _told(corrected, question)


# "Sorry" in a longer story corrects nothing.
_MANY = 5


def _tells_of_now(last: Sequence[str], before: Sequence[Sequence[str]]) -> bool:
    if any(f" {end} " in f" {' '.join(last)} " for end in _IN_THE_END):
        return True
    return not _NOW.isdisjoint(last) and any(_WAS.intersection(one) for one in before)


def _clauses(units: Sequence[str]) -> list[list[str]]:
    found: list[list[str]] = [[]]
    for at, unit in enumerate(units):
        if is_edge(unit):
            found.append([])
            continue
        ends = at + 1 == len(units) or is_edge(units[at + 1])
        if unit in _NOW and not ends and not _BESIDE.issuperset(found[-1]):
            # "it was strong now its weak"
            found.append([])
        found[-1].append(unit)
    return [one for one in found if one]


def _behind_a_correction(clauses: Sequence[Sequence[str]]) -> Sequence[str]:
    """ "strong no sorry meant weak", "bad. no wait, it was ok": what is meant now."""
    for at, clause in enumerate(clauses):
        said = f" {' '.join(clause)} "
        ends = [said.rfind(f" {one} ") + len(one) + 1 for one in _CORRECTING if f" {one} " in said]
        if ends:
            return said[max(ends) :].split() or [*clauses[at + 1 : at + 2], ()][0]
    return ()


def _names_other(clause: Sequence[str], question: str) -> bool:
    return any(NAME_OF.get(word, question) != question for word in clause)


def _told(clause: Sequence[str], question: str) -> Felt | None:
    for said in _spans(clause):
        if question == "craving" and is_none(said):
            return Felt(question, 0, " ".join(clause), exact=True)
        value = value_of(said, question)
        if value is not None:
            return Felt(question, value, " ".join(clause))
    return None


def _spans(clause: Sequence[str]) -> Iterator[Sequence[str]]:
    """The clause with more and more of the words that tell nothing taken from its edges."""
    for start in range(len(clause)):
        if not _BESIDE.issuperset(clause[:start]) or not OPPOSITE.isdisjoint(clause[:start]):
            return
        for end in range(len(clause), start, -1):
            if not _BESIDE.issuperset(clause[end:]):
                break
            yield clause[start:end]
