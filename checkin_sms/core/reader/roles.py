"""Which number of a text answers which question, by all that stands around it.

The rules of `mentions` and `numbers` know what they were written for; of numbers in new sentences
they read one in ten otherwise than a person does ("el 9 tengo cita" was a nine, "jaja 7 y 2"
nothing). So each number is weighed too, for each question (`bench/weigh_numbers.py`), and where the
weights speak clearly against what the rules made of it, they win.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product

from checkin_sms.core.questions import question as named
from checkin_sms.core.reader.number_signs import signs_of
from checkin_sms.core.reader.number_signs_table import ENOUGH, WEIGHTS
from checkin_sms.core.reader.numerals import Numeral, Unit
from checkin_sms.core.reader.weights import Weights, read

# So far, in tenths, must the weights' own reading come out above that of the rules. Of 2,000 unseen
# texts with numbers, those to which the weights only added an answer were read right nine times of
# ten from the first on; those where they changed or dropped one, from the second on.
_ADDED, _CHANGED = 10, 30
# With more numbers than these a text is a list, and left to the rules.
MOST = 8
# What an answer that no weight speaks for comes to.
_UNHEARD = -90


@dataclass(frozen=True)
class Role:
    """The numeral at a place of a text, as the answer to a question, and what speaks for it."""

    at: int
    question: str
    value: int
    weight: int


def value_of(numeral: Numeral, question: str) -> int:
    """The riskier end of a range; ten is nine."""
    return min(9, numeral.low if named(question).low_is_hard else numeral.high)


def roles(units: Sequence[Unit], questions: Sequence[str]) -> list[Role]:
    """Every number in every role, weighed."""
    found: list[Role] = []
    for at, unit in enumerate(units):
        if not isinstance(unit, Numeral):
            continue
        for question in questions:
            weight = _weights().sums(signs_of(units, at, question, questions)).get("answers", 0)
            found.append(Role(at, question, value_of(unit, question), weight - ENOUGH))
    return found


@cache
def _weights() -> Weights:
    return read({"answers": WEIGHTS})


def likeliest(found: Sequence[Role], questions: Sequence[str]) -> dict[str, Role]:
    """The answers that together weigh most: each question has one at most, and each number answers
    one."""
    choices = [
        [None, *(role for role in found if role.question == question and role.weight > 0)]
        for question in questions
    ]
    best: list[Role] = []
    for chosen in product(*choices):
        told = [role for role in chosen if role]
        if len({role.at for role in told}) == len(told) and _sum(told) > _sum(best):
            best = told
    return {role.question: role for role in best}


def _sum(found: Sequence[Role]) -> int:
    return sum(role.weight for role in found)


def overruled(
    units: Sequence[Unit], questions: Sequence[str], values: Mapping[str, int]
) -> dict[str, int] | None:
    """The places of the numbers that answer, where the weights speak clearly against `values`,
    which the rules have read. None where they agree with them or are not sure."""
    found = roles(units, questions)
    if not found or len(found) > MOST * len(questions):
        return None
    best = likeliest(found, questions)
    if not overrule(found, best, values):
        return None
    return {question: role.at for question, role in best.items()}


def overrule(found: Sequence[Role], best: Mapping[str, Role], values: Mapping[str, int]) -> bool:
    """Whether what the weights read speaks clearly enough against the `values` of the rules."""
    told = {question: role.value for question, role in best.items()}
    over = _sum([*best.values()]) - weight_of(found, values)
    return told != values and over >= (_ADDED if values.items() <= told.items() else _CHANGED)


def weight_of(found: Sequence[Role], values: Mapping[str, int]) -> int:
    """What speaks for these answers together."""
    return sum(
        max(
            (role.weight for role in found if (role.question, role.value) == (question, value)),
            default=_UNHEARD,
        )
        for question, value in values.items()
    )
