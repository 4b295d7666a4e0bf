"""Reads scores out of a reply: which question was answered, with what, and in which words."""

from collections.abc import Sequence
from dataclasses import dataclass

from checkin_sms.core.feelings import feeling
from checkin_sms.core.normal import Kind, Said, Token
from checkin_sms.core.numerals import Numeral, numerals
from checkin_sms.core.questions import question
from checkin_sms.core.reading import Answer
from checkin_sms.core.scores_tables import (
    ANSWER_BEGINS,
    COUNTED,
    FILLERS,
    HEDGES,
    LEADS,
    NAMES,
    NONE_WORDS,
    TIME_LEADS,
)


@dataclass(frozen=True)
class Scores:
    answers: tuple[Answer, ...]
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True)
class Mention:
    """A number that stands where a score stands. `name`: the question that the person named."""

    numeral: Numeral
    name: str | None
    hedged: bool
    corrects: bool = False


def scores(said: Said, open_questions: Sequence[str]) -> Scores:
    """The scores of a text, for the questions that are open. None is better than a wrong one."""
    names = [name for name in open_questions if name in NAMES]
    if not names:
        return Scores(())
    mentions = _mentions(said)
    if mentions is None:
        return Scores((), ("numbers that do not fit the question",))
    answers = _assigned(mentions, names)
    if not answers:
        answers = _from_words(said, names)
    else:
        answers += _nones(said, [n for n in names if n not in {a.question for a in answers}])
    reasons = tuple(
        f"{answer.question} {answer.value}{'~' if answer.approximate else ''}: «{answer.words}»"
        for answer in answers
    )
    return Scores(tuple(answers), reasons)


def _clauses(tokens: Sequence[Token]) -> list[list[Token]]:
    clauses: list[list[Token]] = [[]]
    for token in tokens:
        if token.kind in (Kind.STOP, Kind.PAUSE):
            clauses.append([])
        else:
            clauses[-1].append(token)
    return [clause for clause in clauses if clause]


def _mentions(said: Said) -> list[Mention] | None:
    found: list[Mention] = []
    for clause in _clauses(said.tokens):
        units = numerals(clause)
        for place, unit in enumerate(units):
            if isinstance(unit, Numeral):
                mention = _mention(units, place)
                if mention is None:
                    continue
                if mention.numeral.low < 0:
                    return None
                found.append(mention)
    return found


Unit = Token | Numeral


def _word(unit: Unit) -> str:
    return "" if isinstance(unit, Numeral) else unit.word


def _mention(units: Sequence[Unit], place: int) -> Mention | None:
    numeral = units[place]
    assert isinstance(numeral, Numeral)
    before = [_word(unit) for unit in units[:place]]
    after = [_word(unit) for unit in units[place + 1 :]]
    left = before[len(before) - before[::-1].index("") :] if "" in before else before
    left = [word for word in left if word not in ("/", "and", "y")]
    after = [word for word in after if word not in ("/", "and", "y", "!")]
    right = after[: after.index("")] if "" in after else after
    name = _named(left, right)
    if numeral.high > 10:
        return None
    if not (name or _left_fits(left)) or not _right_fits(right, numeral):
        return None
    return Mention(numeral, name, numeral.hedged or bool(HEDGES & {*left, *right[:2]}))


def _named(left: Sequence[str], right: Sequence[str]) -> str | None:
    for word in reversed(left):
        for name, words in NAMES.items():
            if word in words:
                return name
    for word in [] if left else right[:1]:
        for name, words in NAMES.items():
            if word in words:
                return name
    return None


def _left_fits(left: Sequence[str]) -> bool:
    if not left:
        return True
    if left[-1] in TIME_LEADS and not (len(left) > 1 and left[-2] in LEADS):
        return False
    return left[-1] in LEADS or all(word in FILLERS or word in LEADS for word in left)


def _right_fits(right: Sequence[str], numeral: Numeral) -> bool:
    if not right:
        return True
    if any(word in COUNTED for word in right[:2]):
        return False
    return right[0] in ANSWER_BEGINS or right[0] in FILLERS


def _assigned(mentions: Sequence[Mention], names: Sequence[str]) -> list[Answer]:
    answers: dict[str, Answer] = {}
    unnamed = []
    for mention in mentions:
        if mention.name is None:
            unnamed.append(mention)
        elif mention.name in names:
            answers[mention.name] = _answer(mention, mention.name)
    left = [name for name in names if name not in answers]
    if len(unnamed) > len(left):
        return [*answers.values()] if answers else []
    for mention, name in zip(unnamed, left, strict=False):
        answers[name] = _answer(mention, name)
    return sorted(answers.values(), key=lambda answer: names.index(answer.question))


def _answer(mention: Mention, name: str) -> Answer:
    numeral = mention.numeral
    hard = numeral.low if question(name).low_is_hard else numeral.high
    value = min(9, hard)
    approximate = mention.hedged or numeral.low != numeral.high or numeral.high > 9
    return Answer(name, value, approximate, numeral.words)


def _nones(said: Said, names: Sequence[str]) -> list[Answer]:
    """ "8, none": what is left of the text says that there is no craving."""
    if "craving" not in names:
        return []
    for clause in _clauses(said.tokens):
        words = " ".join(token.word for token in clause if token.kind is Kind.WORD)
        if words in NONE_WORDS:
            return [Answer("craving", 0, False, words)]
    return []


def _from_words(said: Said, names: Sequence[str]) -> list[Answer]:
    none = _nones(said, names)
    if none and (
        names[0] == "craving" or any(w in NAMES["craving"] for w in none[0].words.split())
    ):
        return none
    felt = feeling(said, names[0])
    return [felt] if felt else []
