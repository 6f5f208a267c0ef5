"""What the documents and docstrings send a reader to is there: files, classes and functions."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from tests.checks.tools import PACKAGES, ROOT, places, under

_WALKS: Final = ROOT / "docs/architecture.md"
_STEP: Final = re.compile(r"^\d+\. `(?P<file>[\w/]+\.py)` `(?P<name>[\w.]+)`: ")
_DOTTED: Final = re.compile(rf"``((?:{'|'.join(PACKAGES)})(?:\.[a-z_]+)+)\.([A-Z]\w+(?:\.\w+)?)``")
"""A class of one of our modules, as a docstring names the one that runs behind a port."""


def missing() -> Iterator[str]:
    """Name the steps of the walks, and the classes that docstrings name, that are not there."""
    yield from _lost_steps()
    for package in PACKAGES:
        for path in under(package, ".py"):
            yield from _lost_classes(path)


def _lost_steps() -> Iterator[str]:
    numbered = [
        (number, line)
        for number, line in enumerate(_WALKS.read_text().splitlines(), 1)
        if line[:1].isdecimal()
    ]
    if not numbered:
        yield f"{_WALKS.relative_to(ROOT)}: holds no walk"
    for number, line in numbered:
        step = _STEP.match(line)
        if step is None:
            yield from places(_WALKS, [number], "is no step: 1. `file.py` `Class.method`: words")
        elif step["name"] not in _names_in(ROOT / step["file"]):
            yield from places(_WALKS, [number], f"no {step['name']} in {step['file']}")


def _lost_classes(path: Path) -> Iterator[str]:
    for number, line in enumerate(path.read_text().splitlines(), 1):
        for module, name in _DOTTED.findall(line):
            if name not in _names_in(ROOT / f"{module.replace('.', '/')}.py"):
                yield from places(path, [number], f"no {name} in {module}")


@cache
def _names_in(path: Path) -> frozenset[str]:
    """The functions, classes and methods that a file defines; nothing if there is no such file."""
    if not path.is_file():
        return frozenset()
    names = set()
    for node in ast.parse(path.read_text()).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            names.add(node.name)
        if isinstance(node, ast.ClassDef):
            methods = (part for part in node.body if isinstance(part, ast.FunctionDef))
            names |= {f"{node.name}.{method.name}" for method in methods}
    return frozenset(names)
