"""Written words as a voice says them."""

import pytest

from checkin_sms.core.aloud import for_the_ear, seconds


@pytest.mark.parametrize(
    ("written", "language", "said"),
    [
        ("At 8:30 PM we call.", "en", "At eight thirty P M we call."),
        ("At 8:00 AM.", "en", "At eight A M."),
        ("At 12:05 PM.", "en", "At twelve oh five P M."),
        ("At 9:41 AM.", "en", "At nine forty one A M."),
        ("A las 8:30 p.m. llamamos.", "es", "A las ocho y treinta de la noche llamamos."),
        ("A las 1:00 p.m.", "es", "A las una de la tarde"),
        ("A las 12:15 p.m.", "es", "A las doce y quince de la tarde"),
        ("A las 9:41 a.m.", "es", "A las nueve y cuarenta y uno de la mañana"),
        ("Call 988. In danger: 911.", "en", "Call 9 8 8. In danger: 9 1 1."),
        ("1=I will, 2=can't.", "en", "press 1: I will, press 2: can't."),
        ("A1=yo llamo, A2=no puedo.", "es", "oprima 1: yo llamo, oprima 2: no puedo."),
        ("At 8:30 PM", "fr", "At eight thirty P M"),
        ("Room 12, 3 of 9", "en", "Room 12, 3 of 9"),
    ],
)
def test_hours_numbers_and_keys_are_said_as_people_say_them(
    written: str, language: str, said: str
) -> None:
    assert for_the_ear(written, language) == said


def test_a_sentence_of_twenty_five_words_takes_ten_seconds() -> None:
    assert seconds("word " * 25) == 10
    assert seconds("word") == 1
