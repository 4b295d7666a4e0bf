"""One text that says several things: a table of what is heard, and what is done about it."""

import pytest

from checkin_sms.core.clocks import DEFAULT
from checkin_sms.core.conversation import step
from checkin_sms.core.effects import (
    Calm,
    Effect,
    Ending,
    Finish,
    LeaveToPerson,
    NewNumber,
    OptOut,
    Pause,
    Raise,
    Record,
    Say,
    SayCrisis,
    SayPromise,
    SayThanks,
    Speak,
    Topic,
)
from checkin_sms.core.ladder import Reason
from checkin_sms.core.reader.reading import Answer, Intent, Mouth, Reading, Tier
from checkin_sms.core.talk import Heard, Talk, started

MOOD, IDLE = started(), Talk()
STOP = Mouth.PLAIN
FINE, HARD = (Answer("mood", 5), Answer("craving", 2)), (Answer("mood", 0), Answer("craving", 9))
HARD_DAY, SLIP, CALL_ME = Raise(Reason.HARD_DAY), Raise(Reason.SLIP), Raise(Reason.CALL_ME)
CRISIS, LEFT = Raise(Reason.CRISIS), LeaveToPerson()
DONE, PARTIAL = Finish(Ending.ANSWERED), Finish(Ending.PARTIAL)


def says(*intents: Intent, **more: object) -> Reading:
    return Reading("...", intents=frozenset(intents), **more)  # type: ignore[arg-type]


def kept(answers: tuple[Answer, ...]) -> list[Effect]:
    return [*(Record(answer) for answer in answers), DONE]


def promised(topic: Topic) -> SayPromise:
    return SayPromise(topic)


TABLE: list[tuple[Talk, Reading, str | None, list[Effect]]] = [
    # All that a person is called for is raised; the promise is about the last of it.
    (MOOD, says(Intent.CALL_ME, crisis=Tier.DISTRESS), "mood", [
        HARD_DAY, CALL_ME, promised(Topic.CALL_ME), LEFT,
    ]),
    (MOOD, says(Intent.SLIP, Intent.CALL_ME), None, [
        SLIP, CALL_ME, promised(Topic.CALL_ME), LEFT, PARTIAL,
    ]),
    (MOOD, says(Intent.SLIP, crisis=Tier.DISTRESS), None, [
        HARD_DAY, SLIP, promised(Topic.SLIP), LEFT, PARTIAL,
    ]),
    (MOOD, says(Intent.CALL_ME, answers=HARD), None, [
        *kept(HARD), HARD_DAY, CALL_ME, promised(Topic.CALL_ME),
    ]),
    # HELP and a question about us.
    (MOOD, says(Intent.HELP, Intent.SLIP), None, [
        SLIP, CALL_ME, promised(Topic.CALL_ME), LEFT, PARTIAL,
    ]),
    (MOOD, says(Intent.HELP, answers=HARD), None, [
        *kept(HARD), HARD_DAY, CALL_ME, promised(Topic.CALL_ME),
    ]),
    (IDLE, says(Intent.HELP, about_us=True, crisis=Tier.DISTRESS), None, [
        HARD_DAY, promised(Topic.THANKS_HARD), LEFT,
    ]),
    (IDLE, says(Intent.HELP, Intent.CALL_ME, about_us=True), None, [
        CALL_ME, promised(Topic.CALL_ME), LEFT,
    ]),
    # A stop comes last.
    (MOOD, says(Intent.OPT_OUT, Intent.SLIP, opt_out_by=STOP), None, [
        SLIP, OptOut(STOP), LEFT, promised(Topic.STOPPED),
    ]),
    (MOOD, says(Intent.OPT_OUT, opt_out_by=STOP, answers=HARD), None, [
        *kept(HARD), HARD_DAY, OptOut(STOP), LEFT, promised(Topic.STOPPED),
    ]),
    (IDLE, says(Intent.OPT_OUT, Intent.NEW_NUMBER, opt_out_by=STOP), None, [
        OptOut(STOP), LEFT, Say("stopped"),
    ]),
    (IDLE, says(Intent.OPT_OUT, Intent.DECLINE, opt_out_by=STOP), None, [
        OptOut(STOP), Say("stopped"),
    ]),
    # What they ask of the service counts beside numbers, and numbers beside it.
    (MOOD, says(Intent.PAUSE, number=3, answers=HARD), None, [
        *kept(HARD), HARD_DAY, Pause(3, None, "asked for it", quiet=True),
        promised(Topic.THANKS_HARD),
    ]),
    (MOOD, says(Intent.PAUSE, number=3, answers=FINE), None, [
        *kept(FINE), Calm(), Pause(3, None, "asked for it"),
    ]),
    (MOOD, says(Intent.PAUSE, number=3, answers=FINE[:1]), None, [
        Record(FINE[0]), Pause(3, None, "asked for it"),
    ]),
    (MOOD, says(Intent.SPANISH, answers=HARD), None, [
        Speak("es", quiet=True), *kept(HARD), HARD_DAY, promised(Topic.THANKS_HARD),
    ]),
    (MOOD, says(Intent.SPANISH, answers=FINE), None, [
        Speak("es", quiet=True), *kept(FINE), Calm(), SayThanks(late=False),
    ]),
    (MOOD, says(Intent.SPANISH, answers=FINE[:1]), "craving", [
        Speak("es", quiet=True), Record(FINE[0]), Say("ask_craving"),
    ]),
    (MOOD, says(Intent.NEW_NUMBER, answers=HARD), None, [
        *kept(HARD), HARD_DAY, promised(Topic.THANKS_HARD), NewNumber(),
    ]),
    (MOOD, says(Intent.NEW_NUMBER, answers=FINE[:1]), "craving", [
        Record(FINE[0]), Say("ask_craving"), NewNumber(),
    ]),
    (MOOD, says(Intent.NEW_NUMBER, answers=FINE), None, [
        NewNumber(), *kept(FINE), Calm(), SayThanks(late=False),
    ]),
    (MOOD, says(pause_reason="phone dying", answers=FINE), None, [
        *kept(FINE), Calm(), SayThanks(late=False),
    ]),
    # And beside words: the pause acts, who will call is said.
    (MOOD, says(Intent.SLIP, pause_reason="hospital", until="sunday"), None, [
        SLIP, Pause(None, "sunday", "hospital", quiet=True), promised(Topic.SLIP), LEFT, PARTIAL,
    ]),
    (MOOD, says(crisis=Tier.DISTRESS, pause_reason="away"), "mood", [
        HARD_DAY, promised(Topic.THANKS_HARD), LEFT,
    ]),
    (IDLE, says(Intent.CALL_ME, Intent.SPANISH), None, [
        CALL_ME, Speak("es", quiet=True), promised(Topic.CALL_ME), LEFT,
    ]),
    (IDLE, says(Intent.CALL_ME, Intent.CHANGE_TIME), None, [
        CALL_ME, promised(Topic.CALL_ME), LEFT,
    ]),
    (MOOD, says(Intent.HELP, pause_reason="detox", number=5), None, [
        CALL_ME, Pause(5, None, "detox", quiet=True), promised(Topic.CALL_ME), LEFT,
    ]),
    (MOOD, says(Intent.HELP, about_us=True, pause_reason="detox", number=5), None, [
        Pause(5, None, "detox"), LEFT,
    ]),
    # And beside words of crisis, where they say why and until when; a farewell is no pause.
    (MOOD, says(crisis=Tier.MEDICAL, pause_reason="hospital", until="sunday"), None, [
        CRISIS, LEFT, Pause(None, "sunday", "hospital", quiet=True), SayCrisis(Tier.MEDICAL),
    ]),
    (MOOD, says(Intent.AWAY, crisis=Tier.SELF_HARM, until="friday"), "mood", [
        CRISIS, LEFT, SayCrisis(Tier.SELF_HARM),
    ]),
    (MOOD, says(crisis=Tier.SELF_HARM, pause_reason="hospital"), "mood", [
        CRISIS, LEFT, SayCrisis(Tier.SELF_HARM),
    ]),
    # A slip beside it is raised behind it: nobody is told of that alone.
    (MOOD, says(Intent.SLIP, crisis=Tier.SELF_HARM), "mood", [
        CRISIS, SLIP, LEFT, SayCrisis(Tier.SELF_HARM),
    ]),
    # Numbers in a cry for help: what is not known yet is open then, or nothing is.
    (MOOD, Reading("x", crisis=Tier.SELF_HARM, answers=HARD), None, [
        *kept(HARD), CRISIS, LEFT, SayCrisis(Tier.SELF_HARM),
    ]),
]  # fmt: skip


@pytest.mark.parametrize(("talk", "reading", "open_then", "effects"), TABLE)
def test_a_turn(talk: Talk, reading: Reading, open_then: str | None, effects: list[Effect]) -> None:
    after, done = step(talk, Heard(reading, DEFAULT))

    assert done == effects
    assert after.asking == open_then
