"""Two bare digits that open or close a text answer both questions."""

import pytest

from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.normal import say
from checkin_sms.core.reader.numerals import numerals
from checkin_sms.core.reader.pairs import pair

BOTH = ("mood", "craving")


def read(text: str) -> dict[str, int]:
    return {one.question: one.value for one in interpret(text, BOTH).answers}


@pytest.mark.parametrize(
    ("text", "mood", "craving"),
    [
        ("5 2 court at 9", 5, 2),
        ("6 n 2 bus came at 7 for once", 6, 2),
        ("7,0 ayer fueron 8 meses sin nada", 7, 0),
        ("drank 2 sodas at lunch 7 n 2", 7, 2),
        ("hace 4 años estaba preso y mirame 8 1", 8, 1),
        ("job at the plant came thru 9 and 0", 9, 0),
        ("8 -0 ! two years", 8, 0),
    ],
)
def test_whatever_else_the_text_counts(text: str, mood: int, craving: int) -> None:
    assert read(text) == {"mood": mood, "craving": craving}


@pytest.mark.parametrize(
    "text",
    [
        "my dogs are 4 and 9",
        "los cuartos 3 y 8",
        "he shoots he scores, pens up 3 1",
        "lotto was 4 9 and 2",
        "1 2 3 check",
        "7 9 months today",
        "bus 5 6",
    ],
)
def test_what_is_counted_scored_or_listed_is_no_pair(text: str) -> None:
    assert pair(numerals(say(text))) is None


def test_a_pair_that_is_taken_back_answers_nothing() -> None:
    assert read("6 4 sorry meant 6 1") == {"mood": 6, "craving": 1}
