"""A number that staff enter for somebody: whose it is already, and how much of that they learn."""

from dataclasses import dataclass

from checkin_sms.core.phone import parse
from checkin_sms.services import access
from checkin_sms.services.access import Viewer
from checkin_sms.services.moment import Moment
from checkin_sms.services.refusing import Refused
from checkin_sms.store import numbers, phones
from checkin_sms.store.people import Person
from checkin_sms.store.phones import Stopped

UNNAMED = "this number cannot be used here: ask a coordinator"
_STOPPED: dict[str, str] = {
    Stopped.CARRIER: "this number texted STOP: only a START from that phone brings texts back",
    Stopped.ENDED: "whoever had this number has died; nothing is sent there any more",
}


class Unnamed(Refused):
    """Why would tell them of somebody whom they may not see."""

    def __init__(self) -> None:
        super().__init__([UNNAMED])


@dataclass(frozen=True)
class Wanted:
    """`theirs`: the person it is entered for has it already, and perhaps others who share it."""

    number: str
    lookup: str
    theirs: bool = False
    others: tuple[Person, ...] = ()


def look(m: Moment, person: Person, raw: str, viewer: Viewer | None = None) -> Wanted:
    """`viewer`: who entered it; None: the command line, which sees everybody. Raises Refused."""
    try:
        number = parse(raw)
    except ValueError as fault:
        raise Refused([str(fault)]) from None
    lookup = m.runtime.store.keyring.fingerprint(number)
    phone = phones.find(m.tx, lookup)
    if phone is None:
        return Wanted(number, lookup)
    owners = [owner.person for owner in numbers.owners_of(m.tx, phone.id)]
    others = tuple(one for one in owners if one.id != person.id)
    theirs = len(owners) > len(others)
    seen = [one for one in others if _sees(m, viewer, one)]
    why_not = _STOPPED.get(phone.opted_out_by or "")
    if why_not is None and others and not theirs:
        why_not = f"this number belongs to {(seen or others)[0].name}"
    if why_not is None:
        return Wanted(number, lookup, theirs, others)
    if theirs or seen or viewer is None or viewer.coordinates:
        raise Refused([why_not])
    raise Unnamed


def _sees(m: Moment, viewer: Viewer | None, other: Person) -> bool:
    if viewer is None or access.may_see(m.tx, viewer, other.id):
        return True
    mentors = access.seen_mentors(m.tx, viewer)
    return mentors is None or other.id in mentors
