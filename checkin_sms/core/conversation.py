"""The member's side of a check-in: a state and a reading in, a state and effects out.

Order of reading: a cry for help first (it adds, never replaces), then opt-out, opt-in and help,
then what they ask of us, then the open question, then whatever is left for a person to read.
Nothing anyone can type raises, and nothing is met with silence but a repeated key.
"""

from collections.abc import Callable
from dataclasses import replace

from checkin_sms.core import overtaken, settings, unasked
from checkin_sms.core.answering import Turn, answer, recorded
from checkin_sms.core.effects import (
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
    Resume,
    Say,
    SayCrisis,
    SayPromise,
    Speak,
    Topic,
)
from checkin_sms.core.ladder import Reason
from checkin_sms.core.reader.reading import Intent, Tier
from checkin_sms.core.stops import is_carrier_word, says_more
from checkin_sms.core.talk import Heard, Talk
from checkin_sms.core.worries import called_for, worry

_TOPICS = {
    Reason.HARD_DAY: Topic.THANKS_HARD,
    Reason.SLIP: Topic.SLIP,
    Reason.CALL_ME: Topic.CALL_ME,
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
    return talk, unasked.effects(heard)


def _crisis(talk: Talk, heard: Heard) -> Turn | None:
    tier = heard.reading.crisis
    if tier is None or tier not in CRISES:
        return None
    talk, effects = _kept(talk, heard)
    if heard.reading.opt_out_by is not None:
        effects.append(OptOut(heard.reading.opt_out_by))
    effects.append(Raise(CRISES[tier]))
    if Intent.SLIP in heard.reading.intents:
        # Behind it: nobody is asked to call for a slip alone, and no mentor in a danger.
        effects.append(Raise(Reason.SLIP))
    effects.append(LeaveToPerson())
    away = settings.is_where(heard)
    if away is not None:
        talk, effects = replace(talk, asking=None), [*effects, replace(away, quiet=True)]
    return talk, [*effects, SayCrisis(tier)]


def _opt_out(talk: Talk, heard: Heard) -> Turn | None:
    """What else they said is heard first: whoever is asked to call then does not read that there
    is nothing to do. They read that they will be called: it is said that they know."""
    by = heard.reading.opt_out_by
    if by is None:
        return None
    talk, effects = _kept(talk, heard)
    reasons = _reasons(talk, heard)
    effects += [Raise(reason) for reason in reasons]
    effects.append(OptOut(by))
    if says_more(heard.reading):
        effects.append(LeaveToPerson())
    if not _carrier_said_it(heard):
        effects.append(SayPromise(Topic.STOPPED) if reasons else Say("stopped"))
    return replace(talk, asking=None), effects


def _carrier_said_it(heard: Heard) -> bool:
    return heard.carrier_answers and is_carrier_word(heard.reading.text)


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
    reading = heard.reading
    if Intent.HELP not in reading.intents:
        return None
    asked = settings.asked(heard)
    arranged = isinstance(asked, Pause) or (asked is not None and not reading.about_us)
    if reading.answers or arranged or called_for(reading, besides_help=True):
        # "5 what is this", "help me i relapsed", "i need help, going to detox for 5 days": that
        # goes first, and the rest is kept.
        return None
    if reading.about_us:
        return talk, [Say("about_us"), LeaveToPerson()]
    effects: list[Effect] = [Raise(Reason.CALL_ME)]
    if not _carrier_said_it(heard):
        effects.append(Say("help_member"))
    return talk, effects


def _wishes(talk: Talk, heard: Heard) -> Turn | None:
    """Distress, something hard to say, a wish to be called: a person hears of each. What is said
    is about the last of them: whoever asked for a call reads who calls."""
    wants = called_for(heard.reading)
    if not wants:
        return None
    talk, effects = _kept(talk, heard)
    reasons, asked = _reasons(talk, heard), settings.asked(heard)
    effects += [Raise(reason) for reason in reasons]
    effects += _with_promise(asked, _TOPICS[reasons[-1]])
    if wants != (Reason.CALL_ME,) or asked is not None or heard.reading.about_us:
        effects.append(LeaveToPerson())
    if Reason.SLIP in wants and talk.asking is not None:
        # No more questions now. What was answered is kept.
        effects.append(Finish(Ending.PARTIAL))
    is_over = Reason.SLIP in wants or isinstance(asked, Pause)
    return (replace(talk, asking=None) if is_over else talk), effects


def _reasons(talk: Talk, heard: Heard) -> list[Reason]:
    """All that a person is called for in this text, numbers and words; `talk`: after it."""
    reasons = list(called_for(heard.reading))
    if heard.reading.answers:
        moods = () if talk.open_questions else heard.moods
        hard = worry(dict(talk.answers), moods, heard.clocks)
        reasons = [hard, *reasons] if hard is not None else reasons
    return list(dict.fromkeys(reasons))


def _kept(talk: Talk, heard: Heard) -> Turn:
    """What was answered beside something graver. The next number answers what is open then."""
    talk, effects = recorded(talk, heard.reading.answers)
    if talk.asking is None:
        return talk, effects
    if not talk.open_questions:
        return replace(talk, asking=None), [*effects, Finish(Ending.ANSWERED)]
    if heard.reading.answers:
        talk = replace(talk, asking=talk.open_questions[0], tries=0)
    return talk, effects


def _settings(talk: Talk, heard: Heard) -> Turn | None:
    """What they ask of the service itself is done, and what they answered beside it counts."""
    asked = settings.asked(heard)
    if asked is None:
        return None
    if isinstance(asked, Pause):
        return _pauses(talk, heard, asked)
    if not heard.reading.answers or isinstance(asked, ChangeTime):
        # The number of "TIME 7" is the hour.
        is_more = isinstance(asked, Resume) and unasked.is_back_with_numbers(heard.reading)
        return talk, [asked, LeaveToPerson()] if is_more else [asked]
    turn = answer(talk, heard)
    if turn is None or not turn[1]:
        return talk, [asked]
    talk, effects = turn
    if isinstance(asked, Speak):
        # What is said next is said in that language, which confirms it.
        return talk, [replace(asked, quiet=True), *effects]
    # A text has one answer: who will call, or the question that is open now, before "noted".
    promised = any(isinstance(effect, SayPromise) for effect in effects)
    goes_first = promised or talk.asking is not None
    return talk, [*effects, asked] if goes_first else [asked, *effects]


def _pauses(talk: Talk, heard: Heard, asked: Pause) -> Turn:
    talk, effects = _kept(talk, heard)
    reasons = _reasons(talk, heard)
    effects += [Raise(reason) for reason in reasons]
    if reasons:
        effects += _with_promise(asked, Topic.THANKS_HARD)
    else:
        calm = Finish(Ending.ANSWERED) in effects
        effects += [Calm(), asked] if calm else [asked]
    if heard.reading.pause_reason is not None or heard.reading.about_us:
        effects.append(LeaveToPerson())
    return replace(talk, asking=None), effects


def _with_promise(asked: Effect | None, topic: Topic) -> list[Effect]:
    """Who will call is said, and not what was arranged beside it: a text has one answer."""
    match asked:
        case Pause() | Speak():
            return [replace(asked, quiet=True), SayPromise(topic)]
        case NewNumber():
            return [SayPromise(topic), asked]
        case _:
            # "call me back at 7" asks for no other hour of ours, and ends no pause.
            return [SayPromise(topic)]


def _in_passing(talk: Talk, heard: Heard) -> Turn | None:
    """ "had no charger", "off to my moms": no wish for a week without anybody looking."""
    if not settings.is_in_passing(heard.reading) or heard.reading.answers:
        return None
    return talk, [LeaveToPerson(), Say("noted")]


def _refuses(talk: Talk, heard: Heard) -> Turn | None:
    """ "no thanks", when we have just said that somebody will call: a person weighs it."""
    reading = heard.reading
    put_off = talk.asking is not None and Intent.LATER in reading.intents
    if not heard.promised or Intent.DECLINE not in reading.intents or reading.answers or put_off:
        return None
    return talk, [Say("free_text"), LeaveToPerson()]


def _overtaken(talk: Talk, heard: Heard) -> Turn | None:
    found = overtaken.effects(talk, heard)
    return None if found is None else (talk, found)


# The order of reading.
_RULES: tuple[Callable[[Talk, Heard], Turn | None], ...] = (
    _crisis,
    _opt_out,
    _while_opted_out,
    _help,
    _wishes,
    _settings,
    _in_passing,
    _refuses,
    _overtaken,
    answer,
)
