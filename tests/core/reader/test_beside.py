"""One question told in a clause of a text whose other question is plainly answered."""

import pytest

from checkin_sms.core.reader.beside import craving_by_name, mood_beside
from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.normal import say
from checkin_sms.core.reader.numerals import numerals

BOTH = ("mood", "craving")
NEAR = 1


@pytest.mark.parametrize(
    ("text", "mood", "craving"),
    [
        ("court went good!! im so relieved. no cravings either", 7, 0),
        ("spilled my soup lol. otherwise good and no cravings", 7, 0),
        ("nope no cravings and yep good day", 7, 0),
        ("good :) none :)", 7, 0),
        (":) y 0", 7, 0),
        (":( pull 6", 2, 6),
        ("it was an okay day. pull got strong once the sun went down", 5, 7),
        ("el dia bien, la tentacion estuvo dura", 7, 7),
        ("bien. ganas nulas", 7, 0),
    ],
)
def test_both_are_answered(text: str, mood: int, craving: int) -> None:
    read = {one.question: one.value for one in interpret(text, BOTH).answers}

    assert abs(read["mood"] - mood) <= NEAR
    assert abs(read["craving"] - craving) <= NEAR


@pytest.mark.parametrize(
    "text",
    [
        "no cravings. my son is happy",  # another's
        "i want it so bad",
        "yeah its bad, super strong",  # the pull
        "not one good thing",
        "ganas un cero bien redondo",
    ],
)
def test_what_may_tell_of_something_else_is_no_mood(text: str) -> None:
    said = say(text)

    assert mood_beside(numerals(said), said) is None


@pytest.mark.parametrize(
    "text",
    [
        "my cousin craves it bad",
        "mi primo trae muchas ganas de pelear",
        "muchas ganas de unas arepas",
        "yesterday the pull was terrible",
        "got a few cravings nothing crazy",
    ],
)
def test_another_person_another_day_or_another_wish_is_no_craving(text: str) -> None:
    felt = craving_by_name(numerals(say(text)))

    assert felt is None or (0 < felt.value <= 3)


def test_a_guess_behind_the_craving_is_of_the_craving() -> None:
    """ "ganas low, como 2" was a mood of 2: a false hard day."""
    read = {
        one.question: one.value for one in interpret("todo bien, ganas low, como 2", BOTH).answers
    }

    assert read["craving"] == 2
    assert read.get("mood", 7) >= 6
