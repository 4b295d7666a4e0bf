from collections.abc import Iterator

import pytest

from checkin_sms.processes import redis_server
from checkin_sms.processes.redis_server import Binary, RedisServer
from workers import queues


@pytest.fixture(scope="module")
def redis_running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    found = redis_server.find(None)
    if not isinstance(found, Binary):
        pytest.skip("no Redis on this machine")
    server = redis_server.start(found, tmp_path_factory.mktemp("redis"))
    yield server
    server.stop()


@pytest.fixture
def redis_url(redis_running: RedisServer) -> str:
    """The address of a real Redis, empty."""
    with queues.connect(redis_running.url, 1, 1) as client:
        client.flushall()
    return redis_running.url
