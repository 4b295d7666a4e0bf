"""Which question a number was meant for, where the text speaks of its numbers."""

import pytest

from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.normal import say
from checkin_sms.core.reader.numerals import numerals
from checkin_sms.core.reader.order import spoken_of

BOTH = ("mood", "craving")


def read(text: str) -> dict[str, int]:
    return {one.question: one.value for one in interpret(text, BOTH).answers}


@pytest.mark.parametrize(
    ("text", "mood", "craving"),
    [
        ("2 7, other way around", 7, 2),
        ("3 8 no perdon al reves", 8, 3),
        ("3 6 craving first", 6, 3),
        ("crave first then mood: 3 7", 7, 3),
        ("5 1 el primero es de ganas", 1, 5),
        ("mood 6 crave same number", 6, 6),
        ("6 y lo mismo en la otra", 6, 6),
        ("its 2 and 8 not 7 and 2", 2, 8),
        ("no 4 y 3 sino 3 y 4", 3, 4),
        ("1) 6 2) 3", 6, 3),
        ("mood7crave2", 7, 2),
        ("animo7ganas1", 7, 1),
        ("no cravings 7", 7, 0),
        ("animo es 6 y el otro 2", 6, 2),
        ("5 and the other one is a 2", 5, 2),
        ("Dia 5. Ganas 3.", 5, 3),
        ("pull 8 day 2", 2, 8),
    ],
)
def test_two_answers(text: str, mood: int, craving: int) -> None:
    assert read(text) == {"mood": mood, "craving": craving}


@pytest.mark.parametrize(
    "text",
    [
        "5, thats the craving",
        "solo de ganas te digo 5",
        "just the craving tonite. 5",
    ],
)
def test_the_only_number_is_of_the_craving(text: str) -> None:
    assert read(text)["craving"] == 5


@pytest.mark.parametrize(
    "text",
    [
        "mood 5 craving 3",
        "5 3",
        "sorry did it backwards 5 3",
        "the other day was a 5",
        "my craving is 4",
    ],
)
def test_most_texts_say_nothing_of_their_numbers(text: str) -> None:
    assert spoken_of(numerals(say(text)), BOTH) is None


@pytest.mark.parametrize("open_questions", [("mood",), ("craving",), ()])
def test_with_one_question_there_is_no_order(open_questions: tuple[str, ...]) -> None:
    assert spoken_of(numerals(say("2 7, other way around")), open_questions) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("it went from 2 to 7", 7),
        ("bajaron de 8 a 2", 2),
        ("9 jaja no mentira 5", 5),
        ("8 lol psych 4", 4),
        ("2 tirando a 3", 2),
    ],
)
def test_what_it_is_now(text: str, value: int) -> None:
    assert [one.value for one in interpret(text, ("mood",)).answers] == [value]


@pytest.mark.parametrize(
    ("text", "mood", "craving"),
    [
        ("6. cravings? nah", 6, 0),
        ("7 craving gone", 7, 0),
        ("hoy dormi rico 8. ganas? nop", 8, 0),
        ("6 ganas pocas", 6, 2),
        ("craving es 3. el otro es 6", 6, 3),
        ("pull is 3 and the other one is a 6", 6, 3),
    ],
)
def test_what_is_said_behind_a_name_tells_whose_the_number_is(
    text: str, mood: int, craving: int
) -> None:
    assert read(text) == {"mood": mood, "craving": craving}


@pytest.mark.parametrize("text", ["1 craving low", "0 cravings, none", "0 cravings none at all"])
def test_a_number_that_fits_the_craving_is_no_low_mood(text: str) -> None:
    """It would ring a mentor for nothing."""
    assert read(text).get("mood") is None


@pytest.mark.parametrize("text", ["8 cravings no joke", "9 craving strong"])
def test_a_strong_craving_is_never_read_as_none(text: str) -> None:
    assert read(text)["craving"] > 5


def test_a_second_number_behind_the_hour_is_of_the_craving() -> None:
    assert read("6 craving today 3") == {"mood": 6, "craving": 3}
