"""From words to signs: words, beginnings, senses, and what stands side by side."""

from itertools import pairwise

import pytest

from checkin_sms.core.reader.normal import say
from checkin_sms.core.reader.signs import WINDOW, parts, signs_in


def words_of(text: str) -> tuple[str, ...]:
    (part,) = parts(say(text).marked)
    return part


def test_long_words_count_by_how_they_begin() -> None:
    assert "apunt*" in signs_in(("apuntaron",))
    assert "apunt" in signs_in(("apunt",))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("7 pm", "#hour"),
        ("at 10:30", "#hour"),
        ("5:30pm", "#hour"),
        ("my number is 787 555 0142", "#tel"),
        ("+17875550142", "#tel"),
        ("15 days", "#"),
        ("3rd floor", "#"),
    ],
)
def test_a_number_counts_by_its_kind(text: str, number: str) -> None:
    assert number in words_of(text)


def test_signs_are_words_neighbours_and_those_with_one_between() -> None:
    found = signs_in(("zapato", "verde", "lindo"))

    assert {"zapat*", "verde", "zapat*_verde", "verde_lindo", "zapat*__lindo"} <= set(found)
    assert {"^_zapat*", "lindo_$"} <= set(found)


def test_senses_stand_beside_the_words() -> None:
    found = set(signs_in(words_of("mandenme el texto por favor")))

    assert {"TEXT", "ME", "TEXT_ME", "TEXTS"} <= found
    assert {"call", "CALL", "CALL_ME"} <= set(signs_in(words_of("call me")))


def test_two_small_words_together_tell_nothing() -> None:
    assert {"en_mi", "estoy_en"}.isdisjoint(signs_in(("estoy", "en", "mi")))


def test_each_sign_is_named_once() -> None:
    found = signs_in(words_of("call me call me call me"))

    assert len(found) == len(set(found))


def test_a_long_text_is_weighed_in_parts_that_overlap() -> None:
    words = [f"zz{letter}{other}zz" for letter in "abcdefgh" for other in "abcdefgh"]
    found = list(parts(f" . {' '.join(words)} . "))

    assert max(len(part) for part in found) == WINDOW
    assert set(words) <= {word for part in found for word in part}
    assert all(set(one) & set(other) for one, other in pairwise(found))
