import os
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path

import pytest

from checkin_sms.processes import lifeline
from tests.processes.kin import alive, descendants, wait_until

ENV = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(Path(__file__).parents[2])}
SLEEP = (sys.executable, "-c", "import time; time.sleep(60)")
pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks into /proc")


def parent_of_a_sleeper(told_by_kernel: bool) -> subprocess.Popen[bytes]:
    """A process that starts a child by `spawn` and then waits for it."""
    code = (
        "from pathlib import Path\n"
        "from checkin_sms.processes import lifeline\n"
        f"command = {SLEEP!r}\n"
        f"lifeline.spawn(command, {ENV!r}, Path('/'), None, {told_by_kernel}).wait()\n"
    )
    return subprocess.Popen([sys.executable, "-c", code], env=ENV)


@pytest.mark.parametrize(("told_by_kernel", "below"), [(True, 1), (False, 2)])
def test_a_child_goes_when_its_parent_is_killed(told_by_kernel: bool, below: int) -> None:
    if told_by_kernel and not lifeline.LINUX:
        pytest.skip("only Linux tells a process that its parent died")
    parent = parent_of_a_sleeper(told_by_kernel)
    assert wait_until(lambda: len(descendants(parent.pid)) == below, within=5)
    family = descendants(parent.pid)
    parent.kill()
    parent.wait()
    assert wait_until(lambda: not any(map(alive, family)), within=3)


def test_stopping_the_one_between_stops_the_child_too(tmp_path: Path) -> None:
    between = lifeline.spawn(SLEEP, ENV, tmp_path, told_by_kernel=False)
    assert wait_until(lambda: len(descendants(between.pid)) == 1, within=5)
    (child,) = descendants(between.pid)
    between.terminate()
    assert between.wait(5) != 0
    assert wait_until(lambda: not alive(child), within=5)


def test_a_stop_in_the_very_moment_of_birth_stops_the_child_too(tmp_path: Path) -> None:
    code = (
        "import os, signal, subprocess, sys\n"
        "from checkin_sms.processes import lifeline\n"
        "def born(command):\n"
        "    child = subprocess.Popen(command)\n"
        "    print(child.pid, flush=True)\n"
        "    os.kill(os.getpid(), signal.SIGTERM)\n"
        "    return child\n"
        f"sys.exit(lifeline.stand_between(os.getppid(), {SLEEP!r}, born))\n"
    )
    between = subprocess.Popen([sys.executable, "-c", code], env=ENV, stdout=subprocess.PIPE)
    assert between.stdout is not None
    child = int(between.stdout.readline())
    between.stdout.close()
    assert between.wait(5) != 0
    try:
        assert wait_until(lambda: not alive(child), within=5)
    finally:
        with suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)


def test_a_child_born_to_a_dead_parent_goes_at_once(tmp_path: Path) -> None:
    code = "import os; from checkin_sms.processes import lifeline; lifeline.follow_parent(1)"
    child = subprocess.Popen([sys.executable, "-c", code + "; os._exit(42)"], env=ENV)
    assert child.wait(5) != 42


def test_only_the_main_thread_starts_children(tmp_path: Path) -> None:
    told: list[str] = []

    def try_it() -> None:
        try:
            lifeline.spawn(SLEEP, ENV, tmp_path)
        except RuntimeError as error:
            told.append(str(error))

    thread = threading.Thread(target=try_it)
    thread.start()
    thread.join()
    assert told == ["children are started by the main thread only"]


def test_ending_a_group_that_is_gone_is_harmless(tmp_path: Path) -> None:
    child = lifeline.spawn((sys.executable, "-c", ""), dict(os.environ), tmp_path)
    child.wait(5)
    lifeline.end_group(child)
