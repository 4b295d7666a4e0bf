"""Check-ins whose time is over while it is not certain yet what they come to: they are held back.

A prompt may have been lost, or the inbox may not have been read so far; nobody is called silent
until that is known.
"""

from datetime import datetime

from sqlalchemy import func, select, update

from checkin_sms.store.base import Tx
from checkin_sms.store.checkins import CheckinRow, CheckinState

_HELD = (
    CheckinRow.held_since.is_not(None),
    CheckinRow.state.in_([CheckinState.WRITTEN, CheckinState.OPEN]),
)


def hold(tx: Tx, checkin_id: int, seen: datetime, since: datetime, until: datetime) -> None:
    """Its time is over, but what it comes to is not certain yet."""
    statement = update(CheckinRow).where(CheckinRow.id == checkin_id, CheckinRow.next_at == seen)
    tx.execute(statement.values(next_at=until, held_since=since))


_HELD_SINCE = select(func.max(CheckinRow.held_since)).where(*_HELD)


def held_since(tx: Tx) -> datetime | None:
    """Since when the newest of those that are held back waits."""
    return tx.execute(_HELD_SINCE).scalar_one()


def look_again(tx: Tx, checkin_id: int, now: datetime) -> None:
    """What became of its prompt is known now: no reason to hold it back for that."""
    statement = update(CheckinRow).where(
        *_HELD, CheckinRow.id == checkin_id, CheckinRow.next_at > now
    )
    tx.execute(statement.values(next_at=now))


def release(tx: Tx, read_until: datetime, now: datetime) -> int:
    """The inbox is known up to there: what was held back for it is judged now."""
    statement = update(CheckinRow).where(
        *_HELD, CheckinRow.held_since <= read_until, CheckinRow.next_at > now
    )
    return tx.execute(statement.values(next_at=now)).rowcount
