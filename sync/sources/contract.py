"""The contract of every source: what it gives, what it takes back, and how it fails."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Final, NamedTuple, Protocol, Self

from lobby.domain.booking import SourceBooking
from lobby.domain.mirror import Outcome, OutcomeKind
from lobby.domain.opening import Opening
from lobby.domain.values.fitting import LONGEST_MINUTES

_CLOCKS_MAY_DIFFER: Final = timedelta(seconds=30)


class Window(NamedTuple):
    """The stretch of time that is mirrored: aware, begin inclusive, end exclusive."""

    begin: datetime
    end: datetime

    @classmethod
    def from_today(cls, opening: Opening, now: datetime, days: int) -> Self:
        """From the local midnight before ``now``, for this many days and today."""
        today = opening.day(now)
        return cls(
            opening.at(today, time.min), opening.at(today + timedelta(days=days + 1), time.min)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """Something that may be a booking and cannot be read."""

    where: str
    """Its id, line, row or column; nothing about a person, as it goes into the database."""
    why: str = ""
    """What stands there and what to do, for whoever tries the source."""
    ident: str = ""
    """Its id, also that of its series; without one nobody knows which booking it is."""


class ParsedBookings(NamedTuple):
    """What one list or calendar says: its bookings, and what of it cannot be read."""

    bookings: tuple[SourceBooking, ...]
    left_out: tuple[LeftOut, ...] = ()

    @property
    def unreadable(self) -> int:
        """How many could not be read."""
        return len(self.left_out)

    @property
    def all_known(self) -> bool:
        """Whether it is known of each that could not be read which one it is."""
        return all(entry.ident for entry in self.left_out)


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What one fetch from a source brought."""

    bookings: tuple[SourceBooking, ...] = ()
    complete: bool = False
    """Whether these are all bookings of the window: what is missing no longer exists.

    Never after a page was lost, or after a booking could not be read that has no id.
    """
    cursor: str | None = None
    """Where the next fetch goes on; opaque, kept with the bookings in one transaction."""
    server_now: datetime | None = None
    """The source's own clock."""
    unreadable: int = 0
    """How many bookings had to be left out."""
    left_out: tuple[LeftOut, ...] | None = None
    """Those of them that can be named; nothing if they are the same as at the fetch before."""
    notes: tuple[str, ...] = ()
    """What the administrator should know of how this source is used; for ``check`` alone."""
    covers: Window | None = None
    """The stretch of which a complete list speaks, if that is not the window that was asked for."""
    silent: bool = False
    """Whether the source had nothing to say, so that the mirror is as old as it was before."""

    @property
    def spared(self) -> frozenset[str]:
        """The ids of what is there but cannot be read: a complete list does not cancel those."""
        return frozenset(entry.ident for entry in self.left_out or () if entry.ident)

    def skew(self, now: datetime) -> timedelta:
        """How far the source's clock is ahead of ours; nothing if that is not worth a word."""
        ahead = self.server_now - now if self.server_now else timedelta()
        return ahead if abs(ahead) > _CLOCKS_MAY_DIFFER else timedelta()


def booking_minutes(lasts: timedelta) -> int:
    """The nearest length that a booking can have: whole minutes, at least one, at most a day."""
    return min(LONGEST_MINUTES, max(1, round(lasts / timedelta(minutes=1))))


class Verdict(StrEnum):
    """What a source says to an outcome; none of them is worth a repetition."""

    OK = "ok"
    DUPLICATE = "duplicate"
    UNKNOWN_BOOKING = "unknown-booking"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class PushResult:
    """The source's word on one outcome."""

    idempotency_key: str
    """Of the outcome."""
    verdict: Verdict
    reason: str = ""


class ReadOnlySource:
    """What booking systems have in common that take no outcome."""

    @property
    def can_push(self) -> frozenset[OutcomeKind]:
        """Nothing."""
        return frozenset()

    def push(self, outcomes: Sequence[Outcome]) -> tuple[PushResult, ...]:
        """Refuse every outcome."""
        return tuple(
            PushResult(outcome.idempotency_key, Verdict.REJECTED, "this source takes no outcome")
            for outcome in outcomes
        )


class Source(Protocol):
    """One booking system.

    Every method raises ``MirrorUnavailable`` and comes back within its deadline; only ``cut``
    may be called from another thread.
    """

    @property
    def can_push(self) -> frozenset[OutcomeKind]:
        """The outcomes that this booking system can take."""

    def fetch(self, window: Window, cursor: str | None) -> Batch:
        """Read the bookings of the window, or what changed in it since ``cursor``."""

    def push(self, outcomes: Sequence[Outcome]) -> tuple[PushResult, ...]:
        """Push the outcomes, in order; fewer results mean that the rest is to be repeated."""

    def cut(self) -> None:
        """Break off what is under way."""
