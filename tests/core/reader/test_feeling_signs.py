"""From an answer in words to signs: what it feels like, and which clauses are whose."""

from collections import Counter

from checkin_sms.core.reader.feeling_senses_table import FEELING_SENSES
from checkin_sms.core.reader.feeling_signs import felt_signs


def test_words_count_by_the_feeling_they_tell_of() -> None:
    assert "~SAD" in felt_signs(("bummed",), "mood", alone=True)
    assert "~SAD" in felt_signs(("triste",), "mood", alone=True)


def test_what_is_told_of_the_craving_says_nothing_of_the_mood() -> None:
    told = ("feeling", "good", "no", "cravings")

    mood, craving = (felt_signs(told, question, alone=False) for question in ("mood", "craving"))

    assert "~GOOD" in mood
    assert "~CRAVE" not in mood
    assert "~CRAVE" in craving
    assert "~GOOD" not in craving


def test_without_a_word_of_the_craving_it_is_not_sought_beside_the_mood() -> None:
    assert felt_signs(("regular",), "craving", alone=False) == ()
    assert felt_signs(("regular",), "craving", alone=True) != ()


def test_a_word_stands_in_one_row() -> None:
    listed = [word for row in FEELING_SENSES.strip().splitlines() for word in row.split()[1:]]

    assert [word for word, times in Counter(listed).items() if times > 1] == []
