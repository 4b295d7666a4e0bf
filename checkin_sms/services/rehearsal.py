"""What the local carrier's page may see of us. Exists only beside a carrier on this machine."""

from dataclasses import dataclass
from datetime import datetime

from checkin_sms.core.channel import Calls
from checkin_sms.core.schedule import parse_time
from checkin_sms.runtime import Runtime
from checkin_sms.services import reconcile
from checkin_sms.store import (
    due,
    line,
    members,
    mentors,
    numbers,
    people,
    programs,
    queue,
    roles,
    supporters,
)
from checkin_sms.store import journal as journal_rows
from checkin_sms.store.base import Tx
from checkin_sms.store.people import Person
from checkin_sms.store.roles import RoleKind


@dataclass(frozen=True)
class Actor:
    id: int
    name: str
    number: str
    roles: list[str]
    zone: str
    language: str
    about: str
    # What they enter when they are called: the page plays everybody.
    pin: str


@dataclass(frozen=True)
class State:
    busy: int
    next_at: datetime | None
    next: str | None


def actors(runtime: Runtime) -> tuple[str, list[Actor]]:
    """The program's name and everybody in it."""
    with runtime.store.reading() as tx:
        everyone = people.everyone(tx)
        known = roles.of_people(tx, [person.id for person in everyone])
        kinds = {
            person.id: [role.kind for role in known if role.person_id == person.id]
            for person in everyone
        }
        # Staff who only work at a desk have no phone.
        found = [_actor(tx, person, kinds[person.id]) for person in everyone if kinds[person.id]]
        return programs.program(tx).name, found


def _actor(tx: Tx, person: Person, kinds: list[RoleKind]) -> Actor:
    about = [_about(tx, person, kind) for kind in kinds]
    phone = numbers.first_of(tx, person.id)
    number = phone.number
    about += [
        f"shares this phone with {other.name}"
        for other in numbers.people_on(tx, phone.id)
        if other.id != person.id
    ]
    names, member = [str(kind) for kind in kinds], members.find(tx, person.id)
    told, pin = "; ".join(about), (member.pin if member else None) or ""
    return Actor(person.id, person.name, number, names, person.zone, person.language, told, pin)


def _about(tx: Tx, person: Person, kind: RoleKind) -> str:
    if kind is RoleKind.MEMBER:
        plan = members.plan_of(tx, person.id)
        days = "every day" if len(plan.days) == 7 else f"{len(plan.days)} days a week"
        names = [mentor.name for mentor in supporters.mentors_of(tx, person.id)]
        helped = f"; {', then '.join(names)}" if names else ""
        calls, _ = numbers.agreed(tx, person.id, numbers.first_of(tx, person.id).id)
        how = "called" if calls is Calls.ALWAYS else "asked"
        return f"{how} {days} at {parse_time(plan.at):%I:%M %p}{helped}".replace(" 0", " ")
    if kind is RoleKind.MENTOR:
        mentor = mentors.find(tx, person.id)
        hours = f" {mentor.duty_start}-{mentor.duty_end}" if mentor else ""
        return f"mentor, on duty{hours}"
    return "staff on call"


def state(runtime: Runtime) -> State:
    """How much is due now and not done, and what comes next."""
    with runtime.store.reading() as tx:
        coming = due.next_instant(tx)
        # A verdict that waits for the carrier's list is something to do, too.
        reads = reconcile.is_awaited(tx, runtime.clock())
        busy = due.count_due(tx, runtime.clock()) + reads
        probe_at = _held_until(tx, runtime.clock())
        if probe_at:
            busy -= queue.waiting(tx, runtime.clock())
            coming = min(
                one for one in (coming, (probe_at, "deliver")) if one and one[0] > runtime.clock()
            )
    at, step = coming if coming else (None, None)
    return State(busy, at, step)


def _held_until(tx: Tx, now: datetime) -> datetime | None:
    """While the carrier refuses everything the queue waits: pretend time has to move on, or the
    moment never comes at which it is tried again."""
    known = line.look(tx)
    held = known.stopped_at is not None and known.probe_at is not None and now < known.probe_at
    return known.probe_at if held else None


def journal(runtime: Runtime, after: int) -> list[journal_rows.Entry]:
    with runtime.store.reading() as tx:
        return journal_rows.journal_after(tx, after)
