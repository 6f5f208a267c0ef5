"""How long things are, and what must not stand in a file."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.checks.tools import PACKAGES, ROOT, files, places

_LONGEST_FUNCTION: Final = 60
_LONGEST_FILE: Final = 300
_LONGEST_README: Final = 60
_ENDINGS: Final = (".py", ".qml", ".md", ".toml", ".lock", ".yaml", ".json", ".service", ".ts", "")
_REGISTRIES: Final = (
    r"pyp[i]\.(?:org|io)|python[h]osted|npmj[s]\.(?:com|org)|crate[s]\.io|de[b]\.debian"
)
_SOMEBODYS: Final = r"(?<![\w.])/(?:wor[k]|roo[t]|hom[e]/\w+|tm[p]/w)(?:/|\b)|file:/[/]/opt"
"""A letter of each stands in brackets, so that this file does not find itself."""
_FOREIGN: Final = re.compile(f"{_REGISTRIES}|{_SOMEBODYS}")


def too_long() -> Iterator[str]:
    """Name functions and files that hold more than one thing."""
    for path in files(".py", ".qml"):
        text = path.read_text()
        if (lines := text.count("\n")) > _LONGEST_FILE:
            yield f"{path.relative_to(ROOT)}: {lines} lines, at most {_LONGEST_FILE}"
        if path.suffix == ".py" and path.parent.name != "versions":  # a migration is one list
            yield from _long_functions(path, text)


def foreign_words() -> Iterator[str]:
    """Name lines that hold a package registry's host or a path of somebody's machine."""
    for path in files(*_ENDINGS):
        lines = enumerate(path.read_text(errors="replace").splitlines(), 1)
        found = (number for number, line in lines if _FOREIGN.search(line))
        yield from places(path, found, "names a registry's host or a path of one machine")


def readmes() -> Iterator[str]:
    """Name the folders whose README is missing or too long to be read."""
    for folder in (*PACKAGES, "tests", "systemd"):
        readme = ROOT / folder / "README.md"
        if not readme.parent.is_dir():
            continue
        if not readme.is_file():
            yield f"{folder}: has no README.md"
        elif (lines := readme.read_text().count("\n")) > _LONGEST_README:
            yield f"{folder}/README.md: {lines} lines, at most {_LONGEST_README}"


def _long_functions(path: Path, text: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > _LONGEST_FUNCTION:
                what = f"{node.name}: {lines} lines, at most {_LONGEST_FUNCTION}"
                yield from places(path, [node.lineno], what)
