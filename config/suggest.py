"""What an installer is offered in place of a name that does not exist."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def suggestion(name: str, known: Iterable[str], else_say: str = "there is") -> str:
    """What to write instead of this name: the one that looks like it, or all that there are."""
    names = list(known)
    if close := get_close_matches(name, names, 1):
        return f'did you mean "{close[0]}"?'
    return f"{else_say} {listed(names)}" if names else "there is none"


def listed(names: Iterable[str]) -> str:
    """Names in quotes, one after the other."""
    return ", ".join(f'"{name}"' for name in names)
