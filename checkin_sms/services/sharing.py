"""What must be so before a number may belong to one more person."""

from collections.abc import Sequence

from checkin_sms.core.channel import Calls
from checkin_sms.services.moment import Moment
from checkin_sms.services.refusing import FieldFault
from checkin_sms.store import members, numbers, roles
from checkin_sms.store.numbers import Owner
from checkin_sms.store.people import Person
from checkin_sms.store.phones import Phone, Stopped
from checkin_sms.store.roles import RoleKind

# Each has a digit in "who is this?", and the question must fit into one text.
MOST = 4


def faults(
    m: Moment, owners: Sequence[Owner], phone: Phone, alias: str, kind: RoleKind, *, shared: bool
) -> list[str]:
    """One sentence for each thing that keeps a new person from sharing this number."""
    if not owners:
        return _of_the_phone(phone)
    names = " and ".join(owner.person.name for owner in owners)
    if not shared:
        return [
            f"this number already belongs to {names}; is this the same person? If they share the"
            " phone, say so"
        ]
    found = _of_the_phone(phone)
    if len(owners) >= MOST:
        found.append(f"{MOST} people at most can share a number")
    if any(owner.rank > 0 for owner in owners):
        found.append(f"this is a second number of {names}; only a first one can be shared")
    if kind is not RoleKind.MEMBER and _has_helper(m, owners):
        found.append("one phone can belong to one mentor or staff person only")
    return found + _of_the_rung(m, owners, phone) + _of_the_aliases(owners, alias)


def _of_the_rung(m: Moment, owners: Sequence[Owner], phone: Phone) -> list[str]:
    """Once somebody else has the phone, only a PIN tells that it was the member who took a call."""
    found = []
    for owner in owners:
        member = members.find(m.tx, owner.person.id)
        rung = numbers.agreed(m.tx, owner.person.id, phone.id)[0] is not Calls.NEVER
        if member is not None and member.pin is None and rung and not owner.person.ended_at:
            found.append(f"calls come to {owner.person.name} here: first give them a PIN")
    return found


def _of_the_phone(phone: Phone) -> list[str]:
    if phone.opted_out_by in (None, Stopped.LEFT):
        return []
    return ["this number has stopped all texts; nobody can be enrolled on it now"]


def _has_helper(m: Moment, owners: Sequence[Owner]) -> bool:
    found = roles.of_people(m.tx, [owner.person.id for owner in owners])
    return any(role.kind is not RoleKind.MEMBER for role in found)


def alias_faults(m: Moment, person: Person, alias: str) -> list[str]:
    """On each phone, every alias is one person's."""
    others = [
        owner.person
        for phone in numbers.all_of(m.tx, person.id)
        for owner in numbers.owners_of(m.tx, phone.id)
        if owner.person.id != person.id
    ]
    taken = any(other.alias.casefold() == alias.casefold() for other in others)
    return [_taken(alias)] if taken else []


def _taken(alias: str) -> FieldFault:
    return FieldFault("alias", f"the alias {alias} is taken on this phone; choose another")


def _wanted() -> FieldFault:
    return FieldFault("alias", 'people who share a phone are told apart by an alias, as in "K."')


def faults_among(name: str, alias: str, others: Sequence[str]) -> list[FieldFault]:
    """The same of one of several who are to be enrolled on one phone; `others`: their aliases."""
    found = []
    if alias.casefold() in ("", name.casefold()):
        found.append(_wanted())
    elif alias.casefold() in {one.casefold() for one in others}:
        found.append(_taken(alias))
    if len(others) >= MOST:
        found.append(FieldFault("number", f"{MOST} people at most can share a number"))
    return found


def _of_the_aliases(owners: Sequence[Owner], alias: str) -> list[str]:
    """They stand in "who is this?", before anybody has said who they are: never the names."""
    if not alias:
        return [_wanted()]
    found: list[str] = []
    for owner in owners:
        person = owner.person
        if person.alias.casefold() == alias.casefold():
            found.append(_taken(alias))
        elif person.alias.casefold() == person.name.casefold():
            found.append(FieldFault("alias", f"first give {person.name} an alias of their own"))
    return found
