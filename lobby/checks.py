"""One thing that a caretaker looks at, and how it stands; the entry point group ``lobby.checks``.

An entry point is called with the settings and returns checks: ``checks(settings) -> list[Check]``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Health(StrEnum):
    """How something stands."""

    OK = "ok"
    ATTENTION = "attention"
    """It works, and somebody should look at it."""
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Check:
    """What was looked at, how it stands, and what to do if it does not stand well."""

    name: str
    state: Health
    message: str
