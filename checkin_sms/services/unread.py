"""Texts that wait for a person: after two hours, staff on call hear that there are some."""

from datetime import timedelta

from checkin_sms.core.schedule import inside
from checkin_sms.runtime import Runtime
from checkin_sms.services import notices
from checkin_sms.services.house import zone_of
from checkin_sms.services.moment import moment
from checkin_sms.store import heartbeats, inbox
from checkin_sms.store import notices as notice_rows

PATIENCE = timedelta(hours=2)
EVERY = timedelta(minutes=5)
LOOKED = "unread texts looked at"


def run_due(runtime: Runtime) -> int:
    """Look, if it is time; in office hours only. Returns whether somebody was told."""
    with runtime.store.reading() as tx:
        now, looked = runtime.clock(), heartbeats.last(tx, LOOKED)
        if looked is not None and looked <= now < looked + EVERY:
            return 0
        oldest = inbox.oldest_unread(tx)
    with moment(runtime) as m:
        if not heartbeats.claim(m.tx, LOOKED, now, looked):
            return 0
        if oldest is None:
            notice_rows.close_notices(m.tx, "unread", m.now)
            return 0
        hours = m.program_clocks().staff_hours
        if now - oldest < PATIENCE or not inside(hours, zone_of(m.tx), now):
            return 0
        if notice_rows.counted(m.tx, "unread", None):
            return 0
        return int(notices.notify(m, "unread", count=inbox.unread_count(m.tx)))
