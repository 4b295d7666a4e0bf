"""Times that a mentor is away, set by staff beforehand, and who stands in for them meanwhile."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ForeignKey, Index, delete, insert, select, update
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.store.base import Base, Tx, Utc, fill


class AbsenceRow(Base):
    __tablename__ = "absence"

    id: Mapped[int] = mapped_column(primary_key=True)
    mentor_id: Mapped[int] = mapped_column(ForeignKey("mentor.person_id"))
    starts_at: Mapped[datetime] = mapped_column(Utc)
    ends_at: Mapped[datetime] = mapped_column(Utc)
    # Is told what the mentor would be. None: the member's next mentor is, or staff.
    cover_id: Mapped[int | None] = mapped_column(ForeignKey("mentor.person_id"))

    # Serves: is this mentor away now?
    __table_args__ = (Index("ix_absence_mentor", "mentor_id", "ends_at"),)


@dataclass(frozen=True)
class Absence:
    id: int
    mentor_id: int
    starts_at: datetime
    ends_at: datetime
    cover_id: int | None


_ABSENCE = tuple(getattr(AbsenceRow, name) for name in Absence.__dataclass_fields__)


def add(
    tx: Tx, mentor_id: int, starts_at: datetime, ends_at: datetime, cover_id: int | None
) -> int:
    row = dict(mentor_id=mentor_id, starts_at=starts_at, ends_at=ends_at, cover_id=cover_id)
    return tx.execute(insert(AbsenceRow).values(**row).returning(AbsenceRow.id)).scalar_one()


def now_away(tx: Tx, mentor_ids: Collection[int], now: datetime) -> dict[int, Absence]:
    """Which of these mentors are away at this instant."""
    statement = select(*_ABSENCE).where(
        AbsenceRow.mentor_id.in_(mentor_ids),
        AbsenceRow.starts_at <= now,
        AbsenceRow.ends_at > now,
    )
    return {row.mentor_id: fill(Absence, row) for row in tx.execute(statement)}


def to_come(tx: Tx, now: datetime, mentor_id: int | None = None) -> list[Absence]:
    """Those that are not over, the earliest first: of one mentor or of all."""
    statement = select(*_ABSENCE).where(AbsenceRow.ends_at > now)
    if mentor_id is not None:
        statement = statement.where(AbsenceRow.mentor_id == mentor_id)
    ordered = statement.order_by(AbsenceRow.starts_at, AbsenceRow.id)
    return [fill(Absence, row) for row in tx.execute(ordered)]


def end(tx: Tx, mentor_id: int, now: datetime) -> None:
    """They are back before it was over."""
    statement = update(AbsenceRow).where(
        AbsenceRow.mentor_id == mentor_id, AbsenceRow.starts_at <= now, AbsenceRow.ends_at > now
    )
    tx.execute(statement.values(ends_at=now))


def cancel(tx: Tx, mentor_id: int, absence_id: int, now: datetime) -> bool:
    """It will not happen after all. False when there is none such, or it has begun."""
    statement = delete(AbsenceRow).where(
        AbsenceRow.id == absence_id,
        AbsenceRow.mentor_id == mentor_id,
        AbsenceRow.starts_at > now,
    )
    return tx.execute(statement).rowcount == 1
