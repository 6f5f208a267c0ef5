"""Somebody gives an address: the booking waits for its confirmation, or is made at once."""

from __future__ import annotations

from datetime import date, datetime

from lobby.domain.booking import Channel
from portal.actions.firm import FirmBookings
from portal.actions.placing import require_booking
from portal.actions.ports import BeginWork, Contact, PortalWork
from portal.domain.booking import (
    CONFIRMED,
    BookingState,
    PortalBooking,
    PortalBookingId,
    ask,
    correct_address,
)
from portal.domain.emails import EmailKind
from portal.domain.limits import AddressUse, ConfirmBy, refuse_more_mails, refuse_more_requests
from portal.domain.refusals import BookingRefusal, BookingRefused


class RequestBooking:
    """Ask for a held time."""

    def __init__(self, begin: BeginWork, firm: FirmBookings) -> None:
        self._begin = begin
        self._firm = firm

    def __call__(self, key: PortalBookingId, contact: Contact) -> PortalBooking:
        """Ask for it, or correct the address it was asked with; the same again changes nothing.

        A new request never ends an older one, or anybody could end somebody else's.

        Raises:
            BookingRefused: ``unknown-link``, ``phone-missing``, ``too-many-open``,
                ``too-many-requests``, or ``expired-and-gone`` with the three nearest times.
        """
        with self._begin() as work:
            booking = require_booking(work, key)
            if booking.state in CONFIRMED:
                return booking
            if booking.state is BookingState.PENDING and work.contacts.get(key) == contact:
                return booking
            asked = self._ask(work, booking, contact)
            work.contacts.put(asked.id, contact, self._firm.address(contact))
            work.commit()
        return asked

    def again(self, key: PortalBookingId) -> PortalBooking:
        """Send the e-mail that asks for the confirmation once more.

        Raises:
            BookingRefused: ``unknown-link``, ``not-booked`` if nothing waits to be confirmed,
                ``too-many-requests``, or ``expired-and-gone`` with the three nearest times.
        """
        with self._begin() as work:
            booking = require_booking(work, key)
            contact = work.contacts.get(key)
            if booking.state is not BookingState.PENDING or contact is None:
                raise BookingRefused(BookingRefusal.NOT_BOOKED)
            refuse_more_mails(self._use(work, booking, contact), self._firm.rules)
            asked = self._mail(work, booking, ask(booking, self._until(work)), contact)
            work.commit()
        return asked

    def _ask(self, work: PortalWork, booking: PortalBooking, contact: Contact) -> PortalBooking:
        if booking.channel is Channel.PHONE and not contact.phone:
            raise BookingRefused(BookingRefusal.PHONE_MISSING)
        if booking.state is BookingState.PENDING:
            return self._correct(work, booking, contact)
        if self._firm.rules.confirm is ConfirmBy.PAGE:
            return self._firm.book(work, booking, contact)
        refuse_more_requests(self._use(work, booking, contact), self._firm.rules)
        return self._mail(work, booking, ask(booking, self._until(work)), contact)

    def _correct(self, work: PortalWork, booking: PortalBooking, contact: Contact) -> PortalBooking:
        """Take another address; what was sent to the first one opens nothing any more."""
        earlier = work.contacts.get(booking.id)
        if earlier is not None and earlier.email == contact.email:
            return booking
        refuse_more_requests(self._use(work, booking, contact), self._firm.rules)
        corrected = correct_address(booking, self._until(work))
        return self._mail(work, booking, corrected, contact)

    def _mail(
        self, work: PortalWork, before: PortalBooking, after: PortalBooking, contact: Contact
    ) -> PortalBooking:
        gone = BookingRefusal.EXPIRED_AND_GONE
        asked = self._firm.placing.keep(work, before, after, gone)
        work.outbox.drop(asked.id, EmailKind.ASK)
        work.outbox.put(asked, EmailKind.ASK, work.now)
        work.contacts.asked(self._firm.address(contact), self._today(work))
        return asked

    def _use(self, work: PortalWork, booking: PortalBooking, contact: Contact) -> AddressUse:
        address = self._firm.address(contact)
        return work.contacts.use(address, self._today(work), without=booking.id)

    def _today(self, work: PortalWork) -> date:
        return self._firm.placing.selling.day(work.now)

    def _until(self, work: PortalWork) -> datetime:
        return work.now + self._firm.rules.ask
