"""How long is the wait? What goes into the answer, and the answer itself.

Formulas ignore that bookings go first; playing the rule itself forward does not (Chocron, Cohen and
Feigin 2022 name strong priority as the case in which formulas lose).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from lobby.domain.line import Line

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from lobby.domain.booking import Booking
    from lobby.domain.counter import Counter
    from lobby.domain.names import CounterId, ServiceId, TicketId
    from lobby.domain.ticket import Ticket

ORDINARY_SPREAD: Final = 0.47
"""Sigma of a log-normal serving time whose standard deviation is half its mean."""


@dataclass(frozen=True, slots=True)
class Wait:
    """A range of minutes, rounded outward to five; ``low`` 0 and ``high`` 5 reads "under 5"."""

    low: int
    high: int


class Fit(NamedTuple):
    """A service that alone could still be served today, of a wish that cannot."""

    service: ServiceId
    wait: Wait | None


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
    calls_from: datetime | None = None
    """From when on a counter calls it: now, after a planned break, or when the house opens.

    Nothing while no counter that takes it is open and nobody knows when one will be; then the
    figures assume that all open at once.
    """

    @property
    def rounded(self) -> Wait:
        """The range, rounded outward."""
        low = int(self.low // 5 * 5)
        return Wait(low, max(low + 5, int(-(-self.high // 5) * 5)))

    @property
    def wait(self) -> Wait | None:
        """The range as the visitor is told it; nothing while nobody knows who calls."""
        return self.rounded if self.calls_from else None

    @property
    def promise(self) -> tuple[int | None, int | None]:
        """The same as two figures of a ticket."""
        wait = self.wait
        return (wait.low, wait.high) if wait else (None, None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Learned:
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


@dataclass(frozen=True, slots=True)
class Punctuality:
    """Visitors with a booking come so many minutes before its time."""

    early: float = 8.0
    deviation: float = 6.0


Kind = tuple[tuple["ServiceId", ...], int]
"""Tickets that are expected to take equally long: their services, and how many persons."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Experience:
    """What earlier days and today have taught, office-wide; never of one counter."""

    services: Mapping[ServiceId, Learned] = field(default_factory=dict)
    """By service; a missing one takes the settings'."""
    today: Mapping[Kind, Tally] = field(default_factory=dict)
    """The minutes of today's finished cases."""
    turnout: Tally = Tally()
    """The bookings of earlier days, and how many of them came."""
    punctuality: Punctuality = Punctuality()


class Standing(NamedTuple):
    """What the forecast needs of a ticket that waits; a long queue is read often."""

    id: TicketId
    services: tuple[ServiceId, ...]
    persons: int
    accessible: bool
    reserved_for: CounterId | None
    urgent: bool
    waiting_since: datetime
    competes_from: datetime
    served_seconds: int

    @property
    def line(self) -> Line:
        """The line it waits in."""
        return Line(self.services, self.accessible, self.reserved_for)

    @property
    def order(self) -> tuple[bool, datetime, int]:
        """What decides between two tickets a counter may call, as ``Ticket.order``."""
        return (not self.urgent, self.waiting_since, self.id)


class Visiting(NamedTuple):
    """What the forecast needs of a ticket at a counter."""

    counter: CounterId
    services: tuple[ServiceId, ...]
    persons: int
    called_at: datetime
    served_at: datetime | None
    served_seconds: int


class Expected(NamedTuple):
    """What the forecast needs of a booking that nobody has checked in yet."""

    starts_at: datetime
    services: tuple[ServiceId, ...]
    persons: int
    accessible: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """Everything that decides how the queue goes on from now."""

    now: datetime
    desks: tuple[tuple[Counter, Ticket | Visiting | None], ...]
    """The counters that call, or will after their planned break, each with its visitor."""
    waiting: tuple[Ticket | Standing, ...]
    coming: tuple[Booking | Expected, ...]
    """Today's bookings that have not checked in yet."""
    turnout: Tally = Tally()
    """Today's bookings whose time and grace are over, and how many of them came."""
    experience: Experience
