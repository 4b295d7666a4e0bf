import signal
import subprocess
import sys
from pathlib import Path

import pytest

from checkin_sms import bootstrap, config, demo
from checkin_sms.config import Settings
from checkin_sms.services.health import report
from tests.processes.kin import wait_until
from workers.__main__ import main

ROOT = Path(__file__).parents[2]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A seeded program whose carrier does not answer."""
    chosen = demo.settings_for(tmp_path, 1).model_copy(update={"redis_url": None})
    demo.prepare(chosen)
    return chosen


def start(command: str, settings: Settings | None, folder: Path) -> "subprocess.Popen[str]":
    variables = config.as_environment(settings) if settings else {}
    return subprocess.Popen(
        [sys.executable, "-m", "workers", command],
        cwd=folder,
        env={"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT), **variables},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("words", [[], ["dance"], ["tick", "twice"]])
def test_an_unknown_command_is_answered_with_the_known_ones(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as refused:
        main(words)
    assert refused.value.code == 2
    assert "{work,tick,drain}" in capsys.readouterr().err


def test_settings_that_are_missing_are_all_named(tmp_path: Path) -> None:
    process = start("tick", None, tmp_path)
    said = process.communicate(timeout=60)[1]
    assert process.returncode != 0
    assert {"PUBLIC_URL", "TWILIO_AUTH_TOKEN", "CHECKIN_LOOKUP_KEY"} <= set(said.split())
    assert "Traceback" not in said


def test_a_worker_without_redis_says_who_sends_instead(settings: Settings, tmp_path: Path) -> None:
    process = start("work", settings, tmp_path)
    assert "the tick sends by itself" in process.communicate(timeout=60)[1]
    assert process.returncode != 0


def test_a_tick_shows_that_it_lives_and_ends_when_asked(settings: Settings, tmp_path: Path) -> None:
    runtime = bootstrap.build(settings)
    process = start("tick", settings, tmp_path)
    lives = wait_until(lambda: report(runtime).tick_at is not None, within=10)
    process.send_signal(signal.SIGTERM)
    said = process.communicate(timeout=30)[1]
    runtime.store.engine.dispose()
    assert lives, said
    assert process.returncode == 0


def test_draining_sends_what_is_due_and_says_how_many(settings: Settings, tmp_path: Path) -> None:
    process = start("drain", settings, tmp_path)
    said, trouble = process.communicate(timeout=20)
    assert said == "sent 1\n", trouble
    assert process.returncode == 0
