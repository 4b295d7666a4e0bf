"""A call: where it stands and one key in, where it stands then and what is to be done out.

The check-in itself is `conversation.step`, the same as by text: here is only what a call needs
beside it. A greeting that says nothing about anybody proves that a person is there, a PIN that it
is them. Every question waits three times, and no call has more than `MOST_TURNS` turns, so that
none goes on for ever whatever is pressed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum


class Place(StrEnum):
    GREETING = "greeting"  # nobody has shown that they are a person
    PIN = "pin"
    QUESTIONS = "questions"  # the check-in's own question is open
    BEGIN = "begin"  # the welcome: one key begins
    MENU = "menu"
    CASE = "case"  # a helper is asked whether they will call
    CLAIMED = "claimed"  # they will
    NOTE = "note"  # a voice note is being recorded
    OVER = "over"
    BROKEN = "broken"  # our own code failed, and it is over


class Act(StrEnum):
    """What a key asks to be done."""

    PROVEN = "proven"  # it is them
    WRONG_PIN = "wrong pin"
    HEAR = "hear"  # the key answers the open question
    HELP = "help"  # a person, please
    STOP = "stop"
    BEGIN = "begin"
    ASK = "ask"  # today's check-in, now
    CALL_ME = "call me"
    PAUSE = "pause"
    THEIRS = "theirs"  # to the case of whom they help
    PRESS = "press"  # a digit about a case
    CONNECT = "connect"


@dataclass(frozen=True)
class Standing:
    """`tries`: how often this place has waited in vain; `turn`: answers given in this call."""

    place: Place = Place.GREETING
    tries: int = 0
    turn: int = 0


@dataclass(frozen=True)
class Facts:
    """`goal`: where whoever has nothing to show goes to; `pins`: where each opens the way to, none
    where nothing has to be shown. Beside them one key may lead a helper to their case."""

    goal: Place
    pins: Mapping[str, Place] = field(default_factory=dict)
    # Wrong PINs came too often from there: no more are taken today.
    locked: bool = False

    def leads_to(self, keys: str) -> Place:
        return self.pins.get(keys, self.goal)


@dataclass(frozen=True)
class Turned:
    """`word`: a wording to be said before the new place's own question."""

    standing: Standing
    acts: tuple[Act, ...] = ()
    word: str | None = None


TRIES = 3
MOST_TURNS = 30
CONTINUES, STOPS, HELPS = "5", "#", "*"
# About the person whom they help.
HELPS_SOMEBODY = "6"
DIGITS = frozenset("0123456789")

GOODBYE = "call_bye"


@dataclass(frozen=True)
class _Row:
    act: Act | None
    to: Place | None = None  # None: it stays where it is
    word: str | None = None


# What a key means where. Any other key waits once more, as silence does.
_KEYS: Mapping[Place, Mapping[str, _Row]] = {
    Place.BEGIN: {
        "1": _Row(Act.BEGIN, Place.OVER),
        STOPS: _Row(Act.STOP, Place.OVER),
        HELPS: _Row(Act.HELP),
    },
    Place.QUESTIONS: {
        **{digit: _Row(Act.HEAR) for digit in sorted(DIGITS)},
        HELPS: _Row(Act.HELP),
    },
    Place.MENU: {
        "1": _Row(Act.ASK, Place.QUESTIONS),
        "2": _Row(Act.CALL_ME),
        "3": _Row(None, Place.NOTE),
        "4": _Row(Act.PAUSE, Place.OVER),
        HELPS_SOMEBODY: _Row(Act.THEIRS),
        STOPS: _Row(Act.STOP, Place.OVER),
        HELPS: _Row(Act.HELP),
    },
    Place.CASE: {
        "1": _Row(Act.PRESS, Place.CLAIMED),
        "2": _Row(Act.PRESS, Place.OVER),
        STOPS: _Row(Act.STOP, Place.OVER),
    },
    Place.CLAIMED: {
        **{digit: _Row(Act.PRESS, Place.OVER) for digit in "345"},
        HELPS: _Row(Act.CONNECT),
    },
}


def turn(standing: Standing, keys: str, facts: Facts, *, recorded: bool = False) -> Turned:
    """One turn. `keys`: what was pressed, empty for silence; `recorded`: or said after the tone.
    Never raises."""
    here = replace(standing, turn=standing.turn + 1)
    if here.place in (Place.OVER, Place.BROKEN) or here.turn > MOST_TURNS:
        return Turned(replace(here, place=Place.OVER), word=GOODBYE)
    match here.place:
        case Place.GREETING:
            return _greeted(here, keys, facts)
        case Place.PIN:
            return _with_pin(here, keys, facts)
        case Place.NOTE:
            return _noted(here) if recorded else _waits(here)
    row = _KEYS[here.place].get(keys)
    if row is None:
        return _waits(here)
    there = replace(here, place=row.to or here.place, tries=0)
    return Turned(there, (row.act,) if row.act else (), row.word)


def _noted(here: Standing) -> Turned:
    """The recording is over, whatever ended it."""
    return Turned(replace(here, place=Place.OVER), word="call_noted")


def _greeted(here: Standing, keys: str, facts: Facts) -> Turned:
    if keys == HELPS:
        return Turned(here, (Act.HELP,))
    if keys == STOPS:
        return Turned(replace(here, place=Place.OVER), (Act.STOP,))
    if keys != CONTINUES:
        return _waits(here)
    if not facts.pins:
        return _through(here, facts.goal)
    if facts.locked:
        return Turned(replace(here, place=Place.OVER), word="call_pin_no")
    return Turned(replace(here, place=Place.PIN, tries=0))


def _with_pin(here: Standing, keys: str, facts: Facts) -> Turned:
    if HELPS in keys:
        # Asking for help never needs a PIN.
        return Turned(here, (Act.HELP,))
    if keys in facts.pins:
        return _through(here, facts.leads_to(keys))
    if keys in ("", STOPS):
        # Many end a code with pound, and a pound alone is none.
        return _waits(here)
    tries = here.tries + 1
    if tries >= TRIES:
        over = replace(here, place=Place.OVER)
        return Turned(over, (Act.WRONG_PIN,), "call_pin_no")
    return Turned(replace(here, tries=tries), (Act.WRONG_PIN,), "call_pin_again")


def _through(here: Standing, goal: Place) -> Turned:
    return Turned(replace(here, place=goal, tries=0), (Act.PROVEN,))


def _waits(here: Standing) -> Turned:
    """The same question once more, and after the third a kind goodbye."""
    tries = here.tries + 1
    if tries >= TRIES:
        return Turned(replace(here, place=Place.OVER), word=GOODBYE)
    return Turned(replace(here, tries=tries))
