"""Who is speaking on a phone that several people share: asked once, then known for a while."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, delete, select, update
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.store.base import AnyRow, Base, Timed, Tx, Utc, fill, inserting, open_has_next


class BindingState(StrEnum):
    ASKED = "asked"  # "who is this?" is on their screen; soon somebody looks whether it is answered
    LEFT = "left"  # not answered yet; an answer still counts until the day is over
    BOUND = "bound"


class BindingRow(Timed, Base):
    __tablename__ = "binding"

    id: Mapped[int] = mapped_column(primary_key=True)
    phone_id: Mapped[int] = mapped_column(ForeignKey("phone.id"), unique=True)
    state: Mapped[str]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    # The first text that waits to be somebody's.
    inbox_id: Mapped[int | None] = mapped_column(ForeignKey("inbox.id"))
    since: Mapped[datetime] = mapped_column(Utc)
    heard_at: Mapped[datetime] = mapped_column(Utc)
    until: Mapped[datetime] = mapped_column(Utc)

    __table_args__ = (open_has_next(BindingState.ASKED),)


@dataclass(frozen=True)
class Binding:
    id: int
    phone_id: int
    state: BindingState
    person_id: int | None
    inbox_id: int | None
    since: datetime
    heard_at: datetime
    until: datetime


_BINDING = tuple(getattr(BindingRow, name) for name in Binding.__dataclass_fields__)


def find(tx: Tx, phone_id: int) -> Binding | None:
    statement = select(*_BINDING).where(BindingRow.phone_id == phone_id)
    row = tx.execute(statement).one_or_none()
    return _binding(row) if row else None


def get(tx: Tx, binding_id: int) -> Binding:
    return _binding(tx.execute(select(*_BINDING).where(BindingRow.id == binding_id)).one())


def _binding(row: AnyRow) -> Binding:
    found = fill(dict, row)
    return Binding(**{**found, "state": BindingState(found["state"])})


def ask(
    tx: Tx, phone_id: int, inbox_id: int, *, at: datetime, until: datetime, look_at: datetime
) -> None:
    """They are asked who they are; this text waits for the answer."""
    row: dict[str, object] = dict(
        state=BindingState.ASKED,
        person_id=None,
        inbox_id=inbox_id,
        since=at,
        heard_at=at,
        until=until,
        next_at=look_at,
        next_step="who is this",
    )
    _put(tx, phone_id, row)


def bind(tx: Tx, phone_id: int, person_id: int, *, at: datetime, until: datetime) -> None:
    row: dict[str, object] = dict(
        state=BindingState.BOUND,
        person_id=person_id,
        inbox_id=None,
        since=at,
        heard_at=at,
        until=until,
        next_at=None,
        next_step=None,
    )
    _put(tx, phone_id, row)


def _put(tx: Tx, phone_id: int, row: dict[str, object]) -> None:
    statement = inserting(tx, BindingRow).values(phone_id=phone_id, **row)
    tx.execute(statement.on_conflict_do_update(index_elements=["phone_id"], set_=row))


def heard(tx: Tx, phone_id: int, at: datetime) -> None:
    tx.execute(update(BindingRow).where(BindingRow.phone_id == phone_id).values(heard_at=at))


def leave(tx: Tx, binding_id: int) -> bool:
    """Nobody has said who they are. False: somebody did meanwhile."""
    statement = update(BindingRow).where(
        BindingRow.id == binding_id, BindingRow.state == BindingState.ASKED
    )
    row = dict(state=BindingState.LEFT, next_at=None, next_step=None)
    return tx.execute(statement.values(**row)).rowcount == 1


def drop(tx: Tx, phone_id: int) -> None:
    """Whoever it was: the next text is anybody's again."""
    tx.execute(delete(BindingRow).where(BindingRow.phone_id == phone_id))
