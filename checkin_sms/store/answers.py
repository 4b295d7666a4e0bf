"""Answers: what a member said to each question of a check-in, and what that comes to over days."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, func, select
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.store.base import Base, Sealed, Tx, Utc, inserting
from checkin_sms.store.checkins import CheckinRow


class AnswerRow(Base):
    __tablename__ = "answer"

    checkin_id: Mapped[int] = mapped_column(ForeignKey("checkin.id"), primary_key=True)
    question: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[int]
    approximate: Mapped[bool]
    words: Mapped[str] = mapped_column(Sealed)
    at: Mapped[datetime] = mapped_column(Utc)


def record(
    tx: Tx,
    checkin_id: int,
    question: str,
    value: int,
    *,
    approximate: bool,
    words: str,
    at: datetime,
) -> None:
    """Keep an answer; a correction replaces the value (both texts stay in the inbox)."""
    row = dict(value=value, approximate=approximate, words=words, at=at)
    key = dict(checkin_id=checkin_id, question=question)
    statement = inserting(tx, AnswerRow).values(**key, **row)
    tx.execute(statement.on_conflict_do_update(index_elements=["checkin_id", "question"], set_=row))


def to(tx: Tx, checkin_id: int) -> dict[str, int]:
    statement = select(AnswerRow.question, AnswerRow.value).where(
        AnswerRow.checkin_id == checkin_id
    )
    return {row.question: row.value for row in tx.execute(statement)}


def given_between(tx: Tx, checkin_id: int, since: datetime, before: datetime) -> set[str]:
    """The questions whose answer was recorded in that time."""
    statement = select(AnswerRow.question).where(
        AnswerRow.checkin_id == checkin_id, AnswerRow.at >= since, AnswerRow.at < before
    )
    return set(tx.execute(statement).scalars())


def last_values(tx: Tx, member_id: int, question: str, count: int) -> list[int]:
    """The newest answers to one question, newest first."""
    statement = (
        select(AnswerRow.value)
        .join(CheckinRow, CheckinRow.id == AnswerRow.checkin_id)
        .where(CheckinRow.member_id == member_id, AnswerRow.question == question)
        .order_by(CheckinRow.due_at.desc())
        .limit(count)
    )
    return list(tx.execute(statement).scalars())


def ends_between(
    tx: Tx, member_id: int, since: datetime, before: datetime
) -> list[tuple[str, int]]:
    """The lowest and the highest answer to each question, of all recorded in that time."""
    statement = (
        select(AnswerRow.question, func.min(AnswerRow.value), func.max(AnswerRow.value))
        .join(CheckinRow, CheckinRow.id == AnswerRow.checkin_id)
        .where(CheckinRow.member_id == member_id, AnswerRow.at >= since, AnswerRow.at < before)
        .group_by(AnswerRow.question)
    )
    return [(name, end) for name, *ends in tx.execute(statement) for end in ends]


def answered_count(tx: Tx, member_id: int, since: date) -> int:
    """How many check-ins from that local date on were answered at least in part."""
    statement = (
        select(func.count(func.distinct(AnswerRow.checkin_id)))
        .join(CheckinRow, CheckinRow.id == AnswerRow.checkin_id)
        .where(CheckinRow.member_id == member_id, CheckinRow.local_date >= since)
    )
    return tx.execute(statement).scalar_one()
