"""Signs of life of the parts that run."""

from datetime import datetime

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.store.base import Base, Tx, Utc, inserting


class HeartbeatRow(Base):
    __tablename__ = "heartbeat"

    name: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Utc)


def beat(tx: Tx, name: str, at: datetime) -> None:
    statement = inserting(tx, HeartbeatRow).values(name=name, at=at)
    tx.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"at": at}))


def beats(tx: Tx) -> dict[str, datetime]:
    return {row.name: row.at for row in tx.execute(select(HeartbeatRow.name, HeartbeatRow.at))}


def claim(tx: Tx, name: str, at: datetime, seen: datetime | None) -> bool:
    """Beat, unless somebody else has since `seen` was read. One of several processes wins."""
    if seen is None:
        first = inserting(tx, HeartbeatRow).values(name=name, at=at).on_conflict_do_nothing()
        return tx.execute(first.returning(HeartbeatRow.name)).one_or_none() is not None
    statement = update(HeartbeatRow).where(HeartbeatRow.name == name, HeartbeatRow.at == seen)
    return tx.execute(statement.values(at=at)).rowcount == 1


_LAST = select(HeartbeatRow.at).where(HeartbeatRow.name == bindparam("of"))


def last(tx: Tx, name: str) -> datetime | None:
    return tx.execute(_LAST, dict(of=name)).scalar_one_or_none()
