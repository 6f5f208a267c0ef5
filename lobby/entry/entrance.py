"""The public surface, one part: what visitors do at the entrance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobby.actions.book import Appointment
from lobby.actions.take_token import Wish
from lobby.domain.names import BookingId, CounterId, Language, ServiceId
from lobby.entry.built import Built, asking

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from lobby.domain.booking import Booking
    from lobby.domain.ticket import Ticket


class AtTheEntrance(Built):
    """What visitors do at the entrance."""

    def take_token(  # noqa: PLR0913 - what a visitor may wish for, all but one of it optional
        self,
        services: Sequence[str],
        persons: int = 1,
        *,
        language: str = "de",
        accessible: bool = False,
        urgent: bool = False,
        note: str = "",
        override: bool = False,
        key: str | None = None,
        by: str | None = None,
    ) -> Ticket:
        """Issue a walk-in token; with the same ``key`` again it is the same ticket (a double tap).

        ``override`` is for staff: issued although the rules say no; ``by`` is their counter.
        """
        wish = Wish(
            services=[ServiceId(service) for service in services],
            persons=persons,
            language=Language(language),
            accessible=accessible,
            urgent=urgent,
            note=note,
            override=override,
            key=key,
            by=asking(by),
        )
        return self._take_token(wish)

    def check_in(
        self, text: str, *, language: str | None = None, accessible: bool = False
    ) -> Ticket:
        """Turn the booking with this QR text or typed number into a waiting ticket."""
        spoken = Language(language) if language else None
        return self._check_in(text, language=spoken, accessible=accessible)

    def check_in_booking(
        self, booking: int, *, language: str | None = None, by: str | None = None
    ) -> Ticket:
        """Check in a booking that staff picked from today's list."""
        spoken = Language(language) if language else None
        return self._check_in.picked(BookingId(booking), language=spoken, by=asking(by))

    def book(
        self,
        services: Sequence[str],
        starts_at: datetime,
        persons: int = 1,
        *,
        accessible: bool = False,
        by: str | None = None,
    ) -> Booking:
        """Enter a booking made by phone; its number is what the caller checks in with."""
        return self._book(
            Appointment(
                services=[ServiceId(service) for service in services],
                starts_at=starts_at,
                persons=persons,
                accessible=accessible,
                by=asking(by),
            )
        )

    def want_slip(self, number: str, *, by: str | None = None) -> None:
        """Let the entrance terminal print this slip once more."""
        self._report.want_slip(number, asking(by))

    def printed(self, number: str, *, problem: str = "") -> None:
        """Record that the slip came out, or the code of why not."""
        self._report.printed(number, problem)

    def want_help(self, place: str) -> None:
        """Somebody at this terminal asks for help."""
        self._report.want_help(place)

    def give_help(self, counter: str) -> None:
        """A clerk goes to help."""
        self._report.give_help(CounterId(counter))

    def report_device(self, place: str, device: str, problem: str = "") -> None:
        """Record that a device failed, with the code of its problem, or works again (empty)."""
        self._report.device(place, device, problem)
