"""Whoever may be told of a member: their mentors, a stand-in, staff on call."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, literal, select

from checkin_sms.store.base import Tx, fill
from checkin_sms.store.mentors import MentorRow, PairRow
from checkin_sms.store.numbers import PersonPhoneRow
from checkin_sms.store.oncall import OnCallRow
from checkin_sms.store.people import PersonRow
from checkin_sms.store.phones import PhoneRow
from checkin_sms.store.roles import RoleKind, RoleRow, RoleState


@dataclass(frozen=True)
class Supporter:
    """One of them, with all that the ladder asks about them."""

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
