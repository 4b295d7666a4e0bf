"""Counting parts exactly, and bringing any text to plain letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin_sms.core.segments import BASIC, EXTENSION, GSM, encoding, lost, segments, to_gsm

anything = st.text(st.characters(exclude_categories=()))
gsm_text = st.text(st.sampled_from(sorted(GSM)), max_size=700)
wide_text = st.text(st.sampled_from("aá😀~"), max_size=300).map(lambda text: text + "á")


def test_the_alphabet_has_127_letters_and_ten_more_behind_the_escape() -> None:
    assert len(BASIC) == 127
    assert len(EXTENSION) == 10
    assert not BASIC & EXTENSION


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("~" * 80, 1),
        ("~" * 80 + "a", 2),
        ("é" * 160, 1),
        ("á" * 70, 1),
        ("á" * 71, 2),
        ("á" * 134, 2),
        ("á" * 135, 3),
        ("😀" * 35, 1),
        ("😀" * 35 + "a", 2),
    ],
)
def test_parts_are_counted_as_the_carrier_counts_them(text: str, count: int) -> None:
    assert segments(text) == count


def test_an_escaped_letter_is_never_cut_in_half() -> None:
    assert segments("~" * 76 + "a" + "~" * 76 + "a") == 2
    assert segments("~" * 153) == 3


def test_an_emoji_is_never_cut_in_half() -> None:
    assert segments("😀" * 66) == 2
    assert segments("😀" * 67) == 3


@pytest.mark.parametrize("text", ["plain", "¿Qué?", "¡Señor!", "ü à è", "{name}", "€5"])
def test_these_stay_in_the_small_alphabet(text: str) -> None:
    assert encoding(text) == "GSM-7"
    assert to_gsm(text) == text


@pytest.mark.parametrize("text", ["¿Cómo?", "“hi”", "a—b", "ok…", "👍", "ç", "a\tb", "a\u00a0b"])
def test_one_odd_letter_makes_the_whole_text_wide(text: str) -> None:
    assert encoding(text) == "UCS-2"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("José Ramírez Núñez", "José Ramirez Nuñez"),
        ("á í ó ú Á Í Ó Ú ç â ã ê", "a i o u A I O U c a a e"),
        ("it’s “fine” – really — yes…", 'it\'s "fine" - really - yes...'),
        ("a\u00a0b\u2009c\td", "a b c d"),
        ("a\u200bb\ufeffc\u00add\u200d", "abcd"),
        ("n\u0303 and e\u0301 and a\u0301", "ñ and é and a"),
        ("Łukasz Đoković Œuvre", "Lukasz Dokovic OEuvre"),
        ("½ №3 ™", "1/2 No3 TM"),
        ("nice 👍🏽", "nice ??"),
        ("❤️", "?"),
        ("日本", "??"),
        ("\ud83d", "?"),
    ],
)
def test_letters_are_brought_to_the_nearest_plain_one(text: str, plain: str) -> None:
    assert to_gsm(text) == plain


@given(anything)
def test_the_plain_form_is_always_in_the_small_alphabet_and_settled(text: str) -> None:
    plain = to_gsm(text)

    assert encoding(plain) == "GSM-7"
    assert to_gsm(plain) == plain


@given(anything)
def test_nothing_that_anyone_types_is_left_uncounted(text: str) -> None:
    assert segments(text) >= 1


def test_letters_that_nobody_could_read_are_named_once_each() -> None:
    assert lost("Café? “Niño” \N{HEAVY BLACK HEART}\ufe0f") == ["\N{HEAVY BLACK HEART}"]
    assert lost("\N{GRINNING FACE} ok \N{GRINNING FACE}") == ["\N{GRINNING FACE}"]


@given(gsm_text, gsm_text)
def test_joining_two_texts_never_costs_more_than_one_part_extra(one: str, two: str) -> None:
    joined = segments(one + two)

    assert max(segments(one), segments(two)) <= joined <= segments(one) + segments(two) + 1


@given(wide_text)
def test_a_wide_text_costs_what_its_units_need_or_one_part_more(text: str) -> None:
    units = len(text.encode("utf-16-le")) // 2

    if units <= 70:
        assert segments(text) == 1
    else:
        assert -(-units // 67) <= segments(text) <= -(-units // 66)
