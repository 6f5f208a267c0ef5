"""What makes a booking firm: its number, its e-mail, its reminder."""

from __future__ import annotations

from typing import Final

from portal.actions.placing import Placing
from portal.actions.ports import Contact, Fingerprint, PortalWork
from portal.domain.booking import PortalBooking, book
from portal.domain.emails import EmailKind, EmailNews, reminder_due
from portal.domain.limits import BookingRules, base_address, refuse_more_bookings
from portal.domain.numbers import draw_number
from portal.domain.refusals import BookingRefusal

_NOTHING_MORE: Final = EmailNews()


class FirmBookings:
    """Makes bookings firm, inside a transaction."""

    def __init__(self, placing: Placing, rules: BookingRules, fingerprint: Fingerprint) -> None:
        self.placing = placing
        self.rules = rules
        self._fingerprint = fingerprint

    def book(self, work: PortalWork, booking: PortalBooking, contact: Contact) -> PortalBooking:
        """Book it under a number of its own, and note the e-mails that say so.

        Raises:
            BookingRefused: ``too-many-open``, or ``expired-and-gone`` with the nearest times.
        """
        self.refuse_more(work, booking, contact)
        number = draw_number(self.rules.series, work.bookings.numbers(booking.day))
        gone = BookingRefusal.EXPIRED_AND_GONE
        booked = self.placing.keep(work, booking, book(booking, number), gone)
        work.contacts.answered(self.address(contact))
        self.tell(work, booked, EmailKind.BOOKED, contact)
        return booked

    def refuse_more(self, work: PortalWork, booking: PortalBooking, contact: Contact) -> None:
        """Let one address have only so many bookings, counted in the transaction of one more.

        Raises:
            BookingRefused: ``too-many-open``.
        """
        today = self.placing.selling.day(work.now)
        use = work.contacts.use(self.address(contact), today, without=booking.id)
        refuse_more_bookings(use, self.rules)

    def tell(
        self,
        work: PortalWork,
        booking: PortalBooking,
        kind: EmailKind,
        contact: Contact | None,
        news: EmailNews = _NOTHING_MORE,
    ) -> None:
        """Note the e-mail about it, and the reminder if one was asked for, in place of any other.

        One row for each kind and revision, in the transaction that it tells about: none is sent
        twice, and none about what did not happen.
        """
        work.outbox.put(booking, kind, work.now, news)
        work.outbox.drop(booking.id, EmailKind.REMINDER)
        due = reminder_due(booking, self.placing.selling.calendar.opening, work.now)
        if contact is not None and contact.reminder and due is not None:
            work.outbox.put(booking, EmailKind.REMINDER, due)

    def address(self, contact: Contact) -> str:
        """What the address of a contact is counted by."""
        return self._fingerprint(base_address(contact.email))
