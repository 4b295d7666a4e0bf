"""Who saw, changed or exported what. Rows are only ever added: the database itself refuses more."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ForeignKey, Index, insert, select
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.store.base import Base, Tx, Utc, fill


class AuditRow(Base):
    __tablename__ = "audit"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Utc)
    # None: the command line, which only who runs the machine can use.
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    what: Mapped[str]
    member_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    # A plain word or a number; never a name, a number to call, or anybody's words.
    detail: Mapped[str]

    __table_args__ = (
        # Serves: what was done about one person, newest first.
        Index("ix_audit_member", "member_id", "id"),
    )


@dataclass(frozen=True)
class Audit:
    id: int
    at: datetime
    staff_id: int | None
    what: str
    member_id: int | None
    detail: str


_AUDIT = tuple(getattr(AuditRow, name) for name in Audit.__dataclass_fields__)
_WRITE = insert(AuditRow)


def write(
    tx: Tx,
    at: datetime,
    staff_id: int | None,
    what: str,
    *,
    member_id: int | None,
    detail: str,
) -> None:
    row = dict(at=at, staff_id=staff_id, what=what, member_id=member_id, detail=detail)
    tx.execute(_WRITE, row)


def page(
    tx: Tx,
    *,
    before: int | None = None,
    staff_id: int | None = None,
    member_id: int | None = None,
    limit: int = 50,
) -> list[Audit]:
    """Newest first; the next page begins below the last id of this one."""
    statement = select(*_AUDIT).order_by(AuditRow.id.desc()).limit(limit)
    if before is not None:
        statement = statement.where(AuditRow.id < before)
    if staff_id is not None:
        statement = statement.where(AuditRow.staff_id == staff_id)
    if member_id is not None:
        statement = statement.where(AuditRow.member_id == member_id)
    return [fill(Audit, row) for row in tx.execute(statement)]
