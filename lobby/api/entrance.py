"""The role of the entrance: check-in, tokens, slips, and a call for help."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from lobby.actions.book import Book, PhoneBooking
from lobby.actions.check_in import CheckIn, Presented
from lobby.actions.queries.board_query import BoardQuery
from lobby.actions.queries.booking_times import BookingTimesQuery
from lobby.actions.queue_position import QueuePosition
from lobby.actions.record_events import RecordEvents
from lobby.actions.take_token import TakeToken, TokenRequest
from lobby.domain.booking import Booking, OverrideReason
from lobby.domain.desk_calendar import DeskCalendar, DeskDay
from lobby.domain.house import House
from lobby.domain.names import BookingId, CounterId, Language, ServiceId
from lobby.domain.ticket import Ticket
from lobby.domain.views import CheckedIn, Estimate, KioskView
from lobby.store.unit_of_work import Transactions


class EntranceApi:
    """What happens at the entrance, by a visitor at the terminal or by staff for one.

    ``lobby.entrance`` is the terminal and the administrator; ``lobby.counter("3").entrance`` is
    staff of that counter: it must be permitted, and what it does stands in its name.
    """

    def __init__(self, begin: Transactions, house: House, by: CounterId | None = None) -> None:
        self.house = house
        self._by = by
        self._look = BoardQuery(begin.read, house)
        self._place = QueuePosition(begin.read, house)
        self._take_token = TakeToken(begin.write, house)
        self._check_in = CheckIn(begin.write, house)
        calendar = DeskCalendar(house)
        self._book = Book(begin.write, house, calendar)
        self._times = BookingTimesQuery(begin.read, house, calendar)
        self._report = RecordEvents(begin.write, house)

    def view(self) -> KioskView:
        """What the terminal's first page shows."""
        return self._look.entrance()

    def estimate(
        self, services: Sequence[str], persons: int = 1, *, accessible: bool = False
    ) -> Estimate:
        """What somebody hears who would draw a token for these services now."""
        wanted = [ServiceId(service) for service in services]
        return self._look.estimate(wanted, persons, accessible=accessible)

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
        idempotency_key: str | None = None,
    ) -> Ticket:
        """Issue a walk-in token; a double tap with the same ``idempotency_key`` gives it again.

        ``override`` is for staff: issued although the rules say no.
        """
        wish = TokenRequest(
            services=[ServiceId(service) for service in services],
            persons=persons,
            language=Language(language),
            accessible=accessible,
            urgent=urgent,
            note=note,
            override=override,
            idempotency_key=idempotency_key,
            by=self._by,
        )
        return self._take_token(wish).ticket

    def take_token_at_terminal(
        self,
        services: Sequence[str],
        persons: int = 1,
        *,
        language: str = "de",
        accessible: bool = False,
        note: str = "",
        idempotency_key: str | None = None,
    ) -> CheckedIn:
        """Issue a token at a terminal; the answer holds all that its page and its slip say."""
        wish = TokenRequest(
            services=[ServiceId(service) for service in services],
            persons=persons,
            language=Language(language),
            accessible=accessible,
            note=note,
            idempotency_key=idempotency_key,
        )
        return self._take_token(wish)

    def check_in(
        self, text: str, *, language: str | None = None, accessible: bool = False
    ) -> Ticket:
        """Turn the booking with this QR text or typed number into a waiting ticket."""
        return self._check_in(
            Presented(text=text, language=_spoken(language), accessible=accessible)
        )

    def check_in_at_terminal(
        self,
        text: str,
        *,
        typed: bool = False,
        language: str | None = None,
        accessible: bool = False,
        idempotency_key: str | None = None,
    ) -> CheckedIn:
        """Check in at a terminal; the answer holds all that its page and its slip say.

        Whoever is checked in already gets the number again. What was ``typed`` then changes
        nothing; with the ``idempotency_key`` of the same visit again it is the same check-in.
        """
        return self._check_in.at_terminal(
            Presented(
                text=text,
                typed=typed,
                language=_spoken(language),
                accessible=accessible,
                idempotency_key=idempotency_key,
            )
        )

    def check_in_booking(self, booking: int, *, language: str | None = None) -> Ticket:
        """Check in a booking that staff picked from today's list."""
        return self._check_in.picked(BookingId(booking), language=_spoken(language), by=self._by)

    def booking_times(
        self, services: Sequence[str], persons: int = 1, *, accessible: bool = False
    ) -> tuple[DeskDay, ...]:
        """When a booking for these services can be entered: every known day with its free times."""
        wanted = [ServiceId(service) for service in services]
        return self._times(wanted, persons, accessible=accessible)

    def book(
        self,
        services: Sequence[str],
        starts_at: datetime,
        persons: int = 1,
        *,
        accessible: bool = False,
        override: str | None = None,
        idempotency_key: str | None = None,
    ) -> Booking:
        """Enter a booking made by phone; its number is what the caller checks in with.

        With the same ``idempotency_key`` again it is the same booking. ``override``, one of
        ``OverrideReason``, enters it although nobody is free then; it is marked.
        """
        return self._book(
            PhoneBooking(
                services=[ServiceId(service) for service in services],
                starts_at=starts_at,
                persons=persons,
                accessible=accessible,
                by=self._by,
                override=OverrideReason(override) if override else None,
                idempotency_key=idempotency_key,
            )
        )

    def want_slip(self, number: str) -> None:
        """Let the entrance terminal print this slip once more."""
        self._report.want_slip(number, self._by)

    def printed(self, number: str, *, problem: str = "") -> None:
        """Record that the slip came out, or the code of why not."""
        self._report.printed(number, problem)

    def want_help(self, place: str) -> None:
        """Somebody at this terminal asks for help."""
        self._report.want_help(place)

    def checked_in(self, number: str) -> CheckedIn:
        """What the holder of this number is answered: the ticket and its place, as of now."""
        return self._place.of(number)


def _spoken(language: str | None) -> Language | None:
    return Language(language) if language else None
