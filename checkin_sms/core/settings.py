"""What a member asks of the service itself: to pause, to go on, another hour or language."""

from checkin_sms.core.effects import ChangeTime, Effect, NewNumber, Pause, Resume, Speak
from checkin_sms.core.reader.pauses import AWAY, DYING
from checkin_sms.core.reader.reading import Intent, Reading
from checkin_sms.core.reader.times import is_keyed
from checkin_sms.core.talk import Heard

_PASSING = frozenset({DYING, AWAY})
_LANGUAGES = {Intent.ENGLISH: "en", Intent.SPANISH: "es"}


def asked(heard: Heard) -> Effect | None:
    reading = heard.reading
    if Intent.NEW_NUMBER in reading.intents:
        return NewNumber()
    if _is_out_of_reach(reading) and not is_in_passing(reading):
        why = reading.pause_reason or ("away" if Intent.AWAY in reading.intents else "asked for it")
        return Pause(reading.number, reading.until, why)
    if Intent.BACK in reading.intents and heard.paused:
        return Resume()
    wants_hour = Intent.CHANGE_TIME in reading.intents and not reading.answers
    if wants_hour or is_keyed(reading.text):
        return ChangeTime(reading.text)
    languages = (_LANGUAGES[intent] for intent in _LANGUAGES if intent in reading.intents)
    language = next(languages, None)
    return None if language is None else Speak(language)


def is_where(heard: Heard) -> Pause | None:
    """A pause where they say why, and until when. In a crisis nothing less may stop that anybody
    looks for them: "gone til friday" may be a farewell."""
    reading, away = heard.reading, asked(heard)
    told = reading.until is not None or reading.number is not None
    why = reading.pause_reason if told else None
    return away if isinstance(away, Pause) and why is not None and why not in _PASSING else None


def _is_out_of_reach(reading: Reading) -> bool:
    """A pause, a reason for one, or away until a day: "gone all day" is no week unlooked at."""
    wanted = Intent.PAUSE in reading.intents or reading.pause_reason is not None
    told = reading.until is not None or reading.number is not None
    return wanted or (Intent.AWAY in reading.intents and told)


def is_in_passing(reading: Reading) -> bool:
    """A reason that keeps nobody away for long, and no day that it would end."""
    return reading.pause_reason in _PASSING and reading.until is None and reading.number is None
