"""A text that reaches us after answers that were written later: what it says about questions that
have been answered since, and what it asks for that they have asked otherwise since."""

from collections.abc import Collection
from dataclasses import replace

from checkin_sms.core.effects import Effect, LeaveToPerson, Raise, Say, SayPromise, Topic
from checkin_sms.core.ladder import Reason
from checkin_sms.core.questions import QUESTIONS
from checkin_sms.core.reader.reading import Answer, Intent, Reading
from checkin_sms.core.reader.times import is_keyed
from checkin_sms.core.talk import Heard, Talk
from checkin_sms.core.worries import worry

# Whoever says it from a number says it for everyone there.
OF_THE_NUMBER = frozenset({Intent.OPT_OUT, Intent.OPT_IN})
_AWAY = frozenset({Intent.PAUSE, Intent.AWAY, Intent.BACK})
# Of all that is said about one of these the last word stands.
_MATTERS = (
    OF_THE_NUMBER,
    frozenset({Intent.AGREE, Intent.DECLINE}),
    _AWAY,
    frozenset({Intent.CHANGE_TIME}),
    frozenset({Intent.ENGLISH, Intent.SPANISH}),
)


def wishes(reading: Reading) -> frozenset[Intent]:
    """All that it asks for: TIME 8PM is no intent, as its number may be an answer."""
    keyed = {Intent.CHANGE_TIME} if is_keyed(reading.text) else frozenset()
    return reading.intents | keyed


def acted(asked: frozenset[Intent], *, stopped: bool) -> frozenset[Intent]:
    """Without a stop after which nothing is stopped ("alto" is a score as well), and a start after
    which the number is stopped, or that may be none: "yes" answers whatever was asked."""
    if not stopped:
        asked -= {Intent.OPT_OUT}
    if stopped or Intent.AGREE in asked:
        asked -= {Intent.OPT_IN}
    return asked


def still_wanted(reading: Reading, since: Collection[Intent]) -> Reading:
    """Without what they have asked otherwise, or again, since."""
    over = _over(since)
    if over.isdisjoint(reading.intents):
        return reading
    rest = replace(reading, intents=reading.intents - over)
    if over & OF_THE_NUMBER:
        rest = replace(rest, opt_out_by=None)
    if over & _AWAY:
        rest = replace(rest, number=None, until=None, pause_reason=None)
    return rest


def is_over(reading: Reading, since: Collection[Intent]) -> bool:
    """Did it ask for that, and say nothing else but words that no rule knows?"""
    rest = still_wanted(reading, since)
    is_more = rest.answers or rest.intents or rest.crisis or rest.digit is not None
    return bool(wishes(reading) & _over(since)) and not is_more


def _over(since: Collection[Intent]) -> frozenset[Intent]:
    touched = [one for one in _MATTERS if not one.isdisjoint(since)]
    return frozenset[Intent]().union(*touched)


def as_written(talk: Talk, since: Collection[str]) -> Talk:
    """Where the talk stood when they wrote it: the questions of `since` were still open."""
    if not since:
        return talk
    told = tuple((name, value) for name, value in talk.answers if name not in since)
    known = dict(told)
    asking = next(one.name for one in QUESTIONS if one.name not in known)
    return Talk(asking, 0, told)


def apart(reading: Reading, since: Collection[str]) -> tuple[Reading, tuple[Answer, ...]]:
    """What still counts of it, and the answers that were given otherwise, or again, since."""
    late = tuple(answer for answer in reading.answers if answer.question in since)
    if not late:
        return reading, ()
    rest = tuple(answer for answer in reading.answers if answer not in late)
    return replace(reading, answers=rest), late


def differs(talk: Talk, heard: Heard) -> bool:
    """Did they answer otherwise since?"""
    now = dict(talk.answers)
    return any(now.get(one.question) != one.value for one in heard.overtaken)


def effects(talk: Talk, heard: Heard) -> list[Effect] | None:
    """What follows where it answers nothing else. The same is a repeat; anything else is for a
    person, and a worry is told all the same."""
    if not heard.overtaken or heard.reading.answers:
        return None
    if not differs(talk, heard):
        return [LeaveToPerson()] if heard.reading.free_text else []
    said = {one.question: one.value for one in heard.overtaken}
    if worry(said, (), heard.clocks) is not None:
        return [Raise(Reason.HARD_DAY), SayPromise(Topic.THANKS_HARD), LeaveToPerson()]
    return [Say("free_text"), LeaveToPerson()]
