"""What a conversation asks to be done. A closed union: one exhaustive `match` performs it."""

from dataclasses import dataclass
from enum import StrEnum

from checkin_sms.core.ladder import Reason
from checkin_sms.core.reader.reading import Answer, Mouth, Tier


class Topic(StrEnum):
    """What a promise is about; its wordings are named `<topic>`, `<topic>_team`, ..."""

    THANKS_HARD = "thanks_hard"
    CALL_ME = "call_me"
    SLIP = "slip"
    STOPPED = "stopped"


class Ending(StrEnum):
    """How a check-in ended."""

    ANSWERED = "answered"
    PARTIAL = "partial"


@dataclass(frozen=True)
class Say:
    """Answer with one wording."""

    wording: str


@dataclass(frozen=True)
class SayThanks:
    """Thank with something true, and not with yesterday's words."""

    late: bool
    kindly: bool = False


@dataclass(frozen=True)
class SayPromise:
    """Say who will hear of it: only what the case just opened makes true."""

    topic: Topic


@dataclass(frozen=True)
class SayCrisis:
    """Answer a cry for help: resources, at any hour, and "we are alerting" only if it is so."""

    tier: Tier


@dataclass(frozen=True)
class Record:
    answer: Answer


@dataclass(frozen=True)
class Raise:
    """A human must hear of this."""

    reason: Reason


@dataclass(frozen=True)
class Calm:
    """A complete check-in without worry: what a case of silence waits for."""


@dataclass(frozen=True)
class Finish:
    ending: Ending


@dataclass(frozen=True)
class AskLater:
    """They texted LATER: ask again in a while, once, if that is still a decent hour."""


@dataclass(frozen=True)
class LeaveToPerson:
    """Keep the text unread until a person has read it."""


@dataclass(frozen=True)
class Pause:
    """Nothing for some days: so many, or until a day as they wrote it. `why` is for staff; `quiet`:
    something else is said in answer."""

    days: int | None
    until: str | None
    why: str
    quiet: bool = False


@dataclass(frozen=True)
class Resume:
    """They are back."""


@dataclass(frozen=True)
class Speak:
    """Write to them in this language from now on. `quiet`: the answer itself is in it."""

    language: str
    quiet: bool = False


@dataclass(frozen=True)
class ChangeTime:
    """They would like to be asked at another hour: the one in their words, if there is one."""

    words: str


@dataclass(frozen=True)
class NewNumber:
    """Their number changes, they say: a person sees to it."""


@dataclass(frozen=True)
class OptOut:
    by: Mouth


@dataclass(frozen=True)
class OptIn:
    """`quiet`: the carrier answers it itself."""

    quiet: bool


Effect = (
    Say
    | SayThanks
    | SayPromise
    | SayCrisis
    | Record
    | Raise
    | Calm
    | Finish
    | AskLater
    | LeaveToPerson
    | OptOut
    | OptIn
    | Pause
    | Resume
    | Speak
    | ChangeTime
    | NewNumber
)
