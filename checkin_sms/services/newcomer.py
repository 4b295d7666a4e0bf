"""A person's part of a form: what is wrong with it, and whether they are here already."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from checkin_sms.core import naming
from checkin_sms.core.naming import LONGEST_ALIAS
from checkin_sms.core.phone import parse, suggested_zone
from checkin_sms.core.schedule import zone_named
from checkin_sms.services import sharing
from checkin_sms.services.moment import Moment
from checkin_sms.services.refusing import FieldFault
from checkin_sms.store import numbers, oncall, people, phones, roles
from checkin_sms.store.people import Person
from checkin_sms.store.roles import RoleKind

T = TypeVar("T")

# The languages that we speak, and the member's own word in each where they say none.
LANGUAGES = {"en": "pull", "es": "ganas"}


@dataclass(frozen=True)
class PersonForm:
    name: str
    number: str
    language: str = "en"
    zone: str = ""
    alias: str = ""
    # The number is somebody else's too.
    shared: bool = False


@dataclass(frozen=True)
class Newcomer:
    """A person's part of a form, checked. `person_id`: they are here already, in another role."""

    form: PersonForm
    number: str
    zone: str
    person_id: int | None


def checked(m: Moment, form: PersonForm, kind: RoleKind) -> tuple[list[str], Newcomer | None]:
    faults = _name_faults(form)
    number = attempt(faults, "number", parse, form.number)
    zone = form.zone.strip()
    if zone:
        attempt(faults, "zone", zone_named, zone)
    else:
        faults.append(FieldFault("zone", _zone_wanted(number)))
    if number is None:
        return faults, None
    person_id = _already_here(m, form, number, kind, faults)
    return faults, Newcomer(form, number, zone, person_id)


def _zone_wanted(number: str | None) -> str:
    """A number only suggests a zone: people keep theirs when they move, so a person confirms."""
    suggested = suggested_zone(number) if number else None
    if suggested:
        return f"give the time zone; the number suggests {suggested}, is that right?"
    return "give the time zone, as in America/Denver"


def _name_faults(form: PersonForm) -> list[str]:
    faults: list[str] = [FieldFault("name", said) for said in naming.name_faults(form.name)]
    faults += [FieldFault("alias", said) for said in naming.alias_faults(form.alias)]
    if form.language not in LANGUAGES:
        said = f"the language is one of: {', '.join(LANGUAGES)}"
        faults.append(FieldFault("language", said))
    return faults


def alias_faults(m: Moment, person: Person, alias: str) -> list[str]:
    """What is wrong with another alias for somebody who is here."""
    faults = [] if alias else ["the alias has at least one letter"]
    faults += _name_faults(PersonForm(person.name, "", person.language, alias=alias))
    return faults + sharing.alias_faults(m, person, alias)


def _already_here(
    m: Moment, form: PersonForm, number: str, kind: RoleKind, faults: list[str]
) -> int | None:
    """The person whose number this is, when it is the same one in a new role."""
    phone = phones.find(m.tx, m.runtime.store.keyring.fingerprint(number))
    if phone is None:
        return None
    owners = numbers.owners_of(m.tx, phone.id)
    same = [one for one in owners if one.person.name.casefold() == form.name.strip().casefold()]
    if not same:
        faults += sharing.faults(m, owners, phone, form.alias.strip(), kind, shared=form.shared)
        return None
    owner = same[0].person
    # Whoever was taken off call may be put back.
    back = kind is RoleKind.STAFF and not owner.ended_at and not oncall.is_on(m.tx, owner.id)
    if not back and roles.find(m.tx, owner.id, kind) is not None:
        faults.append(FieldFault("name", f"{owner.name} is here already as {kind}"))
    else:
        faults += _otherwise(form, owner)
    return owner.id


def _otherwise(form: PersonForm, known: Person) -> list[FieldFault]:
    """What a form says otherwise of somebody who is here: which of the two is right?"""
    said = "{} is here already with {}: write that, or change it first"
    pairs = (
        ("zone", form.zone.strip() or known.zone, known.zone),
        ("language", form.language, known.language),
        ("alias", form.alias.strip() or known.alias, known.alias),
    )
    return [
        FieldFault(name, said.format(known.name, kept))
        for name, written, kept in pairs
        if written.casefold() != kept.casefold()
    ]


def settled(m: Moment, known: Newcomer) -> int:
    """Who they are; whoever is not here yet is now, with their number."""
    if known.person_id is not None:
        return known.person_id
    form = known.form
    name = form.name.strip()
    person_id = people.add_person(
        m.tx,
        name=name,
        alias=form.alias.strip() or name[:LONGEST_ALIAS],
        language=form.language,
        zone=known.zone,
        created_at=m.now,
    )
    lookup = m.runtime.store.keyring.fingerprint(known.number)
    phone = phones.find(m.tx, lookup)
    numbers.link(m.tx, person_id, phones.find_or_add(m.tx, known.number, lookup))
    if phone is not None and phone.opted_out_by == phones.Stopped.LEFT:
        # Its owner of before has another one now.
        phones.lift(m.tx, phone.id)
    return person_id


def attempt(faults: list[str], field: str, reader: Callable[[str], T], text: str) -> T | None:
    """Read one field; what is wrong with it becomes one more fault."""
    try:
        return reader(text)
    except ValueError as fault:
        faults.append(FieldFault(field, str(fault)))
        return None
