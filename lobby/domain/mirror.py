"""The mirror of the booking systems: what a source may change, and what must stop it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from lobby.domain.booking import Booking, BookingStatus
from lobby.domain.facts import Fact, FactKind
from lobby.domain.names import Seq


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceState:
    """How the mirror of one source stands."""

    cursor: str = ""
    """Where the source said to go on from; empty asks for a snapshot."""
    mirrored_at: datetime | None = None
    """The last good answer."""
    problem: str = ""
    """What went wrong since, as a code; empty if nothing did.

    For bookings that a good answer held and nobody can read: ``unreadable``, a colon, and which.
    """
    pushed: Seq = Seq(0)
    """Outcomes up to this fact have been brought back."""
    accepts_vanishing: bool = False
    """A human has looked: the next snapshot may cancel more than half."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MirrorResult:
    """What one answer of a source changed."""

    added: int = 0
    changed: int = 0
    vanished: int = 0
    unchanged: int = 0


UNREADABLE: Final = "unreadable"
"""The problem of a source that answers, with bookings among them that cannot be read."""
_LONGEST_PROBLEM: Final = 80
_OF_A_SERIES: Final = "@"
"""What parts the id of a series from the time of one of its bookings."""
_ENOUGH_TO_JUDGE: Final = 4
"""With fewer bookings in the window, all of them may well have been cancelled."""


class OutcomeKind(StrEnum):
    """What a booking system can be told."""

    ARRIVED = "arrived"
    CALLED = "called"
    SERVED = "served"
    NO_SHOW = "no-show"
    UNDONE = "undone"


OUTCOMES: Final[Mapping[FactKind, OutcomeKind]] = {
    FactKind.CHECKED_IN: OutcomeKind.ARRIVED,
    FactKind.CALLED: OutcomeKind.CALLED,
    FactKind.FINISHED: OutcomeKind.SERVED,
    FactKind.MISSED: OutcomeKind.NO_SHOW,
    FactKind.REINSTATED: OutcomeKind.UNDONE,
    FactKind.UNDONE: OutcomeKind.UNDONE,
}
"""Which facts become outcomes."""
_FACTS: Final[Mapping[str, OutcomeKind]] = {
    str(kind): outcome for kind, outcome in OUTCOMES.items()
}
"""The same by what the details of a fact say, which may be nonsense."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One thing that happened to a booking, for its source."""

    seq: Seq
    idempotency_key: str
    """The same for every attempt to bring it back."""
    external_id: str
    kind: OutcomeKind
    at: datetime
    undone: OutcomeKind | None = None
    """What an ``undone`` takes back."""


def unreadable(names: Sequence[str]) -> str:
    """The problem of a source by the names of the bookings that cannot be read; empty for none."""
    if not names:
        return ""
    more = f" (+{len(names) - 1})" if len(names) > 1 else ""
    return f"{UNREADABLE}: {names[0]}"[: _LONGEST_PROBLEM - len(more)] + more


def is_outage(problem: str) -> bool:
    """Whether a problem means that a source gave no good answer."""
    return bool(problem) and not problem.startswith(UNREADABLE)


def outcome_of(fact: Fact) -> tuple[OutcomeKind | None, OutcomeKind | None]:
    """What a fact tells a booking system, and what it takes back; nothing if nothing was told.

    A reinstatement takes back how the visit had ended; undone, it tells that end once more.
    """
    undone, again = (_FACTS.get(str(fact.details.get(name))) for name in ("undone", "again"))
    if again:
        return again, None
    if undone and undone is not OutcomeKind.UNDONE:
        return OutcomeKind.UNDONE, undone
    kind = OUTCOMES[fact.kind]
    return (None if kind is OutcomeKind.UNDONE else kind), None


def vanished(
    stored: Mapping[str, Booking],
    snapshot: Collection[str],
    window: tuple[datetime, datetime],
    spared: Collection[str] = (),
) -> list[Booking]:
    """The bookings inside the window that a complete snapshot no longer holds.

    ``spared`` are those, or their series, that it holds but that could not be read.
    """
    begin, end = window
    return [
        booking
        for external_id, booking in stored.items()
        if external_id not in snapshot
        and not any(name in spared for name in _names_of(external_id))
        and booking.status is BookingStatus.BOOKED
        and begin <= booking.starts_at < end
    ]


def _names_of(external_id: str) -> Iterator[str]:
    """A booking's id, and those of the series it may belong to: ``a@b@c``, ``a@b``, ``a``."""
    while external_id:
        yield external_id
        external_id = external_id.rpartition(_OF_A_SERIES)[0]


def too_many(
    gone: Collection[Booking], stored: Mapping[str, Booking], window: tuple[datetime, datetime]
) -> bool:
    """Whether a snapshot would cancel more than half of the bookings: then a human must look."""
    begin, end = window
    booked = [
        booking
        for booking in stored.values()
        if booking.status is BookingStatus.BOOKED and begin <= booking.starts_at < end
    ]
    return len(booked) >= _ENOUGH_TO_JUDGE and len(gone) * 2 > len(booked)
