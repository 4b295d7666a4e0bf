"""Staff accounts: who may open the pages, as what, and how they prove that it is they."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ForeignKey, Select, bindparam, delete, func, insert, select, update
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.store.base import AnyRow, Base, Sealed, Tx, Utc, fill
from checkin_sms.store.mentors import PairRow


class StaffRole(StrEnum):
    COORDINATOR = "coordinator"  # sees everybody
    CASEWORKER = "caseworker"  # sees the members assigned to them


class StaffState(StrEnum):
    INVITED = "invited"
    ACTIVE = "active"
    ENDED = "ended"


class StaffRow(Base):
    __tablename__ = "staff"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Sealed)
    email: Mapped[str] = mapped_column(Sealed)
    # Serves: whose address is this?
    lookup: Mapped[str] = mapped_column(unique=True)
    role: Mapped[str]
    state: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(Utc)
    # Who they are to mentors and members: somebody on call, or a name without a phone.
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    # Argon2; None until they have opened their invitation.
    password: Mapped[str | None]
    # The secret of their authenticator, and since when it counts.
    totp: Mapped[str | None] = mapped_column(Sealed)
    totp_since: Mapped[datetime | None] = mapped_column(Utc)
    # The last code that was used, as its number since 1970: none works twice.
    totp_used: Mapped[int | None]


class RecoveryCodeRow(Base):
    """Ten codes for the day on which the authenticator is lost."""

    __tablename__ = "recovery_code"

    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), primary_key=True)
    fingerprint: Mapped[str] = mapped_column(primary_key=True)
    used_at: Mapped[datetime | None] = mapped_column(Utc)


class AssignedRow(Base):
    """The members that a caseworker may see."""

    __tablename__ = "assigned"

    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(
        ForeignKey("member.person_id"), primary_key=True, index=True
    )


@dataclass(frozen=True)
class Staff:
    id: int
    name: str
    email: str
    role: StaffRole
    state: StaffState
    person_id: int | None
    password: str | None
    totp: str | None
    totp_since: datetime | None
    totp_used: int | None

    @property
    def has_second_factor(self) -> bool:
        return self.totp is not None and self.totp_since is not None


_STAFF = tuple(getattr(StaffRow, name) for name in Staff.__dataclass_fields__)
_BY_ID = select(*_STAFF).where(StaffRow.id == bindparam("of"))
_BY_LOOKUP = select(*_STAFF).where(StaffRow.lookup == bindparam("of"))


def _staff(row: AnyRow) -> Staff:
    found = fill(dict, row)
    return Staff(**{**found, "role": StaffRole(found["role"]), "state": StaffState(found["state"])})


def add(
    tx: Tx, *, name: str, email: str, lookup: str, role: StaffRole, created_at: datetime
) -> int:
    row = dict(name=name, email=email, lookup=lookup, role=role, created_at=created_at)
    statement = insert(StaffRow).values(**row, state=StaffState.INVITED).returning(StaffRow.id)
    return tx.execute(statement).scalar_one()


def get(tx: Tx, staff_id: int) -> Staff | None:
    row = tx.execute(_BY_ID, dict(of=staff_id)).one_or_none()
    return _staff(row) if row else None


def find(tx: Tx, lookup: str) -> Staff | None:
    row = tx.execute(_BY_LOOKUP, dict(of=lookup)).one_or_none()
    return _staff(row) if row else None


def release_address(tx: Tx, staff_id: int) -> None:
    """Whoever has left is not found by it any more, so that another account may have it."""
    change(tx, staff_id, lookup=f"{StaffState.ENDED}:{staff_id}")


def everyone(tx: Tx) -> list[Staff]:
    return [_staff(row) for row in tx.execute(select(*_STAFF).order_by(StaffRow.id))]


def coordinators(tx: Tx) -> int:
    """How many can open every page."""
    statement = select(func.count()).where(
        StaffRow.role == StaffRole.COORDINATOR, StaffRow.state == StaffState.ACTIVE
    )
    return tx.execute(statement).scalar_one()


def change(tx: Tx, staff_id: int, **values: Any) -> None:
    tx.execute(update(StaffRow).where(StaffRow.id == staff_id).values(**values))


def use_totp(tx: Tx, staff_id: int, step: int) -> bool:
    """Use up the code of this number. False: it, or a later one, was used before."""
    unused = update(StaffRow).where(
        StaffRow.id == staff_id,
        StaffRow.totp_used.is_(None) | (StaffRow.totp_used < step),
    )
    return tx.execute(unused.values(totp_used=step)).rowcount == 1


def set_recovery_codes(tx: Tx, staff_id: int, fingerprints: Collection[str]) -> None:
    tx.execute(delete(RecoveryCodeRow).where(RecoveryCodeRow.staff_id == staff_id))
    if fingerprints:
        rows = [dict(staff_id=staff_id, fingerprint=one) for one in fingerprints]
        tx.execute(insert(RecoveryCodeRow), rows)


def use_recovery_code(tx: Tx, staff_id: int, fingerprint: str, at: datetime) -> bool:
    unused = update(RecoveryCodeRow).where(
        RecoveryCodeRow.staff_id == staff_id,
        RecoveryCodeRow.fingerprint == fingerprint,
        RecoveryCodeRow.used_at.is_(None),
    )
    return tx.execute(unused.values(used_at=at)).rowcount == 1


_ASSIGNED = select(AssignedRow.member_id).where(AssignedRow.staff_id == bindparam("of"))


def assigned(tx: Tx, staff_id: int) -> set[int]:
    return set(tx.execute(_ASSIGNED, dict(of=staff_id)).scalars())


def mentors_of_assigned(staff_id: int) -> Select[int]:
    """Mentors and backups of the members whom this caseworker may see; also as a part of another
    statement."""
    return (
        select(PairRow.mentor_id)
        .join(AssignedRow, AssignedRow.member_id == PairRow.member_id)
        .where(AssignedRow.staff_id == staff_id)
        .distinct()
    )


def seen_mentors(tx: Tx, staff_id: int) -> set[int]:
    return set(tx.execute(mentors_of_assigned(staff_id)).scalars())


def is_assigned(tx: Tx, staff_id: int, member_id: int) -> bool:
    one = _ASSIGNED.where(AssignedRow.member_id == member_id)
    return tx.execute(one, dict(of=staff_id)).one_or_none() is not None


def caseworkers_of(tx: Tx, member_id: int) -> set[int]:
    statement = select(AssignedRow.staff_id).where(AssignedRow.member_id == member_id)
    return set(tx.execute(statement).scalars())


def assign(tx: Tx, staff_id: int, member_id: int) -> None:
    tx.execute(insert(AssignedRow).values(staff_id=staff_id, member_id=member_id))


def unassign(tx: Tx, staff_id: int, member_id: int) -> None:
    statement = delete(AssignedRow).where(
        AssignedRow.staff_id == staff_id, AssignedRow.member_id == member_id
    )
    tx.execute(statement)
