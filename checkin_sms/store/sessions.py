"""Who is signed in, the links that let them in, and the tries that failed.

In the database and not in the cookie, so that a session can be ended from elsewhere, and so that
throttling works while Redis is dead.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, bindparam, delete, func, insert, select, update
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.store.base import Base, Tx, Utc, fill
from checkin_sms.store.staff import StaffRole, StaffRow, StaffState


class Stage(StrEnum):
    HALF = "half"  # the password was right; the second factor is still to come
    FULL = "full"


class SessionRow(Base):
    __tablename__ = "session"

    fingerprint: Mapped[str] = mapped_column(primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    stage: Mapped[str]
    began_at: Mapped[datetime] = mapped_column(Utc)
    seen_at: Mapped[datetime] = mapped_column(Utc)


class StaffLinkRow(Base):
    """A link that works once: an invitation, a lost password, or the very first coordinator."""

    __tablename__ = "staff_link"

    fingerprint: Mapped[str] = mapped_column(primary_key=True)
    # None: for whoever is to be the first coordinator.
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), index=True)
    expires_at: Mapped[datetime] = mapped_column(Utc)


class FailedTryRow(Base):
    __tablename__ = "failed_try"

    id: Mapped[int] = mapped_column(primary_key=True)
    # A fingerprint of the address typed, or of the machine it came from.
    who: Mapped[str]
    at: Mapped[datetime] = mapped_column(Utc)

    __table_args__ = (Index("ix_failed_try_who", "who", "at"),)


@dataclass(frozen=True)
class Session:
    staff_id: int
    stage: Stage
    began_at: datetime
    seen_at: datetime


_SESSION = tuple(getattr(SessionRow, name) for name in Session.__dataclass_fields__)
_BY_PRINT = select(*_SESSION).where(SessionRow.fingerprint == bindparam("of"))


def begin(tx: Tx, fingerprint: str, staff_id: int, stage: Stage, at: datetime) -> None:
    row = dict(fingerprint=fingerprint, staff_id=staff_id, stage=stage, began_at=at, seen_at=at)
    tx.execute(insert(SessionRow).values(**row))


def find(tx: Tx, fingerprint: str) -> Session | None:
    row = tx.execute(_BY_PRINT, dict(of=fingerprint)).one_or_none()
    if row is None:
        return None
    found = fill(dict, row)
    return Session(**{**found, "stage": Stage(found["stage"])})


@dataclass(frozen=True)
class FullSession:
    """Somebody who is in, with who that is: what every page asks first, in one statement."""

    staff_id: int
    name: str
    role: StaffRole
    began_at: datetime
    seen_at: datetime


_FULL = (
    select(
        SessionRow.staff_id,
        StaffRow.name,
        StaffRow.role,
        SessionRow.began_at,
        SessionRow.seen_at,
    )
    .join(StaffRow, StaffRow.id == SessionRow.staff_id)
    .where(
        SessionRow.fingerprint == bindparam("of"),
        SessionRow.stage == Stage.FULL,
        StaffRow.state == StaffState.ACTIVE,
    )
)


def full(tx: Tx, fingerprint: str) -> FullSession | None:
    row = tx.execute(_FULL, dict(of=fingerprint)).one_or_none()
    if row is None:
        return None
    return FullSession(row[0], row[1], StaffRole(row[2]), row[3], row[4])


def seen(tx: Tx, fingerprint: str, at: datetime) -> None:
    tx.execute(update(SessionRow).where(SessionRow.fingerprint == fingerprint).values(seen_at=at))


def end(tx: Tx, fingerprint: str) -> None:
    tx.execute(delete(SessionRow).where(SessionRow.fingerprint == fingerprint))


def end_all_of(tx: Tx, staff_id: int) -> None:
    tx.execute(delete(SessionRow).where(SessionRow.staff_id == staff_id))


def forget_old(tx: Tx, before: datetime) -> None:
    """Sessions and tries that are over; nobody asks for them again."""
    tx.execute(delete(SessionRow).where(SessionRow.began_at < before))
    tx.execute(delete(FailedTryRow).where(FailedTryRow.at < before))


def add_link(tx: Tx, fingerprint: str, staff_id: int | None, expires_at: datetime) -> None:
    """Whatever link there was for the same person works no longer."""
    drop_links(tx, staff_id)
    row = dict(fingerprint=fingerprint, staff_id=staff_id, expires_at=expires_at)
    tx.execute(insert(StaffLinkRow).values(**row))


def drop_links(tx: Tx, staff_id: int | None) -> None:
    """No link for this person works any more; None: none for the first coordinator."""
    same = (
        StaffLinkRow.staff_id.is_(None) if staff_id is None else (StaffLinkRow.staff_id == staff_id)
    )
    tx.execute(delete(StaffLinkRow).where(same))


def link(tx: Tx, fingerprint: str, now: datetime) -> tuple[int | None] | None:
    """Whose link this is; None when there is none, or not any more."""
    statement = select(StaffLinkRow.staff_id).where(
        StaffLinkRow.fingerprint == fingerprint, StaffLinkRow.expires_at > now
    )
    row = tx.execute(statement).one_or_none()
    return (row.staff_id,) if row else None


def use_link(tx: Tx, fingerprint: str) -> bool:
    """True for the first use, and never again."""
    used = delete(StaffLinkRow).where(StaffLinkRow.fingerprint == fingerprint)
    return tx.execute(used).rowcount == 1


def failed(tx: Tx, who: str, at: datetime) -> None:
    tx.execute(insert(FailedTryRow).values(who=who, at=at))


def failures(tx: Tx, who: str, since: datetime) -> int:
    statement = select(func.count()).where(FailedTryRow.who == who, FailedTryRow.at >= since)
    return tx.execute(statement).scalar_one()


def forgive(tx: Tx, who: str) -> None:
    tx.execute(delete(FailedTryRow).where(FailedTryRow.who == who))
