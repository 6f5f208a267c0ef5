"""A bug as a log may keep it: what kind it is and where it happened, without the values it met."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING, Final

from lobby.domain.errors import LobbyError

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME_CODE: Final = (
    AssertionError,
    AttributeError,
    ImportError,
    LobbyError,
    NameError,
    NotImplementedError,
    TypeError,
)
"""Errors whose words name pieces of the program; those of all others may quote what was read."""


def traced(bug: BaseException) -> str:
    """The traceback of a bug and of its causes, without words that may quote a name or a code."""
    return "\n".join(_told(one) for one in reversed(list(_causes(bug))))


def _causes(bug: BaseException) -> Iterator[BaseException]:
    present: BaseException | None = bug
    while present is not None:
        yield present
        hidden = None if present.__suppress_context__ else present.__context__
        present = present.__cause__ or hidden


def _told(bug: BaseException) -> str:
    kind = f"{type(bug).__module__}.{type(bug).__qualname__}".removeprefix("builtins.")
    code = getattr(bug, "sqlstate", None) or getattr(bug, "sqlite_errorname", None)
    words = str(bug) if isinstance(bug, _NAME_CODE) else code
    where = "".join(traceback.format_tb(bug.__traceback__))
    return f"{where}{kind}: {words}" if words else f"{where}{kind}"
