"""How a wording reads to one person, or sounds."""

from collections.abc import Mapping

from checkin_sms.services.moment import Moment
from checkin_sms.store import roles
from checkin_sms.store.people import Person
from checkin_sms.store.phones import Phone
from checkin_sms.store.sealing import SealBroken, Unreadable

# What a phone of two or more members gets instead: it names nobody and asks for "your" numbers.
ON_SHARED = {
    "ask_mood": "ask_shared",
    "ask_mood_after": "ask_shared",
    "ask_craving": "ask_shared",
    "nudge": "nudge_shared",
    "gentle": "gentle_shared",
    "gentle_team": "gentle_shared",
    "claimed_member": "claimed_shared",
}

Blanks = Mapping[str, str | int]
"""What fills the gaps of a wording; the program's and the person's names are always known."""


def text(
    m: Moment, person: Person, wording: str, blanks: Blanks | None = None, variant: int = 0
) -> str:
    known: Blanks = {"program": m.program.name, "name": person.name, **(blanks or {})}
    _must_open(wording, m.runtime.wordings.needs(wording), known)
    return m.runtime.wordings.text(wording, person.language, variant=variant, **known)


def aloud(
    m: Moment, person: Person, wording: str, blanks: Blanks | None = None, variant: int = 0
) -> str:
    """The same for the ear, their name as it is said."""
    known: Blanks = {"program": m.program.name, "name": person.spoken, **(blanks or {})}
    _must_open(wording, m.runtime.wordings.needs_to_say(wording, person.language), known)
    return m.runtime.wordings.aloud(wording, person.language, variant=variant, **known)


def _must_open(wording: str, needed: frozenset[str], known: Blanks) -> None:
    """Only what it names must be readable: a lost name stops no text that calls nobody by it."""
    if any(isinstance(known.get(blank), Unreadable) for blank in needed):
        raise SealBroken(f"wording {wording} needs a name that cannot be opened")


def text_there(
    m: Moment,
    person: Person,
    phone: Phone,
    wording: str,
    blanks: Blanks | None,
    *,
    variant: int = 0,
) -> tuple[str, str]:
    """The wording of a text to that phone of theirs, and how it reads."""
    if roles.members_on(m.tx, phone.id) > 1:
        wording = ON_SHARED.get(wording, wording)
    return wording, text(m, person, wording, blanks, variant)
