"""Whose call it is, what has to be shown before anything personal is said, and what it is for."""

from dataclasses import dataclass
from datetime import timedelta

from checkin_sms.core.voice import HELPS_SOMEBODY, Facts, Place
from checkin_sms.services import begin, inviting, where
from checkin_sms.services.helping import goal_of_a_helper
from checkin_sms.services.moment import Moment
from checkin_sms.services.outgoing import CALL_BACK
from checkin_sms.services.ringing import BESIDE
from checkin_sms.services.telling import HOW, STEP
from checkin_sms.store import calls, members, numbers, outbox, phones, roles
from checkin_sms.store.calls import Call
from checkin_sms.store.outbox import Sent
from checkin_sms.store.people import Person
from checkin_sms.store.phones import Phone
from checkin_sms.store.roles import Role, RoleKind, RoleState

# So many wrong PINs in a day, by one caller or for one phone, and no more are taken.
MOST_WRONG = 6
A_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Caller:
    """`among`: who it may be; one of them once they have shown it. `row`: what we rang for.
    `unclear`: nobody can show there who they are, so nothing is asked, said or written down."""

    phone: Phone
    among: list[Person]
    row: Sent | None
    facts: Facts
    by_pin: dict[str, Person]
    unclear: bool = False

    @property
    def rung_for(self) -> Sent | None:
        """None where they rang us, and where we only call them back."""
        return None if self.row is None or self.row.wording == CALL_BACK else self.row

    def shown(self, keys: str) -> Person:
        """Who has shown that it is them, by their PIN or by being there."""
        return self.by_pin.get(keys, self.among[0])


def caller_of(m: Moment, call: Call, *, strong: bool) -> Caller | None:
    """None for a number that nobody here has. `strong`: the carrier vouches for the number."""
    if call.phone_id is None:
        return None
    phone = phones.get(m.tx, call.phone_id)
    row = outbox.get(m.tx, call.outbox_id) if call.outbox_id is not None else None
    everyone = numbers.people_on(m.tx, phone.id)
    # Whoever is called back is whoever rang: anybody who has that phone.
    they_rang = row is None or row.wording == CALL_BACK
    among = [one for one in everyone if they_rang or (row and one.id == row.person_id)]
    if not among:
        return None
    by_pin = _pins(m, among)
    goals = {
        one.id: _goal_inbound(m, phone, one) if row is None or they_rang else _goal_of(row)
        for one in among
    }
    goal = goals[among[0].id]
    if they_rang:
        unclear = not by_pin and (len(everyone) > 1 or (row is None and not strong))
    else:
        apart = where.is_told_apart(m, among[0].id, phone)
        unclear = not apart and goal not in _OF_HELPERS
    if unclear:
        goal = Place.OVER
    if by_pin and they_rang and (row is not None or strong):
        by_pin |= _helper_among(among, by_pin, goals)
    pins = {pin: goals[person.id] for pin, person in by_pin.items()}
    since = m.now - A_DAY
    locked = calls.wrong_pins_since(m.tx, call.lookup, phone.id, since) >= MOST_WRONG
    return Caller(phone, among, row, Facts(goal, pins, locked), by_pin, unclear)


def _pins(m: Moment, among: list[Person]) -> dict[str, Person]:
    found = {person.id: members.find(m.tx, person.id) for person in among}
    return {
        member.pin: person
        for person in among
        if (member := found[person.id]) is not None and member.pin
    }


def _helper_among(
    among: list[Person], by_pin: dict[str, Person], goals: dict[int, Place]
) -> dict[str, Person]:
    """A member's PIN is no bar to whoever helps others from the same phone and has none. They are
    rung about a case without one, so that ringing us from there shows no less."""
    without = [one for one in among if one not in by_pin.values()]
    theirs = [one for one in without if goals[one.id] in _OF_HELPERS]
    return {HELPS_SOMEBODY: theirs[0]} if len(theirs) == 1 else {}


_WELCOMES = frozenset(inviting.WELCOMES.values())
_OF_HELPERS = frozenset({Place.CASE, Place.CLAIMED})


def _goal_of(row: Sent) -> Place:
    """What we rang for. What only tells them something is said, and that is all."""
    if row.wording in _WELCOMES:
        return Place.BEGIN
    if row.checkin_id is not None:
        return Place.QUESTIONS
    if row.wording == HOW:
        return Place.CLAIMED
    return Place.CASE if row.root.removeprefix(BESIDE).startswith(STEP) else Place.OVER


def _goal_inbound(m: Moment, phone: Phone, person: Person) -> Place:
    """A helper who rings is asked about their case, a member has the menu, once the
    number they ring from is known to be theirs. Whoever is called back is nearer to it by nothing:
    a stranger may have rung us from there. Whoever helps others and is asked nothing themselves,
    before their OK or after their stop, is asked about their case."""
    unconfirmed = {one.person.id for one in numbers.owners_of(m.tx, phone.id) if one.unconfirmed}
    role = roles.find(m.tx, person.id, RoleKind.MEMBER)
    if person.id in unconfirmed:
        # A second number, which only members have.
        return _goal_before(role)
    if role is not None and role.state == RoleState.ACTIVE:
        return Place.MENU
    if case := goal_of_a_helper(m, person.id):
        return case
    return Place.BEGIN if waiting(m, person.id) else _goal_before(role)


def _goal_before(role: Role | None) -> Place:
    """A member may begin by a key; but whom staff have stopped only staff can bring back, and a
    person listens to what they have to say."""
    if role is None:
        return Place.OVER
    return Place.NOTE if role.state == RoleState.STOPPED else Place.BEGIN


def waiting(m: Moment, person_id: int) -> list[RoleKind]:
    """What they are once they say OK to it, as a member first."""
    offered = {role.kind for role in begin.offered(roles.of_people(m.tx, [person_id]))}
    return [kind for kind in inviting.WELCOMES if kind in offered]
