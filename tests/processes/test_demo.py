"""The demo as a newcomer starts it: every part a real process, every step over a real socket."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from checkin_sms import clock
from tests.processes.kin import alive, descendants
from tests.processes.running_demo import Demo

pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks into /proc")
# The tick sends only what nobody took for half a minute: sooner than this, it was the worker.
WORKER_SENDS_WITHIN = 20


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Demo]:
    process = Demo(tmp_path)
    yield process
    process.stop()


def test_the_demo_comes_up_asks_by_its_worker_and_leaves_nothing(
    running: Demo, tmp_path: Path
) -> None:
    assert running.phones in running.wait_for_address()
    before = clock.seconds()
    while running.texts_on("Ana") == 0:
        assert clock.seconds() - before < WORKER_SENDS_WITHIN
        running.to_the_next_event()
        clock.wait(0.1)
    family = descendants(running.pid)
    running.send_signal(signal.SIGINT)
    assert running.wait(timeout=8) == 0
    assert not any(map(alive, family))
    assert list(tmp_path.glob("checkin-demo-*")) == []
