"""Calls that no webhook told us of: the end of one of ours, or somebody who rang us while our
server was away. The carrier's list of calls knows both."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial

import structlog

from checkin_sms.gateway import LineStopped, ListedCall, TryLater
from checkin_sms.runtime import Runtime
from checkin_sms.services import apart, called, missed
from checkin_sms.services.moment import moment
from checkin_sms.store import calls, carried, heartbeats, outbox

log = structlog.get_logger()

# Longer than a check-in takes; what is still on the line then has ended without a word of it.
PATIENCE = timedelta(minutes=10)
# The carrier keeps a call in its queue for a day at most.
A_DAY = timedelta(days=1)
EVERY = timedelta(minutes=5)
# Where nothing of ours is unheard of, the list is read for those who rang us.
NOW_AND_THEN = timedelta(minutes=15)
TRIED, FIRST = "carrier's calls tried", "carrier's calls begun"


def run_due(runtime: Runtime) -> int:
    """Ask about them. Returns about how many something was learned."""
    if runtime.settings.twilio_from is None:
        return 0  # A messaging service has no calls.
    with runtime.store.reading() as tx:
        now = runtime.clock()
        turn = heartbeats.turn(tx, TRIED, now)
        if not turn.is_due(EVERY):
            return 0
        lost = carried.calls_unheard_of(tx, now - A_DAY, now - PATIENCE)
        # What came before we were there is not ours to call back.
        since = max(heartbeats.last(tx, FIRST) or now, now - A_DAY)
    if not lost and not turn.is_due(NOW_AND_THEN):
        return 0
    with runtime.store.writing() as tx:
        if not turn.take(tx):
            return 0
        heartbeats.claim(tx, FIRST, now, None)
    try:
        listed = runtime.gateway.calls(since=now - A_DAY)
    except (TryLater, LineStopped) as trouble:
        log.warning("the carrier's calls could not be read", reason=trouble.reason)
        return 0
    found = {one.sid: one for one in listed}
    learned = 0
    for row in lost:
        learn = partial(_learn, runtime, row.id, found.get(row.sid or ""))
        learned += bool(apart.do(runtime, "a listed call of ours failed", learn))
    return learned + _take_in(runtime, listed, since, now - PATIENCE)


def _take_in(
    runtime: Runtime, listed: Sequence[ListedCall], since: datetime, until: datetime
) -> int:
    """Calls to our number whose end nobody told us of, the oldest first."""
    over = {
        one.sid: one
        for one in listed
        if one.inbound and one.to == runtime.settings.twilio_from and one.status in missed.OVER
    }
    with runtime.store.reading() as tx:
        known = calls.ended(tx, list(over))
    learned = 0
    for one in reversed(list(over.values())):
        at = one.created
        if at is not None and since <= at <= until and one.sid not in known:
            take = partial(missed.found, runtime, one.sid, one.from_, at)
            learned += bool(apart.do(runtime, "a listed call failed", take))
    return learned


def _learn(runtime: Runtime, outbox_id: int, one: ListedCall | None) -> bool:
    if one is None:
        return False
    with moment(runtime) as m:
        row = outbox.get(m.tx, outbox_id)
        called.learn(m, row, one.status, one.sid)
        return outbox.get(m.tx, outbox_id).state != row.state
