"""Words torn, run together or typed without vowels, put together anew."""

import pytest

from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.mangled import mangled, put_together, with_vowels
from checkin_sms.core.reader.reading import Tier


@pytest.mark.parametrize(
    ("torn", "whole"),
    [
        ("i wa nt to di e", "i want to die"),
        ("me v oy a ah orcar", "me voy a ahorcar"),
        ("yanoquierovivir", "ya no quiero vivir"),
        ("6. my ch est hu rts", "my chest hurts"),
    ],
)
def test_torn_pieces_and_words_run_together_are_put_together(torn: str, whole: str) -> None:
    assert whole in put_together(torn)


@pytest.mark.parametrize(
    ("typed", "whole"),
    [("dnt wnt 2 lv", "dont want to live"), ("n pdo rspirar", "no puedo respirar")],
)
def test_words_of_a_cry_get_the_vowels_that_they_miss(typed: str, whole: str) -> None:
    assert with_vowels(typed) == whole


@pytest.mark.parametrize("text", ["my brother is here", "5 2", "i went to the store", "", "!!"])
def test_a_text_of_whole_words_is_left_as_it_is(text: str) -> None:
    assert mangled(text) == []


@pytest.mark.parametrize(
    "text", ["visit periodically", "tht wrk pls", "c u 2nite k", "a b c d e f g"]
)
def test_odd_spelling_alone_is_no_cry(text: str) -> None:
    assert interpret(text).crisis is None


def test_a_letter_string_of_any_length_is_read_in_time() -> None:
    """More letters than a torn text has are not put together: the ways would grow without end."""
    assert mangled("q u e " * 200) == []
    assert interpret("h es g ot a g un").crisis is Tier.DANGER
