"""What words stand for: alike in both languages, and each word in one row."""

from collections import Counter

import pytest

from checkin_sms.core.reader.senses import sense, untied
from checkin_sms.core.reader.senses_table import SENSES


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("call ring holler llamen marcar hablarme", "CALL"),
        ("hospital er urgencias operaron", "HOSP"),
        ("jail county preso bote", "JAIL"),
        ("mom hermano cousin vecina", "KIN"),
        ("saldo minutes recarga", "MINUTES"),
    ],
)
def test_words_of_both_languages_stand_for_the_same(words: str, meant: str) -> None:
    assert {sense(word) for word in words.split()} == {meant}


def test_a_whole_word_counts_before_a_beginning_and_a_longer_beginning_before_a_shorter() -> None:
    assert sense("stop") == sense("stopping") == "STOP"
    assert sense("solo") != sense("soltaron") == "OUT"
    assert sense("nuevo") == "NEW" != sense("nuevamente") == "AGAIN"


@pytest.mark.parametrize("word", ["tuesdayish", "xyz", "zapato", ""])
def test_a_word_that_nobody_listed_stands_for_nothing(word: str) -> None:
    assert sense(word) in (None, "DAY")


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("mandenmelo", ("manden", "me")),
        ("llamame", ("llama", "me")),
        ("escribirme", ("escribir", "me")),
        ("ayudenos", ("ayude", "nos")),
        ("home", ("home",)),
        ("informe", ("informe",)),
        ("sometime", ("sometime",)),
    ],
)
def test_what_spanish_ties_to_a_verb_is_untied(word: str, parts: tuple[str, ...]) -> None:
    assert untied(word) == parts


def test_each_word_stands_in_one_row_and_each_row_once() -> None:
    rows = [row.partition(": ") for row in SENSES.strip().splitlines()]
    words = Counter(word.rstrip("*") for _, _, listed in rows for word in listed.split())

    assert [word for word, times in words.items() if times > 1] == []
    assert all(name.isupper() and name.isalpha() for name, _, _ in rows)
    assert len({name for name, _, _ in rows}) == len(rows)
