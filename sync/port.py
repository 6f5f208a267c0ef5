"""The side of the lobby that the mirror sees."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Protocol

from lobby.domain.booking import SourceBooking
from lobby.domain.house import House
from lobby.domain.mirror import MirrorResult, Outcome, SourceState


class MirrorApi(Protocol):
    """Six methods of the lobby; ``lobby.Lobby`` is one, the tests have another."""

    house: House

    def now(self) -> datetime:
        """The time of the house."""

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
        """Take over what a source says."""

    def mirror_failed(self, source: str, problem: str) -> None:
        """Record that a source gave no answer."""

    def mirror_state(self, source: str) -> SourceState:
        """How the mirror of a source stands."""

    def outcomes(self, source: str, *, limit: int = 100) -> Sequence[Outcome]:
        """What happened to the bookings of a source and is not pushed yet."""

    def outcomes_pushed(self, source: str, through: int) -> None:
        """Everything up to this seq is pushed."""
