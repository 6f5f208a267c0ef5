"""Nothing about a person stays longer than it is needed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from portal.actions.ports import BeginWork, PortalWork
from portal.domain.booking import BookingState, PortalBooking, erase, expire
from portal.domain.emails import EmailKind
from portal.domain.limits import BookingRules
from portal.domain.selling import Selling

_AT_ONCE: Final = 100
"""Bookings of one kind in a transaction: nobody who books has to wait long for it."""


class EraseBookings:
    """Erase what is due; to be repeated until nothing was."""

    def __init__(self, begin: BeginWork, selling: Selling, rules: BookingRules) -> None:
        self._begin = begin
        self._selling = selling
        self._rules = rules

    def __call__(self) -> int:
        """Erase some of what is due, and say how many bookings it was.

        Unconfirmed ones when no confirmation would count any more, cancelled ones when their
        e-mail has left or waited long enough, all others in the evening of their day. What
        became of them is counted first.
        """
        with self._begin() as work:
            erased = self._expired(work) + self._cancelled(work) + self._past(work)
            work.contacts.forget_asked(self._selling.day(work.now))
            work.commit()
        return erased

    def _expired(self, work: PortalWork) -> int:
        due = work.bookings.overdue(work.now - self._rules.late, _AT_ONCE)
        for booking in due:
            work.occupancy.free(booking)
            work.outbox.drop(booking.id, EmailKind.ASK)
            _erase(work, booking, expire(booking))
        return len(due)

    def _cancelled(self, work: PortalWork) -> int:
        long_ago = work.now - self._rules.kept_for_mail
        due = work.bookings.cancelled(work.now, long_ago, _AT_ONCE)
        for booking in due:
            _erase(work, booking, booking)
        return len(due)

    def _past(self, work: PortalWork) -> int:
        due = [
            booking
            for booking in work.bookings.past(self._first_kept(work), _AT_ONCE)
            if booking.ends_at <= work.now
        ]
        for booking in due:
            work.outbox.drop(booking.id, EmailKind.REMINDER)
            _erase(work, booking, booking)
        return len(due)

    def _first_kept(self, work: PortalWork) -> date:
        """The first day whose people are still known."""
        today = self._selling.day(work.now)
        evening = self._selling.calendar.opening.at(today, self._rules.erase_at)
        return today + timedelta(days=1) if work.now >= evening else today


def _erase(work: PortalWork, before: PortalBooking, after: PortalBooking) -> None:
    """Count it, unless it was only held or never confirmed before it was given up, and forget it.

    Who it was goes with the contact, what it was for with the services.
    """
    if before.state is BookingState.PENDING or before.number is not None:
        work.statistics.count(after)
    work.contacts.delete(after.id)
    work.outcomes.delete(after.id)
    work.bookings.change(before, erase(after))
