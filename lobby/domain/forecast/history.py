"""What earlier visits have taught about those to come; it goes into every forecast."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from lobby.domain.names import ServiceId

ORDINARY_SPREAD: Final = 0.47
"""Sigma of a log-normal serving time whose standard deviation is half its mean."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceTimeStats:
    """What finished cases have taught about one service."""

    minutes: float
    """The mean for one person."""
    cases: int
    spread: float = ORDINARY_SPREAD
    """Sigma of the log-normal serving time."""
    further: float = 0.0
    """The mean minutes that each further person added."""
    further_cases: int = 0


@dataclass(frozen=True, slots=True)
class Tally:
    """So many cases, and their sum."""

    cases: int = 0
    total: float = 0.0


NO_CASES: Final = Tally()


@dataclass(frozen=True, slots=True)
class Punctuality:
    """Visitors with a booking come so many minutes before its time."""

    early: float = 8.0
    deviation: float = 6.0


VisitClass = tuple[tuple[ServiceId, ...], int]
"""Tickets that are expected to take equally long: their services, and how many persons."""


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """What earlier days and today have taught, office-wide; never of one counter."""

    services: Mapping[ServiceId, ServiceTimeStats] = field(default_factory=dict)
    """By service; a missing one takes the settings'."""
    today: Mapping[VisitClass, Tally] = field(default_factory=dict)
    """The minutes of today's finished cases."""
    turnout: Tally = NO_CASES
    """The bookings of earlier days, and how many of them came."""
    punctuality: Punctuality = Punctuality()
