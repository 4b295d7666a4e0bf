"""RQ's worker, made to survive a dead Redis and to leave no forked job behind."""

import logging
import os
import threading
from types import FrameType

from redis import Redis, RedisError
from rq import Queue, Worker
from rq.job import Job

from checkin_sms import clock
from checkin_sms.processes import lifeline
from workers.queues import PATIENT, bell, connect

log = logging.getLogger(__name__)

LONGEST_WAIT = 5.0
LAST_SECONDS = 1.5


class BellWorker(Worker):
    """Forks for each job, so that a job that hangs or grows is gone afterwards."""

    max_connection_wait_time = LONGEST_WAIT
    log_result_lifespan = False

    def __init__(self, queue: Queue) -> None:
        super().__init__(
            [queue],
            connection=queue.connection,
            serializer=queue.serializer,
            maintenance_interval=60,
            job_monitoring_interval=10,
            worker_ttl=60,
            log_job_description=False,
        )
        self.asked_to_stop = False
        self._parent = os.getppid()
        self._self = os.getpid()

    def main_work_horse(self, job: Job, queue: Queue) -> None:
        lifeline.follow_parent(self._self)
        super().main_work_horse(job, queue)

    def request_stop(self, signum: int, frame: FrameType | None) -> None:
        """Stop after the running job, which has little time if whoever started us is dead."""
        self.asked_to_stop = True
        if os.getppid() != self._parent:
            hurry = threading.Timer(LAST_SECONDS, self._end_horse)
            hurry.daemon = True
            hurry.start()
        super().request_stop(signum, frame)  # type: ignore[no-untyped-call]

    def teardown(self) -> None:
        try:
            super().teardown()  # type: ignore[no-untyped-call]
        except (RedisError, OSError) as error:
            log.info("left without a word to Redis (%s)", type(error).__name__)

    def _end_horse(self) -> None:
        if self.horse_pid:
            self.kill_horse()


def work(url: str) -> None:
    """Answer the bell until asked to stop. Waits for a Redis that is not there (any more)."""
    connection = connect(url, PATIENT, PATIENT)
    while not _session(connection):
        clock.wait(1.0)


def _session(connection: Redis) -> bool:
    """Work while Redis lasts. True when asked to stop."""
    _wait_for(connection)
    try:
        worker = BellWorker(bell(connection))
        worker.work(logging_level="WARNING")
    except (RedisError, OSError) as error:
        log.warning("lost Redis (%s)", type(error).__name__)
        return False
    return worker.asked_to_stop


def _wait_for(connection: Redis) -> None:
    pause = 0.25
    while not _answers(connection):
        log.warning("no Redis yet, looking again in %s s", pause)
        clock.wait(pause)
        pause = min(LONGEST_WAIT, pause * 2)


def _answers(connection: Redis) -> bool:
    try:
        return bool(connection.ping())
    except (RedisError, OSError):
        return False
