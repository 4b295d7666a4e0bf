"""Which numbers of a text answer which question, by rules: the order people use, corrections,
halves, and what is of earlier."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from checkin_sms.core.questions import question
from checkin_sms.core.reader.mentions import AMENDING, Mention, mentions
from checkin_sms.core.reader.numerals import EDGE, Numeral, Unit
from checkin_sms.core.reader.reading import Answer
from checkin_sms.core.reader.score_words import ALL_OF_THEM
from checkin_sms.core.reader.tables import words

BELOW = "a number below zero"


@dataclass(frozen=True)
class Numbers:
    """The answers in numbers, by question, and the numbers that stand where scores do. `doubt` says
    why none was believed. `corrects`: the first takes back what was texted just before."""

    answers: Mapping[str, Answer] = field(default_factory=dict)
    found: Sequence[Mention] = ()
    doubt: str | None = None
    corrects: bool = False


def numbers(units: Sequence[Unit], names: Sequence[str]) -> Numbers:
    """The answers to the questions `names`, the first one being asked."""
    found = mentions(units)
    doubt = _doubt(found, units)
    if doubt:
        return Numbers(doubt=doubt)
    corrects = _takes_back(found, names, units)
    answers = _answers(found, names, units)
    if answers is None:
        return Numbers(doubt="more numbers than questions", corrects=corrects)
    return Numbers(answers, found, corrects=corrects)


def _takes_back(found: Sequence[Mention], names: Sequence[str], units: Sequence[Unit]) -> bool:
    """ "oops, 4", "not 2 i meant 5", "1 not 8": of an answer before this text. "8, i mean 5" takes
    back its own eight, and "oops the pull is 2" or "sorry for the late reply, 2" nothing."""
    if not found or found[0].name in names:
        return False
    before = units[: next(at for at, unit in enumerate(units) if unit is found[0].numeral)]
    said = [unit for unit in before if isinstance(unit, str) and unit != EDGE]
    if _EXCUSES & set(said):
        return False
    numerals = sum(isinstance(unit, Numeral) for unit in units)
    denied = numerals > len(found) and any(
        unit == "not" and isinstance(after, Numeral) for unit, after in pairwise(units)
    )
    return denied or any(f" {phrase} " in f" {' '.join(said)} " for phrase in AMENDING)


_EXCUSES = frozenset(words("late delay delayed tarde tardanza demora"))


def _only_of_earlier(found: Sequence[Mention], units: Sequence[Unit]) -> bool:
    """ "was a 7 this morning", and the number of now is not understood."""
    more = sum(isinstance(unit, Numeral) for unit in units) > len(found)
    return more and bool(found) and all(one.was and not one.now for one in found)


def _doubt(found: Sequence[Mention], units: Sequence[Unit]) -> str | None:
    if any(mention.numeral.minus for mention in found):
        return BELOW
    if _far(found):
        return "a number above the scale"
    if _only_of_earlier(found, units):
        return "a number of earlier, and another that is not clear"
    return None


def _far(found: Sequence[Mention]) -> bool:
    return any(mention.numeral.high > 10 for mention in found)


def _answers(
    found: Sequence[Mention], names: Sequence[str], units: Sequence[Unit]
) -> dict[str, Answer] | None:
    """The numbers as answers; None when there are more than the questions explain."""
    kept = _still(_corrected(_halved(found, names)))
    named = {mention.name: mention for mention in kept if mention.name}
    unnamed = [mention for mention in kept if mention.name is None]
    answers = {name: _answer(mention, name) for name, mention in named.items() if name in names}
    left = [name for name in names if name not in named]
    if not unnamed:
        return answers
    if len(unnamed) == 1 and any(unit in ALL_OF_THEM for unit in units):
        return answers | {name: _answer(unnamed[0], name) for name in left}
    unnamed = _same(_present(unnamed), len(left))
    if len(unnamed) > len(left):
        return None
    if len(unnamed) > 1 and unnamed[0].numeral.whole != unnamed[1].numeral.whole:
        return None
    pairs = zip(unnamed, left, strict=False)
    return answers | {name: _answer(mention, name) for mention, name in pairs}


def _halved(found: Sequence[Mention], names: Sequence[str]) -> list[Mention]:
    """ "4,5" for one question is four and a half; for two it is two answers.

    "7/9" for two questions may be either: the first number is the first answer both ways.
    """
    if len(names) == 1 and len(found) == 2 and found[1].numeral.after_comma:
        first, second = found[0].numeral, found[1].numeral
        if second.low == 5 and first.low == first.high < 9:
            whole = Numeral(first.low, first.high + 1, f"{first.words},{second.words}")
            return [Mention(whole, found[0].name, found[0].hedged)]
    return list(found)


def _corrected(found: Sequence[Mention]) -> list[Mention]:
    """What was taken back is gone: "5 sorry 7" is 7."""
    at = next((n for n in range(len(found) - 1, 0, -1) if found[n].corrects), 0)
    if not at:
        return list(found)
    before, after = list(found[:at]), list(found[at:])
    taken = before[-len(after) :]
    if len(taken) == len(after):
        after = [
            replace(new, name=new.name or old.name) for old, new in zip(taken, after, strict=True)
        ]
    named = {mention.name for mention in after if mention.name}
    kept = [one for one in before[: -len(after)] if one.name is None or one.name not in named]
    return [*kept, *after]


def _still(found: Sequence[Mention]) -> list[Mention]:
    """ "mood was 3 earlier. now 6": the number of now goes by the name of the one of earlier."""
    kept = list(found)
    for was, now in pairwise(found):
        if was.name and was.was and not was.now and now.now and not now.was and not now.name:
            kept[kept.index(was) : kept.index(now) + 1] = [replace(now, name=was.name)]
    return kept


def _present(unnamed: Sequence[Mention]) -> list[Mention]:
    """ "was a 3, now a 6": of then and now, now."""
    now = [mention for mention in unnamed if mention.now and not mention.was]
    was = [mention for mention in unnamed if mention.was and not mention.now]
    return now if now and was and len(now) + len(was) == len(unnamed) else list(unnamed)


def _same(unnamed: Sequence[Mention], room: int) -> list[Mention]:
    """A number said twice for one question is said once."""
    ends = {(mention.numeral.low, mention.numeral.high) for mention in unnamed}
    return list(unnamed[:1]) if room == 1 and len(ends) == 1 else list(unnamed)


def _answer(mention: Mention, name: str) -> Answer:
    return answer(mention.numeral, name, mention.hedged)


def answer(numeral: Numeral, name: str, hedged: bool) -> Answer:
    """The riskier end of a range, about; ten is nine, about."""
    value = numeral.low if question(name).low_is_hard else numeral.high
    approximate = hedged or numeral.low != numeral.high or value > 9
    return Answer(name, min(9, value), approximate, numeral.words)
