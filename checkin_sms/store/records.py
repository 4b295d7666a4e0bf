"""What the service notes about itself: journal, notices, heartbeats, the program, entry links."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, insert, select, text, update
from sqlalchemy.dialects.postgresql import insert as pg_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.store.base import Base, Sealed, Tx, Utc, fill


class JournalRow(Base):
    """What was done, in words without names, numbers or bodies."""

    __tablename__ = "journal"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Utc)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    what: Mapped[str]


class NoticeRow(Base):
    """Trouble of the service itself, for staff. One open notice per kind and subject."""

    __tablename__ = "notice"

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    # The person it is about, 0 for none: NULLs would not keep two open notices apart.
    about: Mapped[int]
    count: Mapped[int]
    opened_at: Mapped[datetime] = mapped_column(Utc)
    closed_at: Mapped[datetime | None] = mapped_column(Utc)

    __table_args__ = (
        Index(
            "uq_notice_open",
            "kind",
            "about",
            unique=True,
            sqlite_where=text("closed_at IS NULL"),
            postgresql_where=text("closed_at IS NULL"),
        ),
    )


class HeartbeatRow(Base):
    __tablename__ = "heartbeat"

    name: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Utc)


class ProgramRow(Base):
    __tablename__ = "program"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    clocks: Mapped[dict[str, Any]] = mapped_column(JSON)


class EntryLinkRow(Base):
    """A link that lets one staff person in, once, for a short time."""

    __tablename__ = "entry_link"

    fingerprint: Mapped[str] = mapped_column(primary_key=True)
    label: Mapped[str] = mapped_column(Sealed)
    expires_at: Mapped[datetime] = mapped_column(Utc)
    used_at: Mapped[datetime | None] = mapped_column(Utc)


@dataclass(frozen=True)
class Entry:
    id: int
    at: datetime
    person_id: int | None
    what: str


@dataclass(frozen=True)
class Notice:
    id: int
    kind: str
    about: int
    count: int
    opened_at: datetime


@dataclass(frozen=True)
class Program:
    name: str
    clocks: dict[str, Any]


_ENTRY = (JournalRow.id, JournalRow.at, JournalRow.person_id, JournalRow.what)
_NOTICE = (NoticeRow.id, NoticeRow.kind, NoticeRow.about, NoticeRow.count, NoticeRow.opened_at)


def journal(tx: Tx, at: datetime, person_id: int | None, what: str) -> None:
    tx.execute(insert(JournalRow).values(at=at, person_id=person_id, what=what))


def journal_after(tx: Tx, after: int, limit: int = 200) -> list[Entry]:
    statement = select(*_ENTRY).where(JournalRow.id > after).order_by(JournalRow.id).limit(limit)
    return [fill(Entry, row) for row in tx.execute(statement)]


def open_notice(tx: Tx, kind: str, about: int | None, at: datetime, count: int = 1) -> bool:
    """True when it is new; an open one of the same kind only counts on."""
    about = about or 0
    same = [NoticeRow.kind == kind, NoticeRow.about == about, NoticeRow.closed_at.is_(None)]
    again = update(NoticeRow).where(*same).values(count=NoticeRow.count + count)
    if tx.execute(again).rowcount:
        return False
    tx.execute(insert(NoticeRow).values(kind=kind, about=about, count=count, opened_at=at))
    return True


def close_notices(tx: Tx, kind: str, at: datetime, about: int | None = None) -> None:
    statement = update(NoticeRow).where(NoticeRow.kind == kind, NoticeRow.closed_at.is_(None))
    if about is not None:
        statement = statement.where(NoticeRow.about == about)
    tx.execute(statement.values(closed_at=at))


def notices(tx: Tx) -> list[Notice]:
    statement = select(*_NOTICE).where(NoticeRow.closed_at.is_(None)).order_by(NoticeRow.id)
    return [fill(Notice, row) for row in tx.execute(statement)]


def beat(tx: Tx, name: str, at: datetime) -> None:
    kind = pg_insert if tx.dialect.name == "postgresql" else sqlite_insert
    statement = kind(HeartbeatRow).values(name=name, at=at)
    tx.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"at": at}))


def beats(tx: Tx) -> dict[str, datetime]:
    return {row.name: row.at for row in tx.execute(select(HeartbeatRow.name, HeartbeatRow.at))}


def program(tx: Tx) -> Program:
    row = tx.execute(select(ProgramRow.name, ProgramRow.clocks)).one_or_none()
    return fill(Program, row) if row else Program("", {})


def set_program(tx: Tx, name: str, clocks: dict[str, Any]) -> None:
    kind = pg_insert if tx.dialect.name == "postgresql" else sqlite_insert
    row = dict(name=name, clocks=clocks)
    statement = kind(ProgramRow).values(id=1, **row)
    tx.execute(statement.on_conflict_do_update(index_elements=["id"], set_=row))


def add_link(tx: Tx, fingerprint: str, label: str, expires_at: datetime) -> None:
    row = dict(fingerprint=fingerprint, label=label, expires_at=expires_at)
    tx.execute(insert(EntryLinkRow).values(**row))


def use_link(tx: Tx, fingerprint: str, now: datetime) -> bool:
    """True for the first use in time, and never again."""
    statement = (
        update(EntryLinkRow)
        .where(
            EntryLinkRow.fingerprint == fingerprint,
            EntryLinkRow.used_at.is_(None),
            EntryLinkRow.expires_at > now,
        )
        .values(used_at=now)
    )
    return tx.execute(statement).rowcount == 1
