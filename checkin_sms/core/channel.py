"""The two ways to a person: a text, or a call. One conversation, two mouths."""

from enum import StrEnum


class Channel(StrEnum):
    TEXT = "text"
    CALL = "call"


class Calls(StrEnum):
    """What somebody agreed to for one of their numbers."""

    NEVER = "never"
    # When a text cannot reach that number, or was not answered.
    FALLBACK = "fallback"
    # Asked by call, never by text.
    ALWAYS = "always"
