"""What a period was like, for the head of the office: figures of the whole house, of no clerk.

Nothing is told by counter, and nothing that rests on fewer than ``LEAST`` cases; how many counters
were open is told only where there are at least ``LEAST_COUNTERS``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from lobby.domain.report.waits import Waits

LEAST: Final = 20
LEAST_COUNTERS: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Hour:
    """One hour of the day, over all days; nothing where there are too few cases."""

    hour: int
    arrivals: int
    bookings: Waits | None
    walk_ins: Waits | None
    open_counters: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Duration:
    """How long one service took, in minutes; several services that are rare count as one."""

    services: str
    cases: int
    mean: float
    median: float
    p90: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Promises:
    """What visitors were told against what they waited."""

    cases: int
    inside: float
    longer: float
    shorter: float
    width: float
    error: float
    """The mean distance of the real wait from the middle of the range, in minutes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outages:
    """How often something failed and for how many minutes."""

    what: str
    times: int
    minutes: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportFigures:
    """The figures of a period."""

    begin: date
    end: date
    days: int
    """Days on which a ticket was issued."""
    tickets: int
    served: int
    missed: int
    """Called, and they never came; after the day was closed as before."""
    withdrawn: int
    """Went or were taken out of the queue, or still waited at the end of the day."""
    booked: int | None
    """Bookings of the closed days; nothing if no day was closed."""
    came: int | None
    bookings: Waits
    walk_ins: Waits
    hours: tuple[Hour, ...]
    durations: tuple[Duration, ...]
    promises: Mapping[str, Promises | None]
    """By class: ``bookings`` and ``walk-ins``."""
    refused: Mapping[str, int]
    """By reason."""
    outages: tuple[Outages, ...]
