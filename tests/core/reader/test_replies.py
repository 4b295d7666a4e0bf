"""Scores: what is one, whose it is, and what is none. The corpus holds the many cases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin_sms.core.questions import QUESTIONS, question
from checkin_sms.core.reader.normal import say
from checkin_sms.core.reader.replies import scores
from checkin_sms.core.reader.tables import words

BOTH = ("mood", "craving")
DIGIT = st.integers(0, 9)
NUMBER_WORDS = words("zero one two three four five six seven eight nine")
SPANISH = words("cero uno dos tres cuatro cinco seis siete ocho nueve")


def read(text: str, *asked: str) -> dict[str, tuple[int, bool]]:
    found = scores(say(text), asked or ("mood",)).answers
    return {answer.question: (answer.value, answer.approximate) for answer in found}


@given(DIGIT, st.sampled_from(["{}", "im at a {}", "{} today", "its a {}", "hoy un {}", "{}/10"]))
def test_a_plain_score_is_read_exactly(score: int, frame: str) -> None:
    assert read(frame.format(score)) == {"mood": (score, False)}


@given(DIGIT, st.sampled_from([NUMBER_WORDS, SPANISH]))
def test_number_words_are_scores(score: int, spelled: tuple[str, ...]) -> None:
    assert read(spelled[score]) == {"mood": (score, False)}


@given(DIGIT, DIGIT, st.sampled_from(["{} {}", "{}, {}", "{} and {}", "{} y {}", "{} & {}"]))
def test_two_numbers_answer_two_questions_in_order(mood: int, craving: int, frame: str) -> None:
    assert read(frame.format(mood, craving), *BOTH) == {
        "mood": (mood, False),
        "craving": (craving, False),
    }


@given(DIGIT, DIGIT, st.booleans(), st.sampled_from([" ", ", ", " and ", "\n"]))
def test_named_numbers_may_come_in_any_order(
    mood: int, craving: int, turned: bool, joint: str
) -> None:
    parts = [f"mood {mood}", f"craving {craving}"]

    assert read(joint.join(reversed(parts) if turned else parts), *BOTH) == {
        "mood": (mood, False),
        "craving": (craving, False),
    }


@given(st.integers(0, 8))
def test_a_range_takes_its_riskier_end(low: int) -> None:
    for text in (f"{low} or {low + 1}", f"{low}-{low + 1}", f"{low}.5", f"{low} 1/2"):
        assert read(text, "mood") == {"mood": (low, True)}
        assert read(text, "craving") == {"craving": (low + 1, True)}


@given(
    DIGIT, DIGIT, st.sampled_from(["sorry", "sorry i meant", "no wait", "oops", "perdon", "digo"])
)
def test_a_correction_wins(first: int, second: int, marker: str) -> None:
    assert read(f"{first} {marker} {second}") == {"mood": (second, False)}


@given(
    st.integers(0, 99),
    st.sampled_from(
        [
            "day {}", "{} days clean", "call me at {}", "went at {}", "be there by {}", "step {}",
            "slept {} hours", "{} sodas", "{}pm", "a las {}", "llevo {} dias", "tengo {} hijos",
            "en {} minutos", "{} cervezas", "i have {} kids", "my son is {}", "${}", "room {}",
            "until {}", "dia {}", "{} times", "{} veces", "paid {} dollars", "in {} minutes",
        ]
    ),
)  # fmt: skip
def test_a_number_of_something_else_is_no_score(number: int, frame: str) -> None:
    assert read(frame.format(number), "mood") == {}
    assert read(frame.format(number), *BOTH) == {}


@given(st.integers(11, 10**9))
def test_a_number_above_the_scale_is_no_score(number: int) -> None:
    assert read(str(number)) == {}


def test_ten_is_about_nine() -> None:
    assert read("10") == {"mood": (9, True)}


def test_more_numbers_than_questions_are_no_answer() -> None:
    assert read("3 7") == {}
    assert scores(say("3 7"), ("mood",)).doubt == "more numbers than questions"


def test_a_score_that_names_a_question_that_is_not_open_is_left() -> None:
    assert read("mood 3", "craving") == {}


def test_nothing_is_read_where_nothing_is_asked() -> None:
    assert scores(say("5"), ()).answers == ()
    assert scores(say("5"), ("no such question",)).answers == ()


def test_a_number_wins_over_a_feeling() -> None:
    assert read("4 not great") == {"mood": (4, False)}


@pytest.mark.parametrize("text", ["not bad", "not good", "not great", "no muy bien"])
def test_a_negation_turns_a_feeling_and_is_about_right_only(text: str) -> None:
    ((value, approximate),) = read(text).values()

    assert approximate
    assert (value >= 5) is (text == "not bad")


def test_the_words_that_carried_an_answer_are_told() -> None:
    (answer,) = scores(say("im about a 4 1/2 today"), ("mood",)).answers

    assert answer.words == "4 1/2"


def test_each_question_knows_its_riskier_end() -> None:
    assert [one.name for one in QUESTIONS] == ["mood", "craving"]
    assert question("mood").low_is_hard
    assert not question("craving").low_is_hard


@pytest.mark.parametrize(
    "text",
    ["chapter 6 was slow but good", "chapter 6 was slow but good lol ya comi gracias"],
)
def test_what_is_told_of_a_thing_is_no_mood(text: str) -> None:
    assert scores(say(text), ("mood",)).answers == ()
