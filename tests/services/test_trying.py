"""Try a text."""

import pytest

from checkin_sms.core.reader.reading import Intent, Tier
from checkin_sms.services.trying import INTENTS, OPEN, OPEN_WORDS, TIERS, tried


def test_everything_that_can_be_read_has_words() -> None:
    assert INTENTS.keys() == set(Intent)
    assert TIERS.keys() == set(Tier)
    assert OPEN.keys() == OPEN_WORDS.keys()


def test_a_score_is_read_with_its_reason() -> None:
    found = tried("bout a 4", "mood", "en")

    assert found.answers == ["mood: about 4"]
    assert any("4" in reason for reason in found.reasons)
    assert not found.nothing


@pytest.mark.parametrize(
    ("text", "open_", "words"),
    [
        ("PAUSE 3", "none", ["wants a pause, or tells of one", "for 3 days"]),
        ("in hospital til friday", "mood", ["until friday", "because of: hospital"]),
        ("A1", "none", ["presses a key: A1"]),
        ("stop please", "both", ["wants no more texts: everything to this number stops"]),
    ],
)
def test_wishes_are_told_in_words(text: str, open_: str, words: list[str]) -> None:
    found = tried(text, open_, "en")

    assert set(words) <= set(found.wishes)


def test_words_of_crisis_say_what_would_follow() -> None:
    assert "988" in tried("i want to die", "mood", "en").crisis


def test_what_no_rule_knows_is_left_to_a_person() -> None:
    found = tried("the heron came back to the river", "mood", "en")

    assert found.nothing
    assert found.left == "the heron came back to the river"
