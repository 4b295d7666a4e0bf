"""Is there anybody on call who can be told? Where nobody is, a cry for help rings no one, and the
people on call, of all, cannot be texted that it is so."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from checkin_sms.runtime import Runtime
from checkin_sms.services import notices
from checkin_sms.services.moment import Moment, moment
from checkin_sms.services.team import staff_of
from checkin_sms.store import heartbeats, roles
from checkin_sms.store import notices as notice_rows
from checkin_sms.store.roles import RoleKind

EVERY = timedelta(minutes=1)
LOOKED = "people on call looked at"
# As of the last look that found nobody.
NOBODY = "nobody on call reached"


def is_nobody_reached(m: Moment) -> bool:
    """Not where a program wants nobody on call, or nobody has begun yet."""
    if m.runtime.settings.on_call != "staff" or staff_of(m, m.program_clocks()):
        return False
    return any(role.began_at is not None for role in roles.having(m.tx, RoleKind.STAFF))


def was_nobody_reached(seen: Mapping[str, datetime]) -> bool:
    """As the last look found it: whoever watches asks often, and a look has its price."""
    return NOBODY in seen and seen[NOBODY] >= seen[LOOKED]


def run_due(runtime: Runtime) -> int:
    """Look, if it is time. Returns whether there is trouble."""
    with runtime.store.reading() as tx:
        turn = heartbeats.turn(tx, LOOKED, runtime.clock())
    if not turn.is_due(EVERY):
        return 0
    with moment(runtime) as m:
        if not turn.take(m.tx):
            return 0
        if not is_nobody_reached(m):
            notice_rows.close_notices(m.tx, "nobody_on_call", m.now)
            return 0
        heartbeats.beat(m.tx, NOBODY, turn.now)
        notices.notify(m, "nobody_on_call")
        return 1
