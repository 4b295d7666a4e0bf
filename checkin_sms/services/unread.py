"""Texts that wait for a person: after two hours, staff on call hear that there are some. One that
is left unread hides no other: later texts are told of in their turn, and all of them once a day."""

from datetime import datetime, timedelta

from checkin_sms.core.schedule import inside
from checkin_sms.runtime import Runtime
from checkin_sms.services import notices
from checkin_sms.services.house import zone_of
from checkin_sms.services.moment import Moment, moment
from checkin_sms.store import heartbeats, inbox
from checkin_sms.store import notices as notice_rows

PATIENCE = timedelta(hours=2)
EVERY = timedelta(minutes=5)
LOOKED = "unread texts looked at"


def run_due(runtime: Runtime) -> int:
    """Look, if it is time; in office hours only. Returns whether somebody was told."""
    with runtime.store.reading() as tx:
        turn = heartbeats.turn(tx, LOOKED, runtime.clock())
        if not turn.is_due(EVERY):
            return 0
        oldest = inbox.oldest_unread(tx)
    with moment(runtime) as m:
        if not turn.take(m.tx):
            return 0
        if oldest is None:
            notice_rows.close_notices(m.tx, "unread", m.now)
            return 0
        hours = m.program_clocks().staff_hours
        if not inside(hours, zone_of(m.tx), turn.now) or not _must_tell(m, oldest):
            return 0
        # A new notice each time: the open one would only count the same texts once more. What
        # waits for the hours of whoever is on call is said by the new one.
        notice_rows.close_notices(m.tx, "unread", m.now)
        notices.withdraw(m, "unread")
        return int(notices.notify(m, "unread", count=inbox.unread_count(m.tx)))


def _must_tell(m: Moment, oldest: datetime) -> bool:
    """Did somebody wait too long of whom staff have not heard, or only long ago?"""
    told = notice_rows.open_since(m.tx, "unread")
    lately = told is not None and m.now - told < notices.AGAIN
    since = inbox.oldest_unread(m.tx, told) if lately else oldest
    return since is not None and m.now - since >= PATIENCE
