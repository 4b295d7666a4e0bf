"""Voice notes that no request told us of: our server was away when they were left. The carrier
keeps them for ever, and whoever left one was told that our team will listen to it."""

from datetime import timedelta
from functools import partial

import structlog

from checkin_sms.gateway import CarrierError, ListedRecording
from checkin_sms.runtime import Runtime
from checkin_sms.services import apart, voicenotes
from checkin_sms.services.moment import moment
from checkin_sms.store import calls, heartbeats, inbox

log = structlog.get_logger()

EVERY = timedelta(minutes=15)
LOOKED = "carrier's recordings looked at"


def run_due(runtime: Runtime) -> int:
    """Look at what is still there. Returns how many were ours and unknown."""
    if runtime.settings.twilio_from is None:
        return 0  # A messaging service has no calls.
    with runtime.store.reading() as tx:
        turn = heartbeats.turn(tx, LOOKED, runtime.clock())
    if not turn.is_due(EVERY):
        return 0
    with runtime.store.writing() as tx:
        if not turn.take(tx):
            return 0
    try:
        listed = runtime.gateway.recordings()
    except CarrierError as trouble:
        log.warning("the carrier's recordings could not be read", reason=trouble.reason)
        return 0
    with runtime.store.reading() as tx:
        known = inbox.known(tx, [one.sid for one in listed])
    take = [partial(_take, runtime, one) for one in listed if one.sid not in known]
    return sum(bool(apart.do(runtime, "a listed recording failed", one)) for one in take)


def _take(runtime: Runtime, one: ListedRecording) -> bool:
    with moment(runtime) as m:
        call = calls.by_sid(m.tx, one.call_sid)
        if call is None:
            return False  # Of a call that had nothing to do with us.
        voicenotes.keep(m, call, one.sid, one.seconds, at=m.now)
    if call.person_id is None:
        # Nothing is recorded before they show who they are: they were erased meanwhile.
        _forget(runtime, one)
    return True


def _forget(runtime: Runtime, one: ListedRecording) -> None:
    try:
        runtime.gateway.forget_recording(one.sid)
    except CarrierError as trouble:
        log.warning("a recording could not be deleted", reason=trouble.reason)
