"""The bookings of a source are taken over, and what became of them is brought back."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from time import sleep
from typing import Final

from lobby.actions.action import Action
from lobby.actions.draft import CLOSED
from lobby.actions.ports import UnitOfWork, UnitOfWorkFactory
from lobby.actions.queries.mirror_status import state_of
from lobby.domain.booking import Booking, BookingStatus, SourceBooking
from lobby.domain.errors import Refusal, Refused, Unstorable
from lobby.domain.facts import FactKind
from lobby.domain.mirror import (
    MirrorResult,
    is_outage,
    too_many,
    unreadable,
    vanished,
)
from lobby.domain.names import BookingId, Seq
from lobby.domain.values.fitting import fitting, kept_id, shown_id

_HORIZON: Final = timedelta(days=400)
_PORTION: Final = 500
"""Bookings; so many are written at once, and a visitor at the kiosk waits for no more of them."""
_BREATH: Final = 0.02
"""Seconds between two portions: SQLite's lock is no queue, who waits looks again now and then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    """What an answer changes."""

    news: Sequence[SourceBooking]
    gone: Sequence[str]
    result: MirrorResult


@dataclass(frozen=True, slots=True)
class MirrorBookings(Action):
    """Keep a source's bookings as it tells them; the same answer twice changes nothing."""

    read: UnitOfWorkFactory
    """Begins a transaction that only looks: nobody waits while an answer is compared."""

    def __call__(
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
        """Take over an answer; a complete one cancels what it no longer holds inside ``window``.

        ``cursor`` is stored with the last of the bookings: what breaks off is taken over again.
        ``left_out`` names what the answer holds and nobody can read, nothing if that is what it was
        before; of those, bookings and series with an id in ``spared`` are not cancelled. A booking
        that no database takes is named with them, and holds up none of the others.

        Raises:
            Refused: ``too-many-vanished`` if a complete answer would cancel more than half; nothing
                is changed, and a human must accept it.
        """
        fit, unfit = fitting(bookings)
        answer = {booking.external_id: self._kept(booking) for booking in fit}
        spared = {*map(kept_id, spared), *(booking.external_id for booking in unfit)}
        names = [str(booking) for booking in unfit]
        with self.read() as work:
            plan = self._plan(work, source, answer, complete=complete, window=window, spared=spared)
        *portions, last = _portions(plan.news)
        for portion in portions:
            names += self._store(source, portion)
            sleep(_BREATH)
        try:
            self._finish(source, last, plan.gone, cursor, _joined(left_out, names))
        except Unstorable:
            names += self._store(source, last)
            self._finish(source, (), plan.gone, cursor, _joined(left_out, names))
        return plan.result

    def failed(self, source: str, problem: str) -> None:
        """Note that a source did not answer as it should; said once until it changes."""
        with self.start() as work:
            state = state_of(work, source)
            if state.problem != problem:
                work.flags.set_source(source, replace(state, problem=problem))
                work.journal.record(FactKind.MIRROR_FAILED, source=source, problem=problem)
            work.commit()

    def accept_vanishing(self, source: str) -> None:
        """A human has looked: the next complete answer may cancel more than half."""
        with self.start() as work:
            state = state_of(work, source)
            work.flags.set_source(source, replace(state, accepts_vanishing=True))
            work.commit()

    def pushed(self, source: str, through: Seq) -> None:
        """Outcomes up to this fact have reached the source."""
        with self.start() as work:
            state = state_of(work, source)
            work.flags.set_source(source, replace(state, pushed=max(state.pushed, through)))
            work.commit()

    def _store(self, source: str, portion: Sequence[SourceBooking]) -> list[str]:
        """Write a portion; what the database refuses is found by halves, left out and named."""
        try:
            with self.start() as work:
                self._take_over(work, source, portion, ())
                work.commit()
        except Unstorable as refusal:
            if len(portion) == 1:
                return [f"booking {shown_id(portion[0].external_id)}: {refusal}"]
            middle = len(portion) // 2
            return self._store(source, portion[:middle]) + self._store(source, portion[middle:])
        return []

    def _finish(
        self,
        source: str,
        last: Sequence[SourceBooking],
        gone: Sequence[str],
        cursor: str | None,
        left_out: Sequence[str] | None,
    ) -> None:
        """Write the last portion, what is gone, and how far the source was read."""
        with self.start() as work:
            self._take_over(work, source, last, gone)
            self._recover(work, source, cursor, left_out)
            work.commit()

    def _plan(
        self,
        work: UnitOfWork,
        source: str,
        answer: Mapping[str, SourceBooking],
        *,
        complete: bool,
        window: tuple[datetime, datetime] | None,
        spared: Collection[str],
    ) -> _Plan:
        """What an answer changes, found while nobody has to wait for it.

        Only this source's mirror writes its bookings, so that it holds until it is written.
        """
        stored = work.bookings.of_source(source, None if complete else answer.keys())
        span = window or (work.now - _HORIZON, work.now + _HORIZON)
        gone = vanished(stored, answer.keys(), span, spared) if complete else []
        if too_many(gone, stored, span) and not state_of(work, source).accepts_vanishing:
            raise Refused(Refusal.TOO_MANY_VANISHED)
        since = self._kept_since(work)
        news = [
            booking
            for name, booking in answer.items()
            if booking.starts_at >= since and _is_news(booking, stored.get(name))
        ]
        added = sum(1 for booking in news if booking.external_id not in stored)
        return _Plan(
            news=news,
            gone=[booking.external_id for booking in gone],
            result=MirrorResult(
                added=added,
                changed=len(news) - added,
                vanished=len(gone),
                unchanged=len(answer) - len(news),
            ),
        )

    def _kept(self, booking: SourceBooking) -> SourceBooking:
        """The booking as it is stored: without a name, unless the town turned names on."""
        return booking if self.house.rules.store_names else replace(booking, name=None)

    def _kept_since(self, work: UnitOfWork) -> datetime:
        """What was erased with its day does not come back: all before this moment."""
        today = self.house.day(work.now)
        closed = work.flags.get(CLOSED) == today.isoformat()
        return work.now if closed else self.house.opening.whole(today)[0]

    def _take_over(
        self, work: UnitOfWork, source: str, news: Sequence[SourceBooking], gone: Sequence[str]
    ) -> None:
        ids = [booking.external_id for booking in news]
        stored = work.bookings.of_source(source, [*ids, *gone])
        work.bookings.put(source, [(booking, stored.get(booking.external_id)) for booking in news])
        work.bookings.cancel(stored[name].id for name in gone if name in stored)
        work.bookings.begin_anew(self._moved(news, stored))
        for booking in stored.values():
            if booking.ticket is not None:
                work.journal.record(FactKind.BOOKING_CHANGED, work.tickets.get(booking.ticket))

    def _moved(
        self, news: Sequence[SourceBooking], stored: Mapping[str, Booking]
    ) -> Iterator[BookingId]:
        """What came of these belongs to another day than the one they are for now."""
        for booking in news:
            known = stored.get(booking.external_id)
            if known and self.house.day(booking.starts_at) != self.house.day(known.starts_at):
                yield known.id

    def _recover(
        self, work: UnitOfWork, source: str, cursor: str | None, left_out: Sequence[str] | None
    ) -> None:
        state = state_of(work, source)
        outage = is_outage(state.problem)
        before = "" if outage else state.problem
        if outage:
            work.journal.record(FactKind.MIRROR_RECOVERED, source=source, problem=state.problem)
        work.flags.set_source(
            source,
            replace(
                state,
                cursor=state.cursor if cursor is None else cursor,
                mirrored_at=work.now,
                problem=before if left_out is None else unreadable(left_out),
                accepts_vanishing=False,
            ),
        )


def _joined(left_out: Sequence[str] | None, names: Sequence[str]) -> Sequence[str] | None:
    return [*(left_out or ()), *names] if names else left_out


def _portions(news: Sequence[SourceBooking]) -> Iterator[Sequence[SourceBooking]]:
    """What is written at once; of nothing, one empty portion."""
    for begin in range(0, max(1, len(news)), _PORTION):
        yield news[begin : begin + _PORTION]


def _is_news(booking: SourceBooking, known: Booking | None) -> bool:
    """Whether a source says something new; without revisions all that it tells but keys counts."""
    if known is None:
        return True
    if booking.revision and booking.revision == known.revision:
        if booking.name != known.name:  # it is no part of the revision
            return True
        return booking.status is BookingStatus.BOOKED and known.status is not BookingStatus.BOOKED
    return any(
        getattr(booking, name) != getattr(known, name)
        for name in (
            "starts_at",
            "minutes",
            "services",
            "persons",
            "channel",
            "language",
            "accessible",
            "counter_hint",
            "place",
            "status",
            "revision",
            "name",
        )
    )
