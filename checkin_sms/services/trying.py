"""Try a text: what would be read in it, and why. Nothing is kept, and nobody is told."""

from dataclasses import dataclass, replace
from datetime import time

from checkin_sms.core import conversation, effects
from checkin_sms.core.clocks import DEFAULT, Clocks, clocks_for
from checkin_sms.core.contact import Sender, sender
from checkin_sms.core.effects import Effect
from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.reading import Intent, Reading, Tier
from checkin_sms.core.reader.times import is_keyed, wanted_time
from checkin_sms.core.talk import Heard, Talk, started
from checkin_sms.runtime import Runtime
from checkin_sms.store import programs

LONGEST = 1600

# Where the check-in stands when the text comes, as staff choose it. While the first question is
# open, both can be answered at once.
_MIDDLING = 5
OPEN = {
    "mood": started(),
    "craving": Talk("craving", answers=(("mood", _MIDDLING),)),
    "none": Talk(),
}
OPEN_WORDS = {
    "mood": "the first question (how is today); both may be answered",
    "craving": "the second question (how strong is it)",
    "none": "no question",
}

INTENTS = {
    Intent.OPT_OUT: "wants no more texts: everything to this number stops",
    Intent.OPT_IN: "wants texts again",
    Intent.HELP: "asks for help, or what this is: gets the help text",
    Intent.CALL_ME: "wants a call: somebody is asked to call",
    Intent.AGREE: "says yes: begins, or takes a case",
    Intent.DECLINE: "says no or can't: the next person is asked",
    Intent.UNDO: "takes the last answer back",
    Intent.AWAY: "is away for some days",
    Intent.BACK: "is back",
    Intent.LATER: "wants to be asked later today",
    Intent.PAUSE: "wants a pause, or tells of one",
    Intent.SLIP: "tells of a slip: somebody is asked to call",
    Intent.WRONG_NUMBER: "is somebody else: nothing personal goes to this number",
    Intent.AUTO_REPLY: "is an automatic reply: no sign of the member",
    Intent.NEW_NUMBER: "has another number: staff find out which",
    Intent.CHANGE_TIME: "wants another hour",
    Intent.ENGLISH: "wants English",
    Intent.SPANISH: "wants Spanish",
}
TIERS = {
    Tier.SELF_HARM: "Words of crisis: 988 and 911 at once, and staff on call at any hour.",
    Tier.MEDICAL: "Words of a medical emergency: 911 at once, and staff on call at any hour.",
    Tier.DANGER: "Words of danger from others: 911 at once, and staff on call. No mentor is told.",
    Tier.DISTRESS: "Words of distress: no crisis text, but a person is asked to call.",
}


@dataclass(frozen=True)
class Tried:
    """What a text would be read as, in sentences. `follows`: what the service would do."""

    crisis: str
    answers: list[str]
    wishes: list[str]
    asked_back: str
    left: str
    follows: list[str]
    reasons: tuple[str, ...]


def tried(text: str, open_: str, language: str, clocks: Clocks = DEFAULT) -> Tried:
    """`open_`: one of OPEN. `clocks`: what counts as a hard day, and which hours there are."""
    talk = OPEN[open_]
    reading = read(text, talk, language)
    return Tried(
        crisis=TIERS[reading.crisis] if reading.crisis else "",
        answers=[
            f"{answer.question}: {'about ' if answer.approximate else ''}{answer.value}"
            for answer in reading.answers
        ],
        wishes=_wishes(reading),
        asked_back=reading.ask_back or "",
        left=reading.free_text,
        follows=follows(reading, talk, clocks),
        reasons=reading.reasons,
    )


def clocks_of(runtime: Runtime) -> Clocks:
    """The program's own."""
    with runtime.store.reading() as tx:
        return clocks_for(programs.program(tx).clocks, {})


def read(text: str, talk: Talk, language: str) -> Reading:
    """As the service reads a member's text; TIME with an hour is a key of the conversation's."""
    reading = interpret(text[:LONGEST], talk.open_questions, language)
    keyed, asked = is_keyed(reading.text), Intent.CHANGE_TIME in reading.intents
    if not keyed and (not asked or reading.answers):
        return reading
    reasons = reading.reasons if asked else (f"change_time: «{reading.text}»",)
    intents = reading.intents | {Intent.CHANGE_TIME}
    return replace(reading, intents=intents, free_text="", reasons=reasons)


def follows(reading: Reading, talk: Talk, clocks: Clocks = DEFAULT) -> list[str]:
    """What the conversation asks to be done, by a member of whom nothing else is known. What is
    somebody else's or a machine's never gets there."""
    if sender(reading) is not Sender.OWNER:
        return []
    _, asked = conversation.step(talk, Heard(reading, clocks))
    return [said for effect in asked if (said := _in_words(effect, clocks))]


def _in_words(effect: Effect, clocks: Clocks) -> str:
    """Empty for what its wish has said already."""
    match effect:
        case effects.Raise(reason):
            return f"Somebody is asked to call: {reason}."
        case effects.ChangeTime(words):
            return _hour_in_words(words, clocks)
        case effects.Say(wording):
            return _ASKED.get(wording.partition("_")[0], "")
        case _:
            return _DONE.get(type(effect), "")


_ASKED = {
    "retry": "They are asked the same once more.",
    "ask": "They are asked the next question.",
}
_DONE: dict[type, str] = {
    effects.LeaveToPerson: "It waits for a person to read it.",
    effects.AskLater: "They are asked again later today.",
    effects.Calm: "Nobody is told: it is a calm day.",
}


def _hour_in_words(words: str, clocks: Clocks) -> str:
    wanted = wanted_time(words)
    if not isinstance(wanted, time):
        return "They are asked which hour they mean."
    if not clocks.contact.contains(wanted):
        hours = clocks.contact
        return f"They are told that texts go out from {hours.start:%H:%M} to {hours.end:%H:%M}."
    return f"They are asked at {wanted:%H:%M} from now on."


def _wishes(reading: Reading) -> list[str]:
    found = [INTENTS[intent] for intent in Intent if intent in reading.intents]
    if reading.digit is not None or reading.letter:
        digit = "" if reading.digit is None else reading.digit
        found.append(f"presses a key: {reading.letter or ''}{digit}")
    if reading.number is not None:
        found.append(f"for {reading.number} days")
    if reading.until:
        found.append(f"until {reading.until}")
    if reading.pause_reason:
        found.append(f"because of: {reading.pause_reason}")
    return found
