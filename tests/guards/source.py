"""The product's own source, read as a tree: for guards that hold the code to what it names."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PRODUCT = sorted([*(ROOT / "checkin_sms").rglob("*.py"), *(ROOT / "workers").rglob("*.py")])


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """Read once for all guards."""
    return tuple(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


def calls(path: Path) -> Iterator[ast.Call]:
    return (node for node in nodes(path) if isinstance(node, ast.Call))


@cache
def called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func)


def callers_of(name: str) -> set[str]:
    return {
        path.relative_to(ROOT).as_posix()
        for path in PRODUCT
        for node in calls(path)
        if called(node) == name
    }


def strings(path: Path) -> Iterator[str]:
    for node in nodes(path):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
