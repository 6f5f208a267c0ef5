"""The house says what became of a booking."""

from __future__ import annotations

from portal.actions.placing import require_booking
from portal.actions.ports import BeginWork
from portal.domain.booking import BookingState, PortalBooking, PortalBookingId, take_outcome


class TakeOutcome:
    """Note that its visitor arrived, was served or missed, or that one of these was undone."""

    def __init__(self, begin: BeginWork) -> None:
        self._begin = begin

    def __call__(self, key: PortalBookingId, state: BookingState) -> PortalBooking:
        """Note it; the same again changes nothing.

        Raises:
            BookingRefused: ``unknown-link``, or ``already-in`` or ``not-booked`` if this cannot
                follow on the state that it is in.
        """
        with self._begin() as work:
            booking = require_booking(work, key)
            after = take_outcome(booking, state)
            if after == booking:
                return booking
            work.bookings.change(booking, after)
            work.commit()
        return after
