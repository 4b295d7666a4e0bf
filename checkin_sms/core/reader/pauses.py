"""Hears that somebody will be out of reach: why, and until when."""

import re
from dataclasses import dataclass

from checkin_sms.core.reader.normal import Said
from checkin_sms.core.reader.phrases import Phrasebook, lines
from checkin_sms.core.reader.phrases_pause import NOT_PAUSE, REASONS
from checkin_sms.core.reader.senses import sense
from checkin_sms.core.reader.word_classes import CLASSES, WEEKDAYS
from checkin_sms.core.reader.word_classes_slips import PAUSE_CLASSES

# No reasons of their own: asked for in so many words, and away as a helper says it.
ASKED, AWAY = "asked", "away"
# Told of a phone that was dead it explains a silence; nobody is paused for it.
DYING = "phone dying"


@dataclass(frozen=True)
class Pause:
    """Why, and in which words."""

    reason: str
    words: str


@dataclass(frozen=True)
class Until:
    """`day` as it was written; `days` where a number of them was given."""

    day: str | None = None
    days: int | None = None


_PAUSES = Phrasebook(
    ((reason, phrase) for reason, table in REASONS.items() for phrase in lines(table)),
    PAUSE_CLASSES,
)
_NO_PAUSES = Phrasebook((("not", phrase) for phrase in lines(NOT_PAUSE)), PAUSE_CLASSES)

_COUNTS = {
    word: count
    for count, row in enumerate(
        (
            "a an one un una",
            "two dos couple par",
            "three tres",
            "four cuatro",
            "five cinco",
            "six seis",
            "seven siete",
            "eight ocho",
            "nine nueve",
            "ten diez",
        ),
        start=1,
    )
    for word in row.split()
}
_UNITS = {"day": 1, "dia": 1, "week": 7, "semana": 7, "month": 30, "mes": 30, "weekend": 3}
_SPAN = re.compile(
    rf" (?:a )?(\d{{1,2}}|{'|'.join(_COUNTS)})(?: of| de| more| mas)?"
    rf" ({'|'.join(_UNITS)})(?:e?s)? "
)
_WEEKDAY = "|".join(WEEKDAYS)
_MONTH = "|".join(CLASSES["month"])
_DAYS = (
    _WEEKDAY,
    rf"(?:{_MONTH})(?: \d{{1,2}}(?:st|nd|rd|th)?)?",
    rf"\d{{1,2}}(?:st|nd|rd|th)?(?: (?:de )?(?:{_MONTH}))?",
    "tomorrow|manana|next week|next month|weekend|payday|christmas|thanksgiving|new years?",
    "proxima semana|semana que viene|proximo mes|mes que viene|fin de semana|navidad|quincena",
    "first|end of the month|fin de mes",
)
_UNTIL = re.compile(
    r" (?:until|till|til|untill|hasta|thru|through)(?: the| el| la| next| this| proximo)?"
    rf" ({'|'.join(_DAYS)}) "
)
_ON_DAY = re.compile(
    rf" (?:back|home|out|vuelvo|regreso|salgo)(?: on| el| this| next)? ({_WEEKDAY}) "
)


def pause(said: Said) -> Pause | None:
    """The reason why somebody will be out of reach; None if none was given."""
    found = _PAUSES.first(_NO_PAUSES.without(said.marked))
    return Pause(found.label, found.words) if found else None


# What a pause that no phrase knew is likely for, by the first sense that it holds.
_LIKELY = {
    "JAIL": "jail",
    "DETOX": "detox",
    "HOSP": "hospital",
    "MINUTES": "no minutes",
    "BROKEN": DYING,
}


def likely_reason(said: Said) -> str:
    """The reason for a pause that was heard by its words alone; away if none is named."""
    senses = {sense(word) for word in said.flat.split()}
    return next((reason for one, reason in _LIKELY.items() if one in senses), AWAY)


def until(said: Said) -> Until:
    """Until which day, or for how many days, as it was said."""
    day = _UNTIL.search(said.flat) or _ON_DAY.search(said.flat)
    span = _SPAN.search(said.flat)
    days = None
    if span:
        count = span.group(1)
        days = (int(count) if count.isdecimal() else _COUNTS[count]) * _UNITS[span.group(2)]
    return Until(day.group(1) if day else None, days)
