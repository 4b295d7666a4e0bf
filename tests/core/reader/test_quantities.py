"""How much, told behind the first answer."""

import pytest

from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.normal import say
from checkin_sms.core.reader.numerals import numerals
from checkin_sms.core.reader.quantities import told_last

BOTH = ("mood", "craving")
# A guess of how much is about right: so many steps off is still the same answer.
NEAR = 1


@pytest.mark.parametrize(
    ("text", "mood", "craving"),
    [
        ("5 some", 5, 5),
        ("5 alot", 5, 7),
        ("5 y poquitas", 5, 2),
        ("meh and a little bit", 4, 2),
        ("regular y poco", 5, 2),
    ],
)
def test_the_second_question_is_answered_by_it(text: str, mood: int, craving: int) -> None:
    read = {one.question: one for one in interpret(text, BOTH).answers}

    assert abs(read["mood"].value - mood) <= NEAR
    assert abs(read["craving"].value - craving) <= NEAR
    assert read["craving"].approximate


@pytest.mark.parametrize("text", ["good. thanks a lot", "5. thanks a lot", "bien, poco a poco"])
def test_thanks_are_no_strong_pull(text: str) -> None:
    assert "craving" not in {one.question for one in interpret(text, BOTH).answers}


@pytest.mark.parametrize(
    "text", ["a little", "some", "poquito", "5 dogs", "4 and my dog some more"]
)
def test_by_itself_it_answers_nothing(text: str) -> None:
    assert told_last(numerals(say(text))) is None


def test_a_number_far_from_the_word_before_it_answers_the_second_question() -> None:
    """ "great 0" was a very bad day."""
    read = {one.question: one.value for one in interpret("great 0", BOTH).answers}

    assert read == {"mood": 8, "craving": 0}
