"""A real Redis, run as a child of the tests that need one."""

import subprocess
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from checkin_sms.processes import lifeline, redis_server
from checkin_sms.processes.redis_server import Binary, Embedded
from tests.processes.kin import wait_until


@dataclass(frozen=True)
class RedisServer:
    url: str
    process: subprocess.Popen[bytes]
    embedded: Embedded

    def stop(self) -> None:
        self.process.terminate()
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(2)
        lifeline.end_group(self.process)
        self.embedded.remove()


def binary_here() -> Binary:
    found = redis_server.find(None)
    if not isinstance(found, Binary):
        pytest.skip("no Redis on this machine")
    return found


def start(binary: Binary, data_dir: Path) -> RedisServer:
    embedded = redis_server.prepare(binary, data_dir)
    with (data_dir / "redis" / "redis.log").open("ab") as output:
        process = lifeline.spawn(embedded.command, {}, data_dir, output)
    assert wait_until(embedded.ready, within=5)
    return RedisServer(embedded.url, process, embedded)
