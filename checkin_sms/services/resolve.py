"""A message whose fate is unknown: ask the carrier's own list. Never a blind resend or loss."""

from datetime import datetime, timedelta
from functools import partial

from checkin_sms.core.channel import Channel
from checkin_sms.core.delivery import Sending
from checkin_sms.core.ladder import Severity
from checkin_sms.core.line import Sign
from checkin_sms.gateway import LineStopped, Listed, ListedCall, TryLater
from checkin_sms.runtime import Runtime
from checkin_sms.services import apart, called, lines, outcome
from checkin_sms.services.moment import moment
from checkin_sms.store import carried, outbox, phones, queue
from checkin_sms.store.outbox import Sent

# Each may cost the carrier's full timeout; the rest waits for the next round.
BATCH = 10
QUARANTINE = timedelta(seconds=60)
LOOK_BACK = timedelta(minutes=5)
ASK_AGAIN = timedelta(seconds=60)
# Seen on the list by then, or it never was made.
CERTAIN = timedelta(minutes=10)


def resolve_due(runtime: Runtime) -> int:
    """Ask about every message whose time for it has come. Returns how many were asked about."""
    with runtime.store.reading() as tx:
        ids = queue.unknown_due(tx, runtime.clock(), BATCH)
    for number, outbox_id in enumerate(ids, 1):
        shown = apart.do(runtime, "a message in doubt failed", partial(resolve, runtime, outbox_id))
        if shown is None:
            _put_off(runtime, outbox_id)
        elif not shown:
            return number
    return len(ids)


def _put_off(runtime: Runtime, outbox_id: int) -> None:
    """Our own code failed on it: the others go on meanwhile."""
    with moment(runtime) as m:
        if outbox.get(m.tx, outbox_id).state == Sending.UNKNOWN:
            outbox.set_state(m.tx, outbox_id, Sending.UNKNOWN, next_at=m.now + apart.POISONED)


def lapse(runtime: Runtime, outbox_id: int) -> None:
    """A claim whose process died, or a reply that the carrier never spoke of: now unknown."""
    with moment(runtime) as m:
        row = outbox.get(m.tx, outbox_id)
        if row.state in (Sending.SENDING, Sending.HANDED):
            next_at = m.now + QUARANTINE
            outbox.set_state(m.tx, row.id, Sending.UNKNOWN, next_at=next_at)


def resolve(runtime: Runtime, outbox_id: int) -> bool:
    """Look for the message on the carrier's list: adopt it, wait for it, or give it up for lost.
    False when the carrier refuses to show us anything."""
    with runtime.store.reading() as tx:
        row = outbox.get(tx, outbox_id)
        number = phones.get(tx, row.phone_id).number
    if row.state != Sending.UNKNOWN:
        return True
    try:
        alike = _alike(runtime, row, number)
    except (TryLater, LineStopped) as trouble:
        _wait(runtime, outbox_id, trouble)
        return isinstance(trouble, TryLater)
    _settle(runtime, outbox_id, alike)
    runtime.ring()
    return True


def _settle(runtime: Runtime, outbox_id: int, alike: list[Listed] | list[ListedCall]) -> None:
    with moment(runtime) as m:
        row = outbox.get(m.tx, outbox_id)
        if row.state != Sending.UNKNOWN:
            return
        found = next((one for one in alike if not carried.owns_sid(m.tx, one.sid)), None)
        if isinstance(found, ListedCall):
            called.learn(m, row, found.status, found.sid)
        elif found is not None:
            outcome.adopt(m, row, found)
        elif m.now - asked_at(row) < CERTAIN:
            outbox.set_state(m.tx, row.id, Sending.UNKNOWN, next_at=m.now + ASK_AGAIN)
        elif _may_repeat(row) and row.send_by > m.now:
            outbox.set_state(m.tx, row.id, Sending.DUE, next_at=m.now)
        else:
            outcome.failed(m, row, Sending.FAILED, None, last=True)


def asked_at(row: Sent) -> datetime:
    """When the carrier was asked for it, perhaps."""
    return row.claimed_at or row.created_at


def _alike(runtime: Runtime, row: Sent, number: str) -> list[Listed] | list[ListedCall]:
    """What the carrier lists with the same words, or as a call, to the same number; another row
    may own it."""
    since = asked_at(row) - LOOK_BACK
    if row.channel is Channel.CALL:
        return [one for one in runtime.gateway.calls(number, since) if not one.inbound]
    listed = runtime.gateway.recent(to=number, since=since)
    return [one for one in listed if not one.inbound and one.body == row.body]


def _may_repeat(row: Sent) -> bool:
    """The list is certain that it was never made. A prompt is tried once more, a text about a
    case always: a second one is harmless, none is not. A reply has had its moment, unless it
    held the numbers for a crisis."""
    if row.is_reply:
        return row.wording.startswith(outbox.CRISIS)
    return row.attempts < 2 or row.urgency > Severity.ROUTINE or row.case_id is not None


def _wait(runtime: Runtime, outbox_id: int, trouble: TryLater | LineStopped) -> None:
    with moment(runtime) as m:
        if isinstance(trouble, LineStopped):
            lines.stop(m, trouble.code, Sign.READING)
        outbox.set_state(m.tx, outbox_id, Sending.UNKNOWN, next_at=m.now + ASK_AGAIN)
