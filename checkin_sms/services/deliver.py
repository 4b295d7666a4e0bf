"""Send what is due: claim, decide again, ask the carrier over several connections, write down.

The claim is committed before the carrier is asked and no transaction is open while we wait for
it. A process killed in between leaves a claim that lapses into `unknown`, never a blind resend.
"""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Event
from typing import assert_never

import structlog

from checkin_sms.core.channel import Channel
from checkin_sms.core.delivery import Sending, retry_after, verdict
from checkin_sms.core.delivery_codes import NO_CONNECTION
from checkin_sms.core.ladder import Severity
from checkin_sms.core.line import Sign
from checkin_sms.core.schedule import closing, inside, next_inside
from checkin_sms.gateway import (
    Accepted,
    LineStopped,
    NeverWill,
    OptedOut,
    Outgoing,
    OutgoingCall,
    TryLater,
    Unknown,
)
from checkin_sms.runtime import Runtime
from checkin_sms.services import apart, inviting, lines, notices, outcome, outgoing, ringing
from checkin_sms.services.moment import Moment, moment
from checkin_sms.services.resolve import resolve_due
from checkin_sms.store import numbers, outbox, people, phones, queue, unsent
from checkin_sms.store.base import Away
from checkin_sms.store.outbox import Sent
from checkin_sms.store.phones import Phone, Stopped
from checkin_sms.store.sealing import Unreadable

log = structlog.get_logger()

BATCH = 100
CONNECTIONS = 16
# Longer than any single request may take; a claim older than this belongs to a dead process.
LEASE = timedelta(seconds=60)
QUARANTINE = timedelta(seconds=60)
# Later than this, a text has waited because we did not run.
LATE = timedelta(minutes=30)
# The carrier's own limits for a message's validity.
LONGEST = 36_000

# That we stop, and the numbers for a crisis.
LAST_WORDS = ("stopped", "mentor_stopped", "wrong_number", outbox.CRISIS)

Result = Accepted | TryLater | NeverWill | OptedOut | Unknown | LineStopped


@dataclass(frozen=True)
class Ready:
    """A claimed row and what to ask the carrier for it."""

    row: Sent
    outgoing: Outgoing | OutgoingCall


def waiting(runtime: Runtime, overdue: timedelta = timedelta(0)) -> int:
    """How many messages are due now, or were `overdue` ago."""
    with runtime.store.reading() as tx:
        return queue.waiting(tx, runtime.clock() - overdue)


def deliver(runtime: Runtime, overdue: timedelta = timedelta(0)) -> int:
    """Send all that was due `overdue` ago or earlier, then ask about those whose fate is unknown.
    Returns how many rows were worked on."""
    total = 0
    # Looked at before it is claimed: a claim takes the one write lock of SQLite.
    while waiting(runtime, overdue) and (claimed := _claim(runtime, overdue)):
        count, ready = claimed
        total += count
        results = _ask_carrier(runtime, ready)
        with moment(runtime) as m:
            for item, result in zip(ready, results, strict=True):
                _write_down_safely(m, item.row, result)
    return total + resolve_due(runtime)


def _claim(runtime: Runtime, overdue: timedelta) -> tuple[int, list[Ready]] | None:
    with moment(runtime) as m:
        rows = lines.claim(m, due_by=m.now - overdue, lease=LEASE, limit=BATCH)
        if not rows:
            return None
        known = phones.by_id(m.tx, [row.phone_id for row in rows])
        links = numbers.links(m.tx, {row.person_id for row in rows if row.person_id is not None})
        ready = [_decide_safely(m, row, known[row.phone_id], links) for row in rows]
    return len(rows), [item for item in ready if item is not None]


def _decide_safely(m: Moment, row: Sent, phone: Phone, links: set[tuple[int, int]]) -> Ready | None:
    """What our own code fails on waits a while; it must not hold up everybody else's messages."""
    ready, decided = None, False
    with m.apart("a message could not be looked at"):
        ready = _decide(m, row, phone, links)
        decided = True
    if not decided:
        unsent.put_off(m.tx, row.id, m.now + apart.POISONED, row.send_by)
        with m.apart("staff could not be told of it"):
            notices.notify(m, "parked")
    return ready


def _decide(m: Moment, row: Sent, phone: Phone, links: set[tuple[int, int]]) -> Ready | None:
    """A due row is a hint. Is it still theirs, still wanted, still in time, a decent hour?"""
    wanted = _still_wanted(m, row, phone, links)
    if wanted is None:
        return None
    row = wanted
    if isinstance(row.body, Unreadable) or isinstance(phone.number, Unreadable):
        # One lost key must not hold up everybody else's messages.
        outcome.failed(m, row, Sending.FAILED, None, last=True)
        notices.notify(m, "unreadable")
        return None
    ends = row.send_by
    if ends > m.now and row.person_id is not None and (row.started or _is_late(row, m.now)):
        person = people.person(m.tx, row.person_id)
        hours, zone = m.hours(person), person.zone
        if not inside(hours, zone, m.now):
            _put_off(m, row, next_inside(hours, zone, m.now))
            return None
        ends = min(ends, closing(hours, zone, m.now)) if row.started else ends
    if ends <= m.now:
        outcome.expired(m, row)
        return None
    if row.channel is Channel.CALL:
        return _to_ring(m, row, phone)
    seconds = max(1, min(LONGEST, int((ends - m.now).total_seconds())))
    callback = outgoing.callback(m.runtime, row.token)
    return Ready(row, Outgoing(phone.number, row.body, callback, seconds))


def _still_wanted(m: Moment, row: Sent, phone: Phone, links: set[tuple[int, int]]) -> Sent | None:
    """The row as they agreed to get it; None where it was dropped."""
    # A try that failed may be due again after they got another number, or died.
    theirs = row.person_id is None or (row.person_id, row.phone_id) in links
    agreed = ringing.as_agreed(m, row, phone) if theirs else None
    if agreed is None or not _may_go_there(m, agreed, phone):
        outcome.no_way(m, row)
        return None
    # What was to be a call, and is a text by now, is asked about like the call.
    by_call = row.channel is Channel.CALL
    if not (ringing.is_wanted(m, agreed) if by_call else inviting.is_awaited(m, agreed)):
        outbox.set_state(m.tx, row.id, Sending.SUPPRESSED)
        return None
    return agreed


def _may_go_there(m: Moment, row: Sent, phone: Phone) -> bool:
    if phone.opted_out_at is not None and not _is_last_word(m, row, phone):
        return False
    return row.channel is Channel.CALL or phone.no_texts is None


def _is_last_word(m: Moment, row: Sent, phone: Phone) -> bool:
    """An answer that they get although they stopped us, and in the webhook's own response would
    have got. What the carrier itself stopped it would refuse."""
    if phone.opted_out_by == Stopped.CARRIER and m.runtime.settings.carrier_keywords:
        return False
    return row.is_reply and row.wording.startswith(LAST_WORDS)


def _to_ring(m: Moment, row: Sent, phone: Phone) -> Ready | None:
    wait = ringing.engaged_for(m, row)
    if wait is not None:
        unsent.put_off(m.tx, row.id, m.now + wait, row.send_by)
        return None
    return Ready(row, ringing.placed(m, row, phone))


def _is_late(row: Sent, now: datetime) -> bool:
    """A routine text to a helper is written for a decent hour, so that this is the night after:
    we did not run."""
    return row.urgency == Severity.ROUTINE and not row.started and now - row.created_at > LATE


def _put_off(m: Moment, row: Sent, until: datetime) -> None:
    if row.started and until >= row.send_by:
        outcome.expired(m, row)
        return
    # Somebody must hear of it all the same, so that it keeps until then and a little longer.
    ends = row.send_by if row.started else max(row.send_by, until + outgoing.KEEP[Severity.URGENT])
    unsent.put_off(m.tx, row.id, until, ends)


def _ask_carrier(runtime: Runtime, ready: list[Ready]) -> list[Result]:
    refused = Event()

    def ask(item: Ready) -> Result:
        if refused.is_set():
            return LineStopped(None, "the line was refused a moment ago")
        try:
            if isinstance(item.outgoing, OutgoingCall):
                return runtime.gateway.place_call(item.outgoing)
            return runtime.gateway.send_text(item.outgoing)
        except LineStopped as said:
            refused.set()
            return said
        except (TryLater, NeverWill, OptedOut, Unknown) as said:
            return said
        except Exception as error:  # noqa: BLE001 - it may have left; the others must not wait
            log.error("a send broke off", id=item.row.id, error=type(error).__name__)
            return Unknown()

    if len(ready) <= 1:
        return [ask(item) for item in ready]
    with ThreadPoolExecutor(min(CONNECTIONS, len(ready))) as connections:
        return list(connections.map(ask, ready))


def _write_down_safely(m: Moment, row: Sent, result: Result) -> None:
    """What cannot be written down lapses into `unknown`; it must not undo the rest of the batch."""
    try:
        with m.tx.begin_nested():
            _write_down(m, row, result)
    except Away:
        raise
    except Exception as error:  # noqa: BLE001 - one row's fault must not undo the others
        log.error("a result was not written down", id=row.id, error=type(error).__name__)


def _write_down(m: Moment, row: Sent, result: Result) -> None:
    # Its own callbacks may have come first: what they said stands.
    current = outbox.get(m.tx, row.id)
    if current.state not in (Sending.SENDING, Sending.UNKNOWN):
        if isinstance(result, Accepted) and current.sid is None:
            outcome.keep_sid(m, current, result.sid)
        return
    match result:
        case Accepted(sid=sid):
            outcome.accepted(m, current, Sending.ACCEPTED, sid)
        case TryLater():
            _try_later(m, current, result.code)
        case LineStopped():
            # No attempt is burnt on the number.
            queue.give_back(m.tx, current.id, next_at=m.now, error=result.code)
            lines.stop(m, result.code, Sign.ASKING)
        case Unknown():
            next_at = m.now + QUARANTINE
            outbox.set_state(m.tx, row.id, Sending.UNKNOWN, next_at=next_at, error=result.code)
        case NeverWill() | OptedOut():
            outcome.failed(m, current, Sending.FAILED, result.code)
        case _:
            assert_never(result)


def _try_later(m: Moment, row: Sent, code: int | None) -> None:
    found = verdict(code) if code is not None else NO_CONNECTION
    at = m.now + retry_after(row.attempts, row.token, found.first_wait)
    if row.attempts > found.retries or at >= row.send_by:
        outcome.failed(m, row, Sending.FAILED, code, last=True)
        return
    outbox.set_state(m.tx, row.id, Sending.DUE, next_at=at, error=code)
