"""The member's side of a check-in: a state and a reading in, a state and effects out.

Order of reading: a cry for help first (it adds, never replaces), then opt-out, opt-in and help,
then what they ask of us, then the open question, then whatever is left for a person to read.
Nothing anyone can type raises, and nothing is met with silence but a repeated key.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from checkin_sms.core.effects import (
    AskLater,
    Calm,
    ChangeTime,
    Effect,
    Ending,
    Finish,
    LeaveToPerson,
    NewNumber,
    OptIn,
    OptOut,
    Pause,
    Raise,
    Record,
    Resume,
    Say,
    SayCrisis,
    SayPromise,
    SayThanks,
    Speak,
    Topic,
)
from checkin_sms.core.ladder import Reason
from checkin_sms.core.questions import QUESTIONS
from checkin_sms.core.reader.pauses import AWAY, DYING
from checkin_sms.core.reader.reading import Answer, Intent, Reading, Tier
from checkin_sms.core.reader.times import is_keyed
from checkin_sms.core.talk import FIRST_QUESTION, Heard, Talk
from checkin_sms.core.worries import worry

# An unclear reply is asked again once; a second one is left to a person.
TRIES = 1

Turn = tuple[Talk, list[Effect]]

_TOPICS = {
    Intent.CALL_ME: (Reason.CALL_ME, Topic.CALL_ME),
    Intent.SLIP: (Reason.SLIP, Topic.SLIP),
}
CRISES = {
    Tier.SELF_HARM: Reason.CRISIS,
    Tier.MEDICAL: Reason.CRISIS,
    Tier.DANGER: Reason.DANGER,
}


def step(talk: Talk, heard: Heard) -> Turn:
    """One turn of the conversation: the first rule that applies."""
    for rule in _RULES:
        turn = rule(talk, heard)
        if turn is not None:
            return turn
    return talk, _nothing_open(heard)


def _crisis(talk: Talk, heard: Heard) -> Turn | None:
    tier = heard.reading.crisis
    if tier is None or tier not in CRISES:
        return None
    talk, effects = _recorded(talk, heard.reading.answers)
    if heard.reading.opt_out_by is not None:
        effects.append(OptOut(heard.reading.opt_out_by))
    effects += [Raise(CRISES[tier]), LeaveToPerson(), SayCrisis(tier)]
    return talk, effects


def _opt_out(talk: Talk, heard: Heard) -> Turn | None:
    by = heard.reading.opt_out_by
    if by is None:
        return None
    effects: list[Effect] = [OptOut(by)]
    if not _carrier_said_it(heard):
        effects.append(Say("stopped"))
    return replace(talk, asking=None), effects


def _carrier_said_it(heard: Heard) -> bool:
    return heard.carrier_answers and is_carrier_word(heard.reading.text)


def is_carrier_word(text: str) -> bool:
    """What Twilio answers by itself on a long code: one word, nothing else in the text."""
    return text.strip().upper() in _CARRIER_WORDS


_CARRIER_STOPS = {"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"}
_CARRIER_WORDS = frozenset(_CARRIER_STOPS | {"START", "YES", "UNSTOP", "HELP", "INFO"})


def _while_opted_out(talk: Talk, heard: Heard) -> Turn | None:
    """They stopped us and still wrote: only START or YES brings texts back, all else is kept."""
    if not heard.opted_out:
        return None
    if Intent.OPT_IN not in heard.reading.intents:
        return talk, [LeaveToPerson()]
    return talk, [OptIn(quiet=heard.carrier_blocks and _carrier_said_it(heard))]


def _help(talk: Talk, heard: Heard) -> Turn | None:
    """HELP may be the carrier's word or a cry: the person gets both, the text and a human.

    A question about the service is told what it is; a helper need not call for that.
    """
    if Intent.HELP not in heard.reading.intents:
        return None
    if heard.reading.about_us:
        # "5 what is this": the five goes first, and the rest is kept for a person.
        return None if heard.reading.answers else (talk, [Say("about_us"), LeaveToPerson()])
    effects: list[Effect] = [Raise(Reason.CALL_ME)]
    if not _carrier_said_it(heard):
        effects.append(Say("help_member"))
    return talk, effects


def _wishes(talk: Talk, heard: Heard) -> Turn | None:
    """Distress, a wish to be called, or something hard to say: a person hears of it."""
    if heard.reading.crisis is Tier.DISTRESS:
        return _asks_for_a_person(talk, heard, Reason.HARD_DAY, Topic.THANKS_HARD)
    for intent, (reason, topic) in _TOPICS.items():
        if intent in heard.reading.intents:
            return _asks_for_a_person(talk, heard, reason, topic)
    return None


def _asks_for_a_person(talk: Talk, heard: Heard, reason: Reason, topic: Topic) -> Turn:
    talk, effects = _recorded(talk, heard.reading.answers)
    effects += [Raise(reason), SayPromise(topic)]
    if topic is not Topic.CALL_ME:
        effects.append(LeaveToPerson())
    if talk.asking is None:
        return talk, effects
    if reason is Reason.SLIP or not talk.open_questions:
        # No more questions now. What was answered is kept.
        ending = Ending.PARTIAL if talk.open_questions else Ending.ANSWERED
        return replace(talk, asking=None), [*effects, Finish(ending)]
    return replace(talk, asking=talk.open_questions[0]), effects


def _nothing_open(heard: Heard) -> list[Effect]:
    reading = heard.reading
    if reading.digit is not None:
        return _number(reading.digit, heard)
    if reading.intents & _JUST_WORDS:
        return [Say("noted")]
    return [Say("free_text"), LeaveToPerson()]


def _number(digit: int, heard: Heard) -> list[Effect]:
    """A number that nobody asked for. Low ones speak of the day, which is what we ask about first;
    a high one may be a very good day or a very strong pull. A key that came twice is no news."""
    worrying = {one.name for one in QUESTIONS if worry({one.name: digit}, (), heard.clocks)}
    if FIRST_QUESTION in worrying and heard.reading.letter is None and not heard.again:
        return [Raise(Reason.HARD_DAY), SayPromise(Topic.THANKS_HARD), LeaveToPerson()]
    return [Say("free_text"), LeaveToPerson()] if worrying else [Say("noted")]


_JUST_WORDS = frozenset(
    {Intent.AGREE, Intent.DECLINE, Intent.OPT_IN, Intent.UNDO, Intent.BACK, Intent.LATER}
)


def _settings(talk: Talk, heard: Heard) -> Turn | None:
    """What they ask of the service itself: to pause, to go on, another hour or language."""
    reading = heard.reading
    if Intent.NEW_NUMBER in reading.intents:
        return talk, [NewNumber()]
    if _is_out_of_reach(reading):
        return _pauses(talk, reading)
    if Intent.BACK in reading.intents and heard.paused:
        return talk, [Resume()]
    wants_hour = Intent.CHANGE_TIME in reading.intents and not reading.answers
    if wants_hour or is_keyed(reading.text):
        return talk, [ChangeTime(reading.text)]
    for intent, language in _LANGUAGES.items():
        if intent in reading.intents:
            return talk, [Speak(language)]
    return None


def _is_out_of_reach(reading: Reading) -> bool:
    """A pause, a reason for one, or away until a day: "gone all day" is no week unlooked at."""
    asked = Intent.PAUSE in reading.intents or reading.pause_reason is not None
    told = reading.until is not None or reading.number is not None
    return asked or (Intent.AWAY in reading.intents and told)


def _pauses(talk: Talk, reading: Reading) -> Turn:
    if reading.pause_reason in _PASSING and reading.until is None and reading.number is None:
        # "had no charger", "off to my moms": no wish for a week without anybody looking.
        return talk, [LeaveToPerson(), Say("noted")]
    why = reading.pause_reason or ("away" if Intent.AWAY in reading.intents else "asked for it")
    effects: list[Effect] = [Pause(reading.number, reading.until, why)]
    if reading.pause_reason is not None:
        effects.append(LeaveToPerson())
    return replace(talk, asking=None), effects


_PASSING = frozenset({DYING, AWAY})
_LANGUAGES = {Intent.ENGLISH: "en", Intent.SPANISH: "es"}


def _refuses(talk: Talk, heard: Heard) -> Turn | None:
    """ "no thanks", when we have just said that somebody will call: a person weighs it."""
    reading = heard.reading
    put_off = talk.asking is not None and Intent.LATER in reading.intents
    if not heard.promised or Intent.DECLINE not in reading.intents or reading.answers or put_off:
        return None
    return talk, [Say("free_text"), LeaveToPerson()]


def _answer(talk: Talk, heard: Heard) -> Turn | None:
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
    talk, effects = _recorded(talk, reading.answers)
    if reading.free_text:
        effects.append(LeaveToPerson())
    if talk.open_questions:
        if worry(dict(talk.answers), (), heard.clocks):
            # Somebody is told now: the second answer may never come.
            effects.append(Raise(Reason.HARD_DAY))
        return _next_question(talk, effects, put_off=Intent.LATER in reading.intents)
    done, more = _finished(talk, heard)
    return done, [*effects, *more]


def _next_question(talk: Talk, effects: list[Effect], *, put_off: bool = False) -> Turn:
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


def _recorded(talk: Talk, answers: Sequence[Answer]) -> Turn:
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


# The order of reading.
_RULES: tuple[Callable[[Talk, Heard], Turn | None], ...] = (
    _crisis,
    _opt_out,
    _while_opted_out,
    _help,
    _wishes,
    _settings,
    _refuses,
    _answer,
)
