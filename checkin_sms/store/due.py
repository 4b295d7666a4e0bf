"""What is due: the schedule of the whole service, asked of each table by its index on `next_at`."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select, update

from checkin_sms.core.delivery import Sending
from checkin_sms.store.base import Tx
from checkin_sms.store.bindings import BindingRow
from checkin_sms.store.cases import CaseRow
from checkin_sms.store.checkins import CheckinRow
from checkin_sms.store.members import PlanRow
from checkin_sms.store.outbox import OutboxRow
from checkin_sms.store.roles import RoleRow


@dataclass(frozen=True)
class Due:
    """A hint that something may have to happen; the service decides again when it fires."""

    table: str
    id: int
    at: datetime
    step: str


# Most urgent first: cases before reminders, reminders before prompts.
_TABLES: tuple[type[CaseRow | OutboxRow | BindingRow | CheckinRow | PlanRow | RoleRow], ...] = (
    CaseRow,
    OutboxRow,
    BindingRow,
    CheckinRow,
    RoleRow,
    PlanRow,
)


def due(tx: Tx, now: datetime, limit: int) -> list[Due]:
    """Due rows of every table, most urgent table first, oldest first within it. Messages that wait
    to be sent, or to be asked about, are not among them: the senders take those, since each costs
    a call to the carrier."""
    found: list[Due] = []
    for table in _TABLES:
        statement = (
            select(table.id, table.next_at, table.next_step)
            .where(table.next_at <= now)
            .order_by(table.next_at)
            .limit(limit)
        )
        if table is OutboxRow:
            statement = statement.where(OutboxRow.state.in_([Sending.SENDING, Sending.HANDED]))
        for row_id, at, step in tx.execute(statement):
            found.append(Due(table.__tablename__, row_id, at or now, step or ""))
    return found


def push(tx: Tx, item: Due, until: datetime) -> None:
    """Move a row that could not be worked on, so that it cannot hold up the others."""
    table = next(table for table in _TABLES if table.__tablename__ == item.table)
    statement = update(table).where(table.id == item.id, table.next_at == item.at)
    tx.execute(statement.values(next_at=until))


def next_instant(tx: Tx) -> tuple[datetime, str] | None:
    """The earliest thing to happen, and its name. A lease that runs out is not one: it is looked
    at when its time comes, and nobody waits for it."""
    first: tuple[datetime, str] | None = None
    for table in _TABLES:
        statement = select(table.next_at, table.next_step).where(table.next_at.is_not(None))
        if table is OutboxRow:
            statement = statement.where(OutboxRow.state.in_([Sending.DUE, Sending.UNKNOWN]))
        row = tx.execute(statement.order_by(table.next_at).limit(1)).one_or_none()
        at, step = row if row else (None, None)
        if at is not None and (first is None or at < first[0]):
            first = (at, step or "")
    return first


def count_due(tx: Tx, now: datetime) -> int:
    total = 0
    for table in _TABLES:
        pending = table.next_at <= now
        if table is OutboxRow:
            # On its way to the carrier: not due again before its lease ends, and not done either.
            pending = pending | (OutboxRow.state == Sending.SENDING)
        statement = select(func.count()).select_from(table).where(pending)
        total += tx.execute(statement).scalar_one()
    return total
