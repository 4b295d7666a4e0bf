import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from redis import Redis

from checkin_sms.processes import redis_server
from checkin_sms.processes.redis_server import Binary, Given
from tests.processes.redis_child import RedisServer, binary_here, start


@pytest.fixture(scope="module")
def binary() -> Binary:
    return binary_here()


@pytest.fixture(scope="module")
def server(binary: Binary, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    server = start(binary, tmp_path_factory.mktemp("data"))
    yield server
    server.stop()


def program(folder: Path, name: str, says: str) -> Path:
    file = folder / name
    file.write_text(f"#!/bin/sh\necho '{says}'\n")
    file.chmod(0o755)
    return file


def test_a_given_redis_comes_first() -> None:
    assert redis_server.find("redis://elsewhere") == Given("redis://elsewhere")


def test_a_blank_address_is_no_address() -> None:
    assert not isinstance(redis_server.find(""), Given)


def test_a_redis_on_path_is_found(tmp_path: Path) -> None:
    valkey = program(tmp_path, "valkey-server", "Valkey server v=8.0.1")
    found = redis_server.find(None, path=str(tmp_path), wheel="no_such_wheel")
    assert found == Binary(valkey)


def test_a_program_that_only_has_the_name_is_not_redis(tmp_path: Path) -> None:
    program(tmp_path, "redis-server", "hello")
    assert redis_server.find(None, path=str(tmp_path), wheel="no_such_wheel") is None


def test_a_broken_program_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "redis-server").write_bytes(b"\x7fELF of another machine")
    (tmp_path / "redis-server").chmod(0o755)
    assert redis_server.find(None, path=str(tmp_path), wheel="no_such_wheel") is None


def test_the_notice_says_what_happens_without_and_how_to_get_one() -> None:
    for word in ("tick sends by itself", "apt install", "brew install", "REDIS_URL"):
        assert word in redis_server.NOTICE


def test_it_keeps_what_it_is_told_and_throws_nothing_out(server: RedisServer) -> None:
    with Redis.from_url(server.url) as client:
        assert client.config_get("appendonly") == {"appendonly": "yes"}
        assert client.config_get("maxmemory-policy") == {"maxmemory-policy": "noeviction"}
        assert client.config_get("save") == {"save": ""}
        assert client.config_get("port") == {"port": "0"}


def test_only_we_can_reach_it(server: RedisServer) -> None:
    folder = server.embedded.folder
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "redis.sock").stat().st_mode) == 0o700
    assert len(str(folder / "redis.sock")) < 60


def test_what_was_rung_outlives_a_stop(binary: Binary, tmp_path: Path) -> None:
    first = start(binary, tmp_path)
    with Redis.from_url(first.url) as client:
        client.set("rung", "yes")
    first.stop()
    assert not first.embedded.folder.exists()
    second = start(binary, tmp_path)
    with Redis.from_url(second.url) as client:
        assert client.get("rung") == b"yes"
    second.stop()


def test_nobody_answers_at_an_empty_address() -> None:
    assert not redis_server.answers("unix:///nowhere/redis.sock")
