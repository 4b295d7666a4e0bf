import json
import socket
import threading
import zlib
from collections.abc import Iterator

import pytest
from rq.job import Job

from checkin_sms import clock
from checkin_sms.config import Settings
from workers import queues
from workers.queues import Bell, make_ring

NOWHERE = "unix:///nowhere/redis.sock"


def settings(redis_url: str | None) -> Settings:
    return Settings.model_construct(redis_url=redis_url)


def jobs_waiting(url: str) -> list[Job]:
    return queues.bell(queues.connect(url, 1, 1)).jobs


@pytest.fixture
def deaf_redis() -> Iterator[str]:
    """Takes the connection and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield f"redis://127.0.0.1:{listening.getsockname()[1]}"


def test_a_ring_carries_nothing_but_the_name_of_the_job(redis_url: str) -> None:
    make_ring(settings(redis_url))()
    (job,) = jobs_waiting(redis_url)
    assert job.func_name == "workers.jobs.deliver"
    assert (job.args, job.kwargs, job.timeout) == ([], {}, 120)
    assert (job.ttl, job.result_ttl, job.failure_ttl) == (60, 0, 86_400)


def test_a_job_is_written_as_json_never_as_pickle(redis_url: str) -> None:
    make_ring(settings(redis_url))()
    (job,) = jobs_waiting(redis_url)
    with queues.connect(redis_url, 1, 1) as client:
        kept = client.hget(job.key, "data")
    assert isinstance(kept, bytes)
    assert json.loads(zlib.decompress(kept)) == ["workers.jobs.deliver", None, [], {}]


def test_many_rings_leave_few_jobs(redis_url: str) -> None:
    ring = make_ring(settings(redis_url))
    for _ in range(50):
        ring()
    assert len(jobs_waiting(redis_url)) == queues.ENOUGH


def test_a_dead_redis_is_no_error_and_then_left_alone_for_a_while() -> None:
    bell = make_ring(settings(NOWHERE))
    assert not bell.silent
    bell()
    assert bell.silent


def test_a_redis_that_never_answers_costs_about_half_a_second_once(deaf_redis: str) -> None:
    bell = make_ring(settings(deaf_redis))
    before = clock.seconds()
    callers = [threading.Thread(target=bell) for _ in range(8)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    assert clock.seconds() - before < 1.2
    assert bell.silent
    before = clock.seconds()
    bell()
    assert clock.seconds() - before < 0.05


def test_a_bell_is_tried_again_after_its_quiet_time(
    redis_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queues, "QUIET_FOR", 0.0)
    bell = Bell(queues.bell(queues.connect(NOWHERE, 1, 1)))
    bell()
    assert not bell.silent


def test_without_redis_nobody_is_rung_and_nobody_minds() -> None:
    bell = make_ring(settings(None))
    bell()
    assert bell.silent


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("redis://:pw@127.0.0.1:6379/1", "Connection"),
        ("rediss://127.0.0.1:6379?ssl_cert_reqs=none", "SSLConnection"),
        (NOWHERE, "UnixDomainSocketConnection"),
    ],
)
def test_every_kind_of_address_is_understood_and_never_retried(url: str, kind: str) -> None:
    pool = queues.connect(url, 0.5, 0.5).connection_pool
    assert pool.connection_class.__name__ == kind
    assert pool.connection_kwargs["socket_timeout"] == 0.5
    assert pool.connection_kwargs["retry"].get_retries() == 0
