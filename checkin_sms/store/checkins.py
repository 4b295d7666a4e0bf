"""Check-ins: one asking of one member for one local date and slot, and its clocks."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, UniqueConstraint, bindparam, func, select, update
from sqlalchemy.orm import Mapped, mapped_column

from checkin_sms.store.base import (
    AnyRow,
    Base,
    Timed,
    Tx,
    Utc,
    fill,
    inserting,
    locked,
    open_has_next,
)


class CheckinState(StrEnum):
    WRITTEN = "written"  # the prompt is in the outbox, the carrier has not accepted it
    OPEN = "open"  # asked; the window runs
    ANSWERED = "answered"
    PARTIAL = "partial"  # contact, but not every question answered
    SILENT = "silent"
    UNREACHABLE = "unreachable"
    NOT_ASKED = "not_asked"  # our own failure to send in time
    STOPPED = "stopped"  # opted out or stopped by staff while it was open


# A check-in stays answerable until the next prompt is accepted, its window long over or not.
ANSWERABLE = (
    CheckinState.OPEN,
    CheckinState.SILENT,
    CheckinState.UNREACHABLE,
    CheckinState.WRITTEN,
    CheckinState.PARTIAL,
)
# No reply belongs to these, and their day may bring another asking.
UNANSWERABLE = frozenset({CheckinState.NOT_ASKED, CheckinState.STOPPED})


class CheckinRow(Timed, Base):
    __tablename__ = "checkin"

    id: Mapped[int] = mapped_column(primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("member.person_id"))
    phone_id: Mapped[int] = mapped_column(ForeignKey("phone.id"))
    local_date: Mapped[date]
    slot: Mapped[int]
    state: Mapped[str]
    due_at: Mapped[datetime] = mapped_column(Utc)
    asked_at: Mapped[datetime | None] = mapped_column(Utc)
    # The question's name, not its place: a deploy in mid-conversation stays safe.
    asking: Mapped[str | None]
    tries: Mapped[int]
    gentle: Mapped[bool]
    # They texted LATER once.
    put_off: Mapped[bool]
    closed_at: Mapped[datetime | None] = mapped_column(Utc)
    # Its time was over then; what it comes to is held back (see `services.judging`).
    held_since: Mapped[datetime | None] = mapped_column(Utc)
    # Judged although texts from them may still have been on the carrier's list.
    unproven: Mapped[bool] = mapped_column(default=False)

    __table_args__ = (
        UniqueConstraint("member_id", "local_date", "slot"),
        open_has_next(CheckinState.WRITTEN, CheckinState.OPEN),
        # Serves: the latest check-in of a member, and the last few before it.
        Index("ix_checkin_latest", "member_id", "due_at"),
        # Serves: what came of a week or a month?
        Index("ix_checkin_day", "local_date"),
    )


@dataclass(frozen=True)
class Checkin:
    id: int
    member_id: int
    phone_id: int
    local_date: date
    state: CheckinState
    due_at: datetime
    asked_at: datetime | None
    asking: str | None
    tries: int
    gentle: bool
    held_since: datetime | None
    next_at: datetime | None
    next_step: str | None


_CHECKIN = tuple(getattr(CheckinRow, name) for name in Checkin.__dataclass_fields__)


def write(
    tx: Tx,
    *,
    member_id: int,
    phone_id: int,
    local_date: date,
    due_at: datetime,
    asking: str,
    grace_ends: datetime,
) -> int | None:
    """The check-in of this day, once: None when somebody else wrote it. What was not asked, or
    stopped, leaves the day its next slot."""
    of_day = (CheckinRow.member_id == member_id, CheckinRow.local_date == local_date)
    states = tx.execute(select(CheckinRow.state).where(*of_day)).scalars().all()
    if not UNANSWERABLE.issuperset(states):
        return None
    row = dict(
        member_id=member_id,
        phone_id=phone_id,
        local_date=local_date,
        slot=len(states),
        state=CheckinState.WRITTEN,
        due_at=due_at,
        asking=asking,
        tries=0,
        gentle=False,
        put_off=False,
        next_at=grace_ends,
        next_step="grace",
    )
    statement = (
        inserting(tx, CheckinRow).values(**row).on_conflict_do_nothing().returning(CheckinRow.id)
    )
    return tx.execute(statement).scalar_one_or_none()


def write_unasked(
    tx: Tx, *, member_id: int, phone_id: int, local_date: date, due_at: datetime
) -> None:
    """Record that this slot passed without a prompt, so that it is never taken for silence."""
    row = dict(
        member_id=member_id,
        phone_id=phone_id,
        local_date=local_date,
        slot=0,
        state=CheckinState.NOT_ASKED,
        due_at=due_at,
        tries=0,
        gentle=False,
        put_off=False,
        closed_at=due_at,
    )
    tx.execute(inserting(tx, CheckinRow).values(**row).on_conflict_do_nothing())


_BY_ID = locked(select(*_CHECKIN).where(CheckinRow.id == bindparam("of")))


def get(tx: Tx, checkin_id: int) -> Checkin:
    return _checkin(tx.execute(_BY_ID, dict(of=checkin_id)).one())


def latest(tx: Tx, member_id: int, at: datetime | None = None) -> Checkin | None:
    """The check-in that a reply of now (of then) belongs to, answered or not; None before the
    first."""
    statement = select(*_CHECKIN).where(
        CheckinRow.member_id == member_id,
        CheckinRow.state.not_in(UNANSWERABLE),
    )
    if at is not None:
        statement = statement.where(CheckinRow.due_at <= at)
    newest = statement.order_by(CheckinRow.due_at.desc()).limit(1)
    row = tx.execute(locked(newest)).one_or_none()
    return _checkin(row) if row else None


def _checkin(row: AnyRow) -> Checkin:
    found = fill(dict, row)
    return Checkin(**{**found, "state": CheckinState(found["state"])})


def askings_since(tx: Tx, member_id: int, since: datetime | None, before: datetime) -> int:
    """How many askings up to `before` have gone without contact since `since`."""
    asked = [CheckinState.OPEN, CheckinState.SILENT, CheckinState.UNREACHABLE]
    statement = select(func.count()).where(
        CheckinRow.member_id == member_id,
        CheckinRow.state.in_(asked),
        CheckinRow.due_at <= before,
    )
    if since is not None:
        statement = statement.where(CheckinRow.due_at > since)
    return tx.execute(statement).scalar_one()


def first_asked_since(tx: Tx, member_id: int, since: datetime) -> int | None:
    """The first check-in that fell due after that instant and was asked."""
    statement = (
        select(CheckinRow.id)
        .where(
            CheckinRow.member_id == member_id,
            CheckinRow.due_at > since,
            CheckinRow.asked_at.is_not(None),
        )
        .order_by(CheckinRow.due_at)
        .limit(1)
    )
    return tx.execute(statement).scalar_one_or_none()


def asked(tx: Tx, checkin_id: int, at: datetime, next_at: datetime, next_step: str) -> bool:
    """The carrier accepted the prompt: the window opens and the clocks are armed; even when the
    word of it came so late that it had been given up for not asked."""
    late = [CheckinState.WRITTEN, CheckinState.NOT_ASKED]
    statement = update(CheckinRow).where(CheckinRow.id == checkin_id, CheckinRow.state.in_(late))
    opened = dict(state=CheckinState.OPEN, asked_at=at, closed_at=None, held_since=None)
    return (
        tx.execute(statement.values(**opened, next_at=next_at, next_step=next_step)).rowcount == 1
    )


def rearm(tx: Tx, checkin_id: int, next_at: datetime, next_step: str) -> None:
    """The prompt arrived at a later try: the clocks run from there, unless they asked for LATER."""
    statement = update(CheckinRow).where(
        CheckinRow.id == checkin_id,
        CheckinRow.state == CheckinState.OPEN,
        CheckinRow.put_off.is_(False),
        CheckinRow.held_since.is_(None),
    )
    tx.execute(statement.values(next_at=next_at, next_step=next_step))


def still_open(tx: Tx, member_id: int, before_id: int) -> list[Checkin]:
    """Check-ins older than this one that nothing has ended yet."""
    statement = select(*_CHECKIN).where(
        CheckinRow.member_id == member_id,
        CheckinRow.id < before_id,
        CheckinRow.state.in_([CheckinState.WRITTEN, CheckinState.OPEN]),
    )
    return [_checkin(row) for row in tx.execute(locked(statement))]


def set_timer(tx: Tx, checkin_id: int, seen: datetime, next_at: datetime, step: str) -> bool:
    """Claim the timer that was due at `seen` and set the next one."""
    statement = update(CheckinRow).where(CheckinRow.id == checkin_id, CheckinRow.next_at == seen)
    return tx.execute(statement.values(next_at=next_at, next_step=step)).rowcount == 1


def ask_later(tx: Tx, checkin_id: int, at: datetime, step: str) -> bool:
    """Set one more asking in place of the timers that were to come. False: had once already."""
    statement = update(CheckinRow).where(
        CheckinRow.id == checkin_id,
        CheckinRow.state == CheckinState.OPEN,
        CheckinRow.put_off.is_(False),
    )
    return tx.execute(statement.values(next_at=at, next_step=step, put_off=True)).rowcount == 1


def mark_gentle(tx: Tx, checkin_id: int) -> None:
    tx.execute(update(CheckinRow).where(CheckinRow.id == checkin_id).values(gentle=True))


def set_talk(tx: Tx, checkin_id: int, asking: str | None, tries: int) -> None:
    statement = update(CheckinRow).where(CheckinRow.id == checkin_id)
    tx.execute(statement.values(asking=asking, tries=tries))


def close(
    tx: Tx, checkin_id: int, state: CheckinState, at: datetime, *, unproven: bool = False
) -> None:
    """End its clocks. What was answered later still changes the state, never the clocks."""
    statement = update(CheckinRow).where(CheckinRow.id == checkin_id)
    ended = dict(state=state, closed_at=at, next_at=None, next_step=None)
    tx.execute(statement.values(**ended, unproven=unproven))


def last_states(tx: Tx, member_id: int, count: int, *, over: bool = False) -> list[CheckinState]:
    """How the newest check-ins stand, newest first; `over`: of those that have ended."""
    statement = select(CheckinRow.state).where(CheckinRow.member_id == member_id)
    if over:
        statement = statement.where(CheckinRow.closed_at.is_not(None))
    newest = statement.order_by(CheckinRow.due_at.desc()).limit(count)
    return [CheckinState(state) for state in tx.execute(newest).scalars()]


def close_open(tx: Tx, member_id: int, state: CheckinState, at: datetime) -> None:
    statement = (
        update(CheckinRow)
        .where(
            CheckinRow.member_id == member_id,
            CheckinRow.state.in_([CheckinState.WRITTEN, CheckinState.OPEN]),
        )
        .values(state=state, closed_at=at, next_at=None, next_step=None)
    )
    tx.execute(statement)


def asked_count(tx: Tx, member_id: int) -> int:
    """How many check-ins there were: what rotates the wordings."""
    statement = select(func.count()).where(CheckinRow.member_id == member_id)
    return tx.execute(statement).scalar_one()
