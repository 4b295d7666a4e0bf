"""One turn of a member's conversation: a table of what is heard, and what is done about it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin_sms.core.clocks import DEFAULT
from checkin_sms.core.conversation import step
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
from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.reading import Answer, Intent, Mouth, Reading, Tier
from checkin_sms.core.talk import Heard, Talk, started

MOOD, CRAVING = started(), Talk("craving", 0, (("mood", 6),))
IDLE = Talk()


def scores(**values: int) -> tuple[Answer, ...]:
    return tuple(Answer(question, value) for question, value in values.items())


def score(**values: int) -> Reading:
    return Reading(" ".join(map(str, values.values())), answers=scores(**values))


def says(*intents: Intent, text: str = "...", **more: object) -> Reading:
    return Reading(text, intents=frozenset(intents), **more)  # type: ignore[arg-type]


def turn(talk: Talk, reading: Reading, **more: object) -> tuple[Talk, list[Effect]]:
    return step(talk, Heard(reading, DEFAULT, **more))  # type: ignore[arg-type]


def records(**values: int) -> list[Effect]:
    return [Record(answer) for answer in scores(**values)]


WORDS = Reading("my cat is ill", free_text="my cat is ill")
STOP = says(Intent.OPT_OUT, text="STOP", opt_out_by=Mouth.CARRIER)
STOP_PLEASE = says(Intent.OPT_OUT, text="stop please", opt_out_by=Mouth.PLAIN)
HARD: list[Effect] = [Raise(Reason.HARD_DAY), SayPromise(Topic.THANKS_HARD)]

# What is heard where, what is open afterwards, and what is done.
TABLE: list[tuple[Talk, Reading, str | None, list[Effect]]] = [
    # The questions.
    (MOOD, score(mood=6), "craving", [*records(mood=6), Say("ask_craving")]),
    (CRAVING, score(craving=2), None, [
        *records(craving=2), Finish(Ending.ANSWERED), Calm(), SayThanks(late=False),
    ]),
    (MOOD, score(mood=4, craving=2), None, [
        *records(mood=4, craving=2), Finish(Ending.ANSWERED), Calm(), SayThanks(late=False),
    ]),
    (MOOD, score(craving=2), "mood", [*records(craving=2), Say("ask_mood")]),
    # Worry: at once, and once more with the promise when it is complete.
    (MOOD, score(mood=1), "craving", [
        *records(mood=1), Raise(Reason.HARD_DAY), Say("ask_craving"),
    ]),
    (CRAVING, score(craving=7), None, [*records(craving=7), Finish(Ending.ANSWERED), *HARD]),
    (MOOD, score(mood=6, craving=9), None, [
        *records(mood=6, craving=9), Finish(Ending.ANSWERED), *HARD,
    ]),
    # Unclear: asked again once, then left to a person.
    (MOOD, WORDS, "mood", [Say("retry_mood"), LeaveToPerson()]),
    (CRAVING, WORDS, "craving", [Say("retry_craving"), LeaveToPerson()]),
    (Talk("mood", 1), WORDS, None, [
        Finish(Ending.PARTIAL), LeaveToPerson(), Say("unclear_left"),
    ]),
    (MOOD, Reading("alto", ask_back="alto"), "mood", [Say("retry_mood_stop")]),
    (MOOD, says(Intent.LATER), "mood", [AskLater()]),
    # Nothing open: kept, and answered kindly.
    (IDLE, WORDS, None, [Say("free_text"), LeaveToPerson()]),
    (IDLE, Reading("5", digit=5), None, [Say("noted")]),
    # A number that nobody asked for: a low one is a hard day, a high one may be a strong pull.
    (IDLE, Reading("0", digit=0), None, [*HARD, LeaveToPerson()]),
    (IDLE, Reading("1", digit=1), None, [*HARD, LeaveToPerson()]),
    (IDLE, Reading("A1", digit=1, letter="A"), None, [Say("free_text"), LeaveToPerson()]),
    (IDLE, Reading("9", digit=9), None, [Say("free_text"), LeaveToPerson()]),
    (IDLE, says(Intent.AGREE), None, [Say("noted")]),
    (IDLE, Reading(""), None, [Say("free_text"), LeaveToPerson()]),
    # A person is wanted.
    (MOOD, says(Intent.CALL_ME), "mood", [Raise(Reason.CALL_ME), SayPromise(Topic.CALL_ME)]),
    (IDLE, says(Intent.CALL_ME), None, [Raise(Reason.CALL_ME), SayPromise(Topic.CALL_ME)]),
    (MOOD, says(Intent.CALL_ME, answers=scores(mood=2)), "craving", [
        *records(mood=2), Raise(Reason.CALL_ME), SayPromise(Topic.CALL_ME),
    ]),
    (MOOD, says(Intent.SLIP), None, [
        Raise(Reason.SLIP), SayPromise(Topic.SLIP), LeaveToPerson(), Finish(Ending.PARTIAL),
    ]),
    (MOOD, Reading("awful", crisis=Tier.DISTRESS), "mood", [*HARD, LeaveToPerson()]),
    # Help, the carrier's word and ours.
    (MOOD, says(Intent.HELP, text="HELP"), "mood", [Raise(Reason.CALL_ME)]),
    (MOOD, says(Intent.HELP, text="help me"), "mood", [
        Raise(Reason.CALL_ME), Say("help_member"),
    ]),
    # What this is, how to answer, what it costs: no helper need call for that.
    (MOOD, says(Intent.HELP, text="what is this", about_us=True), "mood", [
        Say("about_us"), LeaveToPerson(),
    ]),
    (MOOD, says(Intent.HELP, about_us=True, answers=scores(mood=5)), "craving", [
        *records(mood=5), Say("ask_craving"),
    ]),
    # A cry for help adds to whatever else was said.
    (MOOD, Reading("2 want to die", crisis=Tier.SELF_HARM, answers=scores(mood=2)), "craving", [
        *records(mood=2), Raise(Reason.CRISIS), LeaveToPerson(), SayCrisis(Tier.SELF_HARM),
    ]),
    (IDLE, Reading("took too much", crisis=Tier.MEDICAL), None, [
        Raise(Reason.CRISIS), LeaveToPerson(), SayCrisis(Tier.MEDICAL),
    ]),
    (IDLE, Reading("he hits me", crisis=Tier.DANGER), None, [
        Raise(Reason.DANGER), LeaveToPerson(), SayCrisis(Tier.DANGER),
    ]),
    # Stop, with the carrier's own answer and with ours.
    (MOOD, STOP, None, [OptOut(Mouth.CARRIER)]),
    (MOOD, STOP_PLEASE, None, [OptOut(Mouth.PLAIN), Say("stopped")]),
    (IDLE, STOP, None, [OptOut(Mouth.CARRIER)]),
    # What they ask of the service itself.
    (MOOD, says(Intent.PAUSE, number=3), None, [Pause(3, None, "asked for it")]),
    (MOOD, says(Intent.AWAY, until="friday"), None, [Pause(None, "friday", "away")]),
    (MOOD, says(Intent.AWAY), "mood", [Say("retry_mood")]),
    (MOOD, says(pause_reason="surgery", until="friday"), None, [
        Pause(None, "friday", "surgery"), LeaveToPerson(),
    ]),
    (MOOD, says(Intent.NEW_NUMBER), "mood", [NewNumber()]),
    (MOOD, says(Intent.SPANISH), "mood", [Speak("es")]),
    (MOOD, says(Intent.CHANGE_TIME, text="at 7pm"), "mood", [ChangeTime("at 7pm")]),
]  # fmt: skip


@pytest.mark.parametrize(("talk", "reading", "open_then", "effects"), TABLE)
def test_a_turn(talk: Talk, reading: Reading, open_then: str | None, effects: list[Effect]) -> None:
    after, done = turn(talk, reading)

    assert done == effects
    assert after.asking == open_then


def test_a_crisis_and_a_stop_in_one_text_are_both_heard() -> None:
    both = Reading("x", crisis=Tier.SELF_HARM, opt_out_by=Mouth.PLAIN)

    _, effects = turn(MOOD, both)

    assert effects.index(OptOut(Mouth.PLAIN)) < effects.index(SayCrisis(Tier.SELF_HARM))
    assert Raise(Reason.CRISIS) in effects


def test_someone_who_stopped_and_writes_a_cry_for_help_is_answered() -> None:
    _, effects = turn(IDLE, Reading("x", crisis=Tier.SELF_HARM), opted_out=True)

    assert SayCrisis(Tier.SELF_HARM) in effects


@pytest.mark.parametrize("reading", [WORDS, score(mood=1), says(Intent.CALL_ME), says(Intent.HELP)])
def test_what_someone_who_stopped_writes_is_kept_and_not_answered(reading: Reading) -> None:
    assert turn(MOOD, reading, opted_out=True) == (MOOD, [LeaveToPerson()])


START = says(Intent.OPT_IN, text="START")


def test_start_brings_texts_back_and_is_answered_once() -> None:
    held_by_carrier = turn(IDLE, START, opted_out=True, carrier_blocks=True)
    held_by_us = turn(IDLE, START, opted_out=True, carrier_blocks=False)

    assert held_by_carrier == (IDLE, [OptIn(quiet=True)])
    assert held_by_us == (IDLE, [OptIn(quiet=False)])


def test_a_carrier_that_answers_nothing_leaves_the_answers_to_us() -> None:
    assert turn(MOOD, STOP, carrier_answers=False)[1] == [OptOut(Mouth.CARRIER), Say("stopped")]
    assert (
        Say("help_member") in turn(MOOD, says(Intent.HELP, text="HELP"), carrier_answers=False)[1]
    )


def test_ok_is_enough_once_we_said_so() -> None:
    okay = says(Intent.AGREE, answers=scores(mood=5))

    assert turn(MOOD, okay, gentle=True) == (Talk(), [Finish(Ending.PARTIAL), Say("noted")])
    assert turn(MOOD, okay)[1] == [*records(mood=5), Say("ask_craving")]


def test_the_same_key_again_before_the_next_question_was_read_is_a_repeat() -> None:
    again = score(craving=6)

    assert turn(CRAVING, again, question_underway=True) == (CRAVING, [])
    assert turn(CRAVING, again)[1][0] == Record(Answer("craving", 6))
    assert turn(CRAVING, score(craving=5), question_underway=True)[1] != []


def test_a_low_number_that_went_out_twice_is_left_for_a_person() -> None:
    zero = Reading("0", digit=0)

    assert turn(IDLE, zero, again=True)[1] == [Say("free_text"), LeaveToPerson()]


@pytest.mark.parametrize("text", ["3 8", "0 2", "mood 3 pull 9"])
def test_two_numbers_that_nobody_asked_for_may_be_a_hard_day(text: str) -> None:
    assert turn(IDLE, Reading(text))[1] == [*HARD, LeaveToPerson()]


@pytest.mark.parametrize("text", ["6 2", "between 8 and 9", "bus 9 at 3"])
def test_two_calm_numbers_or_others_are_left_for_a_person(text: str) -> None:
    assert turn(IDLE, Reading(text))[1] == [Say("free_text"), LeaveToPerson()]


def test_their_own_clocks_say_which_unasked_number_is_low() -> None:
    two = Reading("2", digit=2)

    assert turn(IDLE, two)[1] == [Say("noted")]
    assert step(IDLE, Heard(two, replace(DEFAULT, mood_hard=2)))[1] == [*HARD, LeaveToPerson()]


def test_a_late_answer_is_thanked_as_one() -> None:
    assert SayThanks(late=True) in turn(CRAVING, score(craving=2), late=True)[1]


def test_low_moods_that_last_are_told_though_no_day_is_hard() -> None:
    low = Talk("craving", 0, (("mood", 3),))

    assert Raise(Reason.LOW_RUN) in turn(low, score(craving=2), moods=[3, 7, 2])[1]
    assert Calm() in turn(low, score(craving=2), moods=[3, 7, 7, 8])[1]
    assert Calm() in turn(CRAVING, score(craving=2), moods=[1, 1, 1])[1], "today is better"


def test_no_to_a_call_that_was_just_promised_is_left_for_a_person() -> None:
    no, not_now = says(Intent.DECLINE), says(Intent.DECLINE, Intent.LATER)
    left: list[Effect] = [Say("free_text"), LeaveToPerson()]

    assert turn(IDLE, no, promised=True)[1] == left
    assert turn(MOOD, no, promised=True) == (MOOD, left)
    assert turn(IDLE, not_now, promised=True)[1] == left
    assert turn(MOOD, not_now, promised=True)[1] == [AskLater()]
    assert turn(IDLE, no)[1] == [Say("noted")]
    none = says(Intent.DECLINE, answers=scores(craving=0))
    assert turn(CRAVING, none, promised=True)[1][0] == Record(Answer("craving", 0))


def test_back_ends_a_pause_and_nothing_else() -> None:
    assert turn(IDLE, says(Intent.BACK), paused=True)[1] == [Resume()]
    assert turn(IDLE, says(Intent.BACK))[1] == [Say("noted")]


@pytest.mark.parametrize("talk", [IDLE, MOOD, CRAVING, Talk("mood", 1), Talk("sleep", 0)])
@given(text=st.text(max_size=60))
def test_nothing_anyone_types_raises_or_meets_silence(talk: Talk, text: str) -> None:
    reading = interpret(text, talk.open_questions)

    after, effects = turn(talk, reading)

    assert effects
    assert after.tries <= 1
