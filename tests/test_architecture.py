"""The house keeps its shape: who may import whom, who reads the time and the environment."""

import ast
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = sorted(
    path
    for top in ("checkin_sms", "workers")
    for path in (ROOT / top).rglob("*.py")
    if "versions" not in path.parts
)
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]

TIME = {
    *(f"{kind}.{name}" for kind in ("datetime", "datetime.datetime") for name in ("now", "utcnow")),
    *("date.today", "datetime.date.today", "datetime.today", "datetime.datetime.today"),
    *(f"time.{name}" for name in ("time", "monotonic", "perf_counter", "time_ns", "sleep")),
}
ENVIRONMENT = {"os.environ", "os.getenv", "os.environb", "os.putenv"}
CLIENT = {"twilio.rest", "twilio.http"}


def name_of(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


@cache
def used_in(file: Path) -> list[tuple[int, str]]:
    """Every dotted name that a file uses or imports, and where."""
    found: list[tuple[int, str]] = []
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute):
            found.append((node.lineno, ast.unparse(node)))
        if isinstance(node, ast.ImportFrom):
            found.append((node.lineno, str(node.module)))
            found += [(node.lineno, f"{node.module}.{alias.name}") for alias in node.names]
    return found


def mentions(file: Path, names: set[str]) -> list[int]:
    """Lines that use one of these dotted names."""
    return [line for line, used in used_in(file) if used in names]


def mentioned_outside(names: set[str], *allowed: str) -> list[str]:
    return [
        f"{name_of(file)}:{line}"
        for file in SOURCES
        if not name_of(file).startswith(allowed)
        for line in mentions(file, names)
    ]


def test_imports_go_downwards_only() -> None:
    # In a process of its own: the linter silences every logger that it finds.
    code = (
        "from importlinter.cli import lint_imports as lint; raise SystemExit(lint(no_cache=True))"
    )
    command = [sys.executable, "-c", code]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_every_part_of_the_house_has_its_place_in_the_rings() -> None:
    (rings,) = (c for c in CONTRACTS["contracts"] if c["type"] == "layers")
    placed = {name.strip(" ()") for layer in rings["layers"] for name in layer.split("|")}
    tops = {".".join(file.relative_to(ROOT).with_suffix("").parts[:2]) for file in SOURCES}
    assert tops - {"checkin_sms.__init__", "workers.__init__"} <= placed


def test_only_the_clock_reads_the_time() -> None:
    assert mentioned_outside(TIME, "checkin_sms/clock.py") == []


def test_only_config_reads_the_environment() -> None:
    assert mentioned_outside(ENVIRONMENT, "checkin_sms/config.py") == []


def test_only_the_gateway_speaks_through_the_carriers_client() -> None:
    allowed = ("checkin_sms/gateway/", "checkin_sms/local_carrier/in_process.py")
    assert mentioned_outside(CLIENT, *allowed) == []


@pytest.mark.parametrize(
    "line",
    ["datetime.now()", "datetime.datetime.now()", "time.sleep(1)", "from time import monotonic"],
)
def test_the_guard_sees_each_way_to_read_the_time(line: str, tmp_path: Path) -> None:
    (tmp_path / "late.py").write_text(line)
    assert mentions(tmp_path / "late.py", TIME) == [1]
