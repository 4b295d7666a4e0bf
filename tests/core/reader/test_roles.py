"""Numbers in sentences that no rule foresaw: which question they answer, and which answer none."""

import pytest

from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.normal import say
from checkin_sms.core.reader.numerals import numerals
from checkin_sms.core.reader.roles import Role, likeliest, overrule, overruled, roles, weight_of

BOTH = ("mood", "craving")


def scores(text: str, *questions: str) -> dict[str, int]:
    return {one.question: one.value for one in interpret(text, questions).answers}


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("jaja 7 y 2", {"mood": 7, "craving": 2}),
        ("me muero de hambre jaja 7 y 2", {"mood": 7, "craving": 2}),
        ("mood 4 crav 6", {"mood": 4, "craving": 6}),
        ("2 animo 7 ganas y 0 pesos", {"mood": 2, "craving": 7}),
        ("craving was a 7 this mornin now its a 3. mood 6", {"mood": 6, "craving": 3}),
        ("ocho d animo y uno de ganas", {"mood": 8, "craving": 1}),
        ("eight n one -Bob", {"mood": 8, "craving": 1}),
        ("sinco compa, y un tresito de ganas", {"mood": 5, "craving": 3}),
        ("1ra 6 2da 4", {"mood": 6, "craving": 4}),
        ("animito 6 ganitas 2", {"mood": 6, "craving": 2}),
        ("7 y 1. oiga mejor mandenlo a las 8 de la noche", {"mood": 7, "craving": 1}),
    ],
)
def test_both_answers_stand_among_other_words(text: str, read: dict[str, int]) -> None:
    assert scores(text, *BOTH) == read


@pytest.mark.parametrize(
    "text",
    [
        "el 9 tengo cita con la trabajadora social",
        "tengo cita a las 3 y luego a las 5",
        "my kids are 3 and 7",
        "bus 12 was late then the 6",
    ],
)
def test_a_number_of_something_else_answers_nothing(text: str) -> None:
    assert scores(text, *BOTH) == {}
    assert scores(text, "mood") == {}


def test_the_reading_says_where_the_words_around_decided() -> None:
    why = "which numbers answer: by all the words around them"

    assert why in interpret("jaja 7 y 2", BOTH).reasons
    assert why not in interpret("7 and 2", BOTH).reasons


def test_each_number_answers_one_question_and_each_question_has_one() -> None:
    found = [Role(0, "mood", 5, 30), Role(0, "craving", 5, 40), Role(2, "mood", 6, 20)]

    chosen = likeliest(found, BOTH)

    assert {name: role.at for name, role in chosen.items()} == {"mood": 2, "craving": 0}
    assert likeliest([Role(0, "mood", 5, -1)], BOTH) == {}


def test_the_rules_stand_where_the_weights_agree_or_have_nothing_to_weigh() -> None:
    assert overruled(numerals(say("7 and 2")), BOTH, {"mood": 7, "craving": 2}) is None
    assert overruled(numerals(say("good")), BOTH, {}) is None


def test_what_the_rules_read_and_no_number_says_weighs_against_them() -> None:
    found = roles(numerals(say("7 and 2")), BOTH)

    assert weight_of(found, {"mood": 7, "craving": 2}) > 0 > weight_of(found, {"mood": 4})


def test_to_change_an_answer_takes_more_than_to_add_one() -> None:
    found = [Role(0, "mood", 5, 15), Role(2, "craving", 3, 15), Role(2, "mood", 3, 30)]
    both = {"mood": found[0], "craving": found[1]}

    assert overrule(found, both, {"mood": 5})
    assert overrule(found, {"mood": found[0]}, {})
    assert not overrule(found, {"mood": found[2]}, {"mood": 5})
    assert not overrule(found, both, {"mood": 5, "craving": 3})


@pytest.mark.parametrize(
    ("text", "value"), [("2 er 3", 2), ("tew", 2), ("un cinquito", 5), ("sais", 6), ("nyne", 9)]
)
def test_numbers_as_they_are_spoken(text: str, value: int) -> None:
    assert scores(text, "mood") == {"mood": value}
