"""What the first page asks, in as few statements as it can: it is opened all day long."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from checkin_sms.store.base import Tx, fill
from checkin_sms.store.cases import CaseRow, CaseState, CaseStepRow
from checkin_sms.store.checkins import CheckinRow, CheckinState
from checkin_sms.store.inbox import InboxRow, InboxState
from checkin_sms.store.members import MemberRow, PlanRow, PlanState
from checkin_sms.store.mentors import MentorRow
from checkin_sms.store.numbers import PersonPhoneRow
from checkin_sms.store.people import PersonRow


@dataclass(frozen=True)
class OpenCase:
    """An open case with whose it is; `unproven`: their silence could not be verified."""

    id: int
    member_id: int
    name: str
    zone: str
    state: str
    severity: int
    reasons: list[str]
    opened_at: datetime
    settled: bool
    claimed_by: str | None
    next_at: datetime | None
    next_step: str | None
    heard_at: datetime | None
    unproven: bool | None


_UNPROVEN = (
    select(CheckinRow.unproven)
    .where(CheckinRow.member_id == CaseRow.member_id, CheckinRow.closed_at.is_not(None))
    .order_by(CheckinRow.due_at.desc())
    .limit(1)
    .correlate(CaseRow)
    .scalar_subquery()
    .label("unproven")
)
_CLAIMER = aliased(PersonRow)
_OPEN = (
    select(
        CaseRow.id,
        CaseRow.member_id,
        PersonRow.name,
        PersonRow.zone,
        CaseRow.state,
        CaseRow.severity,
        CaseRow.reasons,
        CaseRow.opened_at,
        CaseRow.settled,
        _CLAIMER.name.label("claimed_by"),
        CaseRow.next_at,
        CaseRow.next_step,
        MemberRow.heard_at,
        _UNPROVEN,
    )
    .join(PersonRow, PersonRow.id == CaseRow.member_id)
    .join(MemberRow, MemberRow.person_id == CaseRow.member_id)
    .outerjoin(_CLAIMER, _CLAIMER.id == CaseRow.claimed_by)
    .where(CaseRow.state != CaseState.CLOSED)
    .order_by(CaseRow.severity.desc(), CaseRow.opened_at)
)


def open_cases(tx: Tx) -> list[OpenCase]:
    """Gravest first, then the one that has waited longest."""
    return [fill(OpenCase, row) for row in tx.execute(_OPEN)]


@dataclass(frozen=True)
class Told:
    case_id: int
    person_id: int
    name: str
    told_at: datetime


_TOLD = (
    select(CaseStepRow.case_id, CaseStepRow.person_id, PersonRow.name, CaseStepRow.told_at)
    .join(PersonRow, PersonRow.id == CaseStepRow.person_id)
    .join(CaseRow, CaseRow.id == CaseStepRow.case_id)
    .where(CaseRow.state != CaseState.CLOSED, CaseStepRow.told_at.is_not(None))
    .order_by(CaseStepRow.case_id, CaseStepRow.no)
)


def told(tx: Tx) -> list[Told]:
    """Who was told of the open cases, in the order in which they were."""
    return [fill(Told, row) for row in tx.execute(_TOLD)]


@dataclass(frozen=True)
class UnreadText:
    """A text that waits for a person. What it says is not among this."""

    id: int
    person_id: int | None
    name: str | None
    member: bool
    mentor: bool
    phone_id: int | None
    received_at: datetime
    crisis: str | None
    state: str


_TEXTS = (
    select(
        InboxRow.id,
        InboxRow.person_id,
        PersonRow.name,
        MemberRow.person_id.is_not(None).label("member"),
        MentorRow.person_id.is_not(None).label("mentor"),
        InboxRow.phone_id,
        InboxRow.received_at,
        InboxRow.crisis,
        InboxRow.state,
    )
    .outerjoin(PersonRow, PersonRow.id == InboxRow.person_id)
    .outerjoin(MemberRow, MemberRow.person_id == InboxRow.person_id)
    .outerjoin(MentorRow, MentorRow.person_id == InboxRow.person_id)
)
_UNREAD = (
    _TEXTS.where(InboxRow.state.in_([InboxState.UNREAD, InboxState.PARKED]))
    .order_by(InboxRow.crisis.is_(None), InboxRow.received_at, InboxRow.id)
    .limit(200)
)


def unread(tx: Tx, person_id: int | None = None) -> list[UnreadText]:
    """Words of crisis first, then oldest first: the page shows only a few at a glance.
    `person_id`: only theirs."""
    whose = _UNREAD if person_id is None else _UNREAD.where(InboxRow.person_id == person_id)
    return [fill(UnreadText, row) for row in tx.execute(whose)]


def text(tx: Tx, text_id: int) -> UnreadText | None:
    """The same of one text, read or not."""
    row = tx.execute(_TEXTS.where(InboxRow.id == text_id)).one_or_none()
    return fill(UnreadText, row) if row else None


@dataclass(frozen=True)
class Sharer:
    phone_id: int
    person_id: int
    name: str
    member: bool
    mentor: bool


_SHARERS = (
    select(
        PersonPhoneRow.phone_id,
        PersonPhoneRow.person_id,
        PersonRow.name,
        MemberRow.person_id.is_not(None).label("member"),
        MentorRow.person_id.is_not(None).label("mentor"),
    )
    .join(PersonRow, PersonRow.id == PersonPhoneRow.person_id)
    .outerjoin(MemberRow, MemberRow.person_id == PersonRow.id)
    .outerjoin(MentorRow, MentorRow.person_id == PersonRow.id)
    .where(PersonRow.ended_at.is_(None))
    .order_by(PersonPhoneRow.phone_id, PersonRow.id)
)


def sharers(tx: Tx, phone_ids: Collection[int]) -> list[Sharer]:
    """The living whose phones these are."""
    statement = _SHARERS.where(PersonPhoneRow.phone_id.in_(phone_ids))
    return [fill(Sharer, row) for row in tx.execute(statement)]


@dataclass(frozen=True)
class Subject:
    """Whom a notice is about. `plan`: how it stands, of a member; `away_until`: of a mentor."""

    person_id: int
    name: str
    member: bool
    mentor: bool
    plan: str | None
    away_until: datetime | None


_SUBJECTS = (
    select(
        PersonRow.id.label("person_id"),
        PersonRow.name,
        MemberRow.person_id.is_not(None).label("member"),
        MentorRow.person_id.is_not(None).label("mentor"),
        PlanRow.state.label("plan"),
        MentorRow.away_until,
    )
    .outerjoin(MemberRow, MemberRow.person_id == PersonRow.id)
    .outerjoin(PlanRow, PlanRow.member_id == PersonRow.id)
    .outerjoin(MentorRow, MentorRow.person_id == PersonRow.id)
)


def subjects(tx: Tx, ids: Collection[int]) -> list[Subject]:
    return [fill(Subject, row) for row in tx.execute(_SUBJECTS.where(PersonRow.id.in_(ids)))]


@dataclass(frozen=True)
class Rest:
    """The others, in one line: `asked` and `answered` today, and when the next are asked."""

    asked: int
    answered: int
    members: int
    next_at: datetime | None


_ASKED = (CheckinState.OPEN, CheckinState.SILENT, CheckinState.ANSWERED, CheckinState.PARTIAL)


def rest(tx: Tx, today: date) -> Rest:
    of_today = CheckinRow.local_date == today
    asked = select(func.count()).where(of_today, CheckinRow.state.in_(_ASKED))
    done = [CheckinState.ANSWERED, CheckinState.PARTIAL]
    answered = select(func.count()).where(of_today, CheckinRow.state.in_(done))
    plans = [PlanState.ON, PlanState.PAUSED]
    members = select(func.count()).select_from(PlanRow).where(PlanRow.state.in_(plans))
    coming = select(func.min(PlanRow.next_at)).where(PlanRow.state == PlanState.ON)
    columns = [one.scalar_subquery() for one in (asked, answered, members, coming)]
    return Rest(*tx.execute(select(*columns)).one())
