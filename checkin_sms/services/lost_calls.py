"""Calls whose end no callback told: the carrier's list of calls knows it."""

from datetime import timedelta

import structlog

from checkin_sms.gateway import LineStopped, ListedCall, TryLater
from checkin_sms.runtime import Runtime
from checkin_sms.services import called
from checkin_sms.services.moment import moment
from checkin_sms.store import heartbeats, outbox

log = structlog.get_logger()

# Longer than a check-in takes; what is still on the line then has ended without a word of it.
PATIENCE = timedelta(minutes=10)
# The carrier keeps a call in its queue for a day at most.
A_DAY = timedelta(days=1)
EVERY = timedelta(minutes=5)
TRIED = "carrier's calls tried"


def run_due(runtime: Runtime) -> int:
    """Ask about them. Returns about how many something was learned."""
    with runtime.store.reading() as tx:
        now, tried = runtime.clock(), heartbeats.last(tx, TRIED)
        lost = outbox.calls_unheard_of(tx, now - A_DAY, now - PATIENCE)
    if not lost or (tried is not None and tried <= now < tried + EVERY):
        return 0
    with runtime.store.writing() as tx:
        # Of several processes one asks.
        if not heartbeats.claim(tx, TRIED, now, tried):
            return 0
    try:
        listed = runtime.gateway.calls(since=now - A_DAY)
    except (TryLater, LineStopped) as trouble:
        log.warning("the carrier's calls could not be read", reason=trouble.reason)
        return 0
    found = {one.sid: one for one in listed}
    return sum(_learn(runtime, row.id, found.get(row.sid or "")) for row in lost)


def _learn(runtime: Runtime, outbox_id: int, one: ListedCall | None) -> bool:
    if one is None:
        return False
    with moment(runtime) as m:
        row = outbox.get(m.tx, outbox_id)
        called.learn(m, row, one.status, one.sid)
        return outbox.get(m.tx, outbox_id).state != row.state
