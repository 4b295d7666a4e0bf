"""Reads feelings said in words as scores: about so much, never exactly."""

import re
from collections.abc import Iterator, Sequence

from checkin_sms.core.questions import question
from checkin_sms.core.reader import tables
from checkin_sms.core.reader.closing_words import BEGINS, TOLD, TURNING
from checkin_sms.core.reader.feelings_table import (
    FACES,
    NEVER_TURNED,
    OPPOSITE,
    PLAIN,
    POLITE,
    SILENT,
    STRONGER,
    TABLES,
    TURNED,
    WEAKER,
)
from checkin_sms.core.reader.nones import Felt, is_none, none
from checkin_sms.core.reader.normal import Kind, Said
from checkin_sms.core.reader.numerals import EDGE, NO_SCORE, Numeral, Unit, is_edge
from checkin_sms.core.reader.oneself import goes_on, is_own, only_begins, only_reacts
from checkin_sms.core.reader.places import NAME_OF
from checkin_sms.core.reader.reading import Answer
from checkin_sms.core.reader.score_words import CONNECTING

# Two feelings further apart than this are no answer: "good but sad".
_NEAR = 2
# Adverbs that only colour: surprisingly, mostly, unusually. Shorter words may be more (only).
_ADVERB = 5
_NO_COLOUR = frozenset(
    tables.words(
        "barely hardly rarely nearly scarcely lonely lovely likely unlikely family friendly"
    )
)
_POLITE = re.compile(rf"(?<= )(?:{'|'.join(sorted(POLITE, key=len, reverse=True))}) ")


def feelings(units: Sequence[Unit], said: Said, asked: str) -> list[Felt]:
    """Every feeling that a clause of the text is about, for `asked` where none is named."""
    found = [felt for words in _own(units) for felt in _heard(words, asked)]
    return found or _face(units, said, asked)


def pieces(units: Sequence[Unit]) -> Iterator[tuple[list[str], bool, bool]]:
    """Runs of words between edges and numbers; whether a number stands before, and after."""
    words: list[str] = []
    numbered = False
    for unit in [*units, "."]:
        if isinstance(unit, str) and _opens(unit, words):
            # "work was long im ok", "got a job today feel great": a thought of its own.
            yield from _bare(words, numbered, before_number=False)
            words, numbered = [unit], False
        elif isinstance(unit, Numeral) or is_edge(unit):
            yield from _bare(words, numbered, before_number=isinstance(unit, Numeral))
            words, numbered = [], isinstance(unit, Numeral)
        else:
            words.append(unit)


def _bare(
    words: Sequence[str], numbered: bool, *, before_number: bool
) -> Iterator[tuple[list[str], bool, bool]]:
    bare = _POLITE.sub("", f" {' '.join(words)} ").split()
    if bare:
        yield bare, numbered, before_number


def _opens(unit: str, before: Sequence[str]) -> bool:
    if unit == "im":
        return bool(before) and before[-1] not in _LEADING_ON
    if unit == "feel":
        return bool(before) and before[-1] in _BEFORE_FEEL
    return unit in TOLD and _tells_a_feeling(before)


def _tells_a_feeling(words: Sequence[str]) -> bool:
    """ "sad miss my kids", typed without the comma; not "ok went home", which only begins."""
    if not words or words[-1] in TURNING or BEGINS.union(SILENT).issuperset(words):
        return False
    return any(_one(words, name) is not None for name in TABLES)


_LEADING_ON = frozenset(
    tables.words(
        """
    and think say guess like that if when because hope mean know says said feel feels but so ok yes
    well hi hello hey honestly today right now though still oh lol yeah no thanks god
    """
    )
)
# Not "people feel good": after these the person goes on about themselves.
_BEFORE_FEEL = frozenset(
    tables.words(
        """
    today now tonight ago yesterday week morning night again here home work job clean sober days
    months years church meeting lately
    """
    )
)


def _own(units: Sequence[Unit]) -> Iterator[list[str]]:
    """The runs that speak for themselves: words beside a number belong to the number."""
    told = False
    runs = list(pieces(units))
    # "ok, whats next" stops; "ok but tired" goes on.
    stopped = next((unit for unit in units if is_edge(unit)), EDGE) == EDGE
    for at, (words, after_number, before_number) in enumerate(runs):
        if before_number:
            words = _before_name(words)  # noqa: PLW2901 - the same words, less a name
        elif at == 0 and stopped and only_begins(words, [piece for piece, _, _ in runs[1:]]):
            continue
        before = runs[at - 1][0] if at else []
        if (at == 1 and only_reacts(before, words)) or (
            at and goes_on(words, before, numbered=bool(at and runs[at - 1][1]))
        ):
            continue
        if words and is_own(words, told) and (not after_number or _names_something(words)):
            yield words
        told = told or any(word not in SILENT for word in runs[at][0])


def _before_name(words: list[str]) -> list[str]:
    """ "good, craving" of "good craving 3": the name belongs to the number."""
    for place in range(len(words) - 1, -1, -1):
        if words[place] in NAME_OF:
            return words[:place]
        if words[place] not in CONNECTING:
            break
    return []


def _names_something(words: Sequence[str]) -> bool:
    start = 1 if words[0] in OPPOSITE or words[0] == "sin" else 0
    return words[start : start + 1] != [] and words[start] in NAME_OF


def _heard(words: Sequence[str], asked: str) -> list[Felt]:
    """What a run of words says; if nothing, what its two halves say of two questions."""
    whole = _one(words, asked)
    if whole:
        return [whole]
    if asked == "mood" and (both := _good_none(words)):
        return both
    for place in range(1, len(words)):
        if not any(word in NAME_OF for word in words):
            break
        halves = [_one(half, asked) for half in _cut(words, place)]
        found = [half for half in halves if half]
        if len(found) == 2 and found[0].named != found[1].named and _apart(words, place):
            return found
    return []


def _good_none(words: Sequence[str]) -> list[Felt]:
    """ "good none", typed without the comma."""
    told, last = words[:-1], words[-1:]
    value = value_of(told, "mood") if told and is_none(last) and last[0] not in _NO else None
    if value is None:
        return []
    return [Felt(None, value, " ".join(told)), Felt("craving", 0, words[-1], exact=True)]


# "not good no" says no twice.
_NO = ("no", "nope", "nah", "not")


def _apart(words: Sequence[str], place: int) -> bool:
    """ "low mood / high pull", never "low / mood high pull": each half has one of two names."""
    named = [{NAME_OF[word] for word in half if word in NAME_OF} for half in _cut(words, place)]
    return len(named[0] | named[1]) < 2 or all(named)


def _cut(words: Sequence[str], place: int) -> tuple[Sequence[str], Sequence[str]]:
    return words[:place], words[place:]


def _one(words: Sequence[str], asked: str) -> Felt | None:
    name = next((NAME_OF[word] for word in words if word in NAME_OF), None)
    return none(words, name, asked) or _felt(words, name, asked)


def bare_none(units: Sequence[Unit]) -> Felt | None:
    """A clause that says none and nothing else: "8, none"."""
    for words, _, before_number in pieces(units):
        # "3 not 8" says nothing of a craving.
        if is_none(words) and not before_number:
            return Felt("craving", 0, " ".join(words), exact=True)
    return None


def _felt(words: Sequence[str], name: str | None, asked: str) -> Felt | None:
    target = name or asked
    if name is None and target == "craving" and _OF_THE_MOOD & set(words):
        # "me siento bien mal" answers the other question.
        return None
    value = value_of(words, target)
    return None if value is None else Felt(name, value, " ".join(words))


_OF_THE_MOOD = frozenset(tables.words("siento sentido sentia"))


def value_of(words: Sequence[str], target: str) -> int | None:
    """About how much these words come to by the tables, if they are all that is said."""
    table = TABLES.get(target)
    if table is None or NO_SCORE in words:
        return None
    kept = [word for word in words if word not in SILENT]
    if len(kept) > 2 and len(set(kept)) == 1:
        # "bad bad bad"
        kept = kept[:1]
    for phrase in (*_spans(words), " ".join(kept)):
        if phrase in table:
            return table[phrase]
    return _modified(kept, target)


def _spans(words: Sequence[str]) -> Iterator[str]:
    """The words without the silent ones at their edges, the longest first."""
    first = next((n for n, word in enumerate(words) if word not in SILENT), len(words))
    last = next((n for n in range(len(words), 0, -1) if words[n - 1] not in SILENT), 0)
    for start in range(first + 1):
        for end in range(len(words), max(last, start + 1) - 1, -1):
            yield " ".join(words[start:end])


def _modified(words: Sequence[str], target: str) -> int | None:
    """A word of the table made stronger, weaker or the opposite."""
    table = TABLES[target]
    turned, stronger, weaker = False, False, False
    rest = list(words)
    while rest:
        phrase = " ".join(rest)
        if phrase in table:
            break
        word = rest.pop(0)
        if word.endswith("ly") and len(word) > _ADVERB and word not in _NO_COLOUR:
            continue
        turned = turned or word in OPPOSITE
        stronger = stronger or word in STRONGER
        weaker = weaker or word in WEAKER
        if word not in OPPOSITE | STRONGER | WEAKER | PLAIN:
            return None
    if not rest:
        return None
    value = table[" ".join(rest)]
    if turned and rest[0] not in OPPOSITE:
        # Not "no not good today", which says no twice.
        return None if rest[0] in NEVER_TURNED else TURNED[target].get(value)
    step = (stronger and not weaker) - weaker
    return max(0, min(9, value + (step if value > 4 else -step)))


def _face(units: Sequence[Unit], said: Said, asked: str) -> list[Felt]:
    """A smiley speaks only where nothing else does."""
    faces = [token.word for token in said.tokens if token.kind is Kind.FACE]
    values = {FACES.get(asked, {}).get(face) for face in faces}
    others = [word for piece, _, _ in pieces(units) for word in piece if word not in SILENT]
    if others or len(values) != 1:
        return []
    value = values.pop()
    return [] if value is None else [Felt(None, value, " ".join(faces))]


def joined(felt: Sequence[Felt], name: str) -> Answer | None:
    """Several feelings about one question: the riskier one, or nothing if they are far apart."""
    values = [one.value for one in felt]
    if not values or max(values) - min(values) > _NEAR:
        return None
    pick = min if question(name).low_is_hard else max
    hard = pick(felt, key=lambda one: one.value)
    return Answer(name, hard.value, not hard.exact, hard.words)
