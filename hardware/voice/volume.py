"""How loud: as people hear it, by day and by night."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from typing import Final

_RANGE: Final = 40.0
"""Decibels between 100 percent and the last one above silence."""


def gain(percent: float) -> float:
    """The factor for the samples at a volume from 0 (silent) to 100 (as recorded).

    Loudness is heard in steps of equal decibels, so 70 percent are 12 dB below 100.
    """
    if percent <= 0:
        return 0.0
    return float(10 ** (-_RANGE * (1 - min(percent, 100) / 100) / 20))


@dataclass(frozen=True, slots=True, kw_only=True)
class Volume:
    """The volume in percent around the day."""

    day: int = 80
    night: int = 50
    night_from: time = time(18)
    night_to: time = time(7)

    def at(self, local: time) -> int:
        """The volume in percent at this local time of day."""
        if self.night_from <= self.night_to:
            night = self.night_from <= local < self.night_to
        else:
            night = local >= self.night_from or local < self.night_to
        return self.night if night else self.day
