"""What is due: the schedule of the whole service, asked of each table by its index on `next_at`.

One statement for all tables, made once: the tick asks every second, and to make six statements
each time cost more than the database did.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Integer,
    Select,
    bindparam,
    func,
    literal_column,
    select,
    union_all,
    update,
)

from checkin_sms.core.delivery import Sending
from checkin_sms.store.base import Tx, Utc
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


AnyTimed = type[CaseRow | OutboxRow | BindingRow | CheckinRow | PlanRow | RoleRow]
Wanted = Callable[[AnyTimed], ColumnElement[bool]]

# Most urgent first: cases before reminders, reminders before prompts.
_TABLES: tuple[AnyTimed, ...] = (CaseRow, OutboxRow, BindingRow, CheckinRow, RoleRow, PlanRow)
_BY_NAME = {table.__tablename__: table for table in _TABLES}

_NOW = bindparam("now", type_=Utc)
_AT_MOST = bindparam("at_most", type_=Integer)


def _earliest(wanted: Wanted) -> CompoundSelect[Any]:
    """Of every table the earliest rows, each in a subquery: only there may a part of a UNION have
    a LIMIT of its own."""
    parts: list[Select[Any]] = []
    for table in _TABLES:
        rows = select(table.id, table.next_at, table.next_step).where(wanted(table))
        first = rows.order_by(table.next_at).limit(_AT_MOST).subquery()
        parts.append(select(literal_column(f"'{table.__tablename__}'").label("name"), *first.c))
    return union_all(*parts)


def _is_due(table: AnyTimed) -> ColumnElement[bool]:
    due = table.next_at <= _NOW
    if table is OutboxRow:
        due &= OutboxRow.state.in_([Sending.SENDING, Sending.HANDED])
    return due


def _is_to_come(table: AnyTimed) -> ColumnElement[bool]:
    if table is OutboxRow:
        return OutboxRow.next_at.is_not(None) & OutboxRow.state.in_([Sending.DUE, Sending.UNKNOWN])
    return table.next_at.is_not(None)


def _is_pending(table: AnyTimed) -> ColumnElement[bool]:
    pending = table.next_at <= _NOW
    if table is OutboxRow:
        # On its way to the carrier: not due again before its lease ends, and not done either.
        pending |= OutboxRow.state == Sending.SENDING
    return pending


_DUE = _earliest(_is_due)
_TO_COME = _earliest(_is_to_come)
_PENDING = union_all(
    *(select(func.count()).select_from(table).where(_is_pending(table)) for table in _TABLES)
)


def due(tx: Tx, now: datetime, limit: int) -> list[Due]:
    """Due rows of every table, most urgent table first, oldest first within it. Messages that wait
    to be sent, or to be asked about, are not among them: the senders take those, since each costs
    a call to the carrier."""
    rows = tx.execute(_DUE, dict(now=now, at_most=limit))
    found = [Due(name, row_id, at or now, step or "") for name, row_id, at, step in rows]
    order = list(_BY_NAME)
    return sorted(found, key=lambda one: (order.index(one.table), one.at, one.id))


def push(tx: Tx, item: Due, until: datetime) -> None:
    """Move a row that could not be worked on, so that it cannot hold up the others."""
    table = _BY_NAME[item.table]
    statement = update(table).where(table.id == item.id, table.next_at == item.at)
    tx.execute(statement.values(next_at=until))


def next_instant(tx: Tx) -> tuple[datetime, str] | None:
    """The earliest thing to happen, and its name. A lease that runs out is not one: it is looked
    at when its time comes, and nobody waits for it."""
    rows = tx.execute(_TO_COME, dict(at_most=1))
    return min(((at, step or "") for _, _, at, step in rows), default=None)


def count_due(tx: Tx, now: datetime) -> int:
    return sum(tx.execute(_PENDING, dict(now=now)).scalars())
