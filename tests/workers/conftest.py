from collections.abc import Iterator

import pytest

from tests.processes.redis_child import RedisServer, binary_here, start
from workers import queues


@pytest.fixture(scope="module")
def redis_running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    server = start(binary_here(), tmp_path_factory.mktemp("redis"))
    yield server
    server.stop()


@pytest.fixture
def redis_url(redis_running: RedisServer) -> str:
    """The address of a real Redis, empty."""
    with queues.connect(redis_running.url, 1, 1) as client:
        client.flushall()
    return redis_running.url
