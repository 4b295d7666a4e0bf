"""Who may see whom. What somebody may not see looks exactly like what is not there."""

from dataclasses import dataclass

from checkin_sms.store import loads, staff
from checkin_sms.store.base import Tx
from checkin_sms.store.staff import Staff, StaffRole, StaffState

Role = StaffRole


@dataclass(frozen=True)
class Viewer:
    """The staff person who looks at a page."""

    id: int
    name: str
    role: Role

    @property
    def coordinates(self) -> bool:
        return self.role is Role.COORDINATOR


def may_see(tx: Tx, viewer: Viewer, member_id: int) -> bool:
    """A coordinator sees everybody, a caseworker the members assigned to them."""
    return viewer.coordinates or staff.is_assigned(tx, viewer.id, member_id)


def sees(tx: Tx, account: Staff, member_id: int) -> bool:
    """The same of an account, whoever looks: one that is ended sees nobody."""
    viewer = Viewer(account.id, account.name, account.role)
    return account.state is not StaffState.ENDED and may_see(tx, viewer, member_id)


def seen_members(tx: Tx, viewer: Viewer) -> set[int] | None:
    """The members that they see; None: everybody."""
    return None if viewer.coordinates else staff.assigned(tx, viewer.id)


def seen_mentors(tx: Tx, viewer: Viewer) -> set[int] | None:
    """The mentors that they see; None: all. A caseworker sees those of their own members."""
    return None if viewer.coordinates else staff.seen_mentors(tx, viewer.id)


def named_mentors(tx: Tx, viewer: Viewer) -> list[tuple[int, str]]:
    """The same with their names, by name."""
    seen = seen_mentors(tx, viewer)
    found = loads.all_mentors(tx)
    shown = [(one.person_id, one.name) for one in found if seen is None or one.person_id in seen]
    return sorted(shown, key=lambda one: one[1])


def assign(tx: Tx, staff_id: int, member_id: int) -> None:
    """Harmless when it was so already."""
    if not staff.is_assigned(tx, staff_id, member_id):
        staff.assign(tx, staff_id, member_id)


def unassign(tx: Tx, staff_id: int, member_id: int) -> None:
    staff.unassign(tx, staff_id, member_id)
