"""People and their phones: many-to-many, since handsets are shared, lent and changed."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, ForeignKey, bindparam, delete, false, insert, select, update
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.core.channel import Calls
from checkin_sms.store.base import Base, Sealed, Tx, Utc, fill, locked


class NoTexts(StrEnum):
    """Why a phone is sent no texts."""

    LANDLINE = "landline"
    DEAD = "dead number"


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


class Stopped(StrEnum):
    """Why a number gets nothing from us."""

    CARRIER = "carrier"  # their STOP, which the carrier took: only that phone's START lifts it
    PLAIN = "plain"  # their own words: new consent recorded by staff lifts it too
    WRONG = "wrong"  # somebody else answered from it
    LEFT = "left"  # its owner has another number now
    ENDED = "ended"  # its owner has died


class PhoneRow(Base):
    __tablename__ = "phone"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(Sealed)
    # Serves: whose phone did this text come from?
    lookup: Mapped[str] = mapped_column(unique=True)
    opted_out_at: Mapped[datetime | None] = mapped_column(Utc)
    # One of `Stopped`.
    opted_out_by: Mapped[str | None]
    # Why it is sent no texts (`NoTexts`); lifted by a text from it.
    no_texts: Mapped[str | None]


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


@dataclass(frozen=True)
class Phone:
    id: int
    number: str
    opted_out_at: datetime | None
    opted_out_by: str | None
    no_texts: str | None


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


_PERSON = tuple(getattr(PersonRow, name) for name in Person.__dataclass_fields__)
_PHONE = tuple(getattr(PhoneRow, name) for name in Phone.__dataclass_fields__)


def add_person(
    tx: Tx, *, name: str, alias: str, language: str, zone: str, created_at: datetime
) -> int:
    row = dict(name=name, alias=alias, language=language, zone=zone, created_at=created_at)
    return tx.execute(insert(PersonRow).values(**row).returning(PersonRow.id)).scalar_one()


def add_phone(tx: Tx, number: str, lookup: str) -> int:
    statement = insert(PhoneRow).values(number=number, lookup=lookup).returning(PhoneRow.id)
    return tx.execute(statement).scalar_one()


def phone_for(tx: Tx, number: str, lookup: str) -> int:
    """The phone of this number; where only its hash was kept the number is written down again."""
    known = find_phone(tx, lookup)
    if known is None:
        return add_phone(tx, number, lookup)
    if not known.number:
        tx.execute(update(PhoneRow).where(PhoneRow.id == known.id).values(number=number))
    return known.id


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


_BY_ID = select(*_PERSON).where(PersonRow.id == bindparam("of"))


def person(tx: Tx, person_id: int) -> Person:
    return fill(Person, tx.execute(_BY_ID, dict(of=person_id)).one())


def everyone(tx: Tx) -> list[Person]:
    statement = select(*_PERSON).where(PersonRow.erased_at.is_(None)).order_by(PersonRow.id)
    return [fill(Person, row) for row in tx.execute(statement)]


def named(tx: Tx, ids: Sequence[int]) -> dict[int, Person]:
    rows = tx.execute(select(*_PERSON).where(PersonRow.id.in_(ids)))
    return {row.id: fill(Person, row) for row in rows}


def find_phone(tx: Tx, lookup: str) -> Phone | None:
    row = tx.execute(select(*_PHONE).where(PhoneRow.lookup == lookup)).one_or_none()
    return fill(Phone, row) if row else None


def lock_phone(tx: Tx, lookup: str) -> Phone | None:
    """The first lock of every turn: two quick texts from one phone are two turns, in order."""
    statement = select(*_PHONE).where(PhoneRow.lookup == lookup)
    row = tx.execute(locked(statement)).one_or_none()
    return fill(Phone, row) if row else None


def phone(tx: Tx, phone_id: int) -> Phone:
    return fill(Phone, tx.execute(select(*_PHONE).where(PhoneRow.id == phone_id)).one())


def phones(tx: Tx, ids: Sequence[int]) -> dict[int, Phone]:
    rows = tx.execute(select(*_PHONE).where(PhoneRow.id.in_(ids)))
    return {row.id: fill(Phone, row) for row in rows}


_PHONES_OF = (
    select(*_PHONE)
    .join(PersonPhoneRow, PersonPhoneRow.phone_id == PhoneRow.id)
    .where(PersonPhoneRow.person_id == bindparam("of"))
    .order_by(PersonPhoneRow.rank)
)
_FIRST_PHONE_OF = _PHONES_OF.limit(1)


def phone_of(tx: Tx, person_id: int) -> Phone:
    """The number where a person is reached first."""
    return fill(Phone, tx.execute(_FIRST_PHONE_OF, dict(of=person_id)).one())


def find_phone_of(tx: Tx, person_id: int) -> Phone | None:
    """The same of somebody who may have none: staff who only work at a desk."""
    row = tx.execute(_FIRST_PHONE_OF, dict(of=person_id)).one_or_none()
    return fill(Phone, row) if row else None


def phones_of(tx: Tx, person_id: int) -> list[Phone]:
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
        *_PHONE,
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


def second_phone(tx: Tx, person_id: int) -> SecondPhone | None:
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
        select(*_PERSON, *link)
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


def opt_out(tx: Tx, phone_id: int, by: str, at: datetime) -> bool:
    """Stop everything to this number. False if it was stopped already. The carrier's own block is
    never weakened into one that staff could lift."""
    fresh = update(PhoneRow).where(PhoneRow.id == phone_id, PhoneRow.opted_out_at.is_(None))
    if tx.execute(fresh.values(opted_out_at=at, opted_out_by=by)).rowcount:
        return True
    if by == "carrier":
        tx.execute(update(PhoneRow).where(PhoneRow.id == phone_id).values(opted_out_by=by))
    return False


def stop(tx: Tx, phone_id: int, why: Stopped, at: datetime) -> None:
    """Stop a number for a reason that is no wish of its owner's, whatever it was stopped for."""
    statement = update(PhoneRow).where(PhoneRow.id == phone_id)
    tx.execute(statement.values(opted_out_at=at, opted_out_by=why))


def lift(tx: Tx, phone_id: int) -> None:
    """Staff say that the number may be texted: whatever kept us from it is lifted."""
    row = dict(opted_out_at=None, opted_out_by=None, no_texts=None)
    tx.execute(update(PhoneRow).where(PhoneRow.id == phone_id).values(**row))


def opt_in(tx: Tx, phone_id: int) -> bool:
    """Lift it. False if nothing was to be lifted."""
    stopped = update(PhoneRow).where(PhoneRow.id == phone_id, PhoneRow.opted_out_at.is_not(None))
    return tx.execute(stopped.values(opted_out_at=None, opted_out_by=None)).rowcount == 1


def set_language(tx: Tx, person_id: int, language: str) -> None:
    tx.execute(update(PersonRow).where(PersonRow.id == person_id).values(language=language))


def set_said_as(tx: Tx, person_id: int, said_as: str | None) -> None:
    tx.execute(update(PersonRow).where(PersonRow.id == person_id).values(said_as=said_as))


def set_alias(tx: Tx, person_id: int, alias: str) -> None:
    tx.execute(update(PersonRow).where(PersonRow.id == person_id).values(alias=alias))


def end(tx: Tx, person_id: int, at: datetime) -> bool:
    """They have died. False if that was known."""
    statement = update(PersonRow).where(PersonRow.id == person_id, PersonRow.ended_at.is_(None))
    return tx.execute(statement.values(ended_at=at)).rowcount == 1


def take_no_texts(tx: Tx, phone_id: int, why: NoTexts) -> bool:
    """It gets no texts any more. False if that was known."""
    fresh = update(PhoneRow).where(PhoneRow.id == phone_id, PhoneRow.no_texts.is_(None))
    return tx.execute(fresh.values(no_texts=why)).rowcount == 1


def take_texts_again(tx: Tx, phone_id: int) -> bool:
    """False if it had got them all along."""
    known = update(PhoneRow).where(PhoneRow.id == phone_id, PhoneRow.no_texts.is_not(None))
    return tx.execute(known.values(no_texts=None)).rowcount == 1
