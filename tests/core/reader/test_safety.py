"""A cry for help is heard in one text or across the last ones, and only ever adds."""

import pytest

from checkin_sms.core.reader.interpret import interpret
from checkin_sms.core.reader.normal import say
from checkin_sms.core.reader.reading import Tier
from checkin_sms.core.reader.safety import cry


def tier(text: str, *before: str) -> Tier | None:
    heard = cry(say(text), before)
    return heard.tier if heard else None


def test_the_gravest_of_several_is_told() -> None:
    assert tier("he hit me and i want to die") is Tier.SELF_HARM
    assert tier("i give up, i overdosed") is Tier.MEDICAL


@pytest.mark.parametrize(
    ("before", "text"),
    [
        (("i want to",), "die"),
        (("i want", "to"), "kill myself"),
        (("quiero",), "morir"),
        (("he is not",), "breathing"),
    ],
)
def test_a_cry_over_several_texts_is_heard_with_the_last(
    before: tuple[str, ...], text: str
) -> None:
    assert tier(text, *before) is not None


def test_a_cry_that_was_heard_before_is_not_heard_again() -> None:
    assert tier("4", "i want to die") is None
    assert tier("thanks", "hello", "i want to die") is None


def test_only_the_last_two_texts_before_are_joined() -> None:
    assert tier("die", "i want to", "hello", "fine") is None


@pytest.mark.parametrize(
    "text",
    ["I WANT TO DIE!!!", "i want... to die", "i  want\nto  die", "i want, to die", "i wánt to díe"],
)
def test_punctuation_case_and_accents_hide_nothing(text: str) -> None:
    assert tier(text) is Tier.SELF_HARM


@pytest.mark.parametrize(
    "text",
    [
        "killmyself",
        "k i l l  m y s e l f",
        "kill my self",
        "k1ll myself",
        "0verdose",
        "o.d. again",
        "q u i e r o  m o r i r",
    ],
)
def test_odd_spellings_and_spacings_are_heard(text: str) -> None:
    assert tier(text) in (Tier.SELF_HARM, Tier.MEDICAL)


@pytest.mark.parametrize("text", ["im not suicidal", "i dont want to die", "never overdosed"])
def test_nobodys_not_is_believed_in_the_upper_tiers(text: str) -> None:
    assert tier(text) in (Tier.SELF_HARM, Tier.MEDICAL)


def test_a_harmless_saying_does_not_hide_a_cry_beside_it() -> None:
    assert tier("me muero de risa pero quiero morir") is Tier.SELF_HARM
    assert tier("dying laughing. i want to die") is Tier.SELF_HARM


def test_a_cry_is_found_in_a_long_text() -> None:
    assert tier("it rained and we watched tv " * 20 + "i want to die") is Tier.SELF_HARM


def test_no_feeling_is_guessed_beside_a_cry() -> None:
    assert interpret("fine i want to die", ("mood",)).answers == ()
    assert interpret("3 i want to die", ("mood",)).answers[0].value == 3
