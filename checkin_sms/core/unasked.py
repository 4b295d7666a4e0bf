"""What follows from words or a number while no question is open."""

from checkin_sms.core.effects import Effect, LeaveToPerson, Raise, Say, SayPromise, Topic
from checkin_sms.core.ladder import Reason
from checkin_sms.core.questions import QUESTIONS
from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.reading import Intent, Reading
from checkin_sms.core.talk import FIRST_QUESTION, Heard
from checkin_sms.core.worries import worry

_JUST_WORDS = frozenset(
    {Intent.AGREE, Intent.DECLINE, Intent.OPT_IN, Intent.UNDO, Intent.BACK, Intent.LATER}
)


def effects(heard: Heard) -> list[Effect]:
    reading = heard.reading
    if reading.digit is not None:
        return _number(reading.digit, heard)
    if not heard.again and _tells_of_a_hard_day(heard):
        return [Raise(Reason.HARD_DAY), SayPromise(Topic.THANKS_HARD), LeaveToPerson()]
    if reading.intents & _JUST_WORDS and not is_back_with_numbers(reading):
        return [Say("noted")]
    return [Say("free_text"), LeaveToPerson()]


def is_back_with_numbers(reading: Reading) -> bool:
    """ "im back 2 9": nobody asked, so that no rule knows which is which; a person may."""
    return Intent.BACK in reading.intents and any(sign.isdigit() for sign in reading.text)


def _number(digit: int, heard: Heard) -> list[Effect]:
    """A number that nobody asked for. Low ones speak of the day, which is what we ask about first;
    a high one may be a very good day or a very strong pull. A key that came twice is no news."""
    worrying = {one.name for one in QUESTIONS if worry({one.name: digit}, (), heard.clocks)}
    if FIRST_QUESTION in worrying and heard.reading.letter is None and not heard.again:
        return [Raise(Reason.HARD_DAY), SayPromise(Topic.THANKS_HARD), LeaveToPerson()]
    return [Say("free_text"), LeaveToPerson()] if worrying else [Say("noted")]


def _tells_of_a_hard_day(heard: Heard) -> bool:
    """Both numbers, as if they were asked ("3 8" an hour after a calm answer). It waited for office
    hours, though whoever sends two of them is telling what we always ask."""
    names = [one.name for one in QUESTIONS]
    answers = interpret(heard.reading.text, names).answers
    exact = {answer.question: answer.value for answer in answers if not answer.approximate}
    return len(exact) == len(names) and worry(exact, (), heard.clocks) is Reason.HARD_DAY
