"""How it is now, told behind how it was; and one word taken back for another."""

import pytest

from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.normal import say
from checkin_sms.core.reader.numerals import numerals
from checkin_sms.core.reader.turned import turned

NEAR = 1


def told(text: str, question: str) -> int | None:
    felt = turned(numerals(say(text)), question)
    return None if felt is None else felt.value


@pytest.mark.parametrize(
    ("question", "text", "value"),
    [
        ("craving", "strong earlier, now its weak", 2),
        ("craving", "it was strong, had some soup, now its low", 2),
        ("craving", "was nothing at lunch now its strong", 7),
        ("craving", "bad this morning but its gone now", 0),
        ("craving", "strong no sorry meant weak", 2),
        ("mood", "it started good but ended bad", 2),
        ("mood", "a hard day but good in the end", 7),
        ("mood", "empezo mal pero ahora bien", 7),
    ],
)
def test_the_last_clause_answers(question: str, text: str, value: int) -> None:
    (answer,) = interpret(text, (question,)).answers

    assert abs(answer.value - value) <= NEAR


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("mood", "bad"),
        ("mood", "good day now im going to bed"),
        ("craving", "was bad yesterday"),
        ("mood", "was at work, now the bus is late"),
        ("mood", "was a 3, now a 6"),
    ],
)
def test_nothing_is_said_of_now_where_none_was_told(question: str, text: str) -> None:
    assert told(text, question) is None


def test_a_clause_that_names_the_other_question_is_left_out() -> None:
    read = {
        one.question: one.value
        for one in interpret("mood was bad, now its ok. pull low", ("mood", "craving")).answers
    }

    assert read["craving"] <= 3
    assert abs(read["mood"] - 5) <= NEAR
