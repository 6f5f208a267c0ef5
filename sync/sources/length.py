"""How long a booking lasts: whole minutes, at least one, at most a day."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from lobby.domain import fitting

LONGEST: Final = fitting.LONGEST_MINUTES


def minutes(lasts: timedelta) -> int:
    """The nearest length that a booking can have."""
    return min(LONGEST, max(1, round(lasts / timedelta(minutes=1))))
