"""What was written, for the ear: hours, the numbers to call and the keys, spelled as they are said.

A voice reads "988" as nine hundred eighty-eight, an hour as it likes, and "1=I will" not at all.
"""

import math
import re
from collections.abc import Callable, Mapping

# How many words a voice says in a minute, at the speed that people follow on a bad line.
WORDS_A_MINUTE = 150

_EN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_ES = (
    "cero una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciséis diecisiete dieciocho diecinueve"
)
_TEENS: Mapping[str, list[str]] = {"en": _EN.split(), "es": _ES.split()}
_TENS: Mapping[str, list[str]] = {
    "en": ["", "", "twenty", "thirty", "forty", "fifty"],
    "es": ["", "", "veinte", "treinta", "cuarenta", "cincuenta"],
}
_HOUR = re.compile(r"\b(\d{1,2}):(\d\d) ?([ap])(?:m\b|\.m\.)", re.IGNORECASE)
_CALLED = re.compile(r"\b(988|911)\b")
_KEY = re.compile(r"\b[A-Z]?(\d)=([^,.(]+)")
_PRESS = {"en": "press {key}: {what}", "es": "oprima {key}: {what}"}


def for_the_ear(text: str, language: str) -> str:
    """The same words, ready to be spoken. Languages without a table are spoken as English."""
    spoken = language if language in _TEENS else "en"
    text = _HOUR.sub(lambda found: _HOURS[spoken](*found.groups()), text)
    text = _CALLED.sub(lambda found: " ".join(found[1]), text)
    return _KEY.sub(lambda found: _key(spoken, found[1], found[2]), text)


def seconds(text: str) -> int:
    """How long it takes to say, at normal speed."""
    return math.ceil(len(text.split()) * 60 / WORDS_A_MINUTE)


def _key(language: str, key: str, what: str) -> str:
    return _PRESS[language].format(key=key, what=what.strip())


def _number(language: str, number: int) -> str:
    """0 to 59."""
    if number < 20:
        return _TEENS[language][number]
    tens, rest = _TENS[language][number // 10], number % 10
    if not rest:
        return tens
    return f"{tens} {_TEENS['en'][rest]}" if language == "en" else f"{tens} y {_ONES[rest]}"


_ONES = ["", "uno", *_TEENS["es"][2:10]]


def _hour_en(hour: str, minute: str, half: str) -> str:
    said = _number("en", int(hour))
    if minute != "00":
        said += " oh" if minute < "10" else ""
        said += f" {_number('en', int(minute))}"
    return f"{said} {half.upper()} M"


def _hour_es(hour: str, minute: str, half: str) -> str:
    said = _number("es", int(hour))
    if minute != "00":
        said += f" y {_number('es', int(minute))}"
    if half.lower() == "a":
        return f"{said} de la mañana"
    # From seven on it is night; twelve is noon.
    return f"{said} de la {'noche' if 7 <= int(hour) < 12 else 'tarde'}"


_HOURS: Mapping[str, Callable[[str, str, str], str]] = {"en": _hour_en, "es": _hour_es}
