"""Which texts take back the answer before, and which answer what is asked."""

from collections.abc import Sequence

import pytest

from checkin_sms.core.conversation import Talk
from checkin_sms.core.correction import reread
from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.reading import Reading

ASKED_NEXT = Talk("craving", 0, (("mood", 8),))


def answers(text: str, talk: Talk = ASKED_NEXT, *, soon: bool = True) -> dict[str, int]:
    def read(questions: Sequence[str]) -> Reading:
        return interpret(text, questions)

    reading = reread(talk, read(talk.open_questions), read, soon=soon)
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
        "actually the pull is 3",
    ],
)
def test_what_corrects_nothing_answers_the_open_question(text: str) -> None:
    assert answers(text) == {"craving": 3}


def test_there_must_be_something_to_correct() -> None:
    assert answers("sorry 3", Talk("mood")) == {"mood": 3}
    assert answers("sorry 3", soon=False) == {"craving": 3}
    assert answers("sorry 3", Talk("craving", 1, (("mood", 8),))) == {"craving": 3}
    assert answers("sorry 3", Talk(None, 0, (("mood", 8), ("craving", 2)))) == {}
