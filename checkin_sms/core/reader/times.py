"""An hour as people write it in a text: "TIME 8pm", "a las 8 de la noche", "20:30".

Closed forms only. A member who is asked at 8 in the morning instead of the evening would not know
why, so an hour that could be either is asked back.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import time

_WORDS = {
    "noon": time(12, 0),
    "midday": time(12, 0),
    "mediodia": time(12, 0),
    "midnight": time(0, 0),
    "medianoche": time(0, 0),
}
_ENGLISH = "one two three four five six seven eight nine ten eleven twelve"
_SPANISH = "una dos tres cuatro cinco seis siete ocho nueve diez once doce"
_NUMBERS = {
    word: number for words in (_ENGLISH, _SPANISH) for number, word in enumerate(words.split(), 1)
}
_MORNING = ("morning", "mornings", "manana", "mananas")
_LATER = ("afternoon", "afternoons", "evening", "evenings", "tarde", "tardes")
_NIGHT = ("night", "nights", "tonight", "noche", "noches")
_HALF = dict.fromkeys(_MORNING, "a") | dict.fromkeys((*_LATER, *_NIGHT), "p")

# 830pm, as thumbs type it.
_RUN_TOGETHER = re.compile(r"(?<!\d)(\d{1,2})([0-5]\d)(?=\s?[ap]\.?\s?m?\b)")

_TIME = re.compile(
    r"(?<![\w:.])(?P<hour>\d{1,2}|" + "|".join(_NUMBERS) + r")"
    r"(?:\s?[:.h]\s?(?P<minute>[0-5]\d))?"
    r"(?:\s?(?P<half>[ap])\.?(?:\s?m)?\b\.?)?(?![\w:])"
)


_BESIDE = {*_HALF, *_WORDS, "at", "in", "the", "a", "las", "de", "la", "por", "please"}
# TIME 8PM: our keyword, and nothing but a time behind it.
_KEYED = re.compile(r"\s*(?:time|hora)\b[\s:=]*(?P<rest>.*?)\W*", re.DOTALL)


@dataclass(frozen=True)
class EitherHalf:
    """A time on a clock of twelve hours, without a word about which half of the day."""

    morning: time
    evening: time


def is_keyed(text: str) -> bool:
    """Is it TIME (or HORA), alone or with a time: never "time to go"?"""
    found = _KEYED.fullmatch(_plain(text))
    if found is None:
        return False
    rest = _TIME.sub("", _RUN_TOGETHER.sub(r"\1:\2", found["rest"]), count=1)
    return all(word in _BESIDE for word in re.findall(r"\w+", rest))


def wanted_time(text: str) -> time | EitherHalf | None:
    """The one time of day in a text. None: there is no time in it, or there are several."""
    plain = _RUN_TOGETHER.sub(r"\1:\2", _plain(text))
    words = re.findall(r"[a-z]+", plain)
    named = {_WORDS[word] for word in words if word in _WORDS}
    found = [match for match in _TIME.finditer(plain) if _is_time(match)]
    if named or len(found) != 1:
        return named.pop() if len(named) == 1 and not found else None
    return _read(found[0], words)


def _is_time(match: re.Match[str]) -> bool:
    hour = match["hour"]
    return hour in _NUMBERS or int(hour) <= 23


def _read(match: re.Match[str], words: list[str]) -> time | EitherHalf | None:
    text, minute = match["hour"], int(match["minute"] or 0)
    hour = _NUMBERS[text] if text in _NUMBERS else int(text)
    halves = {_HALF[word] for word in words if word in _HALF}
    half = match["half"] or (halves.pop() if len(halves) == 1 else None)
    if hour > 12 or hour == 0 or (text.startswith("0") and match["minute"]):
        return time(hour, minute) if half is None or hour > 12 else _in_half(hour, minute, half)
    if half is not None:
        at_midnight = hour == 12 and not match["half"] and set(words) & set(_NIGHT)
        return time(0, minute) if at_midnight else _in_half(hour, minute, half)
    return EitherHalf(_in_half(hour, minute, "a"), _in_half(hour, minute, "p"))


def _in_half(hour: int, minute: int, half: str) -> time:
    return time(hour % 12 + (12 if half == "p" else 0), minute)


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
