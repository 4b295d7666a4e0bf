"""How long it takes to say something, and what a machine keeps of it."""

from datetime import timedelta

import pytest

from checkin_sms.local_carrier.calls.speech import Passage, Voice, kept_after, seconds_to_say
from tests.local_carrier.conftest import NOON


@pytest.mark.parametrize(
    ("text", "seconds"), [("Hi", 1.0), ("one two three four five", 2.0), ("word " * 150, 60.0)]
)
def test_a_hundred_and_fifty_words_take_a_minute(text: str, seconds: float) -> None:
    assert seconds_to_say(text) == seconds


@pytest.mark.parametrize(
    ("beep", "kept"),
    [
        (-1, ["one two three four"]),
        (0, ["one two three four"]),
        (0.1, ["two three four"]),
        (2, ["three four"]),
        (4, []),
        (60, []),
    ],
)
def test_a_machine_keeps_the_words_after_its_tone(beep: float, kept: list[str]) -> None:
    said = Passage(NOON, NOON, Voice.SERVICE, "one two three four", 4.0)
    pressed = Passage(NOON + timedelta(hours=1), NOON, Voice.KEY, "5")
    assert kept_after([said, pressed], NOON + timedelta(seconds=beep)) == kept
