import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from checkin_sms import clock
from checkin_sms.processes import redis_server
from checkin_sms.processes.parts import Part
from checkin_sms.processes.supervisor import AlreadyRunning, StartFailed, Supervisor
from tests.processes.kin import alive, descendants, wait_until

ENV = {"PATH": "/usr/bin:/bin"}
SLEEP = (sys.executable, "-c", "import time; time.sleep(60)")
pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks into /proc")


def python(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", code)


@pytest.fixture
def port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


class House(subprocess.Popen[str]):
    """The supervisor in a process of its own."""

    def at_work(self) -> set[int]:
        """The pids below: redis, gunicorn and its worker, the RQ worker and its horse."""
        assert self.stdout
        self.socket_folder = Path(self.stdout.readline().strip())
        assert wait_until(lambda: len(descendants(self.pid)) == 5, within=10)
        return descendants(self.pid)


@pytest.fixture
def house(tmp_path: Path, port: int) -> Iterator[House]:
    """Redis, gunicorn and an RQ worker with a long job, under a supervisor of their own."""
    if not isinstance(redis_server.find(None), redis_server.Binary):
        pytest.skip("no Redis on this machine")
    script = Path(__file__).with_name("whole_house.py")
    process = House(
        [sys.executable, str(script), str(tmp_path), str(port)],
        stdout=subprocess.PIPE,
        text=True,
        env={**ENV, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    yield process
    process.kill()
    process.communicate()


def test_nothing_is_left_when_the_supervisor_is_killed_outright(
    house: House,
) -> None:
    family = house.at_work()
    house.kill()
    assert wait_until(lambda: not any(map(alive, family)), within=3)


def test_nothing_is_left_when_the_supervisor_is_asked_to_stop(house: House) -> None:
    family = house.at_work()
    house.send_signal(signal.SIGTERM)
    assert house.wait(timeout=6) == 0
    assert not any(map(alive, family))
    assert not house.socket_folder.exists()


def test_parts_are_stopped_in_the_order_of_who_needs_whom(tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    order = ["redis", "worker", "web", "tick", "carrier"]
    code = (
        "import pathlib, signal, sys, time\n"
        "def leave(*_):\n"
        "    open({notes!r}, 'a').write({name!r} + ' ')\n"
        "    sys.exit()\n"
        "signal.signal(signal.SIGTERM, leave)\n"
        "pathlib.Path({name!r}).touch()\n"
        "time.sleep(60)\n"
    )
    parts = [Part(name, python(code.format(notes=str(notes), name=name))) for name in order]
    supervisor = Supervisor(parts, ENV, tmp_path)
    supervisor.start()
    assert wait_until(lambda: all((tmp_path / name).exists() for name in order), within=5)
    supervisor.stop()
    assert notes.read_text().split() == ["web", "carrier", "tick", "worker", "redis"]


def test_a_crashed_part_is_started_again_but_not_in_a_storm(tmp_path: Path) -> None:
    starts, up = tmp_path / "starts", tmp_path / "up"
    # It waits to be looked at: on a busy machine it had crashed before it counted as started.
    code = (
        "import os, time\n"
        f"open({str(starts)!r}, 'a').write('.')\n"
        f"while not os.path.exists({str(up)!r}): time.sleep(0.01)\n"
        "raise SystemExit(3)\n"
    )
    supervisor = Supervisor([Part("tick", python(code))], ENV, tmp_path)
    supervisor.start()
    up.touch()
    until = clock.seconds() + 1.2
    while clock.seconds() < until:
        for child in supervisor.children:
            child.tend()
        clock.wait(0.05)
    supervisor.stop()
    assert 2 <= len(starts.read_text()) <= 3


def test_a_part_that_will_not_stop_is_killed(tmp_path: Path) -> None:
    code = (
        "import pathlib, signal, time\n"
        "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        "pathlib.Path('deaf').touch()\n"
        "time.sleep(60)\n"
    )
    supervisor = Supervisor([Part("web", python(code), patience=0.2)], ENV, tmp_path)
    supervisor.start()
    assert wait_until((tmp_path / "deaf").exists, within=5)
    pid = supervisor.children[0].pid
    supervisor.stop()
    assert pid is not None
    assert not alive(pid)


def test_a_part_that_cannot_start_is_named_with_its_last_words(tmp_path: Path) -> None:
    code = "raise SystemExit('the port is taken')"
    supervisor = Supervisor([Part("web", python(code), ready=lambda: False)], ENV, tmp_path)
    with pytest.raises(StartFailed, match=r"(?s)web did not start.*the port is taken"):
        supervisor.run()
    assert [child.pid for child in supervisor.children] == [None]


def test_without_an_inessential_part_the_rest_goes_on(tmp_path: Path) -> None:
    redis = Part("redis", python("raise SystemExit(1)"), ready=lambda: False, essential=False)
    supervisor = Supervisor([redis, Part("tick", SLEEP)], ENV, tmp_path)
    supervisor.run(when_up=supervisor.request_stop)


def test_two_supervisors_do_not_share_a_folder(tmp_path: Path) -> None:
    first = Supervisor([Part("tick", SLEEP)], ENV, tmp_path)
    first.start()
    with pytest.raises(AlreadyRunning):
        Supervisor([Part("tick", SLEEP)], ENV, tmp_path).run()
    first.stop()
    third = Supervisor([Part("tick", SLEEP)], ENV, tmp_path)
    third.run(when_up=third.request_stop)


def test_children_see_the_given_environment_and_no_other(tmp_path: Path) -> None:
    assert "HOME" in os.environ
    # It stays: a part that ends before it was looked at has not started.
    code = "import os, time; open('seen', 'w').write(' '.join(sorted(os.environ))); time.sleep(60)"
    supervisor = Supervisor([Part("tick", python(code))], {**ENV, "DATABASE_URL": "x"}, tmp_path)
    supervisor.start()
    assert wait_until(lambda: bool((tmp_path / "seen").exists()), within=5)
    assert wait_until(lambda: bool((tmp_path / "seen").read_text()), within=5)
    supervisor.stop()
    seen = set((tmp_path / "seen").read_text().split())
    assert {"PATH", "DATABASE_URL"} <= seen
    assert "HOME" not in seen
