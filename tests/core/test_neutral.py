import pytest

from checkin_sms.core.neutral import giveaways


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sober House", ["sober"]),
        ("SOBRIEDAD", ["sobriedad"]),
        ("La Clínica", ["clinica"]),
        ("Adicción", ["adiccion"]),
        ("AA friends", ["aa"]),
        ("your score", ["score"]),
        ("Recovery, then rehab", ["recovery", "rehab"]),
        ("she relapsed", ["relapsed"]),
        ("recaída", ["recaida"]),
    ],
)
def test_a_word_that_gives_away_is_found_in_either_language(text: str, found: list[str]) -> None:
    assert giveaways(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Oak Street",
        "Ana",
        "Aaron",
        "Nadia",
        "Maria-José",
        "ganas",
        "pull",
        "scoreboards",
        "",
        "Dr. Uglow",
    ],
)
def test_plain_names_and_words_pass(text: str) -> None:
    assert giveaways(text) == []
