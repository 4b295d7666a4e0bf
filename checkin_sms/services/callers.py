"""Whose call it is, what has to be shown before anything personal is said, and what it is for."""

from dataclasses import dataclass
from datetime import timedelta

from checkin_sms.core.voice import Facts, Place
from checkin_sms.services import inviting
from checkin_sms.services.moment import Moment
from checkin_sms.store import calls, cases, members, outbox, people, roles
from checkin_sms.store.calls import Call
from checkin_sms.store.outbox import Sent
from checkin_sms.store.people import Person, Phone
from checkin_sms.store.roles import RoleKind, RoleState

# So many wrong PINs in a day, by one caller or for one phone, and no more are taken.
MOST_WRONG = 6
A_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Caller:
    """`among`: who it may be; one of them once they have shown it. `row`: what we rang for."""

    phone: Phone
    among: list[Person]
    row: Sent | None
    facts: Facts
    by_pin: dict[str, Person]

    def shown(self, keys: str) -> Person:
        """Who has shown that it is them, by their PIN or by being there."""
        return self.by_pin.get(keys, self.among[0])


def caller_of(m: Moment, call: Call, *, strong: bool) -> Caller | None:
    """None for a number that nobody here has. `strong`: the carrier vouches for the number."""
    if call.phone_id is None:
        return None
    phone = people.phone(m.tx, call.phone_id)
    row = outbox.get(m.tx, call.outbox_id) if call.outbox_id is not None else None
    everyone = people.people_on(m.tx, phone.id)
    # Whoever is called back is whoever rang: anybody who has that phone.
    anyone = row is None or row.root.startswith("back:")
    among = [one for one in everyone if anyone or (row and one.id == row.person_id)]
    if not among:
        return None
    by_pin = _pins(m, among)
    needed = frozenset(by_pin)
    goal = _goal_of(m, row) if row is not None else _goal_inbound(m, among)
    guessed = row is None and not needed and (len(among) > 1 or not strong)
    unclear = row is not None and not needed and len(everyone) > 1 and goal is not Place.CASE
    if guessed or unclear:
        # Nobody can show who they are: nothing is asked, said or written down here.
        goal = Place.OVER
    since = m.now - A_DAY
    locked = calls.wrong_pins_since(m.tx, call.lookup, phone.id, since) >= MOST_WRONG
    return Caller(phone, among, row, Facts(goal, needed, locked), by_pin)


def _pins(m: Moment, among: list[Person]) -> dict[str, Person]:
    found = {person.id: members.find(m.tx, person.id) for person in among}
    return {
        member.pin: person
        for person in among
        if (member := found[person.id]) is not None and member.pin
    }


_WELCOMES = frozenset(inviting.WELCOMES.values())


def _goal_of(m: Moment, row: Sent) -> Place:
    """What we rang for."""
    if row.wording in _WELCOMES:
        return Place.BEGIN
    if row.checkin_id is not None:
        return Place.QUESTIONS
    if row.case_id is not None and row.person_id is not None:
        member_id = cases.get(m.tx, row.case_id).member_id
        return Place.OVER if row.person_id == member_id else Place.CASE
    return Place.MENU


def _goal_inbound(m: Moment, among: list[Person]) -> Place:
    """A helper who rings is asked about their case, a member has the menu."""
    for person in among:
        role = roles.find(m.tx, person.id, RoleKind.MEMBER)
        if role is not None:
            return Place.BEGIN if role.state != RoleState.ACTIVE else Place.MENU
    return Place.CASE if cases.told_to(m.tx, among[0].id) else Place.OVER
