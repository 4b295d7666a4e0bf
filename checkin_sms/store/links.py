"""Links that let staff in."""

from datetime import datetime

from sqlalchemy import insert, update
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.store.base import Base, Sealed, Tx, Utc


class EntryLinkRow(Base):
    """A link that lets one staff person in, once, for a short time."""

    __tablename__ = "entry_link"

    fingerprint: Mapped[str] = mapped_column(primary_key=True)
    label: Mapped[str] = mapped_column(Sealed)
    expires_at: Mapped[datetime] = mapped_column(Utc)
    used_at: Mapped[datetime | None] = mapped_column(Utc)


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
