"""When a person last checked that a number in our texts is right."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.store.base import Base, Tx, Utc, inserting


class ResourceCheckRow(Base):
    __tablename__ = "resource_check"

    key: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(Utc)


def checked(tx: Tx) -> dict[str, datetime]:
    rows = tx.execute(select(ResourceCheckRow.key, ResourceCheckRow.at))
    return {row.key: row.at for row in rows}


def check(tx: Tx, key: str, at: datetime) -> None:
    statement = inserting(tx, ResourceCheckRow).values(key=key, at=at)
    tx.execute(statement.on_conflict_do_update(index_elements=["key"], set_={"at": at}))
