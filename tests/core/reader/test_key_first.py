"""A helper's key with words behind it."""

import pytest

from checkin_sms.core.reader.key_first import key_first

MEANT = [
    ("1 i will call her", 1),
    ("1, ok", 1),
    ("1. On it", 1),
    ("1 no problem", 1),
    ("1 i'll call her at 7pm", 1),
    ("1 yo la llamo", 1),
    ("2 sorry at work", 2),
    ("2. I'm driving", 2),
    ("2 no puedo, estoy trabajando", 2),
    ("3 reached her, shes fine", 3),
    ("3 hablé con ella, está bien", 3),
    ("4 she needs help", 4),
    ("5 no answer", 5),
    ("5 no contestó", 5),
]
IN_DOUBT = [
    "2 minutes and ill call her",
    "1 sec",
    "5 min",
    "3 times i called her",
    "1st thing tomorrow",
    "1 of us should call",
    "1 cant right now",
    "2 i will call her",
    "2 not 1",
    "3 tried no answer",
    "3 she needs help",
    "4 now i cant",
]
NO_KEY = ["1", "a1", "555 0100", "in 5 min ill call", "7 i will", "i will call her", "", "!?"]


@pytest.mark.parametrize(("text", "digit"), MEANT)
def test_words_behind_a_key_that_agree_with_it(text: str, digit: int) -> None:
    found = key_first(text)
    assert found is not None
    assert (found.digit, found.letter) == (digit, None)


@pytest.mark.parametrize("text", ["A2 sorry", "a 2 sorry", "A-2, sorry"])
def test_with_a_letter(text: str) -> None:
    found = key_first(text)
    assert found is not None
    assert (found.digit, found.letter) == (2, "A")


@pytest.mark.parametrize("text", IN_DOUBT)
def test_what_may_be_a_number_of_something_or_is_spoken_against_is_in_doubt(text: str) -> None:
    found = key_first(text)
    assert found is not None
    assert found.digit is None


@pytest.mark.parametrize("text", NO_KEY)
def test_no_key_with_words(text: str) -> None:
    assert key_first(text) is None
