"""Opt-out, opt-in and help words as a carrier handles them on an ordinary number."""

from enum import Enum


class Keyword(Enum):
    STOP = "stop"
    START = "start"
    HELP = "help"


_WORDS = {
    Keyword.STOP: "STOP STOPALL UNSUBSCRIBE CANCEL END QUIT REVOKE OPTOUT",
    Keyword.START: "START YES UNSTOP",
    Keyword.HELP: "HELP INFO",
}
_BY_WORD = {word: keyword for keyword, words in _WORDS.items() for word in words.split()}

STOCK_ANSWERS = {
    Keyword.STOP: "You are unsubscribed and will get no more texts from this number. "
    "Reply START to get them again.",
    Keyword.START: "You are subscribed again and will get texts from this number. "
    "Reply HELP for help. Reply STOP to end them.",
    Keyword.HELP: "Reply STOP to end texts from this number. Message and data rates may apply.",
}


def keyword(body: str) -> Keyword | None:
    """The keyword that this whole message is, if it is exactly one word."""
    return _BY_WORD.get(body.strip().upper())
