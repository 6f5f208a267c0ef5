"""When the house last asked for the bookings; without it nobody who booked can check in."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from portal.actions.ports import FEED_ASKED, BeginWork

_EVERY: Final = timedelta(minutes=1)
"""The house asks all the time; to note that more often would keep the database busy."""


class NoteFeedAsked:
    """Note that the house asks now, at most once a minute."""

    def __init__(self, begin: BeginWork, look: BeginWork) -> None:
        """``look`` may begin transactions that only look."""
        self._begin = begin
        self._look = look

    def __call__(self) -> None:
        """Note it, unless that was done within the last minute."""
        with self._look() as work:
            noted = work.switches.get(FEED_ASKED)
            if noted and work.now - datetime.fromisoformat(noted) < _EVERY:
                return
        with self._begin() as work:
            work.switches.put(FEED_ASKED, work.now.isoformat())
            work.commit()
