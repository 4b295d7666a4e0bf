"""Mentors, and who supports whom and in which order."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint, delete, insert, select, update
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.store.base import Base, Tx, Utc, fill
from checkin_sms.store.people import PersonRow


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


@dataclass(frozen=True)
class Mentor:
    person_id: int
    duty_start: str
    duty_end: str
    nights: bool
    crisis: bool
    away_until: datetime | None
    capacity: int


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
) -> None:
    row = dict(person_id=person_id, duty_start=start, duty_end=end, nights=nights, crisis=crisis)
    tx.execute(insert(MentorRow).values(**row, capacity=USUAL_CAPACITY))


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


def move_up(tx: Tx, member_id: int) -> None:
    """Whoever comes next is first where the first is gone, and so on down the line."""
    of_member = PairRow.member_id == member_id
    left = tx.execute(select(PairRow.mentor_id).where(of_member).order_by(PairRow.rank)).scalars()
    for rank, mentor_id in enumerate(list(left)):
        one = update(PairRow).where(of_member, PairRow.mentor_id == mentor_id)
        tx.execute(one.values(rank=rank))


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
