"""Members: consent, what may be told of them, their plan."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, ForeignKey, bindparam, insert, select, update
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.store.base import Base, Sealed, Timed, Tx, Utc, fill, open_has_next


class Hears(StrEnum):
    """What the mentor may hear of. Never a score, whichever it is."""

    SILENCE = "silence"
    MORE = "more"


class PlanState(StrEnum):
    ON = "on"
    PAUSED = "paused"  # nothing is sent until `next_at`
    OFF = "off"


class MemberRow(Base):
    __tablename__ = "member"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    word: Mapped[str] = mapped_column(Sealed)
    hears: Mapped[str]
    consent_how: Mapped[str] = mapped_column(Sealed)
    consent_by: Mapped[str] = mapped_column(Sealed)
    consent_at: Mapped[datetime] = mapped_column(Utc)
    # The last sign of them: their own contact, or a mentor who reached them.
    heard_at: Mapped[datetime | None] = mapped_column(Utc)
    watch_until: Mapped[date | None]
    # When they last told of a hard thing done: the asking after it has kinder words.
    slipped_at: Mapped[datetime | None] = mapped_column(Utc)
    # Four digits that only they know, asked on a call before anything personal is said.
    pin: Mapped[str | None] = mapped_column(Sealed)
    clocks: Mapped[dict[str, Any]] = mapped_column(JSON)


class PlanRow(Timed, Base):
    __tablename__ = "plan"

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("member.person_id"), unique=True)
    days: Mapped[str]
    at: Mapped[str]
    state: Mapped[str]

    # Why it is paused, in a word for staff: hospital, custody, travelling ...
    why: Mapped[str | None] = mapped_column(Sealed)
    # A watch of so many days that begins when they are back.
    watch_days: Mapped[int | None]

    __table_args__ = (open_has_next(PlanState.ON, PlanState.PAUSED),)


@dataclass(frozen=True)
class Member:
    person_id: int
    word: str
    hears: Hears
    heard_at: datetime | None
    watch_until: date | None
    slipped_at: datetime | None
    pin: str | None
    clocks: dict[str, Any]


@dataclass(frozen=True)
class PlanOf:
    """A plan as it is stored: days as digits (0 = Monday), local time as HH:MM."""

    id: int
    member_id: int
    days: str
    at: str
    state: str
    next_at: datetime | None
    why: str | None
    watch_days: int | None


_MEMBER = tuple(getattr(MemberRow, name) for name in Member.__dataclass_fields__)
_PLAN = tuple(getattr(PlanRow, name) for name in PlanOf.__dataclass_fields__)


def add(
    tx: Tx,
    person_id: int,
    *,
    word: str,
    hears: Hears,
    consent: tuple[str, str, datetime],
    watch_until: date | None,
) -> None:
    how, by, at = consent
    row = dict(person_id=person_id, word=word, hears=hears, watch_until=watch_until, clocks={})
    tx.execute(insert(MemberRow).values(**row, consent_how=how, consent_by=by, consent_at=at))


_OF_PERSON = select(*_MEMBER).where(MemberRow.person_id == bindparam("of"))
_PLAN_OF = select(*_PLAN).where(PlanRow.member_id == bindparam("of"))


def find(tx: Tx, person_id: int) -> Member | None:
    row = tx.execute(_OF_PERSON, dict(of=person_id)).one_or_none()
    return fill(Member, row) if row else None


def set_pin(tx: Tx, person_id: int, pin: str | None) -> None:
    tx.execute(update(MemberRow).where(MemberRow.person_id == person_id).values(pin=pin))


def set_word(tx: Tx, person_id: int, word: str) -> None:
    tx.execute(update(MemberRow).where(MemberRow.person_id == person_id).values(word=word))


def consent(tx: Tx, person_id: int) -> tuple[str, str, datetime]:
    """How it was given, who took it, and when."""
    kept = (MemberRow.consent_how, MemberRow.consent_by, MemberRow.consent_at)
    row = tx.execute(select(*kept).where(MemberRow.person_id == person_id)).one()
    return row[0], row[1], row[2]


def get(tx: Tx, person_id: int) -> Member:
    found = find(tx, person_id)
    if found is None:
        raise LookupError(f"person {person_id} is not a member")
    return found


def heard(tx: Tx, person_id: int, at: datetime) -> None:
    """A sign of them. One that is found late does not undo a later one."""
    statement = update(MemberRow).where(
        MemberRow.person_id == person_id,
        MemberRow.heard_at.is_(None) | (MemberRow.heard_at < at),
    )
    tx.execute(statement.values(heard_at=at))


def set_clocks(tx: Tx, person_id: int, clocks: dict[str, Any]) -> None:
    tx.execute(update(MemberRow).where(MemberRow.person_id == person_id).values(clocks=clocks))


def set_watch(tx: Tx, person_id: int, until: date | None) -> None:
    tx.execute(update(MemberRow).where(MemberRow.person_id == person_id).values(watch_until=until))


def end_watch(tx: Tx, person_id: int) -> None:
    """The one that runs, and one that would begin after a pause."""
    set_watch(tx, person_id, None)
    tx.execute(update(PlanRow).where(PlanRow.member_id == person_id).values(watch_days=None))


def told_of_slip(tx: Tx, person_id: int, at: datetime) -> None:
    tx.execute(update(MemberRow).where(MemberRow.person_id == person_id).values(slipped_at=at))


def add_plan(tx: Tx, member_id: int, *, days: str, at: str) -> None:
    """Off until the member has said OK."""
    row = dict(member_id=member_id, days=days, at=at, state=PlanState.OFF)
    tx.execute(insert(PlanRow).values(**row))


def plan_of(tx: Tx, member_id: int) -> PlanOf:
    return fill(PlanOf, tx.execute(_PLAN_OF, dict(of=member_id)).one())


def plan(tx: Tx, plan_id: int) -> PlanOf:
    return fill(PlanOf, tx.execute(select(*_PLAN).where(PlanRow.id == plan_id)).one())


def is_paused(tx: Tx, person_id: int) -> bool:
    """Also of somebody who is no member: they are not."""
    return paused_until(tx, person_id) is not None


def paused_until(tx: Tx, person_id: int) -> datetime | None:
    statement = select(PlanRow.next_at).where(
        PlanRow.member_id == person_id, PlanRow.state == PlanState.PAUSED
    )
    return tx.execute(statement).scalar_one_or_none()


def switch_on(tx: Tx, member_id: int, next_at: datetime) -> None:
    statement = update(PlanRow).where(PlanRow.member_id == member_id)
    row = dict(state=PlanState.ON, next_at=next_at, next_step="ask", why=None, watch_days=None)
    tx.execute(statement.values(**row))


def pause(tx: Tx, member_id: int, until: datetime, why: str, watch_days: int | None = None) -> bool:
    """Nothing is sent until then. False when there is nothing to pause (never begun, stopped)."""
    statement = update(PlanRow).where(
        PlanRow.member_id == member_id, PlanRow.state.in_([PlanState.ON, PlanState.PAUSED])
    )
    row = dict(
        state=PlanState.PAUSED, next_at=until, next_step="resume", why=why, watch_days=watch_days
    )
    return tx.execute(statement.values(**row)).rowcount == 1


def end_pause_at(tx: Tx, member_id: int, until: datetime) -> None:
    paused = update(PlanRow).where(
        PlanRow.member_id == member_id, PlanRow.state == PlanState.PAUSED
    )
    tx.execute(paused.values(next_at=until))


def change_days(tx: Tx, member_id: int, days: str) -> None:
    tx.execute(update(PlanRow).where(PlanRow.member_id == member_id).values(days=days))


def change_time(tx: Tx, member_id: int, at: str) -> None:
    tx.execute(update(PlanRow).where(PlanRow.member_id == member_id).values(at=at))


def switch_off(tx: Tx, member_id: int) -> None:
    statement = update(PlanRow).where(PlanRow.member_id == member_id)
    row = dict(state=PlanState.OFF, next_at=None, next_step=None, why=None, watch_days=None)
    tx.execute(statement.values(**row))


def move_plan(tx: Tx, plan_id: int, seen: datetime, next_at: datetime) -> bool:
    """Claim the asking that was due at `seen`. False: another tick was first."""
    statement = update(PlanRow).where(PlanRow.id == plan_id, PlanRow.next_at == seen)
    return tx.execute(statement.values(next_at=next_at)).rowcount == 1
