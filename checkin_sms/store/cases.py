"""Cases: what a human must do about one member, and the rungs of each one's ladder."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import JSON, ForeignKey, Index, bindparam, insert, select, text, update
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.core.ladder import StepState
from checkin_sms.store.base import Base, Timed, Tx, Utc, fill, locked, open_has_next
from checkin_sms.store.members import MemberRow
from checkin_sms.store.people import PersonRow


class CaseState(StrEnum):
    OPEN = "open"
    CLAIMED = "claimed"
    CLOSED = "closed"


class CaseRow(Timed, Base):
    __tablename__ = "case"

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("member.person_id"))
    state: Mapped[str]
    severity: Mapped[int]
    reasons: Mapped[list[str]] = mapped_column(JSON)
    opened_at: Mapped[datetime] = mapped_column(Utc)
    raised_at: Mapped[datetime] = mapped_column(Utc)
    warned: Mapped[bool]
    # The member made contact, so nobody further is told; a human still closes it.
    settled: Mapped[bool]
    claimed_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    claimed_at: Mapped[datetime | None] = mapped_column(Utc)
    closed_at: Mapped[datetime | None] = mapped_column(Utc)
    closed_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    outcome: Mapped[str | None]

    __table_args__ = (
        # At most one open case per member: a mentor's digit can never mean the wrong thing.
        Index(
            "uq_case_open_member",
            "member_id",
            unique=True,
            sqlite_where=text("state <> 'closed'"),
            postgresql_where=text("state <> 'closed'"),
        ),
        # Serves: was the same reason handled in the last hours?
        Index("ix_case_closed", "member_id", "closed_at"),
        open_has_next(CaseState.OPEN, CaseState.CLAIMED),
    )


class CaseStepRow(Base):
    __tablename__ = "case_step"

    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), primary_key=True)
    no: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    mentor: Mapped[bool]
    wording: Mapped[str]
    at: Mapped[datetime] = mapped_column(Utc)
    state: Mapped[str]
    told_at: Mapped[datetime | None] = mapped_column(Utc)
    # Told with bare digits, or with a letter because something else was open.
    bare: Mapped[bool]

    __table_args__ = (
        # Serves: which cases is this person asked about?
        Index("ix_case_step_person", "person_id", "state"),
        # Serves: what were mentors told in the last weeks?
        Index("ix_case_step_told", "told_at"),
    )


@dataclass(frozen=True)
class CaseOf:
    """A case as stored; `core.casework` thinks in its own values."""

    id: int
    member_id: int
    state: str
    severity: int
    reasons: list[str]
    opened_at: datetime
    raised_at: datetime
    warned: bool
    settled: bool
    claimed_by: int | None
    claimed_at: datetime | None
    closed_at: datetime | None
    closed_by: int | None
    outcome: str | None
    next_at: datetime | None
    next_step: str | None


@dataclass(frozen=True)
class StepOf:
    no: int
    person_id: int
    mentor: bool
    wording: str
    at: datetime
    state: str
    told_at: datetime | None
    bare: bool


_CASE = tuple(getattr(CaseRow, name) for name in CaseOf.__dataclass_fields__)
_STEP = tuple(getattr(CaseStepRow, name) for name in StepOf.__dataclass_fields__)


def _lock_member(tx: Tx, member_id: int) -> None:
    """Always before the case: who opens the first one has no case to lock, and who moves one also
    writes down that the member was heard. SQLite's one writer needs no locks."""
    if tx.dialect.name == "postgresql":
        of_member = select(MemberRow.person_id).where(MemberRow.person_id == member_id)
        tx.execute(locked(of_member))


_OPEN_OF = locked(
    select(*_CASE).where(CaseRow.member_id == bindparam("of"), CaseRow.state != CaseState.CLOSED)
)
# DISTINCT over a JSON column is refused by PostgreSQL, so the ids come from a subquery.
_IDS_TOLD_TO = select(CaseStepRow.case_id).where(
    CaseStepRow.person_id == bindparam("of"),
    CaseStepRow.told_at.is_not(None),
    # Who was taken away from the member has no part in it any more.
    CaseStepRow.state != StepState.LEFT,
)
_TOLD_TO = (
    select(*_CASE)
    .where(CaseRow.id.in_(_IDS_TOLD_TO), CaseRow.state != CaseState.CLOSED)
    .order_by(CaseRow.opened_at, CaseRow.id)
)


def open_case(tx: Tx, member_id: int) -> CaseOf | None:
    _lock_member(tx, member_id)
    row = tx.execute(_OPEN_OF, dict(of=member_id)).one_or_none()
    return fill(CaseOf, row) if row else None


def get(tx: Tx, case_id: int) -> CaseOf:
    of_case = select(CaseRow.member_id).where(CaseRow.id == case_id)
    _lock_member(tx, tx.execute(of_case).scalar_one())
    statement = select(*_CASE).where(CaseRow.id == case_id)
    return fill(CaseOf, tx.execute(locked(statement)).one())


def find(tx: Tx, case_id: int) -> CaseOf | None:
    """As `get`, of a case that may not be there, or is of somebody who was erased."""
    of_case = (
        select(CaseRow.member_id)
        .join(PersonRow, PersonRow.id == CaseRow.member_id)
        .where(CaseRow.id == case_id, PersonRow.erased_at.is_(None))
    )
    member_id = tx.execute(of_case).scalar_one_or_none()
    return get(tx, case_id) if member_id is not None else None


def all_open(tx: Tx) -> list[CaseOf]:
    statement = (
        select(*_CASE)
        .where(CaseRow.state != CaseState.CLOSED)
        .order_by(CaseRow.severity.desc(), CaseRow.opened_at)
    )
    return [fill(CaseOf, row) for row in tx.execute(statement)]


def last_closed(tx: Tx, member_id: int) -> CaseOf | None:
    statement = (
        select(*_CASE)
        .where(CaseRow.member_id == member_id, CaseRow.state == CaseState.CLOSED)
        .order_by(CaseRow.closed_at.desc())
        .limit(1)
    )
    row = tx.execute(statement).one_or_none()
    return fill(CaseOf, row) if row else None


def steps(tx: Tx, case_id: int) -> list[StepOf]:
    statement = select(*_STEP).where(CaseStepRow.case_id == case_id).order_by(CaseStepRow.no)
    return [fill(StepOf, row) for row in tx.execute(statement)]


def told_to(tx: Tx, person_id: int) -> list[CaseOf]:
    """Open cases that this person was told of, oldest first."""
    return [fill(CaseOf, row) for row in tx.execute(_TOLD_TO, dict(of=person_id))]


def known_at(tx: Tx, person_id: int, at: datetime) -> list[CaseOf]:
    """The cases that were open then and that this person had been told of, whether or not they
    have been closed since."""
    told = select(CaseStepRow.case_id).where(
        CaseStepRow.person_id == person_id,
        CaseStepRow.told_at <= at,
        CaseStepRow.state != StepState.LEFT,
    )
    was_open = CaseRow.closed_at.is_(None) | (CaseRow.closed_at > at)
    statement = (
        select(*_CASE).where(CaseRow.id.in_(told), was_open).order_by(CaseRow.opened_at, CaseRow.id)
    )
    return [fill(CaseOf, row) for row in tx.execute(statement)]


def last_told_to(tx: Tx, person_id: int, member_id: int | None = None) -> CaseOf | None:
    """The case this person was told of last (about this member), closed or not: what a late digit
    is about."""
    statement = (
        select(*_CASE)
        .join(CaseStepRow, CaseStepRow.case_id == CaseRow.id)
        .where(
            CaseStepRow.person_id == person_id,
            CaseStepRow.told_at.is_not(None),
            CaseStepRow.state != StepState.LEFT,
        )
        .order_by(CaseStepRow.told_at.desc())
        .limit(1)
    )
    if member_id is not None:
        statement = statement.where(CaseRow.member_id == member_id)
    row = tx.execute(statement).one_or_none()
    return fill(CaseOf, row) if row else None


def insert_case(tx: Tx, values: dict[str, object]) -> int:
    return tx.execute(insert(CaseRow).values(**values).returning(CaseRow.id)).scalar_one()


def save_case(tx: Tx, case_id: int, values: dict[str, object]) -> None:
    tx.execute(update(CaseRow).where(CaseRow.id == case_id).values(**values))


def insert_step(tx: Tx, case_id: int, step: StepOf) -> None:
    tx.execute(insert(CaseStepRow).values(case_id=case_id, **vars(step)))


def save_step(tx: Tx, case_id: int, step: StepOf) -> None:
    statement = update(CaseStepRow).where(CaseStepRow.case_id == case_id, CaseStepRow.no == step.no)
    tx.execute(statement.values(**vars(step)))
