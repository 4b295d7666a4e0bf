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
    ("1 thank you so much", 1),
    ("1 i'll do it", 1),
    ("2 sorry at work", 2),
    ("2 thanks", 2),
    ("2 please ask someone else", 2),
    ("2. I'm driving", 2),
    ("2 no puedo, estoy trabajando", 2),
    ("3 reached her, shes fine", 3),
    ("3 hablé con ella, está bien", 3),
    ("3 called her, she is ok", 3),
    ("3 done", 3),
    ("4 she needs help", 4),
    ("4 she got fired and is in a bad place", 4),
    ("4 she's not doing well", 4),
    ("4 i think she is drunk", 4),
    ("4 she relapsed 2 days ago", 4),
    ("4 está muy mal", 4),
    ("5 no answer", 5),
    ("5 called and left a message", 5),
    ("5 her phone is off", 5),
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
    "1 driving",
    "1 i wish i could",
    "1 who is this",
    "1 can i call her?",
    "1 i'll call her tomorrow",
    "1 i will call her mom",
    "1 fine you do it",
    "1 estoy trabajando",
    "2 yes",
    "2 im not busy",
    "2 no estoy ocupado",
    "2 sorry, she is in the hospital",
    "2 im at work but ill call her tonight",
    "2 i cant do this anymore",
    "3 she relapsed",
    "3 called",
    "3 called, thanks",
    "3 called, went to vm",
    "3 talked to her mom",
    "3 she is not fine",
    "3 not good",
    "3 she's ok now but relapsed",
    "3 no está bien",
    "3 la llame y le deje un mensaje",
    "4 she is fine",
    "4 she doesn't need help",
    "4 i need help",
    "4 her phone is off",
    "4 beers and shes drunk",
    "5 she answered",
    "5 reached her",
    "5 no answer, she is in the hospital",
    "5 trying again",
]
NO_KEY = ["1", "a1", "555 0100", "in 5 min ill call", "7 i will", "i will call her", "", "!?"]


@pytest.mark.parametrize(("text", "digit"), MEANT)
def test_words_behind_a_key_that_agree_with_it(text: str, digit: int) -> None:
    found = key_first(text)
    assert found is not None
    assert (found.digit, found.letter) == (digit, None)


def test_the_name_of_whom_it_may_be_about() -> None:
    known, unknown = key_first("1 ill call Ana", ["Ana"]), key_first("1 ill call Lou", ["Ana"])
    assert known is not None
    assert unknown is not None
    assert (known.digit, unknown.digit) == (1, None)


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
