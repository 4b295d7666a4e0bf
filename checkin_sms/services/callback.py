"""We call back: a call of ours to their number shows that it is them, and costs them nothing."""

from collections.abc import Sequence
from datetime import timedelta

from checkin_sms.core.schedule import inside
from checkin_sms.services import callers, helping, outgoing, where
from checkin_sms.services.moment import Moment
from checkin_sms.store import members, outbox
from checkin_sms.store.people import Person
from checkin_sms.store.phones import Phone

# Long enough to hang up, soon enough to be waited for.
SOON = timedelta(seconds=20)
KEEPS = timedelta(minutes=30)
# Whoever rings and hangs up ten times is called back once.
NOT_OFTENER = timedelta(minutes=10)


def write(m: Moment, phone: Phone, among: Sequence[Person], call_id: int) -> bool:
    """False where it cannot be: several people have that phone and no PIN tells who it is, they
    agreed to no calls, a member rang at night, or a helper of whom nothing is asked, not even their
    OK."""
    person = among[0]
    member = members.find(m.tx, person.id)
    known = len(among) == 1 or (member is not None and member.pin is not None)
    if not known or not where.may_ring(m, person.id, phone):
        return False
    # At any hour: they were told to ring us about it, and few landlines are vouched for.
    helps = any(helping.goal_of_a_helper(m, one.id) is not None for one in among)
    if not helps and not _is_decent(m, person, member):
        return False
    when = int(m.now.timestamp()) // int(NOT_OFTENER.total_seconds())
    purpose = f"{outbox.BACK}{phone.id}:{when}"
    outgoing.call_back(m, person, phone, purpose, at=m.now + SOON, keeps=KEEPS)
    m.note(person.id, "to be called back")
    return True


def _is_decent(m: Moment, person: Person, member: members.Member | None) -> bool:
    if member is None:
        return bool(callers.waiting(m, person.id)) and inside(m.hours(person), person.zone, m.now)
    return inside(m.clocks(person, member).contact, person.zone, m.now)
