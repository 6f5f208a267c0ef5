"""What the house tells of a booking, and the state that follows from all of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from lobby.domain.mirror import OutcomeKind
from portal.domain.booking import BookingState

_STATES: Final[Mapping[OutcomeKind, BookingState]] = {
    OutcomeKind.ARRIVED: BookingState.ARRIVED,
    OutcomeKind.SERVED: BookingState.SERVED,
    OutcomeKind.NO_SHOW: BookingState.MISSED,
}


@dataclass(frozen=True, slots=True)
class HouseOutcome:
    """One thing that happened to a booking in the house."""

    kind: OutcomeKind
    undoes: OutcomeKind | None = None
    """What an ``undone`` takes back; without it, the last thing that happened."""


@dataclass(frozen=True, slots=True)
class KeyedOutcome:
    """An outcome as it comes in, perhaps not for the first time."""

    key: str
    """The same for every repetition."""
    booking: str
    """The booking's id as the house wrote it, which may be nonsense."""
    outcome: HouseOutcome


class OutcomeVerdict(StrEnum):
    """What the portal says to an outcome."""

    OK = "ok"
    DUPLICATE = "duplicate"
    UNKNOWN_BOOKING = "unknown-booking"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class OutcomeAnswer:
    """The portal's word on one outcome, and why if it did not take it."""

    key: str
    verdict: OutcomeVerdict
    reason: str = ""


def state_after(outcomes: Iterable[HouseOutcome]) -> BookingState:
    """The state of a booking of which the house told this, in this order."""
    standing: list[OutcomeKind] = []
    for outcome in outcomes:
        if outcome.kind is OutcomeKind.UNDONE:
            _take_back(standing, outcome.undoes)
        else:
            standing.append(outcome.kind)
    states = [_STATES[kind] for kind in standing if kind in _STATES]
    return states[-1] if states else BookingState.BOOKED


def _take_back(standing: list[OutcomeKind], kind: OutcomeKind | None) -> None:
    """Drop the last of this kind; what was never told cannot be taken back."""
    for place in reversed(range(len(standing))):
        if kind in (None, standing[place]):
            del standing[place]
            return
