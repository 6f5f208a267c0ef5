"""What goes to the journal can be searched: every message is ``key=value key=value``."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Final

from tests.checks.tools import PACKAGES, ROOT, files, places

_LEVELS: Final = frozenset({"info", "warning", "error", "exception", "critical"})
_PAIRS: Final = re.compile(r"[a-z-]+=\S+(?: [a-z-]+=\S+)*")


def unsearchable() -> Iterator[str]:
    """Name the calls of a log whose message is not made of pairs."""
    for path in files(".py"):
        if path.relative_to(ROOT).parts[0] not in PACKAGES:
            continue
        found = (node.lineno for node in _messages(path.read_text()) if not _is_pairs(node))
        yield from places(path, found, "log key=value pairs")


def _messages(text: str) -> Iterator[ast.expr]:
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Call(func=ast.Attribute(ast.Name("log"), level), args=[message, *_]):
                if level in _LEVELS:
                    yield message


def _is_pairs(message: ast.expr) -> bool:
    return (
        isinstance(message, ast.Constant)
        and isinstance(message.value, str)
        and _PAIRS.fullmatch(message.value) is not None
    )
