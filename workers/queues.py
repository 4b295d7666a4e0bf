"""The doorbell: one queue in Redis that says "there is something to send", and nothing else.

The database is the real queue. So a ring carries nothing, may be lost, and may come twice.
"""

import logging
import threading

from redis import Redis
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry
from rq import Queue
from rq.serializers import JSONSerializer

from checkin_sms import clock
from checkin_sms.config import Settings

log = logging.getLogger(__name__)

BELL = "bell"
JOB = "workers.jobs.deliver"
# Rings that wait. Each takes all that is due when it is answered, so more would find nothing.
ENOUGH = 4
CONNECT_WITHIN = 0.5
ANSWER_WITHIN = 0.5
QUIET_FOR = 5.0
PATIENT = 5.0


def connect(url: str, connect_within: float, answer_within: float) -> Redis:
    """A client for redis://, rediss:// or unix://, which does not try again by itself.

    The address may hold what its provider needs, such as `?ssl_cert_reqs=none`.
    """
    return Redis.from_url(
        url,
        socket_connect_timeout=connect_within,
        socket_timeout=answer_within,
        retry=Retry(NoBackoff(), 0),
    )


def bell(connection: Redis) -> Queue:
    return Queue(BELL, connection=connection, serializer=JSONSerializer)


class Bell:
    """Rings for a worker. Never raises, and is not held up for long by a dead Redis."""

    def __init__(self, queue: Queue | None) -> None:
        self._queue = queue
        self._quiet_until = 0.0
        self._trying = threading.Lock()

    @property
    def silent(self) -> bool:
        """Known not to be heard by anybody."""
        return self._queue is None or clock.seconds() < self._quiet_until

    def answers(self) -> bool:
        """Does Redis answer now? False when there is none."""
        if self._queue is None:
            return False
        try:
            return bool(self._queue.connection.ping())
        except RedisError:
            return False

    def __call__(self) -> None:
        # One at a time: while one caller finds out that Redis is dead, the others need not.
        if self._queue is None or self.silent or not self._trying.acquire(timeout=ANSWER_WITHIN):
            return
        try:
            if not self.silent:
                _ring(self._queue)
        except Exception as error:  # noqa: BLE001 - what was committed stands, rung or not
            self._quiet_until = clock.seconds() + QUIET_FOR
            log.warning("nobody hears the bell (%s); the tick sends", type(error).__name__)
        finally:
            self._trying.release()


def make_ring(settings: Settings) -> Bell:
    """What wakes a worker after a commit."""
    if not settings.redis_url:
        return Bell(None)
    return Bell(bell(connect(settings.redis_url, CONNECT_WITHIN, ANSWER_WITHIN)))


def _ring(queue: Queue) -> None:
    if queue.count >= ENOUGH:
        return
    queue.enqueue(
        JOB,
        description="",
        ttl=60,
        result_ttl=0,
        failure_ttl=86_400,
        job_timeout=120,
    )
