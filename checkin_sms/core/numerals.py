"""Joins digits and number words into numerals: "7 out of 9", "4 1/2", "5 or 6", "4ish"."""

from collections.abc import Sequence
from dataclasses import dataclass

from checkin_sms.core.normal import Kind, Token
from checkin_sms.core.scores_tables import NUMBER_WORDS


@dataclass(frozen=True)
class Numeral:
    """From `low` to `high`, the same for one number. `hedged`: said to be about right only."""

    low: int
    high: int
    words: str
    hedged: bool = False


def _plain_value(token: Token) -> int | None:
    if token.kind is Kind.NUMBER and token.word.isdecimal():
        return int(token.word[:6])
    return NUMBER_WORDS.get(token.word) if token.kind is Kind.WORD else None


def numerals(clause: Sequence[Token]) -> list[Token | Numeral]:
    """The clause with its numbers joined; what is no number stays a token."""
    units: list[Token | Numeral] = []
    place = 0
    while place < len(clause):
        numeral, used = _at(clause, place)
        units.append(numeral if numeral else clause[place])
        place += used
    return units


def _at(clause: Sequence[Token], place: int) -> tuple[Numeral | None, int]:
    token = clause[place]
    if token.kind is Kind.NUMBER and not token.word.isdecimal():
        low = int(token.word[0])
        return Numeral(low, low + 1, token.word), 1
    value = _plain_value(token)
    if value is None:
        return None, 1
    words = [item.word for item in clause[place + 1 : place + 5]]
    values = [_plain_value(item) for item in clause[place + 1 : place + 5]]
    for joint in (["/"], ["out", "of"], ["of"], ["sobre"], ["de"]):
        size = len(joint)
        if words[:size] == joint and values[size : size + 1] in ([9], [10]):
            return Numeral(value, value, " ".join([token.word, *words[: size + 1]])), size + 2
    for joint in (["or"], ["to"], ["o"], ["-"]):
        if words[:1] == joint and len(values) > 1 and values[1] is not None:
            low, high = sorted((value, values[1]))
            if high - low <= 2:
                return Numeral(low, high, f"{token.word} {words[0]} {words[1]}", True), 3
    if words[:1] == ["ish"]:
        return Numeral(value, value, f"{token.word}ish", True), 2
    return Numeral(value, value, token.word), 1
