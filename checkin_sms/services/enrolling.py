"""What the enrolment form shows beside its fields: a number looked up, the very welcome."""

from collections.abc import Sequence
from dataclasses import dataclass

from checkin_sms.core.phone import parse, suggested_zone
from checkin_sms.runtime import Runtime
from checkin_sms.services import access
from checkin_sms.services.access import Viewer
from checkin_sms.services.newcomer import LANGUAGES
from checkin_sms.services.refusing import by_column
from checkin_sms.store import numbers, phones, programs

# The zones of the United States, as people there call them; any other may be typed.
ZONES = (
    ("America/New_York", "Eastern (New York)"),
    ("America/Chicago", "Central (Chicago)"),
    ("America/Denver", "Mountain (Denver)"),
    ("America/Phoenix", "Mountain without summer time (Phoenix)"),
    ("America/Los_Angeles", "Pacific (Los Angeles)"),
    ("America/Anchorage", "Alaska (Anchorage)"),
    ("Pacific/Honolulu", "Hawaii (Honolulu)"),
    ("America/Puerto_Rico", "Atlantic (Puerto Rico)"),
)


@dataclass(frozen=True)
class LookedUp:
    """`says`: a sentence for beside the field; `zone`: only when the number suggests just one."""

    ok: bool
    says: str
    zone: str = ""


@dataclass(frozen=True)
class Choices:
    mentors: list[tuple[int, str]]
    zones: Sequence[tuple[str, str]] = ZONES


def zones(known: str) -> list[tuple[str, str]]:
    """To choose from, with the one that somebody has."""
    usual = list(ZONES)
    return usual if known in dict(ZONES) else [*usual, (known, known)]


def choices(runtime: Runtime, viewer: Viewer) -> Choices:
    with runtime.store.reading() as tx:
        return Choices(access.named_mentors(tx, viewer))


def welcomes(runtime: Runtime) -> dict[str, str]:
    """The first text in each language, word for word."""
    with runtime.store.reading() as tx:
        program = programs.program(tx).name
    return {
        language: runtime.wordings.text("welcome", language, program=program, name="")
        for language in LANGUAGES
    }


def look_up(runtime: Runtime, raw: str) -> LookedUp:
    try:
        number = parse(raw)
    except ValueError as fault:
        return LookedUp(False, f"{str(fault).capitalize()}.")
    with runtime.store.reading() as tx:
        phone = phones.find(tx, runtime.store.keyring.fingerprint(number))
        owners = numbers.owners_of(tx, phone.id) if phone else []
    if owners:
        names = " and ".join(owner.person.name for owner in owners)
        return LookedUp(False, f"This number already exists as {names}. The same person?")
    zone = suggested_zone(number) or ""
    return LookedUp(True, f"{number} can be texted.", zone)


def by_field(faults: Sequence[str]) -> dict[str, str]:
    """Faults beside the fields they are about, which are named as the columns of a sheet are, but
    for one."""
    found = by_column(faults)
    return {("consent_how" if name == "consent" else name): said for name, said in found.items()}
