"""The same booking at another time."""

from __future__ import annotations

from datetime import date, datetime

from lobby.domain.names import Number
from portal.actions.firm import FirmBookings
from portal.actions.placing import refuse_while_paused, require_booking
from portal.actions.ports import BeginWork, PortalWork
from portal.domain.booking import PortalBooking, PortalBookingId, move
from portal.domain.emails import EmailKind, EmailNews
from portal.domain.numbers import draw_number
from portal.domain.refusals import BookingRefusal, BookingRefused


class MoveBooking:
    """Take the new time and free the old one together; any refusal leaves both as they were."""

    def __init__(self, begin: BeginWork, firm: FirmBookings) -> None:
        self._begin = begin
        self._firm = firm

    def __call__(self, key: PortalBookingId, starts_at: datetime) -> PortalBooking:
        """Move it; on the same day it keeps its number. The same time again changes nothing.

        Raises:
            BookingRefused: ``unknown-link``, ``already-in``, ``not-booked``, ``paused``,
                ``closed``, ``not-released``, ``notice``, or ``taken`` with the nearest times.
        """
        with self._begin() as work:
            booking = require_booking(work, key)
            if booking.erased:
                raise BookingRefused(BookingRefusal.NOT_BOOKED)
            placing = self._firm.placing
            day = placing.selling.day(starts_at)
            wanted = move(booking, starts_at, day, self._number(work, booking, day))
            if starts_at == booking.starts_at:
                return booking
            refuse_while_paused(work)
            wish = placing.selling.wish_of(booking)
            moved = placing.place_instead(work, wish, booking, wanted)
            news = EmailNews(was_at=booking.starts_at)
            self._firm.tell(work, moved, EmailKind.MOVED, work.contacts.get(key), news)
            work.commit()
        return moved

    def _number(self, work: PortalWork, booking: PortalBooking, day: date) -> Number:
        if booking.number and day == booking.day:
            return booking.number
        return draw_number(self._firm.rules.series, work.bookings.numbers(day))
