"""The one job: send what is due."""

import os
from datetime import timedelta
from functools import cache

from rq.timeouts import JobTimeoutException

from checkin_sms import bootstrap, config
from checkin_sms.runtime import Runtime
from checkin_sms.services import deliver as sending
from workers.faults import describe
from workers.queues import make_ring


class NotDelivered(Exception):
    """The job failed. RQ keeps this text in Redis, so it names the kind of error only."""


def deliver() -> int:
    """Send what is due. What a worker does when the bell rings."""
    return deliver_for(runtime())


def deliver_for(runtime: Runtime) -> int:
    """The same, for parts that are there already."""
    try:
        return sending.deliver(runtime)
    except JobTimeoutException:
        raise
    except Exception as error:  # noqa: BLE001 - texts hold numbers, and RQ logs and stores them
        raise NotDelivered(describe(error)) from None


def drain() -> int:
    """Send all that is due in this process, without Redis."""
    total = 0
    while sent := sending.deliver(runtime(), overdue=timedelta(0)):
        total += sent
    return total


@cache
def runtime() -> Runtime:
    """Built once, before the first fork: importing takes longer than most jobs."""
    settings = config.load()
    built = bootstrap.build(settings, make_ring(settings))
    os.register_at_fork(after_in_child=built.store.forget_connections)
    return built
