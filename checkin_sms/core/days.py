"""Days as people write them in a text: "friday", "el viernes", "tomorrow"."""

from datetime import date

_WEEKDAYS = (
    ("monday", "mon", "lunes"),
    ("tuesday", "tue", "tues", "martes"),
    ("wednesday", "wed", "weds", "miercoles"),
    ("thursday", "thu", "thur", "thurs", "jueves"),
    ("friday", "fri", "viernes"),
    ("saturday", "sat", "sabado"),
    ("sunday", "sun", "domingo"),
)
_NUMBER = {word: number for number, words in enumerate(_WEEKDAYS) for word in words}
_AWAY = {"today": 0, "hoy": 0, "tomorrow": 1, "tmrw": 1, "manana": 1}


def days_until(word: str, today: date) -> int | None:
    """How many days from today until the day that was meant, the next one of that name. None for
    what is no day. Written plain: lower case, no accents."""
    name = word.strip().removeprefix("el ").removeprefix("next ").strip()
    if name in _AWAY:
        return _AWAY[name]
    if name not in _NUMBER:
        return None
    ahead = (_NUMBER[name] - today.weekday()) % 7
    return ahead or 7

