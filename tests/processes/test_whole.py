"""The process that stays: what it is handed, what it leaves, and that it keeps little."""

import fcntl
import json
import os
import stat
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import pytest

from checkin_sms.processes import whole
from checkin_sms.processes.whole import Whole


class Became(Exception):
    """What `execv` would have run instead of us."""


def a_whole(folder: Path, **more: object) -> Whole:
    return Whole(folder=str(folder), env={"SECRET": "hunter2"}, port=1, said="up", **more)  # type: ignore[arg-type]


def test_what_is_handed_over_is_for_its_owners_eyes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def become_another(_program: str, words: list[str]) -> None:
        raise Became(words)

    monkeypatch.setattr(os, "execv", become_another)

    with pytest.raises(Became) as became:
        whole.become(a_whole(tmp_path))

    words: list[str] = became.value.args[0]
    file = Path(words[-1])
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "hunter2" not in " ".join(words)
    assert Whole(**json.loads(file.read_text())) == a_whole(tmp_path)


def test_where_something_runs_already_nothing_is_started_and_nothing_thrown_away(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "start.json"
    file.write_text(json.dumps(asdict(a_whole(tmp_path))))
    with (tmp_path / "running.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)

        assert whole.main(file) == whole.NOT_DONE

    assert "something already runs in" in capsys.readouterr().out
    assert not file.exists(), "it held secrets"
    assert (tmp_path / "running.lock").exists()


def test_it_needs_little_of_our_code() -> None:
    heavy = "sqlalchemy twilio flask phonenumbers rq checkin_sms.core checkin_sms.services"
    code = f"import sys, {whole.__name__}; print([n for n in {heavy.split()} if n in sys.modules])"

    said = subprocess.check_output([sys.executable, "-c", code], text=True)

    assert said.strip() == "[]"
