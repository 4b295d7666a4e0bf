"""Days as people write them in a text: "friday", "el viernes", "tomorrow"."""

import re
from datetime import date, timedelta

_WEEKDAYS = (
    ("monday", "mon", "lunes"),
    ("tuesday", "tue", "tues", "martes"),
    ("wednesday", "wed", "weds", "miercoles"),
    ("thursday", "thu", "thur", "thurs", "jueves"),
    ("friday", "fri", "viernes"),
    ("saturday", "sat", "sabado"),
    ("sunday", "sun", "domingo"),
)
_ENGLISH = "jan feb mar apr may jun jul aug sep oct nov dec"
_SPANISH = "ene feb mar abr may jun jul ago sep oct nov dic"
_MONTH = {word: n for names in (_ENGLISH, _SPANISH) for n, word in enumerate(names.split(), 1)}
_DAY_OF = re.compile(
    r"(?:(?P<month>[a-z]{3,10})\.? )?(?P<day>\d{1,2})(?:st|nd|rd|th)?"
    r"(?: (?:of |de )?(?P<later>[a-z]{3,10})\.?)?"
)
_SLASHED = re.compile(r"(?P<month>\d{1,2})/(?P<day>\d{1,2})(?:/\d{2,4})?")
_NUMBER = {word: number for number, words in enumerate(_WEEKDAYS) for word in words}
_AWAY = {"today": 0, "hoy": 0, "tomorrow": 1, "tmrw": 1, "manana": 1}


def days_until(word: str, today: date) -> int | None:
    """How many days from today until the day that was meant, the next one of that name. None for
    what is no day. Written plain: lower case, no accents."""
    name = word.strip().removeprefix("el ").removeprefix("next ")
    name = name.removeprefix("the ").strip(" .")
    if name in _AWAY:
        return _AWAY[name]
    if name not in _NUMBER:
        return _until_date(name, today)
    ahead = (_NUMBER[name] - today.weekday()) % 7
    return ahead or 7


def _until_date(text: str, today: date) -> int | None:
    """24, the 24th, dec 24, 24 de diciembre, 12/24: the next day of that date."""
    found = _SLASHED.fullmatch(text) or _DAY_OF.fullmatch(text)
    if found is None:
        return None
    said = found.groupdict()
    name = said["month"] or said.get("later")
    month = int(name) if name and name.isdecimal() else _MONTH.get((name or "")[:3])
    if name and month is None:
        return None
    for ahead in range(1, 367):
        day = today + timedelta(days=ahead)
        if day.day == int(said["day"]) and month in (None, day.month):
            return ahead
    return None
