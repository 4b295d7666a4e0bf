"""A message whose fate is unknown: ask the carrier's own list. Never a blind resend or loss."""

from datetime import timedelta

from checkin_sms.core.delivery import Sending, from_carrier, status_named
from checkin_sms.core.ladder import Severity
from checkin_sms.gateway import LineStopped, Listed, TryLater
from checkin_sms.runtime import Runtime
from checkin_sms.services import outcome
from checkin_sms.services.moment import moment
from checkin_sms.store import outbox, people
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
        ids = outbox.unknown_due(tx, runtime.clock(), BATCH)
    for outbox_id in ids:
        resolve(runtime, outbox_id)
    return len(ids)


def lapse(runtime: Runtime, outbox_id: int) -> None:
    """A claim whose process died, or a reply that the carrier never spoke of: now unknown."""
    with moment(runtime) as m:
        row = outbox.get(m.tx, outbox_id)
        if row.state in (Sending.SENDING, Sending.HANDED):
            next_at = m.now + QUARANTINE
            outbox.set_state(m.tx, row.id, Sending.UNKNOWN, next_at=next_at)


def resolve(runtime: Runtime, outbox_id: int) -> None:
    """Look for the message on the carrier's list: adopt it, wait for it, or give it up for lost."""
    with runtime.store.reading() as tx:
        row = outbox.get(tx, outbox_id)
        number = people.phone(tx, row.phone_id).number
    if row.state != Sending.UNKNOWN:
        return
    try:
        alike = _alike(runtime, row, number)
    except (TryLater, LineStopped):
        _wait(runtime, outbox_id)
        return
    with moment(runtime) as m:
        row = outbox.get(m.tx, outbox_id)
        if row.state != Sending.UNKNOWN:
            return
        found = next((one for one in alike if not outbox.owns_sid(m.tx, one.sid)), None)
        if found is not None:
            said = status_named(found.status)
            # A word that is new to us: the carrier has the message all the same.
            state = from_carrier(row.state, said) if said else Sending.ACCEPTED
            if state in outcome.FAILED:
                outcome.failed(m, row, state, found.error_code)
            else:
                outcome.accepted(m, row, state, found.sid)
        elif m.now - row.created_at < CERTAIN:
            outbox.set_state(m.tx, row.id, Sending.UNKNOWN, next_at=m.now + ASK_AGAIN)
        elif _may_repeat(row) and row.send_by > m.now:
            outbox.set_state(m.tx, row.id, Sending.DUE, next_at=m.now)
        else:
            outcome.failed(m, row, Sending.FAILED, None)
    runtime.ring()


def _alike(runtime: Runtime, row: Sent, number: str) -> list[Listed]:
    """What the carrier lists with the same words to the same number; another row may own it."""
    since = row.created_at - LOOK_BACK
    listed = runtime.gateway.recent(to=number, since=since)
    return [one for one in listed if not one.inbound and one.body == row.body]


def _may_repeat(row: Sent) -> bool:
    """The list is certain that it was never made. A prompt is tried once more, a text about a
    case always: a second one is harmless, none is not. A reply has had its moment, unless it
    held the numbers for a crisis."""
    if row.purpose.startswith("reply:"):
        return row.wording.startswith("crisis")
    return row.attempts < 2 or row.urgency > Severity.ROUTINE or row.case_id is not None


def _wait(runtime: Runtime, outbox_id: int) -> None:
    with moment(runtime) as m:
        outbox.set_state(m.tx, outbox_id, Sending.UNKNOWN, next_at=m.now + ASK_AGAIN)
