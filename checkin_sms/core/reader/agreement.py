"""Compares a reading with what a person would have read: one row of a labelled corpus.

A row is tab-separated: language, open questions, text, scores, intents, tier, remark. The columns
after the text may be missing; a missing one or ? is not compared, an empty one or - means nothing.
Scores are "mood=4 craving=7~", ~ for about. Intents are names, "asked_back" for a word that is
asked back. A line that begins with # is a remark.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from checkin_sms.core.questions import QUESTIONS
from checkin_sms.core.reader.reading import Intent, Reading, Tier

LANGUAGES = ("en", "es")
_NOTHING = ("", "-")
_NOT_LABELLED = "?"
_ASKED = (*(question.name for question in QUESTIONS), "both", "none")
_SCORE = re.compile(rf"(?:{'|'.join(question.name for question in QUESTIONS)})=[0-9]~?")
_INTENTS = frozenset({*(intent.value for intent in Intent), "asked_back"})
_TIERS = tuple(tier.value for tier in Tier)


class RowFault(ValueError):
    """A row that cannot be read, in words for the person who wrote it."""


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
    """The rows of a file; a first line that names the columns is passed over. RowFault names the
    line that cannot be read."""
    for number, line in enumerate(lines, start=1):
        cells = [cell.strip() for cell in line.rstrip("\r\n").split("\t")]
        if not line.strip() or line.startswith("#") or cells[0] == "language":
            continue
        fault = _fault(cells)
        if fault:
            raise RowFault(f"line {number}: {fault}")
        yield _row(cells)


def _fault(cells: list[str]) -> str | None:
    """What is wrong with a row, if anything is."""
    if len(cells) == 1:
        return None
    if len(cells) == 2 or (len(cells) == 3 and not cells[2]):
        return "no text in it; columns are language, open, text, scores, intents, tier, remark"
    language, asked, _, *labels = (*cells, "", "", "")[:6]
    scores, intents, tier = ("" if label == _NOT_LABELLED else label for label in labels)
    asked_for = asked.replace("+", ",").split(",")
    named = (
        ("language", [language], LANGUAGES),
        ("question", asked_for, _ASKED),
        ("intent", intents.replace(",", " ").split(), _INTENTS),
        ("tier", [tier], _TIERS),
    )
    for what, found, known in named:
        unknown = [one for one in found if one not in _NOTHING and one not in known]
        if unknown:
            return f"no {what} is called {unknown[0]!r}: {', '.join(sorted(known))}"
    odd = [one for one in scores.split() if one != "-" and not _SCORE.fullmatch(one)]
    return f"a score is written like mood=4 or craving=7~, not {odd[0]!r}" if odd else None


def _row(cells: list[str]) -> Row:
    if len(cells) == 1:
        return Row(cells[0])
    language, asked, text = cells[:3]
    more = {at: cell for at, cell in enumerate(cells[3:]) if cell != _NOT_LABELLED}
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


def agreement(row: Row, reading: Reading) -> dict[str, str]:
    """For each column that was labelled: where the reading differs, in words; "" if it agrees."""
    tier = reading.crisis.value if reading.crisis else ""
    compared = (
        ("scores", row.scores, scores_of(reading)),
        ("intents", row.intents, intents_of(reading)),
        ("tier", None if row.tier is None else frozenset({row.tier} - {""}), {tier} - {""}),
    )
    return {
        what: "" if meant == read else f"{what}: {_shown(read)} instead of {_shown(meant)}"
        for what, meant, read in compared
        if meant is not None
    }


def differences(row: Row, reading: Reading) -> tuple[str, ...]:
    """Where a reading and its label differ, in words; empty where they agree."""
    return tuple(filter(None, agreement(row, reading).values()))


def _shown(names: Iterable[str]) -> str:
    return " ".join(sorted(names)) or "nothing"
