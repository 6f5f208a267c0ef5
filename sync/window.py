"""Which days are mirrored."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from lobby.domain.opening import Opening
from sync.sources.contract import Window


def window(opening: Opening, now: datetime, days: int) -> Window:
    """From the local midnight before ``now``, for this many days and today."""
    today = opening.day(now)
    return Window(
        opening.at(today, time.min), opening.at(today + timedelta(days=days + 1), time.min)
    )
