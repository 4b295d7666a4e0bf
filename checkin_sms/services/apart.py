"""Work on one row of many: what our own code fails on must not stop the others."""

from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

import structlog

from checkin_sms.runtime import Runtime
from checkin_sms.services import notices
from checkin_sms.services.moment import moment
from checkin_sms.store.base import Away

log = structlog.get_logger()
T = TypeVar("T")

# A row that failed waits so long before it is tried again; others go on meanwhile.
POISONED = timedelta(minutes=15)


def do(runtime: Runtime, trouble: str, deed: Callable[[], T]) -> T | None:
    """Do this, in transactions of its own. None: it failed, and staff hear that something did. A
    database that is away fails for all of them, so that is the caller's affair."""
    try:
        return deed()
    except Away:
        raise
    except Exception as error:  # noqa: BLE001 - one row's fault must not stop the others
        log.error(trouble, error=type(error).__name__)
    with moment(runtime) as m, m.apart("staff could not be told of it"):
        notices.notify(m, "parked")
    return None
