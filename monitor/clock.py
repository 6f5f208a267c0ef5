"""The time of the house, carried on between two readings of the lobby."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class HouseClock:
    """Shows the lobby's time; whatever this machine's own clock says or does."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self.monotonic = monotonic
        self._set = (datetime.now(UTC), monotonic())

    def set(self, at: datetime) -> None:
        """Take over the lobby's time."""
        self._set = (at, self.monotonic())

    def now(self) -> datetime:
        """Tell the time, aware; on any thread."""
        at, read = self._set
        return at + timedelta(seconds=self.monotonic() - read)
