"""Is the service doing its work? An empty list must never look the same as a dead worker."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from checkin_sms.runtime import Runtime
from checkin_sms.services import oncall
from checkin_sms.services.judging import LIST_READ
from checkin_sms.store import heartbeats, line, queue
from checkin_sms.store.base import Broken

# A tick beats every few seconds; after this it is dead to us.
STALE_TICK = timedelta(seconds=30)
NEVER = datetime.min.replace(tzinfo=UTC)
# A message that waits longer than this means that nobody is sending.
STALE_QUEUE = timedelta(minutes=5)
# Somebody was given messages to send this lately.
MOVING = timedelta(minutes=1)
# Texts that no webhook brought may wait on the carrier's list for longer than this.
STALE_LIST = timedelta(minutes=15)


@dataclass(frozen=True)
class Health:
    """`faults` is empty when all is well; each is one sentence for staff."""

    faults: tuple[str, ...]
    tick_at: datetime | None = None
    oldest_due: datetime | None = None


def beat(runtime: Runtime, name: str) -> None:
    with runtime.store.writing() as tx:
        heartbeats.beat(tx, name, runtime.clock())


def report(runtime: Runtime) -> Health:
    """What staff and an outside monitor may know: the database, the tick, the queue, the line."""
    try:
        with runtime.store.reading() as tx:
            now = runtime.clock()
            seen = heartbeats.beats(tx)
            oldest = queue.oldest_due(tx)
            ours = line.look(tx)
    except Broken:
        return Health(("The database does not answer.",))
    faults = []
    tick_at = seen.get("tick")
    if tick_at is None:
        faults.append("Nothing has looked for due check-ins yet.")
    elif now - tick_at > STALE_TICK:
        faults.append("Nothing has looked for due check-ins for a while. Is the tick running?")
    elif runtime.settings.redis_url and now - seen.get("redis", NEVER) > STALE_TICK:
        faults.append("Redis does not answer. Texts go out up to half a minute later.")
    if oldest is not None and now - oldest > STALE_QUEUE and not _moves(ours, now):
        faults.append("Texts are waiting to be sent for more than five minutes.")
    if ours.stopped_at is not None:
        faults.append("The carrier refuses to take our texts.")
    read_until = seen.get(LIST_READ)
    if read_until is not None and now - read_until > STALE_LIST:
        faults.append("The carrier's list of texts could not be read for a while.")
    if oncall.was_nobody_reached(seen):
        faults.append("Nobody on call can be reached, so staff hear of no words of crisis.")
    return Health(tuple(faults), tick_at, oldest)


def _moves(ours: line.LineOf, now: datetime) -> bool:
    """A long queue that is emptied as fast as our number may send is no fault."""
    return ours.free_at is not None and now - ours.free_at < MOVING
