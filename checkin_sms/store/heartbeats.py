"""Signs of life of the parts that run."""

from datetime import datetime

from sqlalchemy import select
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
