"""The address is confirmed: the appointment is made."""

from __future__ import annotations

from portal.actions.firm import FirmBookings
from portal.actions.placing import require_booking
from portal.actions.ports import BeginWork
from portal.domain.booking import CONFIRMED, BookingState, PortalBooking, PortalBookingId
from portal.domain.refusals import BookingRefusal, BookingRefused


class ConfirmBooking:
    """Book what waits for its confirmation; nothing but the link of the e-mail leads here."""

    def __init__(self, begin: BeginWork, firm: FirmBookings) -> None:
        self._begin = begin
        self._firm = firm

    def __call__(self, key: PortalBookingId) -> PortalBooking:
        """Book it, also when its time has run out and nobody has taken it; again it is the same.

        Raises:
            BookingRefused: ``unknown-link``, ``too-many-open``, or ``expired-and-gone``, with the
                three nearest times if it is known what was wished for.
        """
        with self._begin() as work:
            booking = require_booking(work, key)
            if booking.state in CONFIRMED:
                return booking
            contact = work.contacts.get(key)
            if booking.state is not BookingState.PENDING or contact is None:
                raise BookingRefused(BookingRefusal.EXPIRED_AND_GONE)
            booked = self._firm.book(work, booking, contact)
            work.commit()
        return booked
