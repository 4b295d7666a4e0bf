"""Trouble of the service itself, for staff."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Index, Integer, bindparam, select, text, update
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.store.base import Base, Tx, Utc, fill, inserting

_OPEN = text("closed_at IS NULL")


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
    # When to tell it by staff's second channel (again); None: told, or not for that channel.
    tell_at: Mapped[datetime | None] = mapped_column(Utc)
    tries: Mapped[int]

    __table_args__ = (
        Index(
            "uq_notice_open",
            "kind",
            "about",
            unique=True,
            sqlite_where=_OPEN,
            postgresql_where=_OPEN,
        ),
    )


@dataclass(frozen=True)
class Notice:
    id: int
    kind: str
    about: int
    count: int
    opened_at: datetime
    tell_at: datetime | None
    tries: int


_NOTICE = tuple(getattr(NoticeRow, name) for name in Notice.__dataclass_fields__)


def open_notice(
    tx: Tx,
    kind: str,
    about: int | None,
    *,
    at: datetime,
    count: int,
    again: datetime,
    tell: bool = False,
) -> bool:
    """True when it is new; one that was opened after `again` only counts on. `tell`: by staff's
    second channel too."""
    about = about or 0
    same = [NoticeRow.kind == kind, NoticeRow.about == about, NoticeRow.closed_at.is_(None)]
    counted_on = update(NoticeRow).where(*same, NoticeRow.opened_at > again)
    counted_on = counted_on.values(count=NoticeRow.count + count)
    if tx.execute(counted_on).rowcount:
        return False
    # Only an old one is closed: somebody else may have opened a new one since we looked.
    tx.execute(update(NoticeRow).where(*same, NoticeRow.opened_at <= again).values(closed_at=at))
    row = dict(kind=kind, about=about, count=count, opened_at=at, tries=0)
    fresh = inserting(tx, NoticeRow).values(**row, tell_at=at if tell else None)
    once = fresh.on_conflict_do_nothing(index_elements=["kind", "about"], index_where=_OPEN)
    if tx.execute(once.returning(NoticeRow.id)).scalar_one_or_none() is not None:
        return True
    tx.execute(counted_on)
    return False


def opened_since(tx: Tx, kind: str, about: int | None, since: datetime) -> bool:
    """Was there one of these already, open or closed by now?"""
    statement = select(NoticeRow.id).where(
        NoticeRow.kind == kind,
        NoticeRow.about == (about or 0),
        NoticeRow.opened_at > since,
    )
    return tx.execute(statement.limit(1)).one_or_none() is not None


def counted(tx: Tx, kind: str, about: int | None) -> int:
    """What the open notice has counted."""
    statement = select(NoticeRow.count).where(
        NoticeRow.kind == kind, NoticeRow.about == (about or 0), NoticeRow.closed_at.is_(None)
    )
    return tx.execute(statement).scalar_one_or_none() or 0


def open_since(tx: Tx, kind: str) -> datetime | None:
    """Since when there is one of these that is about nobody; None: there is none."""
    statement = select(NoticeRow.opened_at).where(
        NoticeRow.kind == kind, NoticeRow.about == 0, NoticeRow.closed_at.is_(None)
    )
    return tx.execute(statement).scalar_one_or_none()


_TO_TELL = (
    select(*_NOTICE)
    .where(NoticeRow.tell_at <= bindparam("now", type_=Utc), NoticeRow.closed_at.is_(None))
    .order_by(NoticeRow.id)
    .limit(bindparam("at_most", type_=Integer))
)


def to_tell(tx: Tx, now: datetime, limit: int) -> list[Notice]:
    """What staff should hear by the second channel now."""
    return [fill(Notice, row) for row in tx.execute(_TO_TELL, dict(now=now, at_most=limit))]


def claim_telling(tx: Tx, notice: Notice, again: datetime) -> bool:
    """Take it for telling, until `again` when that fails. One of several processes wins."""
    statement = update(NoticeRow).where(
        NoticeRow.id == notice.id, NoticeRow.tell_at == notice.tell_at
    )
    return tx.execute(statement.values(tell_at=again, tries=NoticeRow.tries + 1)).rowcount == 1


def told(tx: Tx, notice_id: int) -> None:
    tx.execute(update(NoticeRow).where(NoticeRow.id == notice_id).values(tell_at=None))


def close_notices(tx: Tx, kind: str, at: datetime, about: int | None = None) -> None:
    statement = update(NoticeRow).where(NoticeRow.kind == kind, NoticeRow.closed_at.is_(None))
    if about is not None:
        statement = statement.where(NoticeRow.about == about)
    tx.execute(statement.values(closed_at=at))


def close(tx: Tx, notice_id: int, at: datetime, but: Collection[str]) -> str | None:
    """Returns of which kind it was; None: there is no such open notice, or it is of those kinds."""
    statement = update(NoticeRow).where(
        NoticeRow.id == notice_id, NoticeRow.closed_at.is_(None), NoticeRow.kind.not_in(but)
    )
    closed = statement.values(closed_at=at).returning(NoticeRow.kind)
    return tx.execute(closed).scalar_one_or_none()


def close_notices_about(tx: Tx, at: datetime, about: int) -> None:
    """Whatever it was, nobody needs to see to it any more."""
    statement = update(NoticeRow).where(NoticeRow.about == about, NoticeRow.closed_at.is_(None))
    tx.execute(statement.values(closed_at=at))


def notices(tx: Tx) -> list[Notice]:
    statement = select(*_NOTICE).where(NoticeRow.closed_at.is_(None)).order_by(NoticeRow.id)
    return [fill(Notice, row) for row in tx.execute(statement)]
