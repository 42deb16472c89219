"""The shape of the house, held by tests: what steps may touch, and how large things may grow."""

from __future__ import annotations

import ast
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest

SRC = Path(__file__).parent.parent / "src" / "bowout"
STEPS = sorted((SRC / "steps").rglob("*.py"))
PURE_BANS = {
    "os", "io", "pathlib", "socket", "subprocess", "random", "secrets", "time", "tempfile", "shutil", "sqlite3",
    "sqlalchemy", "urllib.request", "http", "smtplib", "imaplib", "asyncio", "threading", "multiprocessing",
}  # fmt: skip
CLOCK_CALLS = {("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("date", "today"), ("uuid", "uuid4")}


def modules(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


@pytest.mark.parametrize("path", STEPS, ids=lambda p: p.relative_to(SRC).as_posix())
def test_steps_touch_nothing_outside(path: Path) -> None:
    tree = ast.parse(path.read_text())
    banned = {name for name in modules(tree) if name in PURE_BANS or name.split(".")[0] in PURE_BANS}
    assert not banned, f"{path.name} is pure and may not import {banned}"
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in {"open", "print", "input"}, f"{path.name}:{node.lineno} does I/O"
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            assert (node.value.id, node.attr) not in CLOCK_CALLS, f"{path.name}:{node.lineno} reads the clock"


@pytest.mark.parametrize("path", STEPS, ids=lambda p: p.relative_to(SRC).as_posix())
def test_steps_are_typed_without_any(path: Path) -> None:
    names = {node.id for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Name)}
    assert "Any" not in names


def function_lengths() -> list[tuple[int, str]]:
    found = []
    for path in sorted(SRC.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                doc = ast.get_docstring(node, clean=False)
                size = (node.end_lineno or 0) - node.lineno + 1 - (doc.count("\n") + 1 if doc else 0)
                found.append((size, f"{path.relative_to(SRC)}:{node.lineno} {node.name}"))
    return sorted(found, reverse=True)


def test_functions_stay_small() -> None:
    lengths = function_lengths()
    sizes = sorted(size for size, _ in lengths)
    assert not [where for size, where in lengths if size > 50]
    assert statistics.median(sizes) < 10
    assert sizes[int(len(sizes) * 0.9)] < 30


def test_files_stay_small_and_say_what_they_know() -> None:
    for path in SRC.rglob("*.py"):
        text = path.read_text()
        assert text.count("\n") <= 450, f"{path} is too long"
        assert ast.get_docstring(ast.parse(text)), f"{path} does not say what it knows"
