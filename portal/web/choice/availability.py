"""The free times for one wish, read in one look at the database."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from portal.domain.booking import PortalBookingId
from portal.domain.refusals import BookingRefusal, BookingRefused
from portal.domain.selling import Wanted
from portal.web.choice.day_list import DayList, DayStates
from portal.wiring import Portal


@dataclass(frozen=True, slots=True)
class Moment:
    """When somebody looked, and what had changed by then."""

    n: int
    """The last change of the database."""
    now: datetime


class Availability:
    """Looks up what is free."""

    def __init__(self, portal: Portal, states: DayStates) -> None:
        self._portal = portal
        self._states = states

    def moment(self) -> Moment:
        """What time it is and what was the last change.

        Raises:
            BookingRefused: ``paused``.
        """
        with self._portal.transactions.read() as work:
            if work.paused:
                raise BookingRefused(BookingRefusal.PAUSED)
            return Moment(work.n, work.now)

    def days(self, wish: Wanted, now: datetime, own: PortalBookingId | None = None) -> DayList:
        """The coming days; the time of an ``own`` booking is free to its owner."""
        return self._states.list(wish, self._portal.free_times(wish, own=own), now)
