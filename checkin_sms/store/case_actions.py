"""What somebody pressed about a case, so that UNDO can take the last one back."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint, insert, select, update
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.store.base import Base, Tx, Utc, fill


class CaseActionRow(Base):
    """One digit; to take a case at the desk is as good as a 1."""

    __tablename__ = "case_action"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    digit: Mapped[int]
    at: Mapped[datetime] = mapped_column(Utc)
    undone: Mapped[bool]

    __table_args__ = (UniqueConstraint("case_id", "id"),)


@dataclass(frozen=True)
class ActionOf:
    id: int
    case_id: int
    person_id: int
    digit: int
    at: datetime
    undone: bool


_ACTION = tuple(getattr(CaseActionRow, name) for name in ActionOf.__dataclass_fields__)


def add(tx: Tx, case_id: int, person_id: int, digit: int, at: datetime) -> None:
    row = dict(case_id=case_id, person_id=person_id, digit=digit, at=at, undone=False)
    tx.execute(insert(CaseActionRow).values(**row))


def of_case(tx: Tx, case_id: int) -> list[ActionOf]:
    """What was pressed about it, oldest first."""
    statement = select(*_ACTION).where(CaseActionRow.case_id == case_id).order_by(CaseActionRow.id)
    return [fill(ActionOf, row) for row in tx.execute(statement)]


def last(tx: Tx, person_id: int) -> ActionOf | None:
    statement = (
        select(*_ACTION)
        .where(CaseActionRow.person_id == person_id, CaseActionRow.undone.is_(False))
        .order_by(CaseActionRow.id.desc())
        .limit(1)
    )
    row = tx.execute(statement).one_or_none()
    return fill(ActionOf, row) if row else None


def is_newest(tx: Tx, action: ActionOf) -> bool:
    """Nobody has acted on that case since: only then can it be taken back."""
    statement = select(CaseActionRow.id).where(
        CaseActionRow.case_id == action.case_id,
        CaseActionRow.id > action.id,
        CaseActionRow.undone.is_(False),
    )
    return tx.execute(statement.limit(1)).one_or_none() is None


def mark_undone(tx: Tx, action_id: int) -> None:
    tx.execute(update(CaseActionRow).where(CaseActionRow.id == action_id).values(undone=True))


def last_handed_on(tx: Tx, case_id: int) -> int | None:
    """Who was the last to say that somebody else must call: no answer, or they need more help."""
    statement = (
        select(CaseActionRow.person_id)
        .where(
            CaseActionRow.case_id == case_id,
            CaseActionRow.digit.in_((4, 5)),
            CaseActionRow.undone.is_(False),
        )
        .order_by(CaseActionRow.id.desc())
        .limit(1)
    )
    return tx.execute(statement).scalar_one_or_none()
