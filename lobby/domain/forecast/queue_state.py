"""Where the queue stands before it is played: plain numbers, minutes from now, pools of alike."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from lobby.domain.forecast import sampling
from lobby.domain.forecast.history import Punctuality

FAR: Final = math.inf
_AFTER_THE_PRESENT: Final = 1e-6
"""Among equals, whoever is still coming stands behind those who are here."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Queued:
    """A ticket that waits already; times are minutes from now."""

    pool: int
    order: tuple[float, float]
    """Since when it counts as waiting, and who goes first among equals."""
    competes: float
    """From when on; 0 if its time has come."""
    minutes: float
    """How long its visit takes on average."""


class FutureArrival(NamedTuple):
    """Somebody whose time has not come when a run begins."""

    competes: float
    key: float
    pool: int
    present: float
    minutes: float
    """How long the visit takes on average; below zero marks the probe."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class BookedArrival:
    """A booking whose visitor has not come yet; times are minutes from now."""

    pool: int
    slot: float
    since: float
    lead: float
    grace: float
    minutes: float
    show_up: float
    punctuality: Punctuality

    def outcomes(self, runs: int) -> list[FutureArrival | None]:
        """How its visitor comes, or does not, by rank."""
        early, deviation = self.punctuality.early, self.punctuality.deviation
        not_before = round(max(-self.slot, -early - 5 * deviation))
        times = sampling.arrival_times(not_before, self.show_up, early, deviation, runs)
        return [None if after is None else self._arrival(after) for after in times]

    def _arrival(self, after: float) -> FutureArrival:
        comes = max(0.0, self.slot + after)
        since = comes if after > self.grace else self.since
        due = max(comes, self.slot - self.lead)
        return FutureArrival(due, since + _AFTER_THE_PRESENT, self.pool, comes, self.minutes)


class QueueState:
    """What all runs of one forecast share."""

    def __init__(
        self,
        present: Iterable[Queued],
        probe: Queued,
        primary: Sequence[Sequence[int]],
        helping: Sequence[Sequence[int]],
        breaks: Sequence[Sequence[tuple[float, float]]],
    ) -> None:
        self.primary = primary
        """For each counter, the pools that it is there for."""
        self.helping = helping
        """For each counter, the pools that it takes when none of its own waits."""
        self.breaks = breaks
        pools = 1 + max((queued.pool for queued in (*present, probe)), default=0)
        pools = max([pools, *(1 + pool for own in (*primary, *helping) for pool in own)])
        self.keys: list[list[float]] = [[] for _ in range(pools)]
        """For each pool, what the due stand by, ascending."""
        self.minutes: list[list[float]] = [[] for _ in range(pools)]
        self.later: list[FutureArrival] = []
        self.probe = (probe.pool, -1)
        """Its pool and its place there; -1 while its time has not come."""
        self._arrange(present, probe)
        for keys in self.keys:
            keys.append(FAR)
        self.heads = [keys[0] for keys in self.keys]
        """The first of each pool."""
        self.straight = pools == 1 and all(primary) and not self.later and not any(breaks)

    def _arrange(self, present: Iterable[Queued], probe: Queued) -> None:
        key = -FAR
        for queued in sorted([*present, probe], key=lambda queued: queued.order):
            key = max(queued.order[0], math.nextafter(key, FAR))
            if queued.competes > 0:
                minutes = -1.0 if queued is probe else queued.minutes
                self.later.append(FutureArrival(queued.competes, key, queued.pool, 0.0, minutes))
                continue
            if queued is probe:
                self.probe = (queued.pool, len(self.keys[queued.pool]))
            self.keys[queued.pool].append(key)
            self.minutes[queued.pool].append(queued.minutes)
