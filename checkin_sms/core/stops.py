"""The words of a stop: those that the carrier answers itself, and what else stands beside one."""

from checkin_sms.core.reader.reading import Intent, Reading

_CARRIER_STOPS = {"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"}
_CARRIER_WORDS = frozenset(_CARRIER_STOPS | {"START", "YES", "UNSTOP", "HELP", "INFO"})


def is_carrier_word(text: str) -> bool:
    """What Twilio answers by itself on a long code: one word, nothing else in the text."""
    return text.strip().upper() in _CARRIER_WORDS


def says_more(reading: Reading) -> bool:
    """Does a text that stops us say anything besides that a person should read?"""
    others = reading.intents - {Intent.OPT_OUT, Intent.DECLINE}
    told = reading.crisis is not None or reading.pause_reason is not None
    return told or bool(others or reading.answers or reading.free_text)
