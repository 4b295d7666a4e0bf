"""The product's own source, read as a tree: for guards that hold the code to what it names."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PRODUCT = sorted([*(ROOT / "checkin_sms").rglob("*.py"), *(ROOT / "workers").rglob("*.py")])


def calls(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            yield node


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
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
