"""The open question: what a reply to it records, asks next, asks back, or brings to an end."""

from collections.abc import Sequence
from dataclasses import replace

from checkin_sms.core import overtaken
from checkin_sms.core.effects import (
    AskLater,
    Calm,
    Effect,
    Ending,
    Finish,
    LeaveToPerson,
    Raise,
    Record,
    Say,
    SayPromise,
    SayThanks,
    Topic,
)
from checkin_sms.core.ladder import Reason
from checkin_sms.core.reader.reading import Answer, Intent
from checkin_sms.core.talk import Heard, Talk
from checkin_sms.core.worries import worry

# An unclear reply is asked again once; a second one is left to a person.
TRIES = 1

Turn = tuple[Talk, list[Effect]]


def answer(talk: Talk, heard: Heard) -> Turn | None:
    reading = heard.reading
    if talk.asking is None:
        return None
    if _is_repeat(talk, heard):
        return talk, []
    if heard.gentle and Intent.AGREE in reading.intents and reading.digit is None:
        # We said that OK is enough, so it is.
        return replace(talk, asking=None), [Finish(Ending.PARTIAL), Say("noted")]
    if not reading.answers:
        later = Intent.LATER in reading.intents
        return (talk, [AskLater()]) if later else _unclear(talk, heard)
    is_more = bool(reading.free_text) or overtaken.differs(talk, heard)
    talk, effects = recorded(talk, reading.answers)
    if is_more:
        effects.append(LeaveToPerson())
    if talk.open_questions:
        if worry(dict(talk.answers), (), heard.clocks):
            # Somebody is told now: the second answer may never come.
            effects.append(Raise(Reason.HARD_DAY))
        return _next_question(talk, effects, put_off=Intent.LATER in reading.intents)
    done, more = _finished(talk, heard)
    return done, [*effects, *more]


def _next_question(talk: Talk, effects: list[Effect], *, put_off: bool) -> Turn:
    """`put_off`: "5. ask me the other one later"."""
    question = talk.open_questions[0]
    asking = AskLater() if put_off else Say(f"ask_{question}")
    return replace(talk, asking=question, tries=0), [*effects, asking]


def _is_repeat(talk: Talk, heard: Heard) -> bool:
    """The first answer once more, before the second question can have been read."""
    said = heard.reading.answers
    if not heard.question_underway or len(said) != 1 or not talk.answers:
        return False
    return said[0].question == talk.asking and said[0].value == talk.answers[-1][1]


def recorded(talk: Talk, answers: Sequence[Answer]) -> Turn:
    kept = dict(talk.answers) | {answer.question: answer.value for answer in answers}
    effects: list[Effect] = [Record(answer) for answer in answers]
    return replace(talk, answers=tuple(kept.items())), effects


def _unclear(talk: Talk, heard: Heard) -> Turn:
    if talk.tries >= TRIES:
        ending = Finish(Ending.PARTIAL)
        return replace(talk, asking=None), [ending, LeaveToPerson(), Say("unclear_left")]
    again = f"retry_{talk.asking}"
    if heard.reading.ask_back:
        again += "_stop"
    effects: list[Effect] = [Say(again)]
    if heard.reading.free_text:
        effects.append(LeaveToPerson())
    return replace(talk, tries=talk.tries + 1), effects


def _finished(talk: Talk, heard: Heard) -> Turn:
    reason = worry(dict(talk.answers), heard.moods, heard.clocks)
    done = replace(talk, asking=None)
    if reason is None:
        return done, [Finish(Ending.ANSWERED), Calm(), SayThanks(heard.late, heard.kindly)]
    return done, [Finish(Ending.ANSWERED), Raise(reason), SayPromise(Topic.THANKS_HARD)]
