"""An hour as people write it; one that could be morning or evening is never guessed."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin_sms.core.reader.times import EitherHalf, is_keyed, wanted_time

CLEAR = {
    "TIME 8pm": time(20, 0),
    "time 8 PM": time(20, 0),
    "TIME 8p": time(20, 0),
    "TIME 8P.M.": time(20, 0),
    "time 8:30 am": time(8, 30),
    "TIME 8.30pm": time(20, 30),
    "TIME 830PM": time(20, 30),
    "TIME 1130 am": time(11, 30),
    "TIME 20:30": time(20, 30),
    "TIME 08:00": time(8, 0),
    "TIME 0:30": time(0, 30),
    "time 13": time(13, 0),
    "TIME noon": time(12, 0),
    "TIME 12 pm": time(12, 0),
    "TIME 12am": time(0, 0),
    "midnight please": time(0, 0),
    "12 at night": time(0, 0),
    "can you text me at 7 in the morning": time(7, 0),
    "change it to eight in the evening": time(20, 0),
    "HORA 8pm": time(20, 0),
    "a las 8 de la noche": time(20, 0),
    "a las ocho de la mañana": time(8, 0),
    "a las 3 de la tarde": time(15, 0),
    "mediodia": time(12, 0),
}


@pytest.mark.parametrize("text", CLEAR)
def test_a_clear_hour_is_read(text: str) -> None:
    assert wanted_time(text) == CLEAR[text]


@pytest.mark.parametrize(
    ("text", "morning"),
    [("TIME 8", time(8)), ("8:30", time(8, 30)), ("TIME 10", time(10)), ("HORA 12", time(0))],
)
def test_an_hour_of_either_half_is_left_open(text: str, morning: time) -> None:
    wanted = wanted_time(text)

    assert wanted == EitherHalf(morning, time(morning.hour + 12, morning.minute))


@pytest.mark.parametrize(
    "text",
    ["TIME", "later", "TIME 25", "from 6pm to 8pm", "noon or 6pm", "8:75 pm", "", "555 0143"],
)
def test_no_hour_or_several_are_none(text: str) -> None:
    assert wanted_time(text) is None


@given(st.text(max_size=60))
def test_whatever_is_typed_it_never_raises(text: str) -> None:
    wanted_time(text)
    is_keyed(text)


@pytest.mark.parametrize("text", ["TIME", "time 8", "Time: 8:30 pm!", "HORA 8 de la noche", "hora"])
def test_our_keyword_is_alone_or_with_a_time(text: str) -> None:
    assert is_keyed(text)


@pytest.mark.parametrize(
    "text", ["time to go", "time 2 go", "times", "last time 8", "8pm", "hours"]
)
def test_other_words_about_time_are_not_our_keyword(text: str) -> None:
    assert not is_keyed(text)
