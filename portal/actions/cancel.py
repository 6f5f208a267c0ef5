"""A time is given back, and taken back again if it was a mistake."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta

from lobby.domain.names import Number
from portal.actions.firm import FirmBookings
from portal.actions.placing import require_booking
from portal.actions.ports import BeginWork, PortalWork
from portal.domain.booking import (
    CONFIRMED,
    BookingState,
    CancelledBy,
    PortalBooking,
    PortalBookingId,
    book,
    cancel,
)
from portal.domain.emails import CancelReason, EmailKind, EmailNews
from portal.domain.limits import BookingRules
from portal.domain.refusals import BookingRefusal, BookingRefused


class CancelBooking:
    """Cancel a booking, or give up what was held."""

    def __init__(self, begin: BeginWork, rules: BookingRules) -> None:
        self._begin = begin
        self._rules = rules

    def __call__(
        self,
        key: PortalBookingId,
        by: CancelledBy = CancelledBy.CITIZEN,
        reason: CancelReason | None = None,
    ) -> PortalBooking:
        """Cancel it until its visitor has checked in; cancelled again it is the same.

        Its time is somebody else's at once, or after a while that nobody can foresee where the
        town wants no trade with appointments. The e-mail of the town tells its ``reason``.

        Raises:
            BookingRefused: ``unknown-link``, ``already-in``, or ``not-booked`` if it has expired.
        """
        with self._begin() as work:
            booking = require_booking(work, key)
            if booking.state is BookingState.CANCELLED:
                return booking
            cancelled = cancel(booking, by, work.now + self._rules.undo)
            work.bookings.change(booking, cancelled)
            self._give_back(work, booking, by)
            work.outbox.drop(key, EmailKind.ASK, EmailKind.REMINDER)
            if booking.state is BookingState.BOOKED:
                by_town = by is CancelledBy.TOWN
                kind = EmailKind.TOWN_CANCELLED if by_town else EmailKind.CANCELLED
                work.outbox.put(cancelled, kind, work.now, EmailNews(reason=reason))
            work.commit()
        return cancelled

    def _give_back(self, work: PortalWork, booking: PortalBooking, by: CancelledBy) -> None:
        delay = self._rules.delayed_return
        if delay and by is CancelledBy.CITIZEN and booking.state is BookingState.BOOKED:
            work.occupancy.keep_until(booking, _some_time_between(work.now, *delay))
        else:
            work.occupancy.free(booking)


class UndoCancel:
    """Book again what its citizen has just cancelled."""

    def __init__(self, begin: BeginWork, firm: FirmBookings) -> None:
        self._begin = begin
        self._firm = firm

    def __call__(self, key: PortalBookingId) -> PortalBooking:
        """Take the cancellation back, with the same number; undone again it is the same.

        Raises:
            BookingRefused: ``unknown-link``, ``not-booked`` if it never was or the town cancelled
                it, ``too-late-to-undo``, ``too-many-open``, or ``taken`` with the nearest times.
        """
        with self._begin() as work:
            booking = require_booking(work, key)
            if booking.state in CONFIRMED:
                return booking
            number = _number_to_undo(work, booking)
            contact = work.contacts.get(key)
            if contact is not None:
                self._firm.refuse_more(work, booking, contact)
            again = book(booking, number)
            booked = self._firm.placing.keep(work, booking, again, BookingRefusal.TAKEN)
            self._firm.tell(work, booked, EmailKind.UNDONE, contact)
            work.commit()
        return booked


def _number_to_undo(work: PortalWork, booking: PortalBooking) -> Number:
    """The number that a cancelled booking had, if its citizen may have it back."""
    if booking.number is None or booking.cancelled_by is not CancelledBy.CITIZEN:
        raise BookingRefused(BookingRefusal.NOT_BOOKED)
    if booking.erased or booking.until is None or booking.until < work.now:
        raise BookingRefused(BookingRefusal.TOO_LATE_TO_UNDO)
    return booking.number


def _some_time_between(now: datetime, least: timedelta, most: timedelta) -> datetime:
    spread = max(1, int((most - least).total_seconds()))
    return now + least + timedelta(seconds=secrets.randbelow(spread))
