"""What rests on each mentor: their members, and the cases of some weeks."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, func, select

from checkin_sms.store.base import Tx, fill
from checkin_sms.store.cases import CaseActionRow, CaseRow, CaseStepRow
from checkin_sms.store.members import MemberRow
from checkin_sms.store.mentors import MentorRow, PairRow
from checkin_sms.store.people import PersonPhoneRow, PersonRow, PhoneRow
from checkin_sms.store.roles import RoleKind, RoleRow, RoleState

CLAIM = 1


@dataclass(frozen=True)
class MentorOf:
    """A mentor with all that a list of them says."""

    person_id: int
    name: str
    zone: str
    language: str
    duty_start: str
    duty_end: str
    nights: bool
    crisis: bool
    capacity: int
    away_until: datetime | None
    state: str
    opted_out_at: datetime | None


@dataclass(frozen=True)
class Met:
    """A case of which a mentor was told, and what they made of it."""

    person_id: int
    case_id: int
    told_at: datetime
    claimed_at: datetime | None
    closed_at: datetime | None


def all_mentors(tx: Tx) -> list[MentorOf]:
    statement = (
        select(
            MentorRow.person_id,
            PersonRow.name,
            PersonRow.zone,
            PersonRow.language,
            MentorRow.duty_start,
            MentorRow.duty_end,
            MentorRow.nights,
            MentorRow.crisis,
            MentorRow.capacity,
            MentorRow.away_until,
            RoleRow.state,
            PhoneRow.opted_out_at,
        )
        .join(PersonRow, PersonRow.id == MentorRow.person_id)
        .join(RoleRow, (RoleRow.person_id == PersonRow.id) & (RoleRow.kind == RoleKind.MENTOR))
        .join(
            PersonPhoneRow,
            (PersonPhoneRow.person_id == PersonRow.id) & (PersonPhoneRow.rank == 0),
        )
        .join(PhoneRow, PhoneRow.id == PersonPhoneRow.phone_id)
        .where(PersonRow.ended_at.is_(None))
        .order_by(MentorRow.person_id)
    )
    return [fill(MentorOf, row) for row in tx.execute(statement)]


def caseloads(tx: Tx) -> dict[tuple[int, bool], int]:
    """How many members each mentor has, as their mentor (True) and as a backup (False)."""
    first = (PairRow.rank == 0).label("first")
    statement = (
        select(PairRow.mentor_id, first, func.count())
        .join(RoleRow, _here(PairRow.member_id))
        .join(PersonRow, PersonRow.id == PairRow.member_id)
        .where(PersonRow.ended_at.is_(None))
        .group_by(PairRow.mentor_id, first)
    )
    return {(row[0], bool(row[1])): row[2] for row in tx.execute(statement)}


def without_mentor(tx: Tx) -> list[int]:
    """Members who are still with us and have nobody: staff are told of them at once."""
    statement = (
        select(MemberRow.person_id)
        .join(RoleRow, _here(MemberRow.person_id))
        .join(PersonRow, PersonRow.id == MemberRow.person_id)
        .outerjoin(PairRow, PairRow.member_id == MemberRow.person_id)
        .where(PairRow.member_id.is_(None), PersonRow.ended_at.is_(None))
        .order_by(MemberRow.person_id)
    )
    return list(tx.execute(statement).scalars())


def _here(member_id: object) -> ColumnElement[bool]:
    return and_(
        RoleRow.person_id == member_id,
        RoleRow.kind == RoleKind.MEMBER,
        RoleRow.state != RoleState.STOPPED,
    )


def met(tx: Tx, since: datetime, mentor_id: int | None = None) -> list[Met]:
    """Every time that a mentor was told of a case since then, the earliest first."""
    claims = (
        select(
            CaseActionRow.case_id,
            CaseActionRow.person_id,
            func.min(CaseActionRow.at).label("at"),
        )
        .where(CaseActionRow.digit == CLAIM, CaseActionRow.undone.is_(False))
        .where(CaseActionRow.at >= since)
        .group_by(CaseActionRow.case_id, CaseActionRow.person_id)
        .subquery()
    )
    closed = and_(CaseRow.id == CaseStepRow.case_id, CaseRow.closed_by == CaseStepRow.person_id)
    same = and_(
        claims.c.case_id == CaseStepRow.case_id, claims.c.person_id == CaseStepRow.person_id
    )
    statement = (
        select(
            CaseStepRow.person_id,
            CaseStepRow.case_id,
            CaseStepRow.told_at,
            claims.c.at.label("claimed_at"),
            CaseRow.closed_at,
        )
        .outerjoin(claims, same)
        .outerjoin(CaseRow, closed)
        .where(CaseStepRow.told_at >= since, CaseStepRow.mentor.is_(True))
        .order_by(CaseStepRow.told_at)
    )
    if mentor_id is not None:
        statement = statement.where(CaseStepRow.person_id == mentor_id)
    return [fill(Met, row) for row in tx.execute(statement)]
