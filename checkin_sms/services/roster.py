"""The list of members: search, filters, and what is done to many at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from checkin_sms.runtime import Runtime
from checkin_sms.services import access, audit, parting, pausing
from checkin_sms.services.access import Viewer
from checkin_sms.services.moment import Moment
from checkin_sms.services.refusing import Refused
from checkin_sms.services.supporting import Support, pair
from checkin_sms.store import members, mentors, people, rosters, staff
from checkin_sms.store.members import PlanState
from checkin_sms.store.phones import Stopped
from checkin_sms.store.roles import RoleState
from checkin_sms.store.rosters import Listed, Narrowed

AT_A_TIME = 50
# More at once than this is a slip of the mouse.
MOST_AT_ONCE = 500

# Of the filter in the address: its word for staff, and what it asks of the list.
STATUSES: dict[str, tuple[str, Narrowed]] = {
    "": ("all", Narrowed()),
    "asked": ("are asked", Narrowed(plan=PlanState.ON)),
    "paused": ("paused", Narrowed(plan=PlanState.PAUSED)),
    "invited": ("have not begun", Narrowed(role=RoleState.INVITED)),
    "unstarted": ("no answer to the welcome", Narrowed(role=RoleState.UNSTARTED)),
    "declined": ("said no to the welcome", Narrowed(role=RoleState.DECLINED)),
    "alone": ("have no mentor", Narrowed(alone=True)),
    "stopped": ("asked us to stop", Narrowed(stopped_by=[Stopped.CARRIER, Stopped.PLAIN])),
    "wrong": ("number seems wrong", Narrowed(stopped_by=[Stopped.WRONG])),
    "ended": ("have died", Narrowed(ended=True)),
}


@dataclass(frozen=True)
class Filter:
    """As it stands in the address, but for the name in `q`."""

    q: str = ""
    status: str = ""
    mentor: int | None = None
    language: str = ""


@dataclass(frozen=True)
class Line:
    member: Listed
    status: str
    kind: str


@dataclass(frozen=True)
class Page:
    """`below`: where the next page begins; None: this is the last one."""

    lines: list[Line]
    below: int | None
    mentors: list[tuple[int, str]]
    total: int


def page(runtime: Runtime, viewer: Viewer, wanted: Filter, below: int | None = None) -> Page:
    with runtime.store.reading() as tx:
        ids = access.seen_members(tx, viewer)
        if wanted.q.strip():
            found = {one for one, *named in rosters.names(tx) if _is_like(wanted.q, named)}
            ids = found if ids is None else ids & found
        narrowed = replace(
            STATUSES.get(wanted.status, STATUSES[""])[1],
            mentor_id=wanted.mentor,
            language=wanted.language or None,
            ids=ids,
        )
        rows = rosters.page(tx, narrowed, limit=AT_A_TIME + 1, below=below)
        helpers = access.named_mentors(tx, viewer)
        total = rosters.count(tx) if viewer.coordinates else len(ids or ())
    shown = rows[:AT_A_TIME]
    more = shown[-1].id if len(rows) > AT_A_TIME else None
    return Page([Line(one, *status_of(one)) for one in shown], more, helpers, total)


def _is_like(q: str, named: Sequence[str]) -> bool:
    wanted = q.strip().casefold()
    return any(wanted in name.casefold() for name in named)


# The first that holds, in words about the person, and how much it presses.
_STATES: tuple[tuple[Callable[[Listed], bool], str, str], ...] = (
    (lambda one: one.ended_at is not None, "has died", "off"),
    (lambda one: one.opted_out_by == Stopped.WRONG, "number seems wrong", "now"),
    (lambda one: one.opted_out_by is not None, "asked us to stop", "off"),
    (lambda one: one.role == RoleState.INVITED, "invited", "soon"),
    (lambda one: one.role == RoleState.UNSTARTED, "no answer to the welcome", "soon"),
    (lambda one: one.role == RoleState.DECLINED, "said no to the welcome", "soon"),
    (lambda one: one.no_texts is not None, "phone takes no texts", "soon"),
    (lambda one: one.plan == PlanState.PAUSED, "paused", "off"),
    (lambda one: one.plan == PlanState.ON, "asked", "calm"),
    (lambda _one: True, "not asked", "off"),
)


def status_of(one: Listed) -> tuple[str, str]:
    return next((words, kind) for holds, words, kind in _STATES if holds(one))


# Many at once.


def chosen(m: Moment, viewer: Viewer, ids: Sequence[int]) -> list[people.Person]:
    """Those of the chosen whom the viewer may see, by name; raises Refused for none or too many."""
    if not ids:
        raise Refused(["Choose members first."])
    if len(ids) > MOST_AT_ONCE:
        raise Refused([f"{MOST_AT_ONCE} at once are the most."])
    seen = access.seen_members(m.tx, viewer)
    found = people.named(m.tx, [one for one in ids if seen is None or one in seen])
    alive = [one for one in found.values() if one.ended_at is None and members.find(m.tx, one.id)]
    if not alive:
        raise Refused(["Choose members first."])
    return sorted(alive, key=lambda one: one.name.casefold())


def pause_all(
    m: Moment, viewer: Viewer, found: Sequence[people.Person], until: str, why: str
) -> int:
    """Pause a whole house, until a day that is to come for each of them. Whoever is paused for
    longer stays so: their phone may not be with them. Returns how many were paused by this."""
    days = [pausing.day_to_come(m, person, until) for person in found]
    why = why.strip()
    if not why:
        raise Refused(["Write why."])
    done = 0
    for person, day in zip(found, days, strict=True):
        stored = members.plan_of(m.tx, person.id)
        back = pausing.end_on(day, stored, person.zone)
        if pausing.lasts(stored, back):
            continue
        if pausing.pause(m, person, back, why, by_staff=True):
            audit.record(m, viewer, "paused", person.id)
            done += 1
    return done


def assign_all(m: Moment, viewer: Viewer, found: Sequence[people.Person], staff_id: int) -> int:
    """From now on this caseworker sees them too."""
    worker = staff.get(m.tx, staff_id)
    if worker is None or worker.role is not access.Role.CASEWORKER:
        raise Refused(["Choose a caseworker."])
    for person in found:
        access.assign(m.tx, staff_id, person.id)
        audit.record(m, viewer, "assigned", person.id, f"staff {staff_id}")
    return len(found)


def unassign_all(m: Moment, viewer: Viewer, found: Sequence[people.Person], staff_id: int) -> int:
    for person in found:
        access.unassign(m.tx, staff_id, person.id)
        audit.record(m, viewer, "unassigned", person.id, f"staff {staff_id}")
    parting.out_of_sight(m, staff_id)
    return len(found)


def caseworkers(runtime: Runtime) -> list[tuple[int, str]]:
    with runtime.store.reading() as tx:
        found = [one for one in staff.everyone(tx) if one.role is access.Role.CASEWORKER]
    return [(one.id, one.name) for one in found if one.state is not staff.StaffState.ENDED]


def move_all(
    m: Moment,
    viewer: Viewer,
    found: Sequence[people.Person],
    mentor_id: int,
    *,
    has_number: bool,
) -> int:
    """Another mentor for all of them, first in line; backups stay, in their order. `has_number`:
    somebody says that the new one has their numbers; else only where it is written down of them as
    a backup. Of a crisis each hears as was agreed of them, and a new one not: nobody has agreed
    with them on it yet."""
    if mentors.find(m.tx, mentor_id) is None:
        raise Refused(["Choose a mentor."])
    done = 0
    for person in found:
        before = mentors.supports_of(m.tx, person.id)
        if person.id == mentor_id or (before and before[0].mentor_id == mentor_id):
            continue
        known = [one for one in before if one.mentor_id == mentor_id]
        agreed = any(one.crisis for one in known)
        has_theirs = has_number or any(one.has_number for one in known)
        rest = [one for one in before[1:] if one.mentor_id != mentor_id]
        supports = [Support(mentor_id, has_theirs, agreed)]
        supports += [Support(one.mentor_id, one.has_number, one.crisis) for one in rest]
        pair(m, person.id, supports)
        audit.record(m, viewer, "changed mentor", person.id)
        done += 1
    return done
