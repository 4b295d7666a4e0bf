"""People, by the name they are called."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.store.base import Base, Sealed, Tx, Utc, fill


class PersonRow(Base):
    __tablename__ = "person"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Sealed)
    alias: Mapped[str] = mapped_column(Sealed)
    language: Mapped[str]
    zone: Mapped[str]
    # How the name is spelled for the ear, where a voice says it wrong.
    said_as: Mapped[str | None] = mapped_column(Sealed)
    created_at: Mapped[datetime] = mapped_column(Utc)
    # They have died: nothing is sent to them, or for them, ever again.
    ended_at: Mapped[datetime | None] = mapped_column(Utc)
    # Nothing of theirs is kept any more (see `erasures`). They have ended as well.
    erased_at: Mapped[datetime | None] = mapped_column(Utc)


@dataclass(frozen=True)
class Person:
    id: int
    name: str
    alias: str
    language: str
    zone: str
    ended_at: datetime | None = None
    said_as: str | None = None
    erased_at: datetime | None = None

    @property
    def spoken(self) -> str:
        """Their name for the ear."""
        return self.said_as or self.name


PERSON = tuple(getattr(PersonRow, name) for name in Person.__dataclass_fields__)


def add_person(
    tx: Tx, *, name: str, alias: str, language: str, zone: str, created_at: datetime
) -> int:
    row = dict(name=name, alias=alias, language=language, zone=zone, created_at=created_at)
    return tx.execute(insert(PersonRow).values(**row).returning(PersonRow.id)).scalar_one()


_BY_ID = select(*PERSON).where(PersonRow.id == bindparam("of"))


def person(tx: Tx, person_id: int) -> Person:
    return fill(Person, tx.execute(_BY_ID, dict(of=person_id)).one())


def everyone(tx: Tx) -> list[Person]:
    statement = select(*PERSON).where(PersonRow.erased_at.is_(None)).order_by(PersonRow.id)
    return [fill(Person, row) for row in tx.execute(statement)]


def named(tx: Tx, ids: Sequence[int]) -> dict[int, Person]:
    rows = tx.execute(select(*PERSON).where(PersonRow.id.in_(ids)))
    return {row.id: fill(Person, row) for row in rows}


def set_language(tx: Tx, person_id: int, language: str) -> None:
    tx.execute(update(PersonRow).where(PersonRow.id == person_id).values(language=language))


def set_zone(tx: Tx, person_id: int, zone: str) -> None:
    tx.execute(update(PersonRow).where(PersonRow.id == person_id).values(zone=zone))


def set_said_as(tx: Tx, person_id: int, said_as: str | None) -> None:
    tx.execute(update(PersonRow).where(PersonRow.id == person_id).values(said_as=said_as))


def set_alias(tx: Tx, person_id: int, alias: str) -> None:
    tx.execute(update(PersonRow).where(PersonRow.id == person_id).values(alias=alias))


def end(tx: Tx, person_id: int, at: datetime) -> bool:
    """They have died. False if that was known."""
    statement = update(PersonRow).where(PersonRow.id == person_id, PersonRow.ended_at.is_(None))
    return tx.execute(statement.values(ended_at=at)).rowcount == 1
