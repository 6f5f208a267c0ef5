"""The queue, played forward by its own rule to tell one ticket its wait."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import cycle
from typing import Final

from lobby.domain.booking import Booking
from lobby.domain.counter import Counter
from lobby.domain.estimate import Forecast
from lobby.domain.forecast import learning, sampling
from lobby.domain.forecast.history import VisitClass
from lobby.domain.forecast.queue_state import FAR, BookedArrival, Queued, QueueState
from lobby.domain.forecast.run import SimulationRun
from lobby.domain.forecast.snapshot import (
    InService,
    PendingBooking,
    QueuedTicket,
    QueueSnapshot,
)
from lobby.domain.house import House
from lobby.domain.priority import Eligibility, eligibilities, is_called, seniority
from lobby.domain.ticket import CustomerClass, Ticket

_RUNS: Final = 60
_MOST_STEPS: Final = 14_000
"""A long queue is played fewer times: the sum of many visits varies little."""
_FEWEST: Final = 30
_URGENT: Final = -1e6
"""Minutes by which an urgent ticket counts as older than everybody."""
_CALLED: Final = 0.2
"""What a visitor who was called and is not yet there has used of the visit, at most."""


def forecast(snapshot: QueueSnapshot, probe: Ticket, house: House) -> Forecast:
    """Play the queue forward and say when ``probe`` is called.

    ``probe`` need not be among the waiting tickets. The same snapshot gives the same forecast.
    """
    simulation = Simulation(snapshot, probe, house)
    calls = sorted(simulation.calls())
    return Forecast(
        low=_quantile(calls, 0.1),
        median=_quantile(calls, 0.5),
        high=_quantile(calls, 0.9),
        serving=simulation.serving,
        calls_from=simulation.calls_from,
    )


def _opens(house: House, now: datetime) -> datetime:
    """When the house is open: now, or from the beginning of today's next stretch on."""
    opening, day = house.opening, house.day(now)
    hours = opening.hours(day)
    stretches = ((opening.at(day, span.opens), opening.at(day, span.closes)) for span in hours)
    return next((max(now, opens) for opens, closes in stretches if now < closes), now)


def _quantile(ordered: Sequence[float], share: float) -> float:
    """The quantile between the two nearest runs."""
    place = share * len(ordered) - 0.5
    lower = max(0, math.floor(place))
    upper = min(len(ordered) - 1, lower + 1)
    return ordered[lower] + (ordered[upper] - ordered[lower]) * min(1.0, max(0.0, place - lower))


class Simulation:
    """One snapshot as plain numbers: minutes from now, pools of equally eligible tickets."""

    def __init__(self, snapshot: QueueSnapshot, probe: Ticket, house: House) -> None:
        self._house = house
        self._now = snapshot.now
        self._history = snapshot.history
        self._spread = round(learning.spread(snapshot.history), 2)
        self._expected: dict[VisitClass, float] = {}
        self._pace = 1.0  # until it is known: the visits that go on are measured by an ordinary day
        self._pace = learning.pace(house, snapshot.history, self._running(snapshot))
        self._pools: dict[tuple[Eligibility | None, ...], int] = {}
        self._pool_of: dict[CustomerClass, int] = {}
        self._opening = _opens(house, snapshot.now)
        self._counter_states = self._states_of_counters(probe.line, snapshot)
        self.calls_from = self._calls_from(probe.line, snapshot)
        self._counters = [counter for counter, _, _ in self._counter_states]
        self._probe = self._present(probe, last=True)
        self.serving = self._probe.minutes
        others = (ticket for ticket in snapshot.waiting if ticket.id != probe.id)
        self._waiting = [self._present(ticket) for ticket in others]
        self._show_up = learning.show_up_rate(snapshot, house)
        self._coming = [self._booking(booking) for booking in snapshot.coming]
        self._prune()

    def calls(self) -> Iterable[float]:
        """For each run, the minutes until the probe is called."""
        steps = len(self._waiting) + len(self._coming) + len(self._counter_states)
        runs = max(_FEWEST, min(_RUNS, _MOST_STEPS // max(1, steps)))
        state = self._state()
        factors = sampling.service_time_factors(runs, self._spread)
        ranks = sampling.latin_hypercube_ranks(runs)
        free = [self._free_from(opens, ticket, runs) for _, opens, ticket in self._counter_states]
        comes = [coming.outcomes(runs) for coming in self._coming]
        counters = len(free)
        first = counters + len(comes)
        for row, varied in zip(ranks, factors, strict=True):
            frees = [free[counter][row[counter]] for counter in range(counters)]
            arriving = [
                come[rank] for come, rank in zip(comes, cycle(row[counters:]), strict=False)
            ]
            wait = SimulationRun(
                state, frees, [arrival for arrival in arriving if arrival], varied, first
            ).play()
            yield self._closing() if wait is None else wait

    def _state(self) -> QueueState:
        return QueueState(
            self._waiting,
            self._probe,
            self._pools_of(Eligibility.PRIMARY),
            self._pools_of(Eligibility.HELP_OUT),
            [self._breaks(counter) for counter in self._counters],
        )

    def _pools_of(self, wanted: Eligibility) -> list[list[int]]:
        """For each counter, the pools that have this claim on it."""
        return [
            [pool for claims, pool in self._pools.items() if claims[counter] is wanted]
            for counter in range(len(self._counters))
        ]

    def _prune(self) -> None:
        """Leave out whom no counter would call at all, or not before the probe.

        That is who stands behind it, where every counter has at least as good a claim on the probe.
        """
        claims = list(self._pools)
        called = {pool for pool, own in enumerate(claims) if any(turn is not None for turn in own)}
        self._coming = [booking for booking in self._coming if booking.pool in called]
        if self._probe.competes > 0:
            return
        own = claims[self._probe.pool]
        behind = {pool for pool, other in enumerate(claims) if _never_before(own, other)}
        order = self._probe.order
        self._waiting = [
            queued for queued in self._waiting if queued.order < order or queued.pool not in behind
        ]
        self._coming = [
            booking
            for booking in self._coming
            if booking.since < order[0] or booking.pool not in behind
        ]

    def _states_of_counters(
        self, line: CustomerClass, snapshot: QueueSnapshot
    ) -> list[tuple[Counter, float, Ticket | InService | None]]:
        """Each counter with the minutes until it opens, or the visitor that it has.

        If none that calls takes the line, the closed ones are expected to open with the house.
        """
        counters = [(counter, 0.0, ticket) for counter, ticket in snapshot.counters]
        calling = [counter for counter, _ in snapshot.counters]
        if is_called(line, calling):
            return counters
        opens = max(0.0, self._minutes(self._opening))
        closed = (counter for counter in self._house.counters.values() if counter not in calling)
        return [*counters, *((counter, opens, None) for counter in closed)]

    def _calls_from(self, line: CustomerClass, snapshot: QueueSnapshot) -> datetime | None:
        """From when on one of the counters that call takes the line; see ``Forecast``."""
        calling = [counter for counter, _ in snapshot.counters]
        claims = zip(calling, eligibilities(line, calling), strict=True)
        taking = [self._back(counter) for counter, turn in claims if turn is not None]
        if taking:
            return min(taking)
        return self._opening if self._opening > self._now else None

    def _back(self, counter: Counter) -> datetime:
        """When a counter calls: now, or at the end of the planned break that it has."""
        local = self._now.astimezone(self._house.opening.zone).time()
        ends = (pause.ends for pause in counter.breaks if pause.begins <= local < pause.ends)
        day = self._house.day(self._now)
        return next((self._house.opening.at(day, end) for end in ends), self._now)

    def _free_from(self, opens: float, ticket: Ticket | InService | None, runs: int) -> list[float]:
        """When a counter is free, in minutes, by rank; the visit so far is taken into account."""
        if ticket is None:
            return [opens] * runs
        whole = self._minutes_of(ticket)
        return [
            whole * part
            for part in sampling.residual_service_times(self._gone(ticket), self._spread, runs)
        ]

    def _gone(self, ticket: Ticket | InService) -> float:
        """How much of a visit is over, in units of what it takes on average."""
        began = ticket.served_at or ticket.called_at
        gone = max(0.0, -self._minutes(began)) / self._minutes_of(ticket) if began else 0.0
        return gone if ticket.served_at else min(gone, _CALLED)

    def _running(self, snapshot: QueueSnapshot) -> list[float]:
        """What the visits that go on will have taken, in units of their mean."""
        served = (ticket for _, ticket in snapshot.counters if ticket and ticket.served_at)
        return [
            min(2.0, sampling.expected_total_after(self._gone(ticket), self._spread))
            for ticket in served
        ]

    def _breaks(self, counter: Counter) -> list[tuple[float, float]]:
        """The counter's planned breaks of today that are not over, in minutes from now."""
        day = self._house.day(self._now)
        at = self._house.opening.at
        spans = (
            (self._minutes(at(day, pause.begins)), self._minutes(at(day, pause.ends)))
            for pause in counter.breaks
        )
        return [(begins, ends) for begins, ends in spans if ends > 0]

    def _present(self, ticket: Ticket | QueuedTicket, *, last: bool = False) -> Queued:
        since = self._minutes(ticket.waiting_since) + (_URGENT if ticket.urgent else 0.0)
        competes = self._minutes(ticket.competes_from)
        return Queued(
            pool=self._pool(ticket.line),
            order=(since, FAR if last and not ticket.id else ticket.id),
            competes=0.0 if ticket.urgent or competes <= 0 else competes,
            minutes=self._minutes_of(ticket),
        )

    def _booking(self, booking: Booking | PendingBooking) -> BookedArrival:
        rules = self._house.rules
        service = self._house.services[booking.services[0]]
        kind = (booking.services, booking.persons)
        slot = booking.starts_at
        return BookedArrival(
            pool=self._pool(CustomerClass(booking.services, booking.accessible)),
            slot=self._minutes(slot),
            since=self._minutes(seniority(slot, slot, rules, service.head_start)),
            lead=rules.lead.total_seconds() / 60,
            grace=rules.grace.total_seconds() / 60,
            minutes=self._pace * self._ordinary(kind),
            show_up=self._show_up,
            punctuality=self._history.punctuality,
        )

    def _pool(self, line: CustomerClass) -> int:
        """Lines that every counter treats alike are one pool."""
        pool = self._pool_of.get(line)
        if pool is None:
            claims = eligibilities(line, self._counters)
            pool = self._pool_of[line] = self._pools.setdefault(claims, len(self._pools))
        return pool

    def _minutes_of(self, ticket: Ticket | QueuedTicket | InService) -> float:
        whole = self._pace * self._ordinary((ticket.services, ticket.persons))
        return max(whole - ticket.served_seconds / 60, whole / 4)

    def _ordinary(self, kind: VisitClass) -> float:
        if kind not in self._expected:
            minutes = learning.expected_minutes(kind, self._house, self._history)
            self._expected[kind] = max(minutes, 0.1)
        return self._expected[kind]

    def _closing(self) -> float:
        """No open counter ever takes the probe: the wait lasts until the house closes."""
        closes = self._house.opening.closes_at(self._now)
        return max(0.0, self._minutes(closes)) if closes else 0.0

    def _minutes(self, moment: datetime) -> float:
        return (moment - self._now).total_seconds() / 60


def _never_before(
    own: tuple[Eligibility | None, ...], other: tuple[Eligibility | None, ...]
) -> bool:
    pairs = zip(own, other, strict=True)
    return all(claim is None or (mine is not None and mine <= claim) for mine, claim in pairs)
