"""An unexpected error as one line of a log: its kind and its places, and no word of its message.

What an error says often repeats what it was given, names and codes of visitors among it: a driver
tells the row that it refuses, a parser the text that it cannot read.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Final

_ROOT: Final = Path(__file__).parents[1]
_MOST_PLACES: Final = 12
"""Of each error, the innermost ones; a recursion has thousands."""


def outline(error: BaseException) -> str:
    """The error and what led to it: ``KeyError@a.py:12<b.py:40 after ValueError@c.py:7``."""
    return " after ".join(map(_summary, _chain(error)))


def _summary(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)[-_MOST_PLACES:]
    places = "<".join(f"{_short(frame.filename)}:{frame.lineno}" for frame in reversed(frames))
    return f"{type(error).__name__}{_code(error)}@{places}"


def _code(error: BaseException) -> str:
    """What a database's driver calls its error, which repeats nothing."""
    original = getattr(error, "orig", None) or error
    code = getattr(original, "sqlstate", None) or getattr(original, "sqlite_errorname", None)
    return f"[{code}]" if code else ""


def _short(file: str) -> str:
    """Ours from the top of the program on, a library's from its package on."""
    path = Path(file)
    if "site-packages" in path.parts:
        return str(Path(*path.parts[path.parts.index("site-packages") + 1 :]))
    return str(path.relative_to(_ROOT)) if path.is_relative_to(_ROOT) else path.name


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        yield link
        seen.add(id(link))
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
