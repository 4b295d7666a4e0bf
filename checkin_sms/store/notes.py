"""What staff write down about somebody, for each other."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ForeignKey, Index, insert, select
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.store.base import Base, Sealed, Tx, Utc, fill


class NoteRow(Base):
    __tablename__ = "note"

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("member.person_id"))
    case_id: Mapped[int | None] = mapped_column(ForeignKey("case.id"), index=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    at: Mapped[datetime] = mapped_column(Utc)
    # What it goes with, in a word: "closed: reached, fine", "let rest", or nothing.
    deed: Mapped[str]
    text: Mapped[str] = mapped_column(Sealed)

    __table_args__ = (
        # Serves: the newest notes about one member.
        Index("ix_note_member", "member_id", "id"),
    )


@dataclass(frozen=True)
class Note:
    id: int
    member_id: int
    case_id: int | None
    staff_id: int
    at: datetime
    deed: str
    text: str


_NOTE = tuple(getattr(NoteRow, name) for name in Note.__dataclass_fields__)


def write(
    tx: Tx,
    *,
    member_id: int,
    staff_id: int,
    at: datetime,
    text: str,
    deed: str = "",
    case_id: int | None = None,
) -> None:
    row = dict(member_id=member_id, case_id=case_id, staff_id=staff_id, at=at)
    tx.execute(insert(NoteRow).values(**row, deed=deed, text=text))


def of_case(tx: Tx, case_id: int) -> list[Note]:
    statement = select(*_NOTE).where(NoteRow.case_id == case_id).order_by(NoteRow.id)
    return [fill(Note, row) for row in tx.execute(statement)]


def of_member(tx: Tx, member_id: int, limit: int) -> list[Note]:
    """Newest first."""
    statement = select(*_NOTE).where(NoteRow.member_id == member_id)
    newest = statement.order_by(NoteRow.id.desc()).limit(limit)
    return [fill(Note, row) for row in tx.execute(newest)]
