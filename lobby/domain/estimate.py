"""How long is the wait? The real rule, simulated forward many times.

Formulas ignore that bookings go first; simulating the rule itself does not (Chocron, Cohen and
Feigin 2022 name strong priority as the case in which formulas lose).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from lobby.domain.booking import Booking
    from lobby.domain.counter import Counter
    from lobby.domain.names import ServiceId
    from lobby.domain.ticket import Ticket


@dataclass(frozen=True, slots=True)
class Wait:
    """A range of minutes, rounded outward to five; ``low`` 0 and ``high`` 5 reads "under 5"."""

    low: int
    high: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """What the simulated runs say of one ticket, in minutes from now."""

    low: float
    """A tenth of the runs call it sooner."""
    median: float
    high: float
    """A tenth of the runs call it later."""
    serving: float
    """How long it will take at the counter."""

    @property
    def wait(self) -> Wait:
        """The range as the visitor is told it."""
        low = int(self.low // 5 * 5)
        return Wait(low, max(low + 5, int(-(-self.high // 5) * 5)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Durations:
    """What is known of serving times."""

    minutes: Mapping[ServiceId, float]
    """Learned mean for one person, per service; a missing one takes the settings'."""
    pace: float = 1.0
    """How much slower (above 1) the whole house is today; never of one counter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """Everything that decides how the queue goes on from now."""

    now: datetime
    desks: tuple[tuple[Counter, Ticket | None], ...]
    """The open counters, each with the visitor it has called or serves."""
    waiting: tuple[Ticket, ...]
    coming: tuple[Booking, ...]
    """Today's bookings that have not checked in yet."""
    durations: Durations
