"""What one terminal is called, and what it may count on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from kiosk.idle import Patience


def _utc_now() -> datetime:
    return datetime.now(UTC)


_PATIENCE: Final = Patience()


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """One terminal as its settings describe it."""

    place: str = "kiosk"
    """Its name in the journal."""
    languages: Sequence[str] = ("de", "en")
    patience: Patience = _PATIENCE
    logo: Path | None = None
    letters: str = ""
    """The letters that booking numbers may have, as keys to touch."""
    pin: str = field(default="", repr=False)
    """Opens the staff page; without one nothing does."""
    now: Callable[[], datetime] = _utc_now
