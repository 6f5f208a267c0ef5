"""The bookings of a source are taken over, and what became of them is brought back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from lobby.domain.booking import BookingStatus
from lobby.domain.errors import Refused
from lobby.domain.facts import FactKind
from lobby.domain.mirror import OUTCOMES, MirrorResult, Outcome, SourceState, too_many, vanished
from lobby.domain.refusals import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from lobby.actions.ports import Start, Work
    from lobby.domain.booking import Booking, SourceBooking
    from lobby.domain.house import House
    from lobby.domain.names import Seq

_HORIZON = timedelta(days=400)


class Mirror:
    """Keep a source's bookings as it tells them; the same answer twice changes nothing."""

    def __init__(self, start: Start, house: House) -> None:
        self._start = start
        self._house = house

    def __call__(
        self,
        source: str,
        bookings: Iterable[SourceBooking],
        *,
        complete: bool = True,
        window: tuple[datetime, datetime] | None = None,
        cursor: str | None = None,
    ) -> MirrorResult:
        """Take over an answer; a complete one cancels what it no longer holds inside ``window``.

        Raises:
            Refused: ``too-many-vanished`` if a complete answer would cancel more than half; nothing
                is changed, and a human must accept it.
        """
        told = {booking.external_id: booking for booking in bookings}
        with self._start() as work:
            state = work.switches.sources().get(source, SourceState())
            stored = work.bookings.of_source(source, None if complete else told.keys())
            span = window or (work.now - _HORIZON, work.now + _HORIZON)
            gone = vanished(stored, told.keys(), span) if complete else []
            if too_many(gone, stored, span) and not state.accepts_vanishing:
                raise Refused(Refusal.TOO_MANY_VANISHED)
            result = self._take_over(work, source, told, stored, gone)
            self._recover(work, source, state, cursor)
            work.commit()
        return result

    def failed(self, source: str, problem: str) -> None:
        """Note that a source did not answer as it should; said once until it changes."""
        with self._start() as work:
            state = work.switches.sources().get(source, SourceState())
            if state.problem != problem:
                work.switches.set_source(source, replace(state, problem=problem))
                work.journal.record(FactKind.MIRROR_FAILED, source=source, problem=problem)
            work.commit()

    def accept_vanishing(self, source: str) -> None:
        """A human has looked: the next complete answer may cancel more than half."""
        with self._start() as work:
            state = work.switches.sources().get(source, SourceState())
            work.switches.set_source(source, replace(state, accepts_vanishing=True))
            work.commit()

    def pushed(self, source: str, through: Seq) -> None:
        """Outcomes up to this fact have reached the source."""
        with self._start() as work:
            state = work.switches.sources().get(source, SourceState())
            work.switches.set_source(source, replace(state, pushed=max(state.pushed, through)))
            work.commit()

    def _take_over(
        self,
        work: Work,
        source: str,
        told: Mapping[str, SourceBooking],
        stored: Mapping[str, Booking],
        gone: list[Booking],
    ) -> MirrorResult:
        news = [
            (booking, stored.get(external_id))
            for external_id, booking in told.items()
            if _is_news(booking, stored.get(external_id))
        ]
        added = sum(1 for _, known in news if known is None)
        work.bookings.put(source, news)
        work.bookings.cancel(booking.id for booking in gone)
        for booking in [known for _, known in news if known] + gone:
            if booking.ticket is not None:
                ticket = work.tickets.get(booking.ticket)
                work.journal.record(FactKind.BOOKING_CHANGED, ticket)
        return MirrorResult(
            added=added,
            changed=len(news) - added,
            vanished=len(gone),
            unchanged=len(told) - len(news),
        )

    def _recover(self, work: Work, source: str, state: SourceState, cursor: str | None) -> None:
        if state.problem:
            work.journal.record(FactKind.MIRROR_RECOVERED, source=source, problem=state.problem)
        work.switches.set_source(
            source,
            replace(
                state,
                cursor=state.cursor if cursor is None else cursor,
                mirrored_at=work.now,
                problem="",
                accepts_vanishing=False,
            ),
        )


def outcomes(work: Work, source: str, limit: int) -> tuple[Outcome, ...]:
    """What happened to this source's bookings and has not been brought back, in order."""
    state = work.switches.sources().get(source, SourceState())
    return tuple(
        Outcome(
            seq=fact.seq,
            key=f"{source}-{fact.seq}-{fact.at:%Y%m%dT%H%M%S}",
            external_id=external_id,
            kind=OUTCOMES[fact.kind],
            at=fact.at,
            undone=OUTCOMES[FactKind(str(fact.details["undone"]))] if fact.undoes else None,
        )
        for fact, external_id in work.journal.outcomes(source, state.pushed, limit)
    )


def is_stale(work: Work, house: House) -> bool:
    """Whether some source has not answered for too long, so that bookings may be missing."""
    oldest = work.now - house.rules.mirror_stale_after
    return any(
        state.mirrored_at is None or state.mirrored_at < oldest
        for state in work.switches.sources().values()
    )


def _is_news(told: SourceBooking, known: Booking | None) -> bool:
    """Whether a source says something new; without revisions everything told is compared."""
    if known is None:
        return True
    if told.revision and told.revision == known.revision:
        return told.status is BookingStatus.BOOKED and known.status is not BookingStatus.BOOKED
    return any(
        getattr(told, name) != getattr(known, name)
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
