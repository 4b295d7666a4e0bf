"""Staff on call, in the order in which they are told."""

from sqlalchemy import ForeignKey, delete, insert, select, update
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.store.base import Base, Tx
from checkin_sms.store.people import PersonRow
from checkin_sms.store.programs import ProgramRow


class OnCallRow(Base):
    __tablename__ = "on_call"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    rank: Mapped[int]


def add(tx: Tx, person_id: int, rank: int) -> None:
    tx.execute(insert(OnCallRow).values(person_id=person_id, rank=rank))


def is_on(tx: Tx, person_id: int) -> bool:
    statement = select(OnCallRow.rank).where(OnCallRow.person_id == person_id)
    return tx.execute(statement).one_or_none() is not None


def set_rank(tx: Tx, person_id: int, rank: int) -> None:
    tx.execute(update(OnCallRow).where(OnCallRow.person_id == person_id).values(rank=rank))


def drop(tx: Tx, person_id: int) -> None:
    tx.execute(delete(OnCallRow).where(OnCallRow.person_id == person_id))


_FIRST_ZONE = (
    select(PersonRow.zone)
    .join(OnCallRow, OnCallRow.person_id == PersonRow.id)
    .order_by(OnCallRow.rank)
    .limit(1)
)


def first_zone(tx: Tx) -> str | None:
    """Where the person lives who is called first."""
    return tx.execute(_FIRST_ZONE).scalar_one_or_none()


_PROGRAM_AND_ZONE = select(ProgramRow.name, _FIRST_ZONE.scalar_subquery())


def program_and_zone(tx: Tx) -> tuple[str, str | None]:
    """The program's name and that zone, in one statement: every page asks for both."""
    row = tx.execute(_PROGRAM_AND_ZONE).one_or_none()
    return (row[0], row[1]) if row else ("", first_zone(tx))
