"""One slip as the bytes for a printer, with what is needed to wait for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_SLOWEST: Final = 400
"""Dots a second: 50 mm/s, the slowest head that is sold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJob:
    """What is sent for one slip, its cut included."""

    data: bytes
    dots: int
    """How much paper it moves."""
    longest: int
    """The bytes of its longest picture: as many may be missing after a line has broken."""
    attempt: str
    """The name that a printer says once the slip is on paper."""

    @property
    def seconds(self) -> float:
        """How long the slowest head needs for it."""
        return self.dots / _SLOWEST
