"""Which texts take back the answer before, and which answer what is asked."""

from collections.abc import Sequence

import pytest

from checkin_sms.core.clocks import DEFAULT
from checkin_sms.core.correction import reread
from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.reading import Answer, Reading
from checkin_sms.core.talk import Talk
from checkin_sms.core.worries import worries_alone

ASKED_NEXT = Talk("craving", 0, (("mood", 8),))


def answers(text: str, talk: Talk = ASKED_NEXT, *, soon: bool = True) -> dict[str, int]:
    def read(questions: Sequence[str]) -> Reading:
        return interpret(text, questions)

    def worries(answer: Answer) -> bool:
        return worries_alone(answer, DEFAULT)

    reading = reread(talk, read(talk.open_questions), read, worries, soon=soon)
    return {answer.question: answer.value for answer in reading.answers}


@pytest.mark.parametrize(
    "text",
    [
        "sorry i meant 1",
        "not 8 i meant 1",
        "not 8, 1",
        "1 not 8",
        "actually 1",
        "no wait 1",
        "oops, 1",
        "i meant mood 1",
        "make that a 1",
        "sorry, 1 or 2",
        "perdon 1",
        "quise decir 1",
        "no no, digo 1",
        "me equivoque, era 1",
    ],
)
def test_a_correction_changes_the_answer_before(text: str) -> None:
    assert answers(text) == {"mood": 1}


@pytest.mark.parametrize("text", ["sorry mood 2 craving 3", "oops 2 3"])
def test_a_correction_may_answer_the_open_question_too(text: str) -> None:
    assert answers(text)["mood"] == 2


@pytest.mark.parametrize(
    "text",
    [
        "3",
        "3 not bad",
        "no, 3",
        "8, i mean 3",
        "5 sorry 3",
        "sorry for the late reply, 3",
        "sorry for the wait, 3",
        "perdón por la espera, 3",
        "actually the pull is 3",
    ],
)
def test_what_corrects_nothing_answers_the_open_question(text: str) -> None:
    assert answers(text) == {"craving": 3}


@pytest.mark.parametrize(
    "text",
    [
        "sorry 8",
        "sory, 8",
        "oops 8",
        "perdón 8",
        "sorry for the wait, 8",
        "sorry 8 or 9",
        "sorry no signal, 8",
        "sorry not at home before, 8",
    ],
)
def test_an_apology_alone_turns_no_strong_pull_into_a_fine_mood(text: str) -> None:
    assert answers(text, Talk("craving", 0, (("mood", 6),))).keys() == {"craving"}


@pytest.mark.parametrize(
    "text", ["sorry i meant 8", "oops, 8 not 6", "actually 8", "no, sorry, 8", "quise decir 8"]
)
def test_whoever_says_that_it_was_meant_is_believed(text: str) -> None:
    assert answers(text, Talk("craving", 0, (("mood", 6),))) == {"mood": 8}


def test_there_must_be_something_to_correct() -> None:
    assert answers("sorry 3", Talk("mood")) == {"mood": 3}
    assert answers("sorry 3", soon=False) == {"craving": 3}
    assert answers("sorry 3", Talk("craving", 1, (("mood", 8),))) == {"craving": 3}
    assert answers("sorry 3", Talk(None, 0, (("mood", 8), ("craving", 2)))) == {}
