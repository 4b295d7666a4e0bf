"""What waits to be sent, and is not wanted any more, or not yet, or in other words."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, select, update

from checkin_sms.core.channel import Channel
from checkin_sms.core.delivery import Sending
from checkin_sms.store.base import Tx
from checkin_sms.store.outbox import (
    BACK,
    CRISIS,
    NEXT,
    NOT_TAKING,
    REPLY,
    SENT,
    TAKING,
    OutboxRow,
    Sent,
    sent,
)


def suppress_phone(tx: Tx, phone_id: int, keep_inbox_id: int | None) -> None:
    """The number stopped: nothing that waits for it is sent, but for the one confirmation, and
    the numbers for a crisis that they asked for just before."""
    others = OutboxRow.inbox_id.is_(None) | (OutboxRow.inbox_id != keep_inbox_id)
    numbers = OutboxRow.purpose.startswith(REPLY) & OutboxRow.wording.startswith(CRISIS)
    confirms = [others] if keep_inbox_id is not None else []
    _suppress(tx, OutboxRow.phone_id == phone_id, ~numbers, *confirms)


def suppress_person(tx: Tx, person_id: int) -> None:
    """They are paused: what we meant to start is not sent, and nobody is called back."""
    unasked = OutboxRow.started.is_(True) | OutboxRow.purpose.startswith(BACK)
    _suppress(tx, OutboxRow.person_id == person_id, unasked)


def suppress_call_backs(tx: Tx, phone_id: int) -> None:
    """They rang again and got through."""
    _suppress(tx, OutboxRow.phone_id == phone_id, OutboxRow.purpose.startswith(BACK))


def suppress_all_of(tx: Tx, person_id: int, phone_id: int | None = None) -> None:
    """Nothing that waits for them is sent, whatever it is (to this one of their numbers)."""
    there = [OutboxRow.phone_id == phone_id] if phone_id is not None else []
    _suppress(tx, OutboxRow.person_id == person_id, *there)


def suppress_case(tx: Tx, case_id: int, person_id: int | None = None) -> None:
    """Nobody (or not this person) is to be told of this case any more."""
    theirs = [OutboxRow.person_id == person_id] if person_id is not None else []
    _suppress(tx, OutboxRow.case_id == case_id, *theirs)


def take_back_lines(tx: Tx, case_id: int, wordings: Collection[str]) -> None:
    """What this case's people were to hear of it is not so any more."""
    _suppress(tx, OutboxRow.case_id == case_id, OutboxRow.wording.in_(wordings))


def suppress_about(tx: Tx, member_id: int) -> None:
    """Nobody is to be told whether they take texts at the moment."""
    for wording in (NOT_TAKING, TAKING):
        _suppress(tx, OutboxRow.purpose.startswith(f"{wording}:{member_id}:", autoescape=True))


def take_back(tx: Tx, prefix: str, person_id: int) -> bool:
    """What this person was to be told is not so any more. True if it still waited."""
    named = OutboxRow.purpose.startswith(prefix, autoescape=True)
    return _suppress(tx, OutboxRow.person_id == person_id, named)


def suppress_checkin(tx: Tx, checkin_id: int) -> None:
    """They wrote: what we still meant to remind them of is not sent."""
    _suppress(tx, OutboxRow.checkin_id == checkin_id, OutboxRow.started.is_(True))


def suppress_notice(tx: Tx, prefix: str, now: datetime) -> None:
    """What staff were to be texted of after now is over."""
    named = OutboxRow.purpose.startswith(prefix, autoescape=True)
    _suppress(tx, named, OutboxRow.next_at > now)


def waiting_notices(tx: Tx, prefix: str) -> list[Sent]:
    statement = select(*SENT).where(
        OutboxRow.state == Sending.DUE, OutboxRow.purpose.startswith(prefix, autoescape=True)
    )
    return [sent(row) for row in tx.execute(statement)]


def reword(tx: Tx, outbox_id: int, body: str) -> None:
    """Say it otherwise, if it still waits."""
    waits = update(OutboxRow).where(OutboxRow.id == outbox_id, OutboxRow.state == Sending.DUE)
    tx.execute(waits.values(body=body))


def by_text(tx: Tx, outbox_id: int, wording: str, body: str) -> None:
    """It was to be a call, and is a text now."""
    statement = update(OutboxRow).where(OutboxRow.id == outbox_id)
    tx.execute(statement.values(channel=Channel.TEXT, wording=wording, body=body))


def put_off(tx: Tx, outbox_id: int, until: datetime, send_by: datetime) -> None:
    """A claim that was no try: not at this hour."""
    statement = update(OutboxRow).where(OutboxRow.id == outbox_id)
    waits = dict(state=Sending.DUE, next_at=until, next_step=NEXT[Sending.DUE], send_by=send_by)
    tx.execute(statement.values(**waits, attempts=OutboxRow.attempts - 1))


def put_off_calls(tx: Tx, person_id: int, until: datetime) -> None:
    """They are on the phone: what waits to ring them waits until then."""
    waits = update(OutboxRow).where(
        OutboxRow.person_id == person_id,
        OutboxRow.state == Sending.DUE,
        OutboxRow.channel == Channel.CALL,
        OutboxRow.next_at < until,
    )
    tx.execute(waits.values(next_at=until))


def _suppress(tx: Tx, *which: ColumnElement[bool]) -> bool:
    statement = update(OutboxRow).where(OutboxRow.state == Sending.DUE, *which)
    gone = statement.values(state=Sending.SUPPRESSED, next_at=None, next_step=None)
    return tx.execute(gone).rowcount > 0
