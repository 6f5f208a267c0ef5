"""How long is the wait? The answer, as a screen, a slip or a refusal gives it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from lobby.domain.names import ServiceId


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
