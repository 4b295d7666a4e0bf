"""Try a text: what would be read in it, and why. Nothing is kept, and nobody is told."""

from dataclasses import dataclass

from checkin_sms.core.questions import QUESTIONS
from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.reading import Intent, Reading, Tier

LONGEST = 1600

# What is open when the text comes, as staff choose it.
OPEN = {
    "mood": ("mood",),
    "craving": ("craving",),
    "both": tuple(question.name for question in QUESTIONS),
    "none": (),
}
OPEN_WORDS = {
    "mood": "the first question (how is today)",
    "craving": "the second question (how strong is it)",
    "both": "both questions",
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
    """What a text would be read as, in sentences."""

    crisis: str
    answers: list[str]
    wishes: list[str]
    asked_back: str
    left: str
    reasons: tuple[str, ...]

    @property
    def nothing(self) -> bool:
        return not (self.crisis or self.answers or self.wishes or self.asked_back)


def tried(text: str, open_: str, language: str) -> Tried:
    """`open_`: one of OPEN."""
    reading = interpret(text[:LONGEST], OPEN[open_], language)
    return Tried(
        crisis=TIERS[reading.crisis] if reading.crisis else "",
        answers=[
            f"{answer.question}: {'about ' if answer.approximate else ''}{answer.value}"
            for answer in reading.answers
        ],
        wishes=_wishes(reading),
        asked_back=reading.ask_back or "",
        left=reading.free_text,
        reasons=reading.reasons,
    )


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
