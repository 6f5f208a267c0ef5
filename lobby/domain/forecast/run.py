"""One run of the queue, from now until the probe is called: a loop over plain numbers."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heapify, heappop, heappush, heapreplace
from operator import mul
from typing import Final

from lobby.domain.forecast import sampling
from lobby.domain.forecast.queue_state import FAR, FutureArrival, QueueState

_STRIDE: Final = 37
"""Each pool begins in another column of the draws."""


class SimulationRun:
    """One run: who is called when, until it is the probe's turn."""

    def __init__(
        self,
        state: QueueState,
        free: Sequence[float],
        coming: list[FutureArrival],
        factors: list[float],
        column: int,
    ) -> None:
        self._state = state
        self._free = [(at, counter) for counter, at in enumerate(free)]
        heapify(self._free)
        self._future = sorted(state.later + coming)
        self._admitted = 0
        self._next = self._future[0].competes if self._future else FAR
        self._called_early: set[FutureArrival] = set()
        self._arrived: list[list[tuple[float, float]]] = [[] for _ in state.keys]
        self._heads = list(state.heads)
        self._factors = factors
        self._column = column
        self._breaks = [list(own) for own in state.breaks]
        self._stops = [own[0][0] if own else FAR for own in state.breaks]

    def play(self) -> float | None:
        """The minutes until the probe is called; nothing if no counter ever takes it."""
        if self._state.straight and not self._future:
            return self._one_line()
        return self._all_lines()

    def _one_line(self) -> float:
        """Every counter takes everybody in one order."""
        free = [at for at, _ in self._free]
        for minutes in self._visits(0)[: self._state.probe[1]]:
            heapreplace(free, free[0] + minutes)
        return free[0]

    def _all_lines(self) -> float | None:  # noqa: C901 - one loop; calls would double its time
        free, heads, stops = self._free, self._heads, self._stops
        primary, keys, arrived = self._state.primary, self._state.keys, self._arrived
        probe_pool, probe_place = self._state.probe
        visits = [self._visits(pool) for pool in range(len(keys))]
        places = [0] * len(keys)
        while free:
            now, counter = free[0]
            if now >= self._next:
                self._admit(now)
            best, pool = FAR, -1
            for own in primary[counter]:
                if heads[own] < best:
                    best, pool = heads[own], own
            if pool < 0:
                pool = self._helped(counter)
            if pool < 0 or now >= stops[counter]:
                early = self._pause(now, counter)
                if early is None:
                    continue
                minutes = early
            elif keys[pool][places[pool]] == heads[pool]:
                place = places[pool]
                if place == probe_place and pool == probe_pool:
                    return now
                minutes = visits[pool][place]
                places[pool] = place + 1
            else:
                minutes = heappop(arrived[pool])[1]
            if minutes < 0:
                return now
            heads[pool] = keys[pool][places[pool]]
            if arrived[pool] and arrived[pool][0][0] < heads[pool]:
                heads[pool] = arrived[pool][0][0]
            heapreplace(free, (now + minutes, counter))
        return None

    def _visits(self, pool: int) -> list[float]:
        """How long those who wait in a pool will take, in this run."""
        minutes = self._state.minutes[pool]
        first = (self._column + pool * _STRIDE) % sampling.COLUMNS
        factors = self._factors[first : first + len(minutes)]
        while len(factors) < len(minutes):
            factors += self._factors
        return list(map(mul, minutes, factors))

    def _factor(self) -> float:
        self._column = (self._column + 1) % sampling.COLUMNS
        return self._factors[self._column]

    def _admit(self, now: float) -> None:
        """Let everybody compete whose time has come."""
        future, place = self._future, self._admitted
        while place < len(future) and future[place].competes <= now:
            arrival = future[place]
            place += 1
            if self._called_early and arrival in self._called_early:
                continue
            minutes = arrival.minutes if arrival.minutes < 0 else arrival.minutes * self._factor()
            heappush(self._arrived[arrival.pool], (arrival.key, minutes))
            self._heads[arrival.pool] = min(self._heads[arrival.pool], arrival.key)
        self._admitted = place
        self._next = future[place].competes if place < len(future) else FAR

    def _helped(self, counter: int) -> int:
        """The pool to help out with, or -1."""
        best, pool = FAR, -1
        for own in self._state.helping[counter]:
            if self._heads[own] < best:
                best, pool = self._heads[own], own
        return pool

    def _pause(self, now: float, counter: int) -> float | None:
        """A break, somebody who is early, or waiting; the minutes of a visit if there is one."""
        if now >= self._stops[counter]:
            _, ends = self._breaks[counter].pop(0)
            self._stops[counter] = self._breaks[counter][0][0] if self._breaks[counter] else FAR
            heapreplace(self._free, (max(now, ends), counter))
            return None
        ahead = [
            arrival
            for arrival in self._future[self._admitted :]
            if arrival not in self._called_early
        ]
        for group in (self._state.primary[counter], self._state.helping[counter]):
            early = [
                arrival for arrival in ahead if arrival.present <= now and arrival.pool in group
            ]
            if early:
                arrival = min(early, key=lambda arrival: arrival.key)
                self._called_early.add(arrival)
                return arrival.minutes if arrival.minutes < 0 else arrival.minutes * self._factor()
        self._wait(now, counter, ahead)
        return None

    def _wait(self, now: float, counter: int, ahead: list[FutureArrival]) -> None:
        """Nobody is there for this counter: it waits for the next who comes, or leaves."""
        groups = {*self._state.primary[counter], *self._state.helping[counter]}
        times = [
            arrival.present for arrival in ahead if arrival.present > now and arrival.pool in groups
        ]
        if times:
            heapreplace(self._free, (min(times), counter))
        else:
            heappop(self._free)
