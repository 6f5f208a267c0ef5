"""The public surface, one part: what the mirror does with the bookings of other systems."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from lobby.actions.mirror_status import state_of
from lobby.actions.outcomes import outcomes
from lobby.domain.booking import SourceBooking
from lobby.domain.mirror import MirrorResult, Outcome, SourceState
from lobby.domain.names import Seq
from lobby.entry.built import Built


class Mirroring(Built):
    """What the mirror does with the bookings of other systems."""

    def mirror(
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

    def mirror_failed(self, source: str, problem: str) -> None:
        """Note that a source does not answer as it should."""
        self._mirror.failed(source, problem)

    def mirror_accept(self, source: str) -> None:
        """A human has looked: the next answer may cancel more than half."""
        self._mirror.accept_vanishing(source)

    def mirror_state(self, source: str) -> SourceState:
        """How the mirror of a source stands."""
        with self._read() as work:
            return state_of(work, source)

    def outcomes(self, source: str, *, limit: int = 100) -> tuple[Outcome, ...]:
        """What happened to this source's bookings and has not been brought back."""
        with self._read() as work:
            return outcomes(work, source, limit)

    def outcomes_pushed(self, source: str, through: int) -> None:
        """Outcomes up to this fact have reached the source."""
        self._mirror.pushed(source, Seq(through))
