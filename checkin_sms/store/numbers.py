"""Whose number a phone is: many-to-many, since handsets are shared, lent and changed."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, ForeignKey, bindparam, delete, false, insert, select, update
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.core.channel import Calls
from checkin_sms.store.base import Base, Tx, Utc, fill
from checkin_sms.store.people import PERSON, Person, PersonRow
from checkin_sms.store.phones import PHONE, Phone, PhoneRow


class PersonPhoneRow(Base):
    __tablename__ = "person_phone"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    phone_id: Mapped[int] = mapped_column(ForeignKey("phone.id"), primary_key=True, index=True)
    # 0 is where they are reached; 1 is a second number.
    rank: Mapped[int]
    # Reminders may go to this second number, as they agreed.
    remind: Mapped[bool]
    # From this hour of theirs on (HH:MM) the second number is the one that is used.
    evening_from: Mapped[str | None]
    # What the first one did not take, or did not answer, goes to the second.
    fallback: Mapped[bool] = mapped_column(server_default=false())
    # Of a second number: OK came from there. Until then nothing personal goes to it.
    confirmed_at: Mapped[datetime | None] = mapped_column(Utc)
    # Whether they may be rung there (`Calls`), and whether a machine there may be spoken to.
    calls: Mapped[str] = mapped_column(server_default=Calls.NEVER)
    message_ok: Mapped[bool] = mapped_column(server_default=false())


@dataclass(frozen=True)
class Owner:
    """A person on one of their numbers; `rank` 0 is the first."""

    person: Person
    rank: int
    confirmed_at: datetime | None

    @property
    def unconfirmed(self) -> bool:
        """A second number from which no OK has come."""
        return self.rank > 0 and self.confirmed_at is None


@dataclass(frozen=True)
class SecondPhone:
    """What it is for, as they agreed. Nothing personal goes there before it is confirmed."""

    phone: Phone
    remind: bool
    evening_from: str | None
    fallback: bool
    confirmed_at: datetime | None


def link(
    tx: Tx,
    person_id: int,
    phone_id: int,
    rank: int = 0,
    *,
    remind: bool = False,
    evening_from: str | None = None,
    fallback: bool = False,
) -> None:
    row = dict(person_id=person_id, phone_id=phone_id, rank=rank, remind=remind)
    statement = insert(PersonPhoneRow).values(**row, evening_from=evening_from, fallback=fallback)
    tx.execute(statement)


def unlink(tx: Tx, person_id: int, phone_id: int) -> None:
    tx.execute(delete(PersonPhoneRow).where(*_link(person_id, phone_id)))


def set_rank(tx: Tx, person_id: int, phone_id: int, rank: int) -> None:
    """Make a number that they have the first or the second one."""
    statement = update(PersonPhoneRow).where(*_link(person_id, phone_id))
    tx.execute(statement.values(rank=rank))


def confirm(tx: Tx, person_id: int, phone_id: int, at: datetime) -> bool:
    """OK came from this number. False if it had before."""
    statement = update(PersonPhoneRow).where(
        *_link(person_id, phone_id), PersonPhoneRow.confirmed_at.is_(None)
    )
    return tx.execute(statement.values(confirmed_at=at)).rowcount == 1


def unconfirm(tx: Tx, person_id: int, phone_id: int) -> None:
    """Its OK counts no more: somebody else may have this number by now."""
    statement = update(PersonPhoneRow).where(*_link(person_id, phone_id))
    tx.execute(statement.values(confirmed_at=None))


def _link(person_id: int, phone_id: int) -> tuple[ColumnElement[bool], ...]:
    return PersonPhoneRow.person_id == person_id, PersonPhoneRow.phone_id == phone_id


_PHONES_OF = (
    select(*PHONE)
    .join(PersonPhoneRow, PersonPhoneRow.phone_id == PhoneRow.id)
    .where(PersonPhoneRow.person_id == bindparam("of"))
    .order_by(PersonPhoneRow.rank)
)
_FIRST_PHONE_OF = _PHONES_OF.limit(1)


def first_of(tx: Tx, person_id: int) -> Phone:
    """The number where a person is reached first."""
    return fill(Phone, tx.execute(_FIRST_PHONE_OF, dict(of=person_id)).one())


def find_first_of(tx: Tx, person_id: int) -> Phone | None:
    """The same of somebody who may have none: staff who only work at a desk."""
    row = tx.execute(_FIRST_PHONE_OF, dict(of=person_id)).one_or_none()
    return fill(Phone, row) if row else None


def all_of(tx: Tx, person_id: int) -> list[Phone]:
    return [fill(Phone, row) for row in tx.execute(_PHONES_OF, dict(of=person_id))]


_AGREED = select(PersonPhoneRow.calls, PersonPhoneRow.message_ok).where(
    PersonPhoneRow.person_id == bindparam("of"), PersonPhoneRow.phone_id == bindparam("there")
)


def agreed(tx: Tx, person_id: int, phone_id: int) -> tuple[Calls, bool]:
    """Whether they may be rung on this number, and whether a machine there may be spoken to."""
    row = tx.execute(_AGREED, dict(of=person_id, there=phone_id)).one_or_none()
    return (Calls(row.calls), row.message_ok) if row else (Calls.NEVER, False)


def agree(tx: Tx, person_id: int, phone_id: int, calls: Calls, message_ok: bool) -> None:
    statement = update(PersonPhoneRow).where(*_link(person_id, phone_id))
    tx.execute(statement.values(calls=calls, message_ok=message_ok))


_SECOND = (
    select(
        *PHONE,
        PersonPhoneRow.remind,
        PersonPhoneRow.evening_from,
        PersonPhoneRow.fallback,
        PersonPhoneRow.confirmed_at,
    )
    .join(PersonPhoneRow, PersonPhoneRow.phone_id == PhoneRow.id)
    .where(PersonPhoneRow.person_id == bindparam("of"), PersonPhoneRow.rank > 0)
    .limit(1)
)
_OF_THE_LINK = ("remind", "evening_from", "fallback", "confirmed_at")


def second_of(tx: Tx, person_id: int) -> SecondPhone | None:
    """Their other number, if they have one."""
    row = tx.execute(_SECOND, dict(of=person_id)).one_or_none()
    if row is None:
        return None
    known = fill(dict, row)
    link = {name: known.pop(name) for name in _OF_THE_LINK}
    return SecondPhone(Phone(**known), **link)


def owners_of(tx: Tx, phone_id: int) -> list[Owner]:
    """Everybody whose number this is, in the order in which they came."""
    link = (PersonPhoneRow.rank, PersonPhoneRow.confirmed_at)
    statement = (
        select(*PERSON, *link)
        .join(PersonPhoneRow, PersonPhoneRow.person_id == PersonRow.id)
        .where(PersonPhoneRow.phone_id == phone_id)
        .order_by(PersonRow.id)
    )
    return [_owner(fill(dict, row)) for row in tx.execute(statement)]


def _owner(known: dict[str, Any]) -> Owner:
    rank, confirmed_at = known.pop("rank"), known.pop("confirmed_at")
    return Owner(Person(**known), rank, confirmed_at)


def links(tx: Tx, person_ids: Collection[int]) -> set[tuple[int, int]]:
    """Which numbers these people have, if they live: a row of the outbox may be older than that."""
    statement = (
        select(PersonPhoneRow.person_id, PersonPhoneRow.phone_id)
        .join(PersonRow, PersonRow.id == PersonPhoneRow.person_id)
        .where(PersonPhoneRow.person_id.in_(person_ids), PersonRow.ended_at.is_(None))
    )
    return {(row.person_id, row.phone_id) for row in tx.execute(statement)}


def people_on(tx: Tx, phone_id: int) -> list[Person]:
    """The living among them."""
    owners = [owner.person for owner in owners_of(tx, phone_id)]
    return [person for person in owners if person.ended_at is None]
