import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from checkin_sms.processes import child
from checkin_sms.processes.child import Child, pause_after
from checkin_sms.processes.parts import Part
from tests.processes.kin import wait_until

QUIET = Part("tick", (sys.executable, "-c", "print('hello')"))


def run(folder: Path) -> Child:
    running = Child(QUIET, {}, folder, folder / "logs")
    running.start()
    return running


@pytest.mark.parametrize(
    ("failures", "seconds"), [(1, 0.5), (2, 1.0), (3, 2.0), (6, 16.0), (7, 30.0), (900, 30.0)]
)
def test_each_crash_in_a_row_doubles_the_pause(failures: int, seconds: float) -> None:
    assert pause_after(failures) == seconds


def test_what_it_says_is_added_to_its_log(tmp_path: Path) -> None:
    for _ in range(2):
        run(tmp_path)._process.wait(5)  # type: ignore[union-attr]
    assert (tmp_path / "logs" / "tick.log").read_text() == "hello\nhello\n"


def test_a_long_log_is_put_aside_once(tmp_path: Path) -> None:
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / "tick.log").write_bytes(b"x" * (child.LOG_LIMIT + 1))
    run(tmp_path)._process.wait(5)  # type: ignore[union-attr]
    assert (tmp_path / "logs" / "tick.log").read_text() == "hello\n"
    assert (tmp_path / "logs" / "tick.old.log").stat().st_size > child.LOG_LIMIT


def test_one_that_cannot_be_started_for_a_moment_is_tried_again(tmp_path: Path) -> None:
    program = tmp_path / "program"
    program.write_text("#!/bin/sh\nexit 1\n")
    program.chmod(0o755)
    tended = Child(Part("tick", (str(program),)), {}, tmp_path, None)
    tended.start()
    assert wait_until(tended.ended, within=5)
    away = program.rename(tmp_path / "away")

    def tend(until: Callable[[], bool]) -> bool:
        def tended_and_so() -> bool:
            tended.tend()
            return until()

        return wait_until(tended_and_so, within=5)

    assert tend(lambda: tended.pid is None)
    away.rename(program)
    assert tend(lambda: tended.pid is not None)
    tended.stop()


def test_one_that_never_started_is_still_cleaned_up_after(tmp_path: Path) -> None:
    cleaned: list[bool] = []
    part = Part("redis", QUIET.command, clean_up=lambda: cleaned.append(True))
    Child(part, {}, tmp_path, None).stop()
    assert cleaned == [True]


def test_one_that_is_up_is_not_asked_again(tmp_path: Path) -> None:
    asked: list[bool] = []
    part = Part("web", QUIET.command, ready=lambda: asked.append(True) or True)  # type: ignore[func-returns-value]
    waiting = Child(part, {}, tmp_path, None)
    assert waiting.settled()
    assert waiting.settled()
    assert asked == [True]
