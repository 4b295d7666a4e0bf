"""What rests on each mentor: their members, and the cases of some weeks."""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    String,
    Subquery,
    and_,
    cast,
    exists,
    extract,
    func,
    select,
)

from checkin_sms.store.absences import AbsenceRow
from checkin_sms.store.base import Tx, fill
from checkin_sms.store.case_actions import CaseActionRow
from checkin_sms.store.cases import CaseRow, CaseStepRow
from checkin_sms.store.members import MemberRow
from checkin_sms.store.mentors import MentorRow, PairRow
from checkin_sms.store.numbers import PersonPhoneRow
from checkin_sms.store.people import PersonRow
from checkin_sms.store.phones import PhoneRow
from checkin_sms.store.roles import RoleKind, RoleRow, RoleState
from checkin_sms.store.staff import mentors_of_assigned

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
    opted_out_by: str | None
    no_texts: str | None
    calls: str


@dataclass(frozen=True)
class Met:
    """A case of which a mentor was told, and what they made of it."""

    person_id: int
    case_id: int
    told_at: datetime
    claimed_at: datetime | None
    closed_at: datetime | None


_MENTORS = (
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
        PhoneRow.opted_out_by,
        PhoneRow.no_texts,
        PersonPhoneRow.calls,
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


def all_mentors(tx: Tx) -> list[MentorOf]:
    return [fill(MentorOf, row) for row in tx.execute(_MENTORS)]


def find_mentor(tx: Tx, person_id: int) -> MentorOf | None:
    row = tx.execute(_MENTORS.where(MentorRow.person_id == person_id)).one_or_none()
    return fill(MentorOf, row) if row else None


@dataclass(frozen=True)
class Pressed:
    """The same mentor in bare figures, counted without opening a name. `cases`: of how many they
    were told; `absent`: time away was written down for now."""

    person_id: int
    zone: str
    capacity: int
    away_until: datetime | None
    absent: bool
    members: int
    cases: int
    told: str | None

    @property
    def told_at(self) -> list[datetime]:
        seconds = self.told.split(",") if self.told else []
        return [datetime.fromtimestamp(int(one), UTC) for one in seconds]


def pressed(tx: Tx, now: datetime, since: datetime, staff_id: int | None = None) -> list[Pressed]:
    """`staff_id`: only mentors of the members assigned to this caseworker."""
    first, lately = _firsts(), _told_lately(since)
    absent = exists().where(
        AbsenceRow.mentor_id == MentorRow.person_id,
        AbsenceRow.starts_at <= now,
        AbsenceRow.ends_at > now,
    )
    statement = (
        select(
            MentorRow.person_id,
            PersonRow.zone,
            MentorRow.capacity,
            MentorRow.away_until,
            absent.label("absent"),
            func.coalesce(first.c.members, 0).label("members"),
            func.coalesce(lately.c.cases, 0).label("cases"),
            lately.c.told,
        )
        .join(PersonRow, PersonRow.id == MentorRow.person_id)
        .outerjoin(first, first.c.mentor_id == MentorRow.person_id)
        .outerjoin(lately, lately.c.person_id == MentorRow.person_id)
        .where(PersonRow.ended_at.is_(None))
    )
    if staff_id is not None:
        statement = statement.where(MentorRow.person_id.in_(mentors_of_assigned(staff_id)))
    return [fill(Pressed, row) for row in tx.execute(statement)]


def _firsts() -> Subquery:
    """How many members here have each mentor as their first."""
    return (
        select(PairRow.mentor_id, func.count().label("members"))
        .join(RoleRow, _here(PairRow.member_id))
        .join(PersonRow, PersonRow.id == PairRow.member_id)
        .where(PairRow.rank == 0, PersonRow.ended_at.is_(None))
        .group_by(PairRow.mentor_id)
        .subquery()
    )


def _told_lately(since: datetime) -> Subquery:
    """What each mentor was told since: how many cases, and the seconds at which."""
    seconds = cast(cast(extract("epoch", CaseStepRow.told_at), BigInteger), String)
    return (
        select(
            CaseStepRow.person_id,
            func.count(CaseStepRow.case_id.distinct()).label("cases"),
            func.aggregate_strings(seconds, ",").label("told"),
        )
        .where(*_told_mentors(since))
        .group_by(CaseStepRow.person_id)
        .subquery()
    )


def _told_mentors(since: datetime) -> tuple[ColumnElement[bool], ...]:
    return CaseStepRow.told_at >= since, CaseStepRow.mentor.is_(True)


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


def met(tx: Tx, since: datetime) -> list[Met]:
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
        .where(*_told_mentors(since))
        .order_by(CaseStepRow.told_at)
    )
    return [fill(Met, row) for row in tx.execute(statement)]
