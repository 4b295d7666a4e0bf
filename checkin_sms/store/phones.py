"""Phones: what is known of a number, and why it gets nothing from us."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.store.base import Base, Sealed, Tx, Utc, fill, locked


class NoTexts(StrEnum):
    """Why a phone is sent no texts."""

    LANDLINE = "landline"
    DEAD = "dead number"


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


@dataclass(frozen=True)
class Phone:
    id: int
    number: str
    opted_out_at: datetime | None
    opted_out_by: str | None
    no_texts: str | None


PHONE = tuple(getattr(PhoneRow, name) for name in Phone.__dataclass_fields__)


def add(tx: Tx, number: str, lookup: str) -> int:
    statement = insert(PhoneRow).values(number=number, lookup=lookup).returning(PhoneRow.id)
    return tx.execute(statement).scalar_one()


def find_or_add(tx: Tx, number: str, lookup: str) -> int:
    """The phone of this number; where only its hash was kept the number is written down again."""
    known = find(tx, lookup)
    if known is None:
        return add(tx, number, lookup)
    if not known.number:
        tx.execute(update(PhoneRow).where(PhoneRow.id == known.id).values(number=number))
    return known.id


def find(tx: Tx, lookup: str) -> Phone | None:
    row = tx.execute(select(*PHONE).where(PhoneRow.lookup == lookup)).one_or_none()
    return fill(Phone, row) if row else None


def lock(tx: Tx, lookup: str) -> Phone | None:
    """The first lock of every turn: two quick texts from one phone are two turns, in order."""
    statement = select(*PHONE).where(PhoneRow.lookup == lookup)
    row = tx.execute(locked(statement)).one_or_none()
    return fill(Phone, row) if row else None


def get(tx: Tx, phone_id: int) -> Phone:
    return fill(Phone, tx.execute(select(*PHONE).where(PhoneRow.id == phone_id)).one())


def by_id(tx: Tx, ids: Sequence[int]) -> dict[int, Phone]:
    rows = tx.execute(select(*PHONE).where(PhoneRow.id.in_(ids)))
    return {row.id: fill(Phone, row) for row in rows}


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


def take_no_texts(tx: Tx, phone_id: int, why: NoTexts) -> bool:
    """It gets no texts any more. False if that was known."""
    fresh = update(PhoneRow).where(PhoneRow.id == phone_id, PhoneRow.no_texts.is_(None))
    return tx.execute(fresh.values(no_texts=why)).rowcount == 1


def take_texts_again(tx: Tx, phone_id: int) -> bool:
    """False if it had got them all along."""
    known = update(PhoneRow).where(PhoneRow.id == phone_id, PhoneRow.no_texts.is_not(None))
    return tx.execute(known.values(no_texts=None)).rowcount == 1
