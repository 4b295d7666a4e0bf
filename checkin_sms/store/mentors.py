"""Mentors, who supports whom and in which order, staff on call, and letters on a phone."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    ForeignKey,
    Select,
    UniqueConstraint,
    bindparam,
    delete,
    insert,
    literal,
    select,
    update,
)
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.store.base import Base, Tx, Utc, fill
from checkin_sms.store.numbers import PersonPhoneRow
from checkin_sms.store.people import PersonRow
from checkin_sms.store.phones import PhoneRow
from checkin_sms.store.programs import ProgramRow
from checkin_sms.store.roles import RoleKind, RoleRow, RoleState


class MentorRow(Base):
    __tablename__ = "mentor"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    duty_start: Mapped[str]
    duty_end: Mapped[str]
    nights: Mapped[bool]
    crisis: Mapped[bool]
    away_until: Mapped[datetime | None] = mapped_column(Utc)
    # For how many members they agreed to be the first mentor.
    capacity: Mapped[int]


class PairRow(Base):
    __tablename__ = "pair"

    member_id: Mapped[int] = mapped_column(ForeignKey("member.person_id"), primary_key=True)
    mentor_id: Mapped[int] = mapped_column(
        ForeignKey("mentor.person_id"), primary_key=True, index=True
    )
    # 0 is the mentor, 1 and up are the backups in their order.
    rank: Mapped[int]
    # Without the number a mentor cannot call, so the rung is passed over.
    has_number: Mapped[bool]
    # Member and mentor agreed that this mentor is told in a crisis too.
    crisis: Mapped[bool]

    __table_args__ = (UniqueConstraint("member_id", "rank"),)


class OnCallRow(Base):
    __tablename__ = "on_call"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    rank: Mapped[int]


class LetterRow(Base):
    """The letter by which one person answers about one member: fixed, so that a text from last
    week never means another member this week."""

    __tablename__ = "letter"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("member.person_id"), primary_key=True)
    letter: Mapped[str]

    __table_args__ = (UniqueConstraint("person_id", "letter"),)


@dataclass(frozen=True)
class Mentor:
    person_id: int
    duty_start: str
    duty_end: str
    nights: bool
    crisis: bool
    away_until: datetime | None
    capacity: int


@dataclass(frozen=True)
class Supporter:
    """Somebody who may be told of a member, with all that the ladder asks about them."""

    person_id: int
    name: str
    zone: str
    language: str
    duty_start: str
    duty_end: str
    nights: bool
    crisis: bool
    has_number: bool
    away_until: datetime | None
    began: bool
    opted_out: bool
    # Why their phone takes no texts, where it is known to take none.
    no_texts: str | None


_MENTOR = tuple(getattr(MentorRow, name) for name in Mentor.__dataclass_fields__)

# What one volunteer can be there for beside a life of their own; each says their own number.
USUAL_CAPACITY = 5


def add(
    tx: Tx,
    person_id: int,
    *,
    start: str,
    end: str,
    nights: bool,
    crisis: bool,
    capacity: int = USUAL_CAPACITY,
) -> None:
    row = dict(person_id=person_id, duty_start=start, duty_end=end, nights=nights, crisis=crisis)
    tx.execute(insert(MentorRow).values(**row, capacity=capacity))


def find(tx: Tx, person_id: int) -> Mentor | None:
    row = tx.execute(select(*_MENTOR).where(MentorRow.person_id == person_id)).one_or_none()
    return fill(Mentor, row) if row else None


def set_away(tx: Tx, person_id: int, until: datetime | None) -> None:
    statement = update(MentorRow).where(MentorRow.person_id == person_id)
    tx.execute(statement.values(away_until=until))


def change(
    tx: Tx, person_id: int, *, start: str, end: str, nights: bool, crisis: bool, capacity: int
) -> None:
    """When they may be texted, what they agreed to, and for how many members."""
    row = dict(duty_start=start, duty_end=end, nights=nights, crisis=crisis, capacity=capacity)
    tx.execute(update(MentorRow).where(MentorRow.person_id == person_id).values(**row))


def pair(
    tx: Tx, member_id: int, mentor_id: int, *, rank: int, has_number: bool, crisis: bool
) -> None:
    key = dict(member_id=member_id, mentor_id=mentor_id)
    tx.execute(insert(PairRow).values(**key, rank=rank, has_number=has_number, crisis=crisis))


def unpair_all(tx: Tx, member_id: int) -> None:
    tx.execute(delete(PairRow).where(PairRow.member_id == member_id))


def add_on_call(tx: Tx, person_id: int, rank: int) -> None:
    tx.execute(insert(OnCallRow).values(person_id=person_id, rank=rank))


def set_on_call_rank(tx: Tx, person_id: int, rank: int) -> None:
    tx.execute(update(OnCallRow).where(OnCallRow.person_id == person_id).values(rank=rank))


def drop_on_call(tx: Tx, person_id: int) -> None:
    tx.execute(delete(OnCallRow).where(OnCallRow.person_id == person_id))


def mentors_of(tx: Tx, member_id: int) -> list[Supporter]:
    """The member's mentor and backups, in order."""
    rows = tx.execute(_mentors_of(), dict(member=member_id))
    return [_supporter(fill(dict, row)) for row in rows]


@cache
def _mentors_of() -> Select[*tuple[Any, ...]]:
    # Both must have agreed to crises: the mentor for themselves, and the pair.
    crisis = (MentorRow.crisis & PairRow.crisis).label("crisis")
    return (
        _supporters(crisis, PairRow.has_number)
        .join(PairRow, PairRow.mentor_id == MentorRow.person_id)
        .where(PairRow.member_id == bindparam("member"))
        .order_by(PairRow.rank)
    )


def standing_in(tx: Tx, mentor_ids: Collection[int]) -> dict[int, Supporter]:
    """Mentors by id, as they could stand in for another one."""
    given = (MentorRow.crisis, literal(True).label("has_number"))
    statement = _supporters(*given).where(MentorRow.person_id.in_(mentor_ids))
    return {row.person_id: _supporter(fill(dict, row)) for row in tx.execute(statement)}


def _supporters(crisis: Any, has_number: Any) -> Select[*tuple[Any, ...]]:
    hours = (MentorRow.duty_start, MentorRow.duty_end, MentorRow.nights, MentorRow.away_until)
    return (
        select(*_WHO, *hours, crisis, has_number)
        .select_from(MentorRow)
        .join(PersonRow, PersonRow.id == MentorRow.person_id)
        .join(RoleRow, (RoleRow.person_id == PersonRow.id) & (RoleRow.kind == RoleKind.MENTOR))
        .join(PersonPhoneRow, (PersonPhoneRow.person_id == PersonRow.id) & (_FIRST_PHONE))
        .join(PhoneRow, PhoneRow.id == PersonPhoneRow.phone_id)
    )


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


def staff_on_call(tx: Tx) -> list[Supporter]:
    always = dict(
        duty_start="", duty_end="", nights=True, crisis=True, has_number=True, away_until=None
    )
    return [_supporter({**always, **fill(dict, row)}) for row in tx.execute(_on_call())]


@cache
def _on_call() -> Select[*tuple[Any, ...]]:
    return (
        select(*_WHO)
        .join(OnCallRow, OnCallRow.person_id == PersonRow.id)
        .join(RoleRow, (RoleRow.person_id == PersonRow.id) & (RoleRow.kind == RoleKind.STAFF))
        .join(PersonPhoneRow, (PersonPhoneRow.person_id == PersonRow.id) & (_FIRST_PHONE))
        .join(PhoneRow, PhoneRow.id == PersonPhoneRow.phone_id)
        .order_by(OnCallRow.rank)
    )


_WHO = (
    PersonRow.id.label("person_id"),
    PersonRow.name,
    PersonRow.zone,
    PersonRow.language,
    RoleRow.state,
    PhoneRow.opted_out_at,
    PhoneRow.no_texts,
)
_FIRST_PHONE = PersonPhoneRow.rank == 0


def _supporter(row: dict[str, object]) -> Supporter:
    state, opted_out_at = row.pop("state"), row.pop("opted_out_at")
    began = state == RoleState.ACTIVE
    return Supporter(**row, began=began, opted_out=opted_out_at is not None)  # type: ignore[arg-type]  # the columns are its fields


@dataclass(frozen=True)
class Paired:
    """One member of a mentor; `rank` 0: they are the first whom this member has."""

    member_id: int
    rank: int
    has_number: bool
    crisis: bool


_PAIRED = tuple(getattr(PairRow, name) for name in Paired.__dataclass_fields__)


def pairs_of(tx: Tx, mentor_id: int, limit: int) -> list[Paired]:
    """Whom they support: those who have them first, then those whose backup they are."""
    ordered = select(*_PAIRED).order_by(PairRow.rank, PairRow.member_id).limit(limit)
    rows = tx.execute(ordered.where(PairRow.mentor_id == mentor_id))
    return [fill(Paired, row) for row in rows]


@dataclass(frozen=True)
class Supporting:
    """One mentor of a member, and what the pair agreed to."""

    mentor_id: int
    name: str
    has_number: bool
    crisis: bool


def supports_of(tx: Tx, member_id: int) -> list[Supporting]:
    """The mentor and the backups of one member, in order."""
    statement = (
        select(PairRow.mentor_id, PersonRow.name, PairRow.has_number, PairRow.crisis)
        .join(PersonRow, PersonRow.id == PairRow.mentor_id)
        .where(PairRow.member_id == member_id)
        .order_by(PairRow.rank)
    )
    return [fill(Supporting, row) for row in tx.execute(statement)]


def members_of(tx: Tx, mentor_id: int) -> list[int]:
    statement = select(PairRow.member_id).where(PairRow.mentor_id == mentor_id)
    return list(tx.execute(statement).scalars())


def letter_for(tx: Tx, person_id: int, member_id: int) -> str:
    """This person's letter for this member; the first free one is given out when none is."""
    rows = tx.execute(
        select(LetterRow.member_id, LetterRow.letter).where(LetterRow.person_id == person_id)
    )
    given: dict[int, str] = {row.member_id: row.letter for row in rows}
    if member_id in given:
        return given[member_id]
    letter: str = next(name for name in _LETTERS if name not in given.values())
    row = dict(person_id=person_id, member_id=member_id, letter=letter)
    tx.execute(insert(LetterRow).values(**row))
    return letter


def member_by_letter(tx: Tx, person_id: int, letter: str) -> int | None:
    statement = select(LetterRow.member_id).where(
        LetterRow.person_id == person_id, LetterRow.letter == letter
    )
    return tx.execute(statement).scalar_one_or_none()


# I, O and L look like digits on a small screen; two letters follow when one is not enough.
_PLAIN = "ABCDEFGHJKMNPQRSTUVWXYZ"
_LETTERS = [*_PLAIN, *(first + second for first in _PLAIN for second in _PLAIN)]
