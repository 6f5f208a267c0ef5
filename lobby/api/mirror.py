"""The role of the mirror: bookings of other systems come in, what became of them goes back."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from lobby.actions.mirror import MirrorBookings
from lobby.actions.queries.mirror_status import freshness, outcomes, state_of
from lobby.domain.booking import Booking, SourceBooking
from lobby.domain.house import House
from lobby.domain.mirror import MirrorResult, Outcome, SourceState
from lobby.domain.names import BookingId, Seq
from lobby.domain.views import MirrorStatus
from lobby.store.unit_of_work import Transactions


class MirrorApi:
    """What the mirror does with the bookings of other systems."""

    def __init__(self, begin: Transactions, house: House) -> None:
        self.house = house
        self._read = begin.read
        self._mirror = MirrorBookings(begin.write, house, begin.read)

    def take_over(
        self,
        source: str,
        bookings: Iterable[SourceBooking],
        *,
        complete: bool = True,
        window: tuple[datetime, datetime] | None = None,
        cursor: str | None = None,
        spared: Collection[str] = (),
        left_out: Sequence[str] | None = None,
    ) -> MirrorResult:
        """Take over what a source says; a complete answer cancels what it no longer holds.

        It does not cancel what it holds but nobody can read: ``spared`` are the ids of those, and
        ``left_out`` their names, told by ``lobby status``.
        """
        return self._mirror(
            source,
            bookings,
            complete=complete,
            window=window,
            cursor=cursor,
            spared=spared,
            left_out=left_out,
        )

    def failed(self, source: str, problem: str) -> None:
        """Note that a source does not answer as it should."""
        self._mirror.failed(source, problem)

    def accept(self, source: str) -> None:
        """A human has looked: the next answer may cancel more than half."""
        self._mirror.accept_vanishing(source)

    def state(self, source: str) -> SourceState:
        """How the mirror of a source stands."""
        with self._read() as work:
            return state_of(work, source)

    def status(self) -> MirrorStatus:
        """How fresh the bookings of all sources are."""
        with self._read() as work:
            return freshness(work.flags.sources().values(), self.house, work.now)

    def outcomes(self, source: str, *, limit: int = 100) -> tuple[Outcome, ...]:
        """What happened to this source's bookings and has not been brought back."""
        with self._read() as work:
            return outcomes(work, source, limit)

    def outcomes_pushed(self, source: str, through: int) -> None:
        """Outcomes up to this fact have reached the source."""
        self._mirror.pushed(source, Seq(through))

    def booking(self, booking: int) -> Booking | None:
        """A mirrored booking, unless it is forgotten."""
        with self._read() as work:
            return work.bookings.get(BookingId(booking))

    def now(self) -> datetime:
        """The lobby's time, UTC."""
        with self._read() as work:
            return work.now
