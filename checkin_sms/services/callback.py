"""We call back: a call of ours to their number shows that it is them, and costs them nothing."""

from collections.abc import Sequence
from datetime import timedelta

from checkin_sms.core.delivery import OPEN
from checkin_sms.core.schedule import inside
from checkin_sms.services import callers, helping, outgoing, where
from checkin_sms.services.moment import Moment
from checkin_sms.store import members, outbox
from checkin_sms.store.outbox import Sent
from checkin_sms.store.people import Person
from checkin_sms.store.phones import Phone

# Long enough to hang up, soon enough to be waited for.
SOON = timedelta(seconds=20)
KEEPS = timedelta(minutes=30)
# Whoever rings and hangs up ten times is called back once; who needs it again, so often in an hour.
MOST_IN = timedelta(hours=1)
MOST = 6
# Whoever was slow to hang up has found our call's line engaged.
ONCE_MORE_IN = timedelta(minutes=2)


def write(m: Moment, phone: Phone, among: Sequence[Person], call_id: int) -> bool:
    """Will we ring them? Not where it cannot be: several people have that phone and no PIN tells
    who it is, they agreed to no calls, a member rang at night, a helper of whom nothing is asked,
    not even their OK, or we have done so several times of late."""
    person = among[0]
    member = members.find(m.tx, person.id)
    known = len(among) == 1 or (member is not None and member.pin is not None)
    if not known or not where.may_ring(m, person.id, phone):
        return False
    # At any hour: they were told to ring us about it, and few landlines are vouched for.
    helps = any(helping.goal_of_a_helper(m, one.id) is not None for one in among)
    if not helps and not _is_decent(m, person, member):
        return False
    lately = outbox.call_backs(m.tx, person.id, phone.id, m.now - MOST_IN)
    if any(one.state in OPEN for one in lately):
        return True
    purpose = f"{outbox.BACK}{phone.id}:{call_id}"
    if len({one.root for one in lately}) >= MOST or purpose in {one.root for one in lately}:
        return False
    outgoing.call_back(m, person, phone, purpose, at=m.now + SOON, keeps=KEEPS)
    m.note(person.id, "to be called back")
    return True


def once_more(m: Moment, row: Sent) -> None:
    """The line was engaged."""
    at = m.now + ONCE_MORE_IN
    if row.purpose == row.root and at < row.send_by:
        outgoing.again(m, row, 2, at=at, send_by=row.send_by)


def _is_decent(m: Moment, person: Person, member: members.Member | None) -> bool:
    if member is None:
        return bool(callers.waiting(m, person.id)) and inside(m.hours(person), person.zone, m.now)
    return inside(m.clocks(person, member).contact, person.zone, m.now)
