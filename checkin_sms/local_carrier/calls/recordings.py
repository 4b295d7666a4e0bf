"""What people left on the line."""

import io
import secrets
import wave
from dataclasses import dataclass
from datetime import datetime
from threading import RLock

RATE = 8000
# One frame of silence as MPEG-2 layer III at 8 kbit/s and 16 kHz, one channel.
_FRAME = bytes([0xFF, 0xF3, 0x18, 0xC0]) + bytes(32)
_FRAMES_PER_SECOND = 16_000 / 576


@dataclass(frozen=True, slots=True)
class Recording:
    """`words` is what was said; the sound itself is a tone of that length."""

    sid: str
    call_sid: str
    seconds: int
    made: datetime
    words: str


class Recordings:
    def __init__(self) -> None:
        self._lock = RLock()
        self._kept: dict[str, Recording] = {}

    def add(self, call_sid: str, seconds: int, made: datetime, words: str) -> Recording:
        recording = Recording("RE" + secrets.token_hex(16), call_sid, seconds, made, words)
        with self._lock:
            self._kept[recording.sid] = recording
        return recording

    def get(self, sid: str) -> Recording | None:
        return self._kept.get(sid)

    def delete(self, sid: str) -> bool:
        with self._lock:
            return self._kept.pop(sid, None) is not None

    def all(self) -> list[Recording]:
        with self._lock:
            return list(self._kept.values())


def wav(recording: Recording) -> bytes:
    """A quiet square wave, so that a player shows something and a listener hears something."""
    period = bytes([120] * 10 + [136] * 10)
    held = io.BytesIO()
    with wave.open(held, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(1)
        sound.setframerate(RATE)
        sound.writeframes(period * (RATE * recording.seconds // len(period)))
    return held.getvalue()


def mp3(recording: Recording) -> bytes:
    return _FRAME * max(1, round(recording.seconds * _FRAMES_PER_SECOND))
