"""Erases by the clock what nobody needs any more, beside the pages."""

from __future__ import annotations

import logging
from collections.abc import Callable
from threading import Event
from typing import Final

from lobby.domain.errors import Unavailable

log: Final = logging.getLogger(__name__)

_EVERY: Final = 3600.0
_AFTER_AN_OUTAGE: Final = 60.0


class HourlyUpkeep:
    """Erases at the start and every hour; the database may be away meanwhile."""

    def __init__(self, erase: Callable[[], int]) -> None:
        """``erase`` erases some of what is due and says how many bookings it was."""
        self._erase = erase

    def run(self, stop: Event) -> None:
        """Erase until ``stop``."""
        wait = 0.0
        while not stop.wait(wait):
            wait = self.round(stop)

    def round(self, stop: Event) -> float:
        """Erase all that is due; return after how many seconds to look again."""
        erased = 0
        try:
            while not stop.is_set() and (some := self._erase()):
                erased += some
        except Unavailable as outage:
            log.warning("erase=failed problem=%s", outage.problem)
            return _AFTER_AN_OUTAGE
        if erased:
            log.info("erased=%s", erased)
        return _EVERY
