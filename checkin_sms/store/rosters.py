"""Members in a list: found by name, narrowed, and paged by their ids."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from checkin_sms.store.base import Tx, fill
from checkin_sms.store.cases import CaseRow, CaseState
from checkin_sms.store.members import MemberRow, PlanRow
from checkin_sms.store.mentors import PairRow
from checkin_sms.store.numbers import PersonPhoneRow
from checkin_sms.store.people import PersonRow
from checkin_sms.store.phones import PhoneRow, Stopped
from checkin_sms.store.roles import RoleKind, RoleRow, RoleState


@dataclass(frozen=True)
class Listed:
    """One member as a list shows them."""

    id: int
    name: str
    alias: str
    language: str
    zone: str
    ended_at: datetime | None
    heard_at: datetime | None
    watch_until: date | None
    plan: str
    days: str
    at: str
    next_at: datetime | None
    role: str
    phone_id: int | None
    opted_out_by: str | None
    no_texts: str | None
    mentor_id: int | None
    mentor: str | None
    case_id: int | None


_MENTOR = aliased(PersonRow)
_LISTED = (
    select(
        PersonRow.id,
        PersonRow.name,
        PersonRow.alias,
        PersonRow.language,
        PersonRow.zone,
        PersonRow.ended_at,
        MemberRow.heard_at,
        MemberRow.watch_until,
        PlanRow.state.label("plan"),
        PlanRow.days,
        PlanRow.at,
        PlanRow.next_at,
        RoleRow.state.label("role"),
        PersonPhoneRow.phone_id,
        PhoneRow.opted_out_by,
        PhoneRow.no_texts,
        PairRow.mentor_id,
        _MENTOR.name.label("mentor"),
        CaseRow.id.label("case_id"),
    )
    .join(MemberRow, MemberRow.person_id == PersonRow.id)
    .join(PlanRow, PlanRow.member_id == PersonRow.id)
    .join(RoleRow, (RoleRow.person_id == PersonRow.id) & (RoleRow.kind == RoleKind.MEMBER))
    .outerjoin(
        PersonPhoneRow, (PersonPhoneRow.person_id == PersonRow.id) & (PersonPhoneRow.rank == 0)
    )
    .outerjoin(PhoneRow, PhoneRow.id == PersonPhoneRow.phone_id)
    .outerjoin(PairRow, (PairRow.member_id == PersonRow.id) & (PairRow.rank == 0))
    .outerjoin(_MENTOR, _MENTOR.id == PairRow.mentor_id)
    .outerjoin(CaseRow, (CaseRow.member_id == PersonRow.id) & (CaseRow.state != CaseState.CLOSED))
    .order_by(PersonRow.id.desc())
)


@dataclass(frozen=True)
class Narrowed:
    """What of the list is wanted; None or nothing: all of it."""

    plan: str | None = None
    role: str | None = None
    # Why their number gets nothing.
    stopped_by: Collection[Stopped] = ()
    ended: bool = False
    mentor_id: int | None = None
    # They have nobody: neither a mentor nor a backup.
    alone: bool = False
    language: str | None = None
    ids: Collection[int] | None = None


@dataclass(frozen=True)
class UsualHour:
    """When a member is asked, and their own clocks."""

    id: int
    at: str
    clocks: dict[str, Any]


def usual_hours(tx: Tx) -> list[UsualHour]:
    """Of everybody who is asked, or may be again without anybody looking at their hour."""
    statement = (
        select(PersonRow.id, PlanRow.at, MemberRow.clocks)
        .join(MemberRow, MemberRow.person_id == PersonRow.id)
        .join(PlanRow, PlanRow.member_id == PersonRow.id)
        .join(RoleRow, (RoleRow.person_id == PersonRow.id) & (RoleRow.kind == RoleKind.MEMBER))
        .where(PersonRow.ended_at.is_(None), RoleRow.state != RoleState.STOPPED)
        .order_by(PersonRow.id)
    )
    return [fill(UsualHour, row) for row in tx.execute(statement)]


def page(tx: Tx, wanted: Narrowed, *, limit: int, below: int | None = None) -> list[Listed]:
    """The newest first; the next page begins below the last id of this one."""
    statement = _LISTED.limit(limit)
    if below is not None:
        statement = statement.where(PersonRow.id < below)
    statement = statement.where(
        PersonRow.ended_at.is_not(None) if wanted.ended else PersonRow.ended_at.is_(None)
    )
    if wanted.plan is not None:
        statement = statement.where(PlanRow.state == wanted.plan)
    if wanted.role is not None:
        statement = statement.where(RoleRow.state == wanted.role)
    if wanted.stopped_by:
        statement = statement.where(PhoneRow.opted_out_by.in_(wanted.stopped_by))
    if wanted.mentor_id is not None:
        statement = statement.where(PairRow.mentor_id == wanted.mentor_id)
    if wanted.alone:
        # The first in line is missing only where there is no line.
        statement = statement.where(PairRow.mentor_id.is_(None), RoleRow.state != RoleState.STOPPED)
    if wanted.language is not None:
        statement = statement.where(PersonRow.language == wanted.language)
    if wanted.ids is not None:
        statement = statement.where(PersonRow.id.in_(wanted.ids))
    return [fill(Listed, row) for row in tx.execute(statement)]


_NAMES = (
    select(PersonRow.id, PersonRow.name, PersonRow.alias)
    .join(MemberRow, MemberRow.person_id == PersonRow.id)
    .where(PersonRow.erased_at.is_(None))
)


def names(tx: Tx) -> list[tuple[int, str, str]]:
    """Every member's name and alias. They are sealed, so that all are opened to find one: a tenth
    of a second for some thousands."""
    return [(row[0], row[1], row[2]) for row in tx.execute(_NAMES)]


def count(tx: Tx) -> int:
    # Without the rows that stand for those who were erased: they have no plan.
    statement = select(func.count()).select_from(PlanRow)
    return tx.execute(statement).scalar_one()
