"""What became of messages lately, for judging phones and not single messages."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select

from checkin_sms.core.delivery import Sending
from checkin_sms.core.fate import FAILED
from checkin_sms.store.base import Tx, fill
from checkin_sms.store.outbox import OutboxRow


@dataclass(frozen=True)
class Went:
    """One message: to whom, when the carrier was asked, where it stands."""

    person_id: int
    at: datetime
    # One of `core.delivery.Sending`.
    state: str
    error: int | None


_WENT = (
    OutboxRow.person_id,
    OutboxRow.claimed_at.label("at"),
    OutboxRow.state,
    OutboxRow.error,
)


def of_phone(tx: Tx, person_id: int, phone_id: int, since: datetime) -> list[Went]:
    statement = select(*_WENT).where(
        OutboxRow.person_id == person_id,
        OutboxRow.phone_id == phone_id,
        OutboxRow.created_at >= since,
        OutboxRow.claimed_at.is_not(None),
    )
    return [fill(Went, row) for row in tx.execute(statement)]


def prompts(tx: Tx, since: datetime, until: datetime) -> list[Went]:
    """First questions of check-ins that the carrier was asked to bring then."""
    statement = select(*_WENT).where(
        OutboxRow.claimed_at.between(since, until), OutboxRow.purpose.startswith("ask:")
    )
    return [fill(Went, row) for row in tx.execute(statement)]


def last_told(tx: Tx, person_id: int, prefixes: Sequence[str]) -> str | None:
    """The wording of the newest text to this person with one of these purposes, but for those
    that they never got."""
    named = [OutboxRow.purpose.startswith(prefix, autoescape=True) for prefix in prefixes]
    lost = [*FAILED, Sending.EXPIRED, Sending.SUPPRESSED]
    statement = select(OutboxRow.wording).where(
        OutboxRow.person_id == person_id, or_(*named), OutboxRow.state.not_in(lost)
    )
    return tx.execute(statement.order_by(OutboxRow.id.desc()).limit(1)).scalar_one_or_none()
