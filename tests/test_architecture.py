"""The house keeps its shape: who may import whom, who reads the time and the environment."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).parents[1]
SOURCES = sorted(
    path
    for top in ("checkin_sms", "workers")
    for path in (ROOT / top).rglob("*.py")
    if "versions" not in path.parts
)
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]

TIME = {
    *(f"datetime.{name}" for name in ("now", "utcnow", "today")),
    "date.today",
    *(f"time.{name}" for name in ("time", "monotonic", "perf_counter", "time_ns", "sleep")),
}
ENVIRONMENT = {"os.environ", "os.getenv", "os.environb", "os.putenv"}
CLIENT = {"twilio.rest", "twilio.http"}


def name_of(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def mentions(file: Path, names: set[str]) -> Iterator[int]:
    """Lines that use one of these dotted names."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute) and any(
            ast.unparse(node) in (name, f"datetime.{name}") for name in names
        ):
            yield node.lineno
        if isinstance(node, ast.ImportFrom) and any(
            f"{node.module}.{alias.name}" in names or node.module in names for alias in node.names
        ):
            yield node.lineno


def mentioned_outside(names: set[str], *allowed: str) -> list[str]:
    return [
        f"{name_of(file)}:{line}"
        for file in SOURCES
        if not name_of(file).startswith(allowed)
        for line in mentions(file, names)
    ]


def test_imports_go_downwards_only(capsys: pytest.CaptureFixture[str]) -> None:
    broken = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    assert not broken, capsys.readouterr().out


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
    assert list(mentions(tmp_path / "late.py", TIME)) == [1]
