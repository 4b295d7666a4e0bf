"""Trouble of the service itself: on the staff page at once, and once by text to staff on call."""

from datetime import timedelta

from checkin_sms.core.ladder import Severity
from checkin_sms.core.schedule import next_inside
from checkin_sms.services import outgoing
from checkin_sms.services.moment import Moment
from checkin_sms.services.team import staff_of
from checkin_sms.store import notices as notice_rows
from checkin_sms.store import people

# A person in danger is told of at any hour; the rest waits for staff hours.
AT_ONCE = frozenset({"person"})


# The same trouble again after this long is told again; until then the open notice only counts.
AGAIN = timedelta(hours=12)
AGAIN_AT_ONCE = timedelta(minutes=5)


def notify(m: Moment, kind: str, about: int | None = None, count: int = 1) -> bool:
    """Open a notice, or count on the open one. Staff are texted for a new one only. Returns
    whether somebody has been told, now or just before; never the person it is about."""
    staff = [one for one in staff_of(m, m.program_clocks()) if one.person != about]
    again = m.now - (AGAIN_AT_ONCE if kind in AT_ONCE else AGAIN)
    if not notice_rows.open_notice(m.tx, kind, about, at=m.now, count=count, again=again):
        return bool(staff)
    m.note(about, f"notice to staff: {kind}")
    blanks: dict[str, str | int] = {"n": count}
    if about is not None:
        blanks["who"] = people.person(m.tx, about).name
    urgency = Severity.CRISIS if kind in AT_ONCE else Severity.ROUTINE
    for helper in staff if kind in AT_ONCE else staff[:1]:
        at = m.now if kind in AT_ONCE else next_inside(helper.hours, helper.zone, m.now)
        purpose = f"notice_{kind}:{about or 0}:{int(m.now.timestamp())}:{helper.person}"
        wording = f"notice_{kind}"
        outgoing.to_helper(m, helper.person, wording, purpose, urgency, at=at, blanks=blanks)
    return bool(staff)
