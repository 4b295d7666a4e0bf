"""Counts how much each sign speaks for an answer in words, and how far it moves it, and writes
`checkin_sms/core/reader/feeling_signs_table.py`.

    pip install -e '.[weigh]' && python -m bench.weigh_feelings

Counted on are the labelled texts of tests/corpus and tests/corpus/counted for each question that
was open, where no number answers it, and everyday lines, which answer nothing. A text of
tests/corpus that is heard and answers nothing counts more, until none is.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle
from multiprocessing import Pool
from pathlib import Path

import numpy as np

from bench.fitting import matrix, rows, speaking_for
from bench.plain_lines import plain_lines
from bench.texts import CORPUS, chat, everyday, labelled, paired
from checkin_sms.core.questions import QUESTIONS
from checkin_sms.core.reader.agreement import Row
from checkin_sms.core.reader.feeling_signs import felt_signs
from checkin_sms.core.reader.felt import STEPS, about
from checkin_sms.core.reader.normal import say
from checkin_sms.core.reader.numerals import Numeral, numerals
from checkin_sms.core.reader.signs import parts

TABLE = Path(__file__).parent.parent / "checkin_sms" / "core" / "reader" / "feeling_signs_table.py"
# Of ten texts that come to enough, so many answer: wrong is worse than asked again.
SURE = 6.0
FREEDOM = 2.0
EVEN = 5.0
# Fewer texts with a sign are chance: "^ ... toda" spoke for a mood.
SEEN_IN = 4
# So often is counted until no text of tests/corpus is heard that answers nothing.
ROUNDS = 12
# Lines that answer nothing, and what each counts: some of the chat do answer.
CHAT, LINES = 60_000, 8_000
STRONG, PLAIN, HARDLY = 1.0, 0.3, 0.15


@dataclass(frozen=True)
class Asked:
    """A text, a question that was open, and what it answers in words; None: nothing."""

    text: str
    question: str
    alone: bool
    value: int | None
    strict: bool = False
    counts: float = 1.0


def answers_of(row: Row, strict: bool) -> Iterator[Asked]:
    """What a labelled row says of each open question; nothing of one that a number answers."""
    if row.scores is None:
        return
    meant = dict(score.split("=") for score in row.scores)
    found = [unit for unit in numerals(say(row.text)) if isinstance(unit, Numeral)]
    in_numbers = {min(9, end) for numeral in found for end in (numeral.low, numeral.high)}
    exact = sum(not value.endswith("~") for value in meant.values())
    for name in row.open_questions:
        value = meant.get(name)
        in_words = value is None or (
            int(value[0]) not in in_numbers or (value.endswith("~") and len(found) <= exact)
        )
        if in_words:
            alone = len(row.open_questions) == 1
            answer = None if value is None else int(value[0])
            yield Asked(row.text, name, alone, answer, strict)


def texts(question: str) -> list[Asked]:
    told = [
        asked
        for folder in (CORPUS, CORPUS / "counted")
        for row in labelled(folder)
        for asked in answers_of(row, folder == CORPUS)
        if asked.question == question
    ]
    silent = [asked.text for asked in dict.fromkeys(told) if asked.value is None]
    return [*dict.fromkeys(told), *_calm(question, silent)]


def _calm(question: str, silent: list[str]) -> Iterator[Asked]:
    """Lines that answer nothing, whatever is asked; two of them in one, and one twice, too."""
    plain = plain_lines(LINES)
    lines = (
        *((line, PLAIN) for line in paired(silent)),
        *((line, STRONG) for line in [*everyday(), *paired(everyday())]),
        *(
            (line, PLAIN)
            for line in [*plain, *paired(plain), *(f"{line}. {line}" for line in plain)]
        ),
        *((line, HARDLY) for line in chat()[:CHAT]),
    )
    for (line, counts), alone in zip(lines, cycle((True, False)), strict=False):
        yield Asked(line, question, alone, None, counts=counts)


def signs_of(asked: Asked) -> tuple[str, ...]:
    part = next(iter(parts(say(asked.text).marked)))
    return felt_signs(part, asked.question, asked.alone)


@dataclass(frozen=True)
class Table:
    """The sum that is enough, and rows of weights."""

    enough: int
    weights: str


def counted(question: str) -> dict[str, Table]:
    """Whether the question is answered, and whether with so much at least."""
    found = texts(question)
    with Pool() as pool:
        signs = pool.map(signs_of, found, 300)
    known, counter = matrix(signs, SEEN_IN)
    names: Sequence[str] = counter.get_feature_names_out()
    holds = np.array([asked.value is not None for asked in found])
    counts = np.array([asked.counts for asked in found])
    strict = np.array([asked.strict for asked in found])
    told, wrong = speaking_for(known, holds, counts, SURE, FREEDOM), strict
    for _ in range(ROUNDS):
        wrong = told.tip(known) & ~holds & strict
        if not wrong.any():
            break
        counts = np.where(wrong, 3 * counts, counts)
        told = speaking_for(known, holds, counts, SURE, FREEDOM)
    tips = told.tip(known)
    values = np.array([asked.value for asked in found if asked.value is not None])
    steps = {
        step: speaking_for(known[holds], values >= step, np.ones(len(values)), EVEN, FREEDOM)
        for step in STEPS
    }
    sums = {step: known[holds] @ one.weights - one.enough for step, one in steps.items()}
    guessed = np.array(
        [about(dict(zip(sums, row, strict=True))) for row in zip(*sums.values(), strict=True)]
    )
    near = np.abs(guessed - values) <= 2
    print(
        f"{question}: {np.count_nonzero(told.weights)} signs tell, {(tips & holds).sum()} of "
        f"{holds.sum()} are heard, {(tips & ~holds).sum()} others, {wrong.sum()} of the corpus; "
        f"{sum(np.count_nonzero(one.weights) for one in steps.values())} tell how much, "
        f"{100 * near[tips[holds]].mean():.1f}% of what is heard is two off at most",
        flush=True,
    )
    return {
        question: Table(told.enough, rows(names, told.weights)),
        **{
            f"{question} at least {step}": Table(one.enough, rows(names, one.weights))
            for step, one in steps.items()
        },
    }


PAGE = '''"""How much each sign speaks for an answer in words, and for how much: written by
`bench/weigh_feelings.py`.

The signs are those of `feeling_signs`. A text that comes to ENOUGH answers the question; what it
comes to for each "at least" makes the value. A weight may be changed by hand, if the corpus still
agrees; a new count would change it again.
"""

ENOUGH = {{
{enough}
}}

WEIGHTS = {{
{weights}
}}
'''


def main() -> None:
    tables: dict[str, Table] = {}
    for question in QUESTIONS:
        tables |= counted(question.name)
    enough = "\n".join(f'    "{what}": {one.enough},' for what, one in tables.items())
    weights = "\n".join(f'    "{what}": """\n{one.weights}\n""",' for what, one in tables.items())
    TABLE.write_text(PAGE.format(enough=enough, weights=weights), encoding="utf-8")


if __name__ == "__main__":
    main()
