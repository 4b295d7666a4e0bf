"""What the carrier has of ours: what its list is compared with."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import bindparam, select, update

from checkin_sms.core.channel import Channel
from checkin_sms.core.delivery import Sending
from checkin_sms.store.base import Tx, Utc
from checkin_sms.store.outbox import SENT, OutboxRow, Sent, sent


def set_sid(tx: Tx, outbox_id: int, sid: str) -> None:
    tx.execute(update(OutboxRow).where(OutboxRow.id == outbox_id).values(sid=sid))


_OWNER_OF = select(OutboxRow.id).where(OutboxRow.sid == bindparam("of"))


def owns_sid(tx: Tx, sid: str) -> bool:
    """Is this message of the carrier's one of another row?"""
    return tx.execute(_OWNER_OF, dict(of=sid)).one_or_none() is not None


def by_sids(tx: Tx, sids: Collection[str]) -> list[Sent]:
    return [sent(row) for row in tx.execute(select(*SENT).where(OutboxRow.sid.in_(sids)))]


_WITHOUT_SID = (
    select(*SENT)
    .where(
        OutboxRow.state.in_([Sending.SENDING, Sending.HANDED, Sending.UNKNOWN]),
        OutboxRow.sid.is_(None),
        OutboxRow.channel == Channel.TEXT,
    )
    .order_by(OutboxRow.id)
)


def without_sid(tx: Tx) -> list[Sent]:
    """Texts that the carrier may have, oldest first, without our knowing which they are."""
    return [sent(row) for row in tx.execute(_WITHOUT_SID)]


_ON_THE_LINE = select(*SENT).where(
    OutboxRow.channel == Channel.CALL,
    OutboxRow.state.in_([Sending.ACCEPTED, Sending.SENT]),
    OutboxRow.claimed_at >= bindparam("since", type_=Utc),
    OutboxRow.claimed_at < bindparam("by", type_=Utc),
)


def calls_unheard_of(tx: Tx, since: datetime, by: datetime) -> list[Sent]:
    """Calls placed in that time that nobody has said are over."""
    return [sent(row) for row in tx.execute(_ON_THE_LINE, dict(since=since, by=by))]


def accepted_since(tx: Tx, since: datetime) -> dict[str, datetime]:
    """The sids that the carrier gave our texts since then, and when."""
    statement = select(OutboxRow.sid, OutboxRow.accepted_at).where(
        OutboxRow.claimed_at >= since,
        OutboxRow.sid.is_not(None),
        OutboxRow.channel == Channel.TEXT,
    )
    return {sid: at for sid, at in tx.execute(statement) if sid and at}


def is_ringing(tx: Tx, row: Sent, since: datetime) -> bool:
    """Is another call on its way to the same phone, placed since then or claimed with this one
    and before it?"""
    before = (OutboxRow.urgency > row.urgency) | (
        (OutboxRow.urgency == row.urgency) & (OutboxRow.id < row.id)
    )
    placed = OutboxRow.state.in_([Sending.ACCEPTED, Sending.UNKNOWN])
    statement = select(OutboxRow.id).where(
        OutboxRow.claimed_at >= since,
        OutboxRow.phone_id == row.phone_id,
        OutboxRow.channel == Channel.CALL,
        OutboxRow.id != row.id,
        placed | ((OutboxRow.state == Sending.SENDING) & before),
    )
    return tx.execute(statement.limit(1)).one_or_none() is not None
