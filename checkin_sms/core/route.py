"""Which open thing on a phone a text is for. Ambiguous is asked back, never guessed.

A phone may hold a check-in, cases that its owner was told of, and a welcome that waits for OK.
A check-in is the one thing that takes bare digits for itself; next to it, and next to each other,
cases are answered with a letter ("A1").
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from checkin_sms.core.reader.reading import Intent, Reading


class Kind(StrEnum):
    CHECKIN = "checkin"
    CASE = "case"
    WELCOME = "welcome"


@dataclass(frozen=True)
class Thing:
    """Something open. `id` is the check-in's, case's or role's; `letter` names it in texts.
    `refused`: a welcome that they said no to; a word may still take that back, a mere key not."""

    kind: Kind
    person: int
    id: int
    letter: str | None = None
    refused: bool = False


@dataclass(frozen=True)
class To:
    thing: Thing


@dataclass(frozen=True)
class Which:
    """It could be any of these, or it names none of them: ask."""

    among: tuple[Thing, ...]


@dataclass(frozen=True)
class Nothing:
    """It is about no open thing; it goes to whoever owns the phone."""


Route = To | Which | Nothing


def route(reading: Reading, things: Sequence[Thing], letters: Collection[str] = ()) -> Route:
    """Find the thing a text is for. `letters`: all that were ever given to whoever wrote it."""
    cases = [thing for thing in things if thing.kind is Kind.CASE]
    checkins = [thing for thing in things if thing.kind is Kind.CHECKIN]
    welcomes = [thing for thing in things if thing.kind is Kind.WELCOME]
    if reading.letter is not None:
        return _lettered(reading.letter, cases, letters)
    if reading.digit is not None:
        return _digit(reading.digit, checkins, cases, welcomes)
    if Intent.AGREE in reading.intents and not reading.answers:
        return _one_of([*welcomes[:1], *cases]) or _first(checkins)
    if Intent.AGREE in reading.intents and welcomes:
        # "ok" could be a mood as well, but it is the very word that the welcome asks for.
        return _one_of([*welcomes[:1], *cases]) or _first(checkins)
    if Intent.DECLINE in reading.intents and not checkins:
        return _one_of(cases) or _refused(reading, welcomes)
    return _first(checkins)


def _lettered(letter: str, cases: Sequence[Thing], letters: Collection[str]) -> Route:
    """A letter means its own member only, whatever else is open. One that means nobody is a slip
    of the thumb and is asked back, but for whoever has only ever had one to answer about."""
    named = [case for case in cases if case.letter == letter]
    if named:
        return To(named[0])
    if letter in letters or not cases:
        return Nothing()
    only = len(cases) == 1 and cases[0].letter is None and not letters
    return To(cases[0]) if only else Which(tuple(cases))


def _refused(reading: Reading, welcomes: Sequence[Thing]) -> Route:
    """ "not now" is no refusal."""
    return To(welcomes[0]) if welcomes and Intent.LATER not in reading.intents else Nothing()


def _digit(
    digit: int, checkins: Sequence[Thing], cases: Sequence[Thing], welcomes: Sequence[Thing]
) -> Route:
    if checkins:
        return _first(checkins)
    wanted = [welcome for welcome in welcomes if not welcome.refused]
    if wanted and not cases and digit == 1:
        return To(wanted[0])
    return _one_of(cases) or Nothing()


def _one_of(things: Sequence[Thing]) -> Route | None:
    if not things:
        return None
    return To(things[0]) if len(things) == 1 else Which(tuple(things))


def _first(checkins: Sequence[Thing]) -> Route:
    """Two members with an open check-in on one phone cannot be told apart by their answers."""
    if len(checkins) > 1:
        return Which(tuple(checkins))
    return To(checkins[0]) if checkins else Nothing()
