"""Several people on one phone: who is speaking is asked, and nothing is guessed."""

from datetime import timedelta

import pytest

from tests.house import House
from tests.services.shared_phone import WHO, answers, case_of, heard, id_of, text


def test_the_first_text_is_answered_with_who_is_this_and_the_digit_makes_it_theirs(
    home: House,
) -> None:
    assert text(home, "4 7") == WHO
    assert answers(home) == []

    said = text(home, "2")

    assert "Lou" in said
    lou = id_of(home, "Lou")
    assert answers(home) == [(lou, "mood", 4), (lou, "craving", 7)]


def test_both_answer_one_after_the_other(home: House) -> None:
    text(home, "4 2")
    assert "Kay" in text(home, "1")

    assert text(home, "6 1") == WHO
    assert "Lou" in text(home, "2")

    assert [row[1:] for row in answers(home)] == [
        ("mood", 4), ("craving", 2), ("mood", 6), ("craving", 1),
    ]  # fmt: skip


def test_only_whoever_said_who_they_are_has_made_contact(home: House) -> None:
    before = heard(home, "Kay"), heard(home, "Lou")

    text(home, "4 2")
    assert (heard(home, "Kay"), heard(home, "Lou")) == before

    text(home, "1")
    assert heard(home, "Kay") != before[0]
    assert heard(home, "Lou") == before[1]


def test_two_texts_before_the_answer_are_both_theirs(home: House) -> None:
    assert text(home, "4") == WHO
    assert text(home, "7") == WHO

    assert "Lou" in text(home, "2")

    assert [row[1:] for row in answers(home)] == [("mood", 4), ("craving", 7)]


@pytest.mark.parametrize("said", ["Lou", "lou.", "its Lou", "I'm Lou", "L.", "l", "2", " 2 "])
def test_who_is_this_is_answered_by_digit_alias_or_name(home: House, said: str) -> None:
    text(home, "4 7")

    assert "Lou" in text(home, said)
    assert len(answers(home)) == 2


@pytest.mark.parametrize("said", ["3", "9", "me", "Ben", "0", "??"])
def test_anything_else_is_asked_once_more(home: House, said: str) -> None:
    text(home, "4 7")

    assert text(home, said) == WHO
    assert answers(home) == []


def test_a_name_alone_says_who_is_speaking_before_anything_was_asked(home: House) -> None:
    assert "Kay" in text(home, "Kay")
    assert "Kay" in text(home, "6 2")
    assert [row[1:] for row in answers(home)] == [("mood", 6), ("craving", 2)]


def test_one_letter_is_no_name_there(home: House) -> None:
    assert text(home, "k") == WHO


def test_within_one_conversation_they_are_not_asked_again(home: House) -> None:
    text(home, "5")
    assert "Kay" not in text(home, "1"), "the second question names nobody either"

    assert "Kay" in text(home, "2")

    assert [row[1:] for row in answers(home)] == [("mood", 5), ("craving", 2)]


def test_an_hour_later_it_may_be_the_other_hand(home: House) -> None:
    text(home, "5")
    text(home, "1", wait=70)

    assert text(home, "2 8") == WHO
    assert "Lou" in text(home, "2")
    assert [row[1:] for row in answers(home)] == [("mood", 5), ("mood", 2), ("craving", 8)]


def test_who_it_was_today_is_asked_again_tomorrow(home: House) -> None:
    text(home, "5 2")
    text(home, "1")
    text(home, "5 2")
    text(home, "2")

    home.pass_time(timedelta(hours=12))

    assert text(home, "hello") == WHO


def test_with_nothing_open_for_anybody_else_they_stay_known_for_the_day(home: House) -> None:
    for scores, who in (("5 2", "2"), ("5 2", "1")):
        text(home, scores)
        text(home, who)

    assert "Kay" in text(home, "can someone call me")
    assert case_of(home, "Kay") == ["call me"]
    assert case_of(home, "Lou") == []
