"""Our line to the carrier: whether it was stopped, and how much it has been given to send."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.store.base import Base, Tx, Utc, fill, inserting, locked

# One row per sender of ours; there is one.
OURS = "ours"


class LineRow(Base):
    __tablename__ = "line"

    name: Mapped[str] = mapped_column(primary_key=True)
    stopped_at: Mapped[datetime | None] = mapped_column(Utc)
    # What told us that it is stopped: `core.line.Sign`.
    sign: Mapped[str | None]
    code: Mapped[int | None]
    # While it is stopped: when one message may try whether it still is.
    probe_at: Mapped[datetime | None] = mapped_column(Utc)
    # Up to when the carrier has enough to send, at the pace of our number.
    free_at: Mapped[datetime | None] = mapped_column(Utc)


@dataclass(frozen=True)
class LineOf:
    stopped_at: datetime | None = None
    sign: str | None = None
    code: int | None = None
    probe_at: datetime | None = None
    free_at: datetime | None = None


_LINE = tuple(getattr(LineRow, name) for name in LineOf.__dataclass_fields__)


_LOOK = select(*_LINE).where(LineRow.name == OURS)
_LOCK = locked(_LOOK)


def look(tx: Tx) -> LineOf:
    row = tx.execute(_LOOK).one_or_none()
    return fill(LineOf, row) if row else LineOf()


def lock(tx: Tx) -> LineOf:
    """Claims of several processes go one by one, or together they would be faster than one."""
    row = tx.execute(_LOCK).one_or_none()
    if row is None:
        tx.execute(inserting(tx, LineRow).values(name=OURS).on_conflict_do_nothing())
        row = tx.execute(_LOCK).one()
    return fill(LineOf, row)


def save(tx: Tx, **values: object) -> None:
    tx.execute(update(LineRow).where(LineRow.name == OURS).values(**values))
