"""The public surface, one part: what everybody may look at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from lobby.actions.preconditions import todays_ticket
from lobby.domain.booking import Booking
from lobby.domain.facts import Fact, coarsened
from lobby.domain.names import AreaId, BookingId, CounterId, Seq, ServiceId
from lobby.domain.ticket import State, Ticket
from lobby.domain.views import Board, CheckedIn, Desk, Entrance, Estimate
from lobby.domain.why import PriorityExplanation
from lobby.entry.built import Built
from lobby.store.feed import Watch


class Looking(Built):
    """What everybody may look at."""

    def waiting(self) -> tuple[Ticket, ...]:
        """Everybody who waits, in the order of their seniority."""
        with self._read() as work:
            return work.tickets.in_state(self.house.day(work.now), State.WAITING)

    def board(self, area: str) -> Board:
        """What the monitors of a waiting room show."""
        return self._look.board(AreaId(area))

    def estimate(
        self, services: Sequence[str], persons: int = 1, *, accessible: bool = False
    ) -> Estimate:
        """What somebody hears who would draw a token for these services now."""
        wanted = [ServiceId(service) for service in services]
        return self._look.estimate(wanted, persons, accessible=accessible)

    def why(self, number: str) -> PriorityExplanation:
        """Why this number has its place in the order."""
        return self._place.why(number)

    def facts(self, after: int = 0, *, limit: int = 1000) -> tuple[Fact, ...]:
        """The journal after this seq, in order; earlier days to five minutes only."""
        with self._read() as work:
            today = self.house.day(work.now)
            found = work.journal.after(Seq(after), limit)
            return tuple(coarsened(fact, today, work.now) for fact in found)

    def now(self) -> datetime:
        """The lobby's time, UTC."""
        with self._read() as work:
            return work.now

    def watch(self, look: Callable[[], None], lost: Callable[[bool], None]) -> Watch:
        """Call ``look`` when anybody has written, ``lost`` when the database goes or comes back.

        Both are called from a thread of its own; close the watch before the lobby.
        """
        return Watch(self._engine, look, lost)

    def ticket(self, number: str) -> Ticket:
        """Today's ticket of this number."""
        with self._read() as work:
            return todays_ticket(work, self.house, number)

    def booking(self, booking: int) -> Booking | None:
        """A mirrored booking, unless it is forgotten."""
        with self._read() as work:
            return work.bookings.get(BookingId(booking))

    def arrival(self, number: str) -> CheckedIn:
        """What the holder of this number is answered: the ticket and its place, as of now."""
        return self._place.of(number)

    def entrance(self) -> Entrance:
        """What the entrance terminal's first page shows."""
        return self._look.entrance()

    def desk(self, counter: str) -> Desk:
        """What a clerk's window shows."""
        return self._window(CounterId(counter))
