"""Counts how much each sign around a number speaks for it as an answer, and writes
`checkin_sms/core/reader/number_signs_table.py`.

    pip install -e '.[weigh]' && python -m bench.weigh_numbers

Counted on are the labelled texts of tests/corpus and tests/corpus/counted that hold numbers: each
number for each open question. A row of tests/corpus that the weights would have read otherwise
than its label, where the rules read it right, counts more, until none is.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle
from multiprocessing import Pool
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bench.fitting import Counted, matrix, rows, speaking_for
from bench.texts import CORPUS, chat, everyday, labelled, paired
from checkin_sms.core.reader.agreement import Row
from checkin_sms.core.reader.normal import say
from checkin_sms.core.reader.number_signs import signs_of
from checkin_sms.core.reader.numbers import numbers
from checkin_sms.core.reader.numerals import Numeral, Unit, numerals
from checkin_sms.core.reader.roles import MOST, Role, likeliest, overrule, value_of

TABLE = Path(__file__).parent.parent / "checkin_sms" / "core" / "reader" / "number_signs_table.py"
# Of ten numbers that come to enough, so many answer.
ENOUGH_SURE = 5.0
FREEDOM = 2.0
ROUNDS = 20
OPEN = (("mood", "craving"), ("mood",), ("craving",))
# Lines of chat that are counted on; a shorter one may be an answer.
CHAT, SHORT = 190_000, 3
PAIRS = 3
# What a calm line counts: there are more of them than answers.
CALM = 0.3


@dataclass(frozen=True)
class Text:
    """A labelled text with numbers: each number in each role, its signs, and whether it answers
    (None: cannot be told from the label). `strict`: of tests/corpus."""

    roles: list[Role]
    signs: list[tuple[str, ...]]
    answers: list[bool | None]
    meant: dict[str, int]
    by_rule: dict[str, int]
    questions: tuple[str, ...]
    strict: bool
    counts: float


def text_of(row: Row, strict: bool, counts: float = 1.0) -> Text | None:
    units = numerals(say(row.text))
    places = [at for at, unit in enumerate(units) if isinstance(unit, Numeral)]
    if not places or len(places) > MOST or not row.open_questions or row.scores is None:
        return None
    pairs = (score.split("=") for score in row.scores)
    meant = {question: int(value[0]) for question, value in pairs}
    questions = row.open_questions
    roles = list(_roles(units, places, questions))
    in_numbers = {role.value for role in roles}
    by_rule = numbers(units, questions).answers
    return Text(
        roles,
        [signs_of(units, role.at, role.question, questions) for role in roles],
        _answers(roles, meant, questions),
        {question: value for question, value in meant.items() if value in in_numbers},
        {question: answer.value for question, answer in by_rule.items()},
        questions,
        strict,
        counts,
    )


def _roles(
    units: Sequence[Unit], places: Sequence[int], questions: Sequence[str]
) -> Iterator[Role]:
    for at in places:
        numeral = units[at]
        assert isinstance(numeral, Numeral)  # noqa: S101 - just looked
        yield from (Role(at, name, value_of(numeral, name), 0) for name in questions)


def _answers(
    roles: Sequence[Role], meant: dict[str, int], questions: Sequence[str]
) -> list[bool | None]:
    """Whether each role is that of the label. Where the same number stands twice, nobody knows
    which of them answers; of "5 and 5" the first answers the first."""
    told: list[bool | None] = [meant.get(role.question) == role.value for role in roles]
    for name in questions:
        same = [at for at, role in enumerate(roles) if role.question == name and told[at]]
        if len(same) < 2 or (len(questions) == 1 and len(same) == len(roles)):
            # "7 7 7": whichever.
            continue
        twice = len(same) == 2 == len(questions) and len(set(meant.values())) == 1 == len(meant) - 1
        for nth, at in enumerate(same):
            told[at] = nth == questions.index(name) if twice else None
    return told


def read(text: Text, sums: NDArray[np.int64]) -> dict[str, int]:
    """What rules and weights together would make of the text."""
    weighed = [
        Role(role.at, role.question, role.value, int(weight))
        for role, weight in zip(text.roles, sums, strict=True)
    ]
    best = likeliest(weighed, text.questions)
    values = {question: role.value for question, role in best.items()}
    return values if overrule(weighed, best, text.by_rule) else text.by_rule


def texts() -> list[Text]:
    corpus, counted_too = [*labelled(CORPUS)], [*labelled(CORPUS / "counted")]
    rows = [
        *((row, True, 1.0) for row in corpus),
        *((row, False, 1.0) for row in counted_too),
        *((row, False, CALM) for row in _calm([*corpus, *counted_too])),
    ]
    with Pool() as pool:
        found = pool.starmap(text_of, rows, 200)
    return [text for text in found if text]


def _calm(ours: Sequence[Row]) -> Iterator[Row]:
    """Texts whose numbers answer nothing, each as if other questions were open: lines of chat, and
    two of ours in one, since the rules of a list know neither's other half."""
    silent = [row.text for row in ours if row.open_questions and row.scores == frozenset()]
    silent = [text for text in dict.fromkeys(silent) if _NUMBER.search(text)]
    lines = [
        *everyday(),
        *(line for line in chat()[:CHAT] if len(line.split()) > SHORT),
        *(pair for disorder in range(PAIRS) for pair in paired(silent, disorder)),
    ]
    for line, questions in zip(lines, cycle(OPEN), strict=False):
        yield Row(line, open_questions=questions, scores=frozenset())


_NUMBER = re.compile("[0-9]")


def counted(found: Sequence[Text]) -> tuple[Counted, Sequence[str]]:
    """The weights, once no text of the corpus that the rules read right is read otherwise.
    ValueError if one still is."""
    known, counter = matrix([signs for text in found for signs in text.signs])
    answers = [answer for text in found for answer in text.answers]
    sure = np.array([answer is not None for answer in answers])
    holds = np.array([bool(answer) for answer in answers])
    counts = np.concatenate([[text.counts] * len(text.roles) for text in found])
    ends = np.cumsum([len(text.roles) for text in found])
    wrong: list[int] = []
    for _ in range(ROUNDS):
        one = speaking_for(known[sure], holds[sure], counts[sure], ENOUGH_SURE, FREEDOM)
        sums = np.split(known @ one.weights - one.enough, ends[:-1])
        agree = [read(text, summed) == text.meant for text, summed in zip(found, sums, strict=True)]
        wrong = [
            at
            for at, text in enumerate(found)
            if text.strict and not agree[at] and text.by_rule == text.meant
        ]
        print(
            f"{np.count_nonzero(one.weights)} signs, enough is {one.enough}: {sum(agree)} of "
            f"{len(found)} texts as labelled, {len(wrong)} of the corpus not",
            flush=True,
        )
        if not wrong:
            return one, counter.get_feature_names_out()
        for at in wrong:
            counts[ends[at] - len(found[at].roles) : ends[at]] *= 2
    raise ValueError(f"{len(wrong)} texts of the corpus are still read otherwise")


PAGE = '''"""How much the words around a number speak for it: written by `bench/weigh_numbers.py`.

The signs are those of `number_signs`: `-1:day` is the word before the number, `+1:miles` the one
behind it. A number that comes to ENOUGH answers. A weight may be changed by hand, if the corpus
still agrees; a new count would change it again.
"""

ENOUGH = {enough}

WEIGHTS = """
{weights}
"""
'''


def main() -> None:
    one, names = counted(texts())
    TABLE.write_text(
        PAGE.format(enough=one.enough, weights=rows(names, one.weights)), encoding="utf-8"
    )


if __name__ == "__main__":
    main()
