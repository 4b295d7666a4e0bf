"""Tell staff of the service's own trouble by the second channel: once each, and until it is taken.

The texts hold no names: what passes through other people's servers says nothing about anybody.
"""

from datetime import timedelta

import structlog

from checkin_sms.core.delivery import retry_after
from checkin_sms.gateway.second_channel import NotTold
from checkin_sms.runtime import Runtime
from checkin_sms.services.noticeboard import NOTICES
from checkin_sms.store import notices as notice_rows
from checkin_sms.store import programs
from checkin_sms.store.notices import Notice

log = structlog.get_logger()

AT_A_TIME = 10
FIRST_WAIT = timedelta(minutes=1)


def sound(runtime: Runtime) -> int:
    """Tell what is to be told. Returns how many were taken."""
    with runtime.store.reading() as tx:
        found = notice_rows.to_tell(tx, runtime.clock(), AT_A_TIME)
        if not found:
            return 0
        program = programs.program(tx).name
    return sum(_tell(runtime, notice, program) for notice in found)


def _tell(runtime: Runtime, notice: Notice, program: str) -> bool:
    again = runtime.clock() + retry_after(notice.tries + 1, str(notice.id), FIRST_WAIT)
    with runtime.store.writing() as tx:
        # Another process may be telling it at this moment.
        if not notice_rows.claim_telling(tx, notice, again):
            return False
    try:
        said = NOTICES[notice.kind].format(count=notice.count)
        runtime.second.tell(f"{program}: {said}")
    except NotTold as error:
        log.warning(
            "staff could not be told by the second channel", kind=notice.kind, how=str(error)
        )
        return False
    with runtime.store.writing() as tx:
        notice_rows.told(tx, notice.id)
    return True
