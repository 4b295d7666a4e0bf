"""The verbs of a voice document as values."""

from dataclasses import dataclass

from checkin_sms.local_carrier.calls.address import Address
from checkin_sms.local_carrier.calls.reporting import Reporting


@dataclass(frozen=True, slots=True)
class Say:
    text: str
    language: str
    loop: int = 1


@dataclass(frozen=True, slots=True)
class Play:
    what: str


@dataclass(frozen=True, slots=True)
class Pause:
    seconds: int


Prompt = Say | Play | Pause


@dataclass(frozen=True, slots=True)
class Gather:
    action: Address
    prompts: tuple[Prompt, ...]
    keys: bool
    speech: bool
    timeout: int
    most_keys: int | None
    finishes: str
    tells_of_silence: bool


@dataclass(frozen=True, slots=True)
class Record:
    action: Address
    timeout: int
    longest: int
    finishes: str
    beeps: bool
    ready: Address | None


@dataclass(frozen=True, slots=True)
class Far:
    """A number to be dialled, and what is said there before anyone is connected."""

    number: str
    whisper: Address | None
    reporting: Reporting | None


@dataclass(frozen=True, slots=True)
class Dial:
    far: tuple[Far, ...]
    caller_id: str | None
    action: Address | None
    timeout: int
    time_limit: int
    star_ends: bool


@dataclass(frozen=True, slots=True)
class Redirect:
    to: Address


@dataclass(frozen=True, slots=True)
class Hangup:
    pass


@dataclass(frozen=True, slots=True)
class Reject:
    busy: bool


Performed = Prompt | Gather | Record | Dial | Hangup | Reject
Verb = Performed | Redirect
