"""Finding a resource for an appointment, and taking its ticks, inside a transaction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from lobby.domain.availability.resources import Candidate
from portal.actions.ports import PortalWork
from portal.domain.booking import PortalBooking, PortalBookingId
from portal.domain.refusals import BookingRefusal, BookingRefused
from portal.domain.selling import Selling, Wanted


def require_booking(work: PortalWork, key: PortalBookingId) -> PortalBooking:
    """The booking of this key.

    Raises:
        BookingRefused: ``unknown-link``.
    """
    booking = work.bookings.get(key)
    if booking is None:
        raise BookingRefused(BookingRefusal.UNKNOWN_LINK)
    return booking


def refuse_while_paused(work: PortalWork) -> None:
    """Sell nothing new while the office has stopped it.

    Raises:
        BookingRefused: ``paused``.
    """
    if work.paused:
        raise BookingRefused(BookingRefusal.PAUSED)


class Placing:
    """Gives an appointment the best resource that is free."""

    def __init__(self, selling: Selling) -> None:
        self.selling = selling

    def place_new(
        self, work: PortalWork, wish: Wanted, draft: PortalBooking, press: str | None
    ) -> PortalBooking:
        """Keep a new booking and take its time.

        Raises:
            BookingRefused: ``closed``, ``not-released``, ``notice``, or ``taken`` with the three
                nearest times.
        """
        able = self._offered(work, wish, draft)
        added = work.bookings.add(replace(draft, resource=able[0].resource.id), press)
        placed = self._take_first(work, added, able, None)
        if placed is None:
            raise self.refusal(work, BookingRefusal.TAKEN, wish, draft)
        return placed if placed == added else work.bookings.change(added, placed)

    def place_instead(
        self, work: PortalWork, wish: Wanted, before: PortalBooking, after: PortalBooking
    ) -> PortalBooking:
        """Take the time of ``after`` and free that of ``before``; on refusal nothing has changed.

        Raises:
            BookingRefused: as for a new one.
        """
        placed = self._take_first(work, after, self._offered(work, wish, after), before)
        if placed is None:
            raise self.refusal(work, BookingRefusal.TAKEN, wish, after)
        return work.bookings.change(before, placed)

    def keep(
        self, work: PortalWork, before: PortalBooking, after: PortalBooking, code: BookingRefusal
    ) -> PortalBooking:
        """Go on with the same time: its own ticks, or if it lost them, those of whoever is free.

        Too late is not too late: who took longer than the time was kept loses it only to somebody
        else.

        Raises:
            BookingRefused: ``code`` with the three nearest times, somebody else has it.
        """
        if work.occupancy.holds(before):
            work.occupancy.keep_until(after, after.until)
            return work.bookings.change(before, after)
        wish = self.selling.wish_of(before)
        occupied = work.occupancy.days([after.day], without=after.id)[after.day]
        able = self.selling.promised(wish, after.starts_at, occupied, work.now)
        placed = self._take_first(work, after, able, before)
        if placed is None:
            raise self.refusal(work, code, wish, after)
        return work.bookings.change(before, placed)

    def refusal(
        self, work: PortalWork, code: BookingRefusal, wish: Wanted, booking: PortalBooking
    ) -> BookingRefused:
        """The refusal of this time, with the three free ones that are nearest to it."""
        days = self.selling.days_around(booking.starts_at, work.now)
        occupied = work.occupancy.days(days, without=booking.id)
        nearest = self.selling.nearest(wish, booking.starts_at, occupied, work.now)
        return BookingRefused(code, nearest=nearest)

    def _offered(
        self, work: PortalWork, wish: Wanted, booking: PortalBooking
    ) -> tuple[Candidate, ...]:
        occupied = work.occupancy.days([booking.day], without=booking.id)[booking.day]
        able = self.selling.choices(wish, booking.starts_at, occupied, work.now)
        if not able:
            raise self.refusal(work, BookingRefusal.TAKEN, wish, booking)
        return able

    @staticmethod
    def _take_first(
        work: PortalWork,
        booking: PortalBooking,
        able: Iterable[Candidate],
        before: PortalBooking | None,
    ) -> PortalBooking | None:
        """The booking at the first resource whose ticks the database gives it."""
        for candidate in able:
            wanted = replace(booking, resource=candidate.resource.id)
            if work.occupancy.take(wanted, instead_of=before):
                return wanted
        return None
