import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.processes.kin import alive, descendants, wait_until
from tests.processes.redis_child import RedisServer, binary_here, start
from workers import queues

ENV = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(Path(__file__).parents[2])}
pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks into /proc")


def start_worker(url: str) -> "subprocess.Popen[str]":
    code = f"from workers import bell_worker; bell_worker.work({url!r})"
    return subprocess.Popen(
        [sys.executable, "-c", code], env=ENV, stderr=subprocess.PIPE, text=True
    )


@pytest.fixture
def worker(redis_url: str) -> Iterator["subprocess.Popen[str]"]:
    process = start_worker(redis_url)
    yield process
    process.kill()
    process.communicate()


def horse_of(worker: "subprocess.Popen[str]") -> int:
    assert wait_until(lambda: len(descendants(worker.pid)) == 1, within=10)
    (horse,) = descendants(worker.pid)
    return horse


def test_a_job_that_is_rung_is_done(
    worker: "subprocess.Popen[str]", redis_url: str, tmp_path: Path
) -> None:
    bell = queues.bell(queues.connect(redis_url, 1, 1))
    bell.enqueue("os.mkdir", str(tmp_path / "done"))
    assert wait_until((tmp_path / "done").is_dir, within=10)
    worker.terminate()
    said = worker.communicate(timeout=30)[1]
    assert worker.returncode == 0
    assert str(tmp_path) not in said


def test_a_forked_job_dies_with_its_worker(worker: "subprocess.Popen[str]", redis_url: str) -> None:
    queues.bell(queues.connect(redis_url, 1, 1)).enqueue("time.sleep", 60)
    horse = horse_of(worker)
    worker.kill()
    assert wait_until(lambda: not alive(horse), within=3)


def test_asked_to_stop_it_finishes_the_running_job(
    worker: "subprocess.Popen[str]", redis_url: str, tmp_path: Path
) -> None:
    bell = queues.bell(queues.connect(redis_url, 1, 1))
    bell.enqueue("subprocess.run", ["sh", "-c", f"sleep 0.5; mkdir {tmp_path}/done"])
    assert wait_until(lambda: len(descendants(worker.pid)) > 0, within=10)
    worker.send_signal(signal.SIGTERM)
    assert worker.wait(timeout=30) == 0
    assert (tmp_path / "done").is_dir()


def test_it_waits_for_a_redis_that_is_not_there_and_outlives_one(tmp_path: Path) -> None:
    binary = binary_here()
    socket = tmp_path / "redis.sock"
    worker = start_worker(f"unix://{socket}")
    for turn in ("first", "second"):
        server = start(binary, tmp_path)
        socket.unlink(missing_ok=True)
        socket.symlink_to(server.url.removeprefix("unix://"))
        assert done(server, tmp_path / turn), f"nothing happened the {turn} time"
        server.stop()
    assert worker.poll() is None
    worker.terminate()
    worker.communicate(timeout=30)


def done(server: RedisServer, sign: Path) -> bool:
    queues.bell(queues.connect(server.url, 1, 1)).enqueue("os.mkdir", str(sign))
    return wait_until(sign.is_dir, within=10)
