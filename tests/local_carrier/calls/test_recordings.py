"""The sound of a note is a real file of the right length."""

import io
import wave

import pytest

from checkin_sms.local_carrier.calls.recordings import Recordings, mp3, wav
from tests.local_carrier.conftest import NOON


@pytest.mark.parametrize("seconds", [1, 30])
def test_the_sound_is_as_long_as_the_note(seconds: int) -> None:
    recording = Recordings().add("CA1", seconds, NOON, "Hello")
    with wave.open(io.BytesIO(wav(recording))) as sound:
        assert sound.getnframes() / sound.getframerate() == seconds
    # Frames of 36 bytes and 36 milliseconds each.
    assert abs(len(mp3(recording)) / 1000 - seconds) < 0.05
