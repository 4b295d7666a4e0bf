"""What was done, for people and for later pages."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ForeignKey, insert, select
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.store.base import Base, Tx, Utc, fill


class JournalRow(Base):
    """What was done, in words without names, numbers or bodies."""

    __tablename__ = "journal"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Utc)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    what: Mapped[str]


@dataclass(frozen=True)
class Entry:
    id: int
    at: datetime
    person_id: int | None
    what: str


_ENTRY = (JournalRow.id, JournalRow.at, JournalRow.person_id, JournalRow.what)


_WRITE = insert(JournalRow)


def journal(tx: Tx, at: datetime, person_id: int | None, what: str) -> None:
    tx.execute(_WRITE, dict(at=at, person_id=person_id, what=what))


def journal_after(tx: Tx, after: int, limit: int = 200) -> list[Entry]:
    statement = select(*_ENTRY).where(JournalRow.id > after).order_by(JournalRow.id).limit(limit)
    return [fill(Entry, row) for row in tx.execute(statement)]
