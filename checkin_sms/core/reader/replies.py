"""Reads scores out of a reply: which question was answered, with what, and in which words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from checkin_sms.core.reader.beside import craving_by_name, mood_beside
from checkin_sms.core.reader.feelings import bare_none, feelings, joined
from checkin_sms.core.reader.felt import denied, felt
from checkin_sms.core.reader.mentions import Mention, is_hedged
from checkin_sms.core.reader.nones import Felt, none_named
from checkin_sms.core.reader.normal import Said
from checkin_sms.core.reader.numbers import BELOW, Numbers, answer, numbers
from checkin_sms.core.reader.numerals import EDGE, Numeral, Unit, numerals
from checkin_sms.core.reader.order import spoken_of
from checkin_sms.core.reader.pairs import pair
from checkin_sms.core.reader.places import place_at
from checkin_sms.core.reader.quantities import told_last
from checkin_sms.core.reader.reading import Answer
from checkin_sms.core.reader.roles import overruled
from checkin_sms.core.reader.score_words import ALL_OF_THEM, NAMES
from checkin_sms.core.reader.turned import turned

# A text with more numbers is a list of something.
_MOST = 12


@dataclass(frozen=True)
class Scores:
    """The answers, and in plain words why; `doubt` says why a number was not believed.
    `corrects`: the first number takes back what they texted just before. `by_weight`: the numbers
    are those that the words around them speak for, not those of the rules."""

    answers: tuple[Answer, ...] = ()
    doubt: str | None = None
    corrects: bool = False
    by_weight: bool = False


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
    read = numbers(units, names)
    weighed = _overruled(units, names, read)
    spoken = spoken_of(units, names) if read.found or read.doubt or weighed else None
    surer = weighed if spoken is None else spoken
    surer = _paired(units, names, read, surer)
    if read.doubt and surer is None:
        return Scores(doubt=read.doubt, corrects=read.corrects)
    answers = dict(read.answers if surer is None else surer)
    if surer is None and words_too and _is_behind_a_feeling(read.found, names, units, said):
        answers = {"craving": replace(answers["mood"], question="craving")}
    if words_too:
        answers = answers | _said_in_words(units, said, names, answers)
    told = tuple(answers[name] for name in names if name in answers)
    by_weight = spoken is None and weighed is not None
    return Scores(told, corrects=read.corrects, by_weight=by_weight)


def _overruled(
    units: Sequence[Unit], names: Sequence[str], read: Numbers
) -> dict[str, Answer] | None:
    """The answers in numbers where all that stands around them speaks against the rules."""
    if read.doubt == BELOW:
        return None
    values = {name: answer.value for name, answer in read.answers.items()}
    places = overruled(units, names, values)
    if places is None:
        return None
    if len(places) == 1 and any(unit in ALL_OF_THEM for unit in units):
        places = dict.fromkeys(names, *places.values())
    told = {name: place_at(units, at) for name, at in places.items()}
    return {name: answer(place.numeral, name, is_hedged(place)) for name, place in told.items()}


def _paired(
    units: Sequence[Unit], names: Sequence[str], read: Numbers, surer: dict[str, Answer] | None
) -> dict[str, Answer] | None:
    """Two digits by themselves, where not both questions are answered yet."""
    known = read.answers if surer is None else surer
    if len(names) != len(NAMES) or len(known) == len(names) or read.doubt == BELOW:
        return surer
    places = pair(units)
    if places is None:
        return surer
    told = [place_at(units, at) for at in places]
    return {
        name: answer(place.numeral, name, is_hedged(place))
        for name, place in zip(names, told, strict=True)
    }


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
    before = [*units[: units.index(one.numeral)], EDGE]
    told = feelings(before, said, "mood") or feelings(units, said, "mood")
    felt = joined([one for one in told if one.named != "craving"], "mood")
    if felt is None:
        return False
    # "regular y 4" tells two things, however near they are.
    joint = units[units.index(one.numeral) - 1] in _AND
    return joint or abs(felt.value - one.numeral.low) >= _FAR_FROM


# So far apart, the number and the words speak of two things.
_FAR_FROM = 2
_AND = ("and", "y", "n", "&")


def _said_in_words(
    units: Sequence[Unit], said: Said, names: Sequence[str], counted: dict[str, Answer]
) -> dict[str, Answer]:
    left = [name for name in names if name not in counted]
    if not left:
        return {}
    asked = left[0] if not counted or left[0] == names[0] else ""
    if not counted and any(unit in ALL_OF_THEM for unit in units):
        return _of_all(units, said, left)
    twice = _said_twice(units) if not counted else None
    if twice is not None and len(left) == len(NAMES):
        return _of_all(twice, said, left)
    answers = _told(units, said, names, left, asked)
    both = len(names) == len(NAMES)
    if _lacks("craving", left, answers) and (counted or answers):
        answers |= _craving(bare_none(units), if_named=True)
        answers |= {} if answers.get("craving") or not both else _craving(told_last(units))
    if _lacks("craving", left, answers):
        answers |= _craving(craving_by_name(units))
    untold = [name for name in left if name not in answers]
    answers |= _felt_by_weight(units, said, names, untold)
    if _lacks("craving", left, answers) and "mood" in answers and both:
        answers |= _craving(told_last(units))
    if _lacks("mood", left, answers) and "craving" in counted | answers:
        beside = mood_beside(units, said)
        if beside:
            answers["mood"] = Answer("mood", beside.value, True, beside.words)
    return answers


def _told(
    units: Sequence[Unit], said: Said, names: Sequence[str], left: Sequence[str], asked: str
) -> dict[str, Answer]:
    """What the rows of the feelings know, and how it is now."""
    found = feelings(units, said, asked)
    answers: dict[str, Answer] = {}
    for name in left:
        now = turned(units, name)
        if now:
            answers[name] = Answer(name, now.value, not now.exact, now.words)
            continue
        told = joined([one for one in found if (one.named or asked) == name], name)
        if told and not (told.approximate and denied(said.marked, name, len(names) == 1)):
            answers[name] = told
    return answers


def _lacks(name: str, left: Sequence[str], answers: Mapping[str, Answer]) -> bool:
    return name in left and name not in answers


def _craving(felt: Felt | None, *, if_named: bool = False) -> dict[str, Answer]:
    if felt is None or (if_named and not felt.named):
        return {}
    return {"craving": Answer("craving", felt.value, not felt.exact, felt.words)}


def _said_twice(units: Sequence[Unit]) -> Sequence[Unit] | None:
    """ "bad and bad", "so so n so so": the same of both."""
    half = len(units) // 2
    halves = units[:half], units[half + 1 :]
    joined = len(units) > 2 and units[half] in ("and", "n", "y", "e")
    return halves[0] if joined and halves[0] == halves[1] else None


def _of_all(units: Sequence[Unit], said: Said, left: Sequence[str]) -> dict[str, Answer]:
    """ "regular las dos", "so so on both": one feeling answers every question."""
    plain = [unit for unit in units if unit not in ALL_OF_THEM and unit not in ("on", "en", "for")]
    told = {name: joined(feelings(plain, said, name), name) for name in left}
    return {name: answer for name, answer in told.items() if answer}


def _felt_by_weight(
    units: Sequence[Unit], said: Said, names: Sequence[str], left: Sequence[str]
) -> dict[str, Answer]:
    """The answers in words that no row foresaw."""
    found = {name: felt(said.marked, name, len(names) == 1) for name in left}
    answers = {name: told for name, told in found.items() if told}
    none = none_named(units) if "craving" in left else None
    if none and ("craving" not in answers or answers["craving"].value <= _HARDLY):
        answers["craving"] = Answer("craving", none.value, False, none.words)
    return answers


# More than this is no none: "no cravings till noon, then strong".
_HARDLY = 3
