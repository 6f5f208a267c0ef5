"""The German of the e-mails: days, times, and what became of an appointment."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import Final

_DAYS: Final = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
_MONTHS: Final = (
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
    "Oktober", "November", "Dezember",
)  # fmt: skip

OUTCOMES: Final = {
    "arrived": "angemeldet",
    "called": "aufgerufen",
    "served": "fertig",
    "no-show": "nicht erschienen",
    "undone": "zurückgenommen",
}


def outcome(kind: str, undoes: str) -> str:
    """``aufgerufen``, ``zurückgenommen: aufgerufen``."""
    return f"{OUTCOMES[kind]}: {OUTCOMES[undoes]}" if undoes else OUTCOMES[kind]


def day(at: datetime, zone: tzinfo) -> str:
    """``Montag, 23. November``."""
    local = at.astimezone(zone)
    return f"{_DAYS[local.weekday()]}, {local.day}. {_MONTHS[local.month - 1]}"


def clock(at: datetime, zone: tzinfo) -> str:
    """``9:05 Uhr``."""
    local = at.astimezone(zone)
    return f"{local.hour}:{local.minute:02}\u00a0Uhr"


def spaced(number: str) -> str:
    """``T 038``, with a narrow space."""
    letters = number.rstrip("0123456789")
    return f"{letters}\u202f{number[len(letters) :]}"
