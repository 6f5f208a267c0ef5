"""Which bookings do not fit the settings any more."""

from __future__ import annotations

from portal.actions.ports import BeginWork
from portal.domain.booking import PortalBooking
from portal.domain.conflicts import Conflict, conflict_of
from portal.domain.selling import Selling


class FindConflicts:
    """The bookings to come that the settings would not allow any more."""

    def __init__(self, begin: BeginWork, selling: Selling) -> None:
        """``begin`` may begin transactions that only look."""
        self._begin = begin
        self._selling = selling

    def __call__(self) -> tuple[tuple[PortalBooking, Conflict], ...]:
        """Each with its reason, in the order of their times."""
        with self._begin() as work:
            coming = work.bookings.coming(work.now)
        judged = ((booking, conflict_of(booking, self._selling)) for booking in coming)
        return tuple((booking, why) for booking, why in judged if why is not None)
