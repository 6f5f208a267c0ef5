"""The queue played forward by its own rule, to tell one ticket how long it will wait."""

from __future__ import annotations

import math
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from random import Random
from typing import TYPE_CHECKING, Final

from lobby.domain.estimate import Forecast
from lobby.domain.line import Line
from lobby.domain.waiting import Turn, line_turn

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from lobby.domain.booking import Booking
    from lobby.domain.counter import Counter
    from lobby.domain.estimate import Durations, Situation
    from lobby.domain.house import House
    from lobby.domain.names import ServiceId
    from lobby.domain.ticket import Ticket

_SPREAD: Final = math.sqrt(math.log(1 + 0.5**2))
"""Sigma of a log-normal serving time whose standard deviation is half its mean."""
_EARLY_BY: Final = (8.0, 6.0)
"""Visitors with a booking come so many minutes before it: mean and standard deviation."""
_FAR: Final = math.inf


def expected_minutes(
    services: Iterable[ServiceId], persons: int, house: House, durations: Durations
) -> float:
    """How long a ticket will take at the counter: learned where known, else as in the settings."""
    return durations.pace * sum(
        durations.minutes.get(service, house.services[service].minutes)
        + house.services[service].minutes_per_person * (persons - 1)
        for service in services
    )


def forecast(
    situation: Situation, probe: Ticket, house: House, *, runs: int = 60, seed: int = 1
) -> Forecast:
    """Play the queue forward and say when ``probe`` is called.

    ``probe`` need not be among the waiting tickets. The same situation and seed give the same
    forecast.
    """
    play = _Play(situation, probe, house)
    chance = Random(seed)  # noqa: S311 - a game played forward, no secret
    calls = sorted(play.run(chance) for _ in range(runs))
    return Forecast(
        low=calls[runs // 10],
        median=calls[runs // 2],
        high=calls[min(runs - 1, runs - runs // 10)],
        serving=play.probe.minutes,
    )


@dataclass(slots=True)
class _Entry:
    """One visitor in a run; times are minutes from now."""

    urgent_last: bool
    since: float
    ident: float
    """Decides between equals: a ticket not yet kept comes last, as it will."""
    present: float
    competes: float
    minutes: float


class _Play:
    """One situation, prepared so that a run is a loop over plain numbers."""

    def __init__(self, situation: Situation, probe: Ticket, house: House) -> None:
        self._house = house
        self._now = situation.now
        self._durations = situation.durations
        self._desks = self._free_from(situation)
        self._pools: dict[tuple[Turn | None, ...], int] = {}
        self.probe = self._entry(probe)
        tickets = [ticket for ticket in situation.waiting if ticket.id != probe.id]
        self._present = [(self._pool(probe.line), self.probe)]
        self._present += [(self._pool(ticket.line), self._entry(ticket)) for ticket in tickets]
        self._coming = [
            (self._pool(Line(booking.services, booking.accessible)), booking)
            for booking in situation.coming
        ]
        self._claims = self._claims_by_desk()

    def run(self, chance: Random) -> float:
        """Play once; the minutes until the probe is called."""
        pools: list[list[_Entry]] = [[] for _ in self._pools]
        for pool, entry in self._present:
            pools[pool].append(entry)
        for pool, booking in self._coming:
            if chance.random() < self._house.rules.show_up_rate:
                pools[pool].append(self._arrival(booking, chance))
        for entries in pools:
            entries.sort(key=lambda entry: (entry.urgent_last, entry.since, entry.ident))
        return self._play(pools, chance)

    def _play(self, pools: list[list[_Entry]], chance: Random) -> float:
        free = [
            (minutes * _factor(chance) if minutes else opens, desk)
            for desk, (opens, minutes) in enumerate(self._desks)
        ]
        heapify(free)
        while free:
            now, desk = heappop(free)
            found = _best(pools, self._claims[desk], now)
            if found is None:
                later = _next_event(pools, self._claims[desk], now)
                if later < _FAR:
                    heappush(free, (later, desk))
                continue
            pool, place = found
            entry = pools[pool].pop(place)
            if entry is self.probe:
                return now
            heappush(free, (now + entry.minutes * _factor(chance), desk))
        return self._last_resort()

    def _last_resort(self) -> float:
        """No open counter ever takes the probe: the wait lasts until the house closes."""
        closes = self._house.opening.closes_at(self._now)
        return max(0.0, self._minutes(closes)) if closes else 0.0

    def _claims_by_desk(self) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
        """For each desk, the pools it is there for and those it helps out with."""
        return [
            (
                tuple(p for turns, p in self._pools.items() if turns[desk] is Turn.PRIMARY),
                tuple(p for turns, p in self._pools.items() if turns[desk] is Turn.HELP_OUT),
            )
            for desk in range(len(self._desks))
        ]

    def _pool(self, line: Line) -> int:
        """Lines that every counter treats alike are one pool."""
        turns = tuple(line_turn(line, counter, self._counters) for counter in self._counters)
        return self._pools.setdefault(turns, len(self._pools))

    def _free_from(self, situation: Situation) -> list[tuple[float, float]]:
        """For each desk, when it opens and the minutes its present visitor still takes."""
        if not situation.desks:
            return self._all_from_opening(situation.now)
        self._counters: Sequence[Counter] = [counter for counter, _ in situation.desks]
        return [(0.0, self._remaining(ticket)) for _, ticket in situation.desks]

    def _all_from_opening(self, now: datetime) -> list[tuple[float, float]]:
        """Nobody has opened yet: every counter of the house does when the house does."""
        self._counters = list(self._house.counters.values())
        hours = self._house.opening.hours(self._house.day(now))
        opens = self._house.opening.at(self._house.day(now), hours[0].opens) if hours else now
        return [(max(0.0, self._minutes(opens)), 0.0) for _ in self._counters]

    def _remaining(self, ticket: Ticket | None) -> float:
        """What the present visitor of a counter still takes, never less than a fifth."""
        if ticket is None:
            return 0.0
        whole = self._expected(ticket.services, ticket.persons)
        gone = -self._minutes(ticket.served_at) if ticket.served_at else 0.0
        return max(whole - gone, whole / 5)

    def _entry(self, ticket: Ticket) -> _Entry:
        return _Entry(
            urgent_last=not ticket.urgent,
            since=self._minutes(ticket.waiting_since),
            ident=ticket.id or _FAR,
            present=0.0,
            competes=0.0 if ticket.urgent else self._minutes(ticket.competes_from),
            minutes=self._expected(ticket.services, ticket.persons),
        )

    def _arrival(self, booking: Booking, chance: Random) -> _Entry:
        """A visitor with a booking, arriving as visitors do, but not before now."""
        early = self._minutes(booking.starts_at) - chance.gauss(*_EARLY_BY)
        arrives = max(early, chance.random() * 10)
        rules = self._house.rules
        slot = self._minutes(booking.starts_at)
        late = arrives > slot + rules.grace.total_seconds() / 60
        return _Entry(
            urgent_last=True,
            since=arrives if late else slot - rules.head_start.total_seconds() / 60,
            ident=-booking.id,
            present=arrives,
            competes=max(arrives, slot - rules.lead.total_seconds() / 60),
            minutes=self._expected(booking.services, booking.persons),
        )

    def _expected(self, services: Iterable[ServiceId], persons: int) -> float:
        return expected_minutes(services, persons, self._house, self._durations)

    def _minutes(self, moment: datetime) -> float:
        return (moment - self._now).total_seconds() / 60


def _factor(chance: Random) -> float:
    return math.exp(_SPREAD * chance.gauss(0, 1) - _SPREAD**2 / 2)


def _best(
    pools: list[list[_Entry]], claims: tuple[tuple[int, ...], ...], now: float
) -> tuple[int, int] | None:
    """The pool and place of whom the rule calls now: due before early, primary before help-out."""
    for moment in ("competes", "present"):
        for group in claims:
            found = _first(pools, group, now, moment)
            if found:
                return found
    return None


def _first(
    pools: list[list[_Entry]], group: tuple[int, ...], now: float, moment: str
) -> tuple[int, int] | None:
    best: tuple[bool, float, float] | None = None
    where = None
    for pool in group:
        for place, entry in enumerate(pools[pool]):
            if getattr(entry, moment) <= now:
                order = (entry.urgent_last, entry.since, entry.ident)
                if best is None or order < best:
                    best, where = order, (pool, place)
                break
    return where


def _next_event(
    pools: list[list[_Entry]], claims: tuple[tuple[int, ...], ...], now: float
) -> float:
    """When somebody that this desk may call arrives."""
    arrivals = (entry.present for group in claims for pool in group for entry in pools[pool])
    return min((arrival for arrival in arrivals if arrival > now), default=_FAR)
