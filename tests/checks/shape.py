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
_MOST_WORDS: Final = 500
"""In a README, without its code."""
_LONGEST_LINE: Final = 100
_ENDINGS: Final = (".py", ".qml", ".md", ".toml", ".lock", ".yaml", ".json", ".service", ".ts", "")
_REGISTRIES: Final = (
    r"pyp[i]\.(?:org|io)|python[h]osted|npmj[s]\.(?:com|org)|crate[s]\.io|de[b]\.debian"
)
_SOMEBODYS: Final = r"(?<![\w.])/(?:wor[k]|roo[t]|hom[e]/\w+|tm[p]/w)(?:/|\b)|file:/[/]/opt"
"""A letter of each stands in brackets, so that this file does not find itself."""
_CODE: Final = re.compile(r"^```.*?^```|^    .*?$", re.DOTALL | re.MULTILINE)
_WORD: Final = re.compile(r"[A-Za-z0-9][\w'’./-]*")
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
    """Name the folders whose README is missing, and READMEs that are too long to be read."""
    for folder in (*PACKAGES, "tests", "systemd"):
        if (ROOT / folder).is_dir() and not (ROOT / folder / "README.md").is_file():
            yield f"{folder}: has no README.md"
    for path in files(".md"):
        if path.name == "README.md":
            prose = _CODE.sub("", path.read_text())
            if (words := len(_WORD.findall(prose))) > _MOST_WORDS:
                yield f"{path.relative_to(ROOT)}: {words} words, at most {_MOST_WORDS}"
            wide = (line for line in prose.splitlines() if not line.startswith(("|", "![")))
            if (longest := max(map(len, wide), default=0)) > _LONGEST_LINE:
                yield f"{path.relative_to(ROOT)}: a line of {longest}, at most {_LONGEST_LINE}"


def _long_functions(path: Path, text: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > _LONGEST_FUNCTION:
                what = f"{node.name}: {lines} lines, at most {_LONGEST_FUNCTION}"
                yield from places(path, [node.lineno], what)
