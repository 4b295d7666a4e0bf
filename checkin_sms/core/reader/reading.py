"""What a text was read to say: the values that the readers hand to the conversation."""

from dataclasses import dataclass
from enum import StrEnum


class Intent(StrEnum):
    """What a person wants or tells besides an answer. Several can be in one text."""

    OPT_OUT = "opt_out"
    OPT_IN = "opt_in"
    HELP = "help"
    CALL_ME = "call_me"
    AGREE = "agree"  # OK, yes, si: begins a welcome, takes a case
    DECLINE = "decline"  # can't, no puedo
    UNDO = "undo"
    AWAY = "away"
    BACK = "back"
    LATER = "later"
    PAUSE = "pause"
    SLIP = "slip"
    WRONG_NUMBER = "wrong_number"
    AUTO_REPLY = "auto_reply"
    NEW_NUMBER = "new_number"
    CHANGE_TIME = "change_time"
    ENGLISH = "english"
    SPANISH = "spanish"


class Tier(StrEnum):
    """How a cry for help was read, gravest first. `DISTRESS` is a human today, not a crisis."""

    SELF_HARM = "self_harm"
    MEDICAL = "medical"
    DANGER = "danger"
    DISTRESS = "distress"


class Mouth(StrEnum):
    """How an opt-out reached us: a bare word that the carrier acts on itself, or plain words."""

    CARRIER = "carrier"
    PLAIN = "plain"


@dataclass(frozen=True)
class Answer:
    """One score: 0 to 9. `words` are the words of the text that carried it."""

    question: str
    value: int
    approximate: bool = False
    words: str = ""


@dataclass(frozen=True)
class Reading:
    """All that one text was read to say.

    `letter` and `digit` are set only when the whole text is one key press ("1", "a1", "A 1"):
    what a menu or a case takes. `about_us`: the help that is wanted is to know what this is, how to
    answer or what it costs. `answers` are scores for the questions that were open.
    `corrects`: its first number, it says, takes back what they texted just before ("i meant 1").
    `ask_back` names a word that means two things here ("alto") and must be asked back.
    `free_text` is what no rule used. `reasons` say, rule by rule, why it was read so.
    """

    text: str
    answers: tuple[Answer, ...] = ()
    intents: frozenset[Intent] = frozenset()
    crisis: Tier | None = None
    opt_out_by: Mouth | None = None
    about_us: bool = False
    corrects: bool = False
    letter: str | None = None
    digit: int | None = None
    ask_back: str | None = None
    number: int | None = None  # of days, as in PAUSE 3 or AWAY 2
    pause_reason: str | None = None
    until: str | None = None  # the day or date as it was written: "friday", "viernes"
    free_text: str = ""
    reasons: tuple[str, ...] = ()
