"""Compares a reading with what a person would have read: one row of a labelled corpus.

A row is tab-separated: language, open questions, text, scores, intents, tier, remark. The columns
after the text may be missing; a missing one is not compared, an empty one or - means nothing.
Scores are "mood=4 craving=7~", ~ for about. Intents are names, "asked_back" for a word that is
asked back. A line that begins with # is a remark.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from checkin_sms.core.questions import QUESTIONS
from checkin_sms.core.reader.reading import Reading

_NOTHING = ("", "-")


@dataclass(frozen=True)
class Row:
    """One labelled text. None: this was not labelled."""

    text: str
    language: str = "en"
    open_questions: tuple[str, ...] = ()
    scores: frozenset[str] | None = None
    intents: frozenset[str] | None = None
    tier: str | None = None
    remark: str = ""


def rows(lines: Iterable[str]) -> Iterator[Row]:
    """The rows of a file; a first line that names the columns is passed over."""
    for line in lines:
        cells = [cell.strip() for cell in line.rstrip("\r\n").split("\t")]
        if not line.strip() or line.startswith("#") or cells[0] == "language":
            continue
        yield _row(cells)


def _row(cells: list[str]) -> Row:
    if len(cells) == 1:
        return Row(cells[0])
    language, asked, text = (*cells, "")[:3]
    more = dict(enumerate(cells[3:]))
    return Row(
        text,
        language or "en",
        _questions(asked),
        _names(more.get(0)),
        _names(more.get(1)),
        None if 2 not in more else "" if more[2] in _NOTHING else more[2],
        more.get(3, ""),
    )


def _questions(asked: str) -> tuple[str, ...]:
    if asked == "both":
        return tuple(question.name for question in QUESTIONS)
    return () if asked in (*_NOTHING, "none") else tuple(asked.replace("+", ",").split(","))


def _names(cell: str | None) -> frozenset[str] | None:
    if cell is None:
        return None
    return frozenset() if cell in _NOTHING else frozenset(cell.replace(",", " ").split())


def scores_of(reading: Reading) -> frozenset[str]:
    """The scores as the corpus writes them."""
    return frozenset(
        f"{answer.question}={answer.value}{'~' if answer.approximate else ''}"
        for answer in reading.answers
    )


def intents_of(reading: Reading) -> frozenset[str]:
    """The intents as the corpus writes them."""
    names = {intent.value for intent in reading.intents}
    return frozenset(names | {"asked_back"} if reading.ask_back else names)


def differences(row: Row, reading: Reading) -> tuple[str, ...]:
    """Where a reading and its label differ, in words; empty where they agree."""
    tier = reading.crisis.value if reading.crisis else ""
    compared = (
        ("scores", row.scores, scores_of(reading)),
        ("intents", row.intents, intents_of(reading)),
        ("tier", None if row.tier is None else frozenset({row.tier} - {""}), {tier} - {""}),
    )
    return tuple(
        f"{what}: {_shown(read)} instead of {_shown(meant)}"
        for what, meant, read in compared
        if meant is not None and meant != read
    )


def _shown(names: Iterable[str]) -> str:
    return " ".join(sorted(names)) or "nothing"
