"""An empty folder to type in, so that no file of settings lies around."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.terminal import ANA, BEN, CLEO, Terminal


@pytest.fixture
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Terminal]:
    """Settings, and no database yet."""
    monkeypatch.chdir(tmp_path)
    terminal = Terminal(tmp_path)
    yield terminal
    for store in terminal.opened:
        store.close()


@pytest.fixture
def terminal(fresh: Terminal, migrated: Path) -> Terminal:
    """A program with a name. Its database is copied: `migrate` itself has a test of its own."""
    (fresh.folder / "data").mkdir(exist_ok=True)
    shutil.copy(migrated, fresh.folder / "data" / "checkin.sqlite3")
    fresh.says("program", "set", "--name", "Oak Street")
    return fresh


@pytest.fixture
def staffed(terminal: Terminal) -> Terminal:
    """Ana is a member, Ben a mentor, Cleo on call."""
    for words in (ANA, BEN, CLEO):
        terminal.says(*words)
    return terminal
