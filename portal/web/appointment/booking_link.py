"""Opening the link of one booking, in the language that was booked in."""

from __future__ import annotations

from collections.abc import Sequence

from portal.domain.booking import PortalBooking
from portal.domain.purpose import Purpose
from portal.domain.refusals import BookingRefusal, BookingRefused
from portal.web.language import speak_as_booked
from portal.web.site import Site
from portal.wiring import Portal


class BookingLink:
    """Finds the booking that a link opens."""

    def __init__(self, portal: Portal, site: Site) -> None:
        self._portal = portal
        self._site = site

    def open(self, token: str, *purposes: Purpose) -> tuple[PortalBooking, Purpose]:
        """The booking, and for which of these purposes; the page speaks its language.

        Raises:
            BookingRefused: ``unknown-link``.
        """
        booking, purpose = self._followed(token, purposes)
        speak_as_booked(self._site, booking.language)
        return booking, purpose

    def _followed(self, token: str, purposes: Sequence[Purpose]) -> tuple[PortalBooking, Purpose]:
        for purpose in purposes:
            try:
                return self._portal.follow(token, purpose), purpose
            except BookingRefused:
                continue
        raise BookingRefused(BookingRefusal.UNKNOWN_LINK)
