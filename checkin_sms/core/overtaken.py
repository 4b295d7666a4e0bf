"""A text that reaches us after answers that were written later: what it says about questions that
have been answered since."""

from collections.abc import Collection
from dataclasses import replace

from checkin_sms.core.effects import Effect, LeaveToPerson, Raise, Say, SayPromise, Topic
from checkin_sms.core.ladder import Reason
from checkin_sms.core.questions import QUESTIONS
from checkin_sms.core.reader.reading import Answer, Reading
from checkin_sms.core.talk import Heard, Talk
from checkin_sms.core.worries import worry


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
