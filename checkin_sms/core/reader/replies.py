"""Reads scores out of a reply: which question was answered, with what, and in which words."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from checkin_sms.core.questions import question
from checkin_sms.core.reader.crises import HARMLESS_SAYINGS
from checkin_sms.core.reader.feelings import bare_none, feelings, joined
from checkin_sms.core.reader.mentions import AMENDING, Mention, mentions
from checkin_sms.core.reader.normal import Said
from checkin_sms.core.reader.numerals import EDGE, Numeral, Unit, numerals
from checkin_sms.core.reader.reading import Answer
from checkin_sms.core.reader.score_words import ALL_OF_THEM, NAMES
from checkin_sms.core.reader.tables import words
from checkin_sms.core.reader.weighing import weighed

# A text with more numbers is a list of something.
_MOST = 12


@dataclass(frozen=True)
class Scores:
    """The answers, and in plain words why; `doubt` says why a number was not believed.
    `corrects`: the first number takes back what they texted just before."""

    answers: tuple[Answer, ...] = ()
    doubt: str | None = None
    corrects: bool = False


def scores(said: Said, open_questions: Sequence[str], words_too: bool = True) -> Scores:
    """The scores of a text for the questions that are open, the first one being asked.

    `words_too`: feelings in words count as well; not where the text is about something graver.
    """
    names = [name for name in open_questions if name in NAMES]
    if not names:
        return Scores()
    units = numerals(said)
    if sum(isinstance(unit, Numeral) for unit in units) > _MOST:
        return Scores(doubt="too many numbers")
    found = mentions(units)
    doubt = _doubt(found, units)
    if doubt:
        return Scores(doubt=doubt)
    corrects = _takes_back(found, names, units)
    numbers = _numbers(found, names, units)
    if numbers is None:
        return Scores(doubt="more numbers than questions", corrects=corrects)
    answers = numbers
    if words_too and _is_behind_a_feeling(found, names, units, said):
        answers = {"craving": replace(numbers["mood"], question="craving")}
    if words_too:
        answers = answers | _said_in_words(units, said, names, answers)
    told = tuple(answers[name] for name in names if name in answers)
    return Scores(told, corrects=corrects)


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


def _is_behind_a_feeling(
    found: Sequence[Mention], names: Sequence[str], units: Sequence[Unit], said: Said
) -> bool:
    """ "pretty good and zero", "bien, 2": a number that cannot be the mood just told in words
    answers the second question."""
    alone = len(found) == 1 and found[0].name is None and not isinstance(units[0], Numeral)
    if not alone or len(names) < len(NAMES):
        return False
    one = found[0]
    if one.now or one.was or one.corrects or one.hedged:
        return False
    felt = joined([one for one in feelings(units, said, "mood") if one.named != "craving"], "mood")
    return felt is not None and abs(felt.value - one.numeral.low) > _FAR_FROM


# Further apart than this, the number and the words speak of two things.
_FAR_FROM = 3


def _doubt(found: Sequence[Mention], units: Sequence[Unit]) -> str | None:
    if any(mention.numeral.low < 0 or mention.numeral.minus for mention in found):
        return "a number below zero"
    if _far(found):
        return "a number above the scale"
    if _only_of_earlier(found, units):
        return "a number of earlier, and another that is not clear"
    return None


def _far(found: Sequence[Mention]) -> bool:
    return any(mention.numeral.high > 10 for mention in found)


def _numbers(
    found: Sequence[Mention], names: Sequence[str], units: Sequence[Unit]
) -> dict[str, Answer] | None:
    """The numbers as answers; None when there are more than the questions explain."""
    kept = _corrected(_halved(found, names))
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
    """The riskier end of a range, about; ten is nine, about."""
    numeral = mention.numeral
    value = numeral.low if question(name).low_is_hard else numeral.high
    approximate = mention.hedged or numeral.low != numeral.high or value > 9
    return Answer(name, min(9, value), approximate, numeral.words)


def _said_in_words(
    units: Sequence[Unit], said: Said, names: Sequence[str], numbers: dict[str, Answer]
) -> dict[str, Answer]:
    left = [name for name in names if name not in numbers]
    if not left:
        return {}
    asked = left[0] if not numbers or left[0] == names[0] else ""
    felt = feelings(units, said, asked)
    answers: dict[str, Answer] = {}
    for name in left:
        about = [one for one in felt if (one.named or asked) == name]
        answer = joined(about, name)
        if answer:
            answers[name] = answer
    if "craving" in left and "craving" not in answers and (numbers or answers):
        none = bare_none(units)
        if none and none.named:
            answers["craving"] = Answer("craving", 0, False, none.words)
    if asked and not answers and not any(isinstance(unit, Numeral) for unit in units):
        felt_by_weight = weighed(HARMLESS_SAYINGS.without(said.marked)).feels
        answers = {
            name: Answer(name, value, True, why)
            for name, (value, why) in felt_by_weight.items()
            if name in left
        }
    return answers
