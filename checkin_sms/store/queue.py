"""The outbox as a queue: what is due, the most urgent first, and who takes it."""

from datetime import datetime, timedelta

from sqlalchemy import Integer, bindparam, func, select, update

from checkin_sms.core.delivery import Sending
from checkin_sms.store.base import Tx, Utc, locked
from checkin_sms.store.outbox import NEXT, SENT, OutboxRow, Sent, sent


def claim(
    tx: Tx,
    now: datetime,
    *,
    due_by: datetime,
    lease: timedelta,
    limit: int,
    at_least: int = 0,
) -> list[Sent]:
    """Take the most urgent due rows for sending. Committed before anything is sent, so that a
    process killed in mid-send leaves a claim that lapses, never a row that is sent blindly."""
    wanted = dict(due_by=due_by, at_least=at_least, most=max(0, limit))
    # SQLite leaves the lock out.
    ids = list(tx.execute(_DUE, wanted).scalars())
    if not ids:
        return []
    taken = tx.execute(_CLAIM, dict(ids=ids, now=now, lapses=now + lease))
    rows = [sent(row) for row in taken]
    return sorted(rows, key=lambda row: (-row.urgency, row.id))


_DUE = locked(
    select(OutboxRow.id)
    .where(
        OutboxRow.state == Sending.DUE,
        OutboxRow.next_at <= bindparam("due_by"),
        OutboxRow.urgency >= bindparam("at_least"),
    )
    .order_by(OutboxRow.urgency.desc(), OutboxRow.next_at, OutboxRow.id)
    .limit(bindparam("most")),
    skip=True,
)
# Not one statement with the choice in it: PostgreSQL may run a subquery of an UPDATE more than
# once, and then LIMIT limits nothing.
_CLAIM = (
    update(OutboxRow)
    # The state is asked again: without SKIP LOCKED two claimers may have chosen the same ids.
    .where(OutboxRow.id.in_(bindparam("ids", expanding=True)), OutboxRow.state == Sending.DUE)
    .values(
        state=Sending.SENDING,
        attempts=OutboxRow.attempts + 1,
        claimed_at=bindparam("now"),
        next_at=bindparam("lapses"),
        next_step="lapse",
    )
    .returning(*SENT)
)


def give_back(tx: Tx, outbox_id: int, *, next_at: datetime, error: int | None) -> None:
    """A claim that was no try: the row waits as before it."""
    row = dict(state=Sending.DUE, next_at=next_at, next_step=NEXT[Sending.DUE], error=error)
    statement = update(OutboxRow).where(OutboxRow.id == outbox_id)
    tx.execute(statement.values(**row, attempts=OutboxRow.attempts - 1))


def oldest_due(tx: Tx) -> datetime | None:
    statement = select(func.min(OutboxRow.next_at)).where(OutboxRow.state == Sending.DUE)
    return tx.execute(statement).scalar_one()


_BY = bindparam("by", type_=Utc)
_WAITING = select(func.count()).where(
    OutboxRow.state.in_([Sending.DUE, Sending.UNKNOWN]), OutboxRow.next_at <= _BY
)
_UNKNOWN_DUE = (
    select(OutboxRow.id)
    .where(OutboxRow.state == Sending.UNKNOWN, OutboxRow.next_at <= _BY)
    .order_by(OutboxRow.urgency.desc(), OutboxRow.next_at)
    .limit(bindparam("at_most", type_=Integer))
)


def waiting(tx: Tx, due_by: datetime) -> int:
    return tx.execute(_WAITING, dict(by=due_by)).scalar_one()


def unknown_due(tx: Tx, now: datetime, limit: int) -> list[int]:
    """Messages whose fate should be asked about now, most urgent first."""
    return list(tx.execute(_UNKNOWN_DUE, dict(by=now, at_most=limit)).scalars())
