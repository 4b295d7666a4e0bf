"""The language of a cry for help is told by its words, however few they are."""

import pytest

from checkin_sms.core.tongue import tongue


@pytest.mark.parametrize(
    "text",
    [
        "me quiero matar",
        "soy ana, ME KIERO MORIR",
        "quieromorir",
        "sobredosis",
        "no puedo respirar",
        "mi novio me pega",
        "ayuda please, ya no quiero vivir",
    ],
)
def test_spanish(text: str) -> None:
    assert tongue(text, "en") == "es"


@pytest.mark.parametrize(
    "text",
    [
        "i want to kill myself",
        "its ana on my sisters phone i wanna die",
        "overdose",
        "cant breathe",
        "my boyfriend hits me",
        "mi casa. i want to end my life",
    ],
)
def test_english(text: str) -> None:
    assert tongue(text, "es") == "en"


@pytest.mark.parametrize("text", ["", "4", "988", "no", "Ana", "🙂"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_what_shows_nothing_stays_as_it_was(text: str, language: str) -> None:
    assert tongue(text, language) == language
