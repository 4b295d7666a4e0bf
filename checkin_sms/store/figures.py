"""Counts for a report, made by the database: by the member's first mentor, never by member."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, and_, func, select

from checkin_sms.core.channel import Channel
from checkin_sms.store.base import Tx, fill
from checkin_sms.store.case_actions import CaseActionRow
from checkin_sms.store.cases import CaseRow
from checkin_sms.store.checkins import CheckinRow
from checkin_sms.store.loads import CLAIM
from checkin_sms.store.members import MemberRow
from checkin_sms.store.mentors import PairRow
from checkin_sms.store.outbox import OutboxRow


@dataclass(frozen=True)
class Count:
    """So many in this state, of the members of this mentor (None: of those who have none)."""

    mentor_id: int | None
    state: str
    n: int


@dataclass(frozen=True)
class CaseTimes:
    """One case of the time: when it was opened, first claimed, closed."""

    mentor_id: int | None
    severity: int
    opened_at: datetime
    claimed_at: datetime | None
    closed_at: datetime | None


def checkins(tx: Tx, first: date, last: date) -> list[Count]:
    """By the member's own date, so that nobody's evening falls out of their week."""
    statement = _by_mentor(CheckinRow.state, CheckinRow.member_id).where(
        CheckinRow.local_date >= first, CheckinRow.local_date <= last
    )
    return [fill(Count, row) for row in tx.execute(statement)]


def texts(tx: Tx, since: datetime, until: datetime) -> list[Count]:
    """What became of the texts to members that the carrier was given. A call that nobody took is
    no text that did not arrive."""
    statement = (
        _by_mentor(OutboxRow.state, OutboxRow.person_id)
        .join(MemberRow, MemberRow.person_id == OutboxRow.person_id)
        .where(OutboxRow.channel == Channel.TEXT)
        .where(OutboxRow.claimed_at >= since, OutboxRow.claimed_at < until)
    )
    return [fill(Count, row) for row in tx.execute(statement)]


def members(tx: Tx, first: date, last: date) -> dict[int | None, int]:
    """How many members had a check-in, by their mentor."""
    statement = (
        select(PairRow.mentor_id, func.count(CheckinRow.member_id.distinct()))
        .select_from(CheckinRow)
        .outerjoin(PairRow, _first_of(CheckinRow.member_id))
        .where(CheckinRow.local_date >= first, CheckinRow.local_date <= last)
        .group_by(PairRow.mentor_id)
    )
    return {row[0]: row[1] for row in tx.execute(statement)}


def cases(tx: Tx, since: datetime, until: datetime) -> list[CaseTimes]:
    """Those that were opened in this time."""
    claims = (
        select(CaseActionRow.case_id, func.min(CaseActionRow.at).label("at"))
        .where(CaseActionRow.digit == CLAIM, CaseActionRow.undone.is_(False))
        .where(CaseActionRow.at >= since)
        .group_by(CaseActionRow.case_id)
        .subquery()
    )
    statement = (
        select(
            PairRow.mentor_id,
            CaseRow.severity,
            CaseRow.opened_at,
            func.coalesce(claims.c.at, CaseRow.claimed_at).label("claimed_at"),
            CaseRow.closed_at,
        )
        .select_from(CaseRow)
        .outerjoin(claims, claims.c.case_id == CaseRow.id)
        .outerjoin(PairRow, _first_of(CaseRow.member_id))
        .where(CaseRow.opened_at >= since, CaseRow.opened_at < until)
    )
    return [fill(CaseTimes, row) for row in tx.execute(statement)]


def _by_mentor(state: Any, member_id: Any) -> Select[*tuple[Any, ...]]:
    return (
        select(PairRow.mentor_id, state.label("state"), func.count().label("n"))
        .select_from(state.class_)
        .outerjoin(PairRow, _first_of(member_id))
        .group_by(PairRow.mentor_id, state)
    )


def _first_of(member_id: Any) -> Any:
    return and_(PairRow.member_id == member_id, PairRow.rank == 0)
