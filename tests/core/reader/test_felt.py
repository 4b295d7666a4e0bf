"""Feelings in words that no row foresaw: heard where a question is open, and about how much."""

import pytest

from checkin_sms.core.reader.felt import felt, how
from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.normal import say

BOTH = ("mood", "craving")
# A guess of a feeling is about right: so many steps off is still the same answer.
NEAR = 2


def scores(text: str, *questions: str) -> dict[str, int]:
    return {one.question: one.value for one in interpret(text, questions).answers}


@pytest.mark.parametrize(
    ("question", "text", "value"),
    [
        ("mood", "ando con el corazon apachurrado", 2),
        ("mood", "kinda down missin my kids", 3),
        ("mood", "me llamo mi mama y me puse contento", 8),
        ("craving", "all i can think about", 8),
        ("craving", "no tantas como ayer", 3),
        ("craving", "its on my mind a lot", 7),
    ],
)
def test_what_somebody_feels_is_read_as_about_so_much(question: str, text: str, value: int) -> None:
    (answer,) = interpret(text, (question,)).answers

    assert answer.approximate
    assert abs(answer.value - value) <= NEAR


def test_it_is_read_only_for_a_question_that_is_open() -> None:
    assert scores("kinda down missin my kids") == {}
    assert "craving" not in scores("kinda down missin my kids", *BOTH)


@pytest.mark.parametrize(
    ("text", "mood", "craving"),
    [
        ("toy bien no tengo gana", 7, 0),
        ("no ando bien, muchas ganas de un trago", 2, 8),
        ("lonely and wanting to drink real bad", 3, 8),
        ("animo bajo ganas altas", 3, 8),
    ],
)
def test_two_questions_are_told_apart(text: str, mood: int, craving: int) -> None:
    read = scores(text, *BOTH)

    assert abs(read["mood"] - mood) <= NEAR
    assert abs(read["craving"] - craving) <= NEAR


@pytest.mark.parametrize(
    "text", ["doing laundry all day", "regular", "37", "the soup was terrible", "", "..."]
)
def test_what_says_nothing_of_the_craving_answers_none(text: str) -> None:
    assert "craving" not in scores(text, *BOTH)


def test_a_slip_leaves_what_is_felt_to_be_read_and_a_cry_does_not() -> None:
    assert scores("drank last nite feel like crap", *BOTH)["mood"] <= NEAR
    assert scores("mejor me muero", "mood") == {}


def test_nothing_moves_the_guess_off_the_scale() -> None:
    signs = ["~GREAT", "~. GREAT", "~GREAT ."] * 40
    assert 0 <= how(signs, "mood") <= 9
    assert felt(say("").marked, "mood", alone=True) is None


@pytest.mark.parametrize(
    "text",
    [
        "True! Well, I have to go pick up the kids",
        "that truck was white and blue",
        "im not very good with numbers and all that",
        "well have a good night and talk to you again soon",
    ],
)
def test_a_row_of_the_table_is_not_believed_where_all_words_speak_against_it(text: str) -> None:
    assert scores(text, *BOTH) == {}


@pytest.mark.parametrize("text", ["pretty good", "not great", "rough day", "mas o menos", "ok"])
def test_a_plain_feeling_is(text: str) -> None:
    assert set(scores(text, "mood")) == {"mood"}


def test_ok_answers_the_first_question_and_a_letter_only_says_that_it_was_read() -> None:
    assert scores("ok", *BOTH) == {"mood": 5}
    assert scores("k", *BOTH) == {}


@pytest.mark.parametrize("text", ["gone for now", "naw", "ya ni me acuerdo", "ni tantito"])
def test_none_at_all_in_new_words_is_none(text: str) -> None:
    assert scores(text, "craving") == {"craving": 0}


@pytest.mark.parametrize("text", ["una zarabanda de dia", "de zopenco"])
def test_words_that_nothing_is_known_of_answer_nothing(text: str) -> None:
    """ "con" and "una ... de dia" alone made a good day of a bad one."""
    assert scores(text, "mood") == {}
