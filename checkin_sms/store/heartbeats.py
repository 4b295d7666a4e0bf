"""Signs of life of the parts that run, and whose turn it is where only one of them should."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

from sqlalchemy import Insert, bindparam, select, update
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.sql.dml import ReturningInsert

from checkin_sms.store.base import Base, Tx, Utc, inserting_in


class HeartbeatRow(Base):
    __tablename__ = "heartbeat"

    name: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Utc)


def beat(tx: Tx, name: str, at: datetime) -> None:
    tx.execute(_beat_in(tx.dialect.name), dict(name=name, at=at))


@cache
def _beat_in(dialect: str) -> Insert:
    statement = inserting_in(dialect, HeartbeatRow)
    return statement.on_conflict_do_update(
        index_elements=["name"], set_={"at": statement.excluded.at}
    )


def beats(tx: Tx) -> dict[str, datetime]:
    return {row.name: row.at for row in tx.execute(select(HeartbeatRow.name, HeartbeatRow.at))}


def claim(tx: Tx, name: str, at: datetime, seen: datetime | None) -> bool:
    """Beat, unless somebody else has since `seen` was read. One of several processes wins."""
    if seen is None:
        first = tx.execute(_first_in(tx.dialect.name), dict(name=name, at=at))
        return first.one_or_none() is not None
    return tx.execute(_NEXT, dict(of=name, seen=seen, at=at)).rowcount == 1


@cache
def _first_in(dialect: str) -> ReturningInsert[str]:
    once = inserting_in(dialect, HeartbeatRow).on_conflict_do_nothing()
    return once.returning(HeartbeatRow.name)


_NEXT = update(HeartbeatRow).where(
    HeartbeatRow.name == bindparam("of"), HeartbeatRow.at == bindparam("seen")
)


_LAST = select(HeartbeatRow.at).where(HeartbeatRow.name == bindparam("of"))


def last(tx: Tx, name: str) -> datetime | None:
    return tx.execute(_LAST, dict(of=name)).scalar_one_or_none()


@dataclass(frozen=True)
class Turn:
    """Something that is done now and then, by one of several processes."""

    name: str
    now: datetime
    last: datetime | None

    def is_due(self, every: timedelta) -> bool:
        """So long after the last time; and at once where a clock was set back since."""
        return self.last is None or not self.last <= self.now < self.last + every

    def take(self, tx: Tx) -> bool:
        """False if another process has taken it meanwhile."""
        return claim(tx, self.name, self.now, self.last)


def turn(tx: Tx, name: str, now: datetime) -> Turn:
    return Turn(name, now, last(tx, name))
