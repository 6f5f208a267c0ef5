"""How to reach whoever books: noted while the form is filled in, and looked up again."""

from __future__ import annotations

from portal.actions.firm import FirmBookings
from portal.actions.placing import require_booking
from portal.actions.ports import BeginWork, Contact
from portal.domain.booking import BookingState, PortalBookingId


class NoteContact:
    """Note the contact of a held time; nothing is asked for yet."""

    def __init__(self, begin: BeginWork, firm: FirmBookings) -> None:
        self._begin = begin
        self._firm = firm

    def __call__(self, key: PortalBookingId, contact: Contact) -> None:
        """Note it, or another one; of what is not held any more nothing is changed.

        Raises:
            BookingRefused: ``unknown-link``.
        """
        with self._begin() as work:
            if require_booking(work, key).state is BookingState.HELD:
                work.contacts.put(key, contact, self._firm.address(contact))
                work.commit()


class LookUpContact:
    """The contact of a booking, for whoever has its link."""

    def __init__(self, begin: BeginWork) -> None:
        """``begin`` may begin transactions that only look."""
        self._begin = begin

    def __call__(self, key: PortalBookingId) -> Contact | None:
        """The contact, unless none was given or it was erased."""
        with self._begin() as work:
            return work.contacts.get(key)
