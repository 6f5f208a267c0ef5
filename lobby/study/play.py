"""A day played: visitors arrive, clerks press Next, and every call is kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from heapq import heapify, heappop, heappush
from typing import Protocol

from lobby.domain.names import CounterId, TicketId
from lobby.study.day import PlannedDay, PlannedVisit


class QueueSystem(Protocol):
    """Where a day is played: ``RulesOnly``, or ``ThroughStore`` with the real actions."""

    def arrive(self, visit: PlannedVisit, now: datetime) -> TicketId:
        """Somebody checks in or draws a token."""

    def open(self, counter: CounterId, now: datetime) -> None:
        """A counter begins to call."""

    def pause(self, counter: CounterId, now: datetime) -> None:
        """A counter stops calling."""

    def next(self, counter: CounterId, now: datetime) -> TicketId | None:
        """A clerk presses Next, the visitor before is done."""


@dataclass(frozen=True, slots=True)
class PlayedCall:
    """One call."""

    at: datetime
    counter: CounterId
    ticket: TicketId


@dataclass(frozen=True, slots=True, kw_only=True)
class PlayedDay:
    """What came of a day."""

    day: PlannedDay
    calls: tuple[PlayedCall, ...]
    visits: dict[TicketId, PlannedVisit]


def play(day: PlannedDay, system: QueueSystem) -> PlayedDay:
    """Play a day to the end: after closing, whoever waits is still called."""
    return _Play(day, system).play()


_OPENS, _ARRIVES, _FREE, _STOPS = range(4)


class _Play:
    """The events of a day in order of time; among equals, counters open before anybody arrives."""

    def __init__(self, day: PlannedDay, system: QueueSystem) -> None:
        self._day = day
        self._system = system
        self._counters = list(day.shifts)
        self._events: list[tuple[datetime, int, int]] = []
        self._idle: set[int] = set()
        self._stopped: set[int] = set()
        self._busy: set[int] = set()
        self._calls: list[PlayedCall] = []
        self._visits: dict[TicketId, PlannedVisit] = {}

    def play(self) -> PlayedDay:
        self._events = [(v.arrives, _ARRIVES, place) for place, v in enumerate(self._day.visits)]
        for desk, counter in enumerate(self._counters):
            for place, (begin, end) in enumerate(self._day.shifts[counter]):
                self._events.append((begin, _OPENS, desk))
                if place + 1 < len(self._day.shifts[counter]):
                    self._events.append((end, _STOPS, desk))
        heapify(self._events)
        does = {
            _OPENS: self._opens,
            _ARRIVES: self._arrives,
            _FREE: self._free,
            _STOPS: self._stops,
        }
        while self._events:
            now, kind, which = heappop(self._events)
            does[kind](which, now)
        return PlayedDay(day=self._day, calls=tuple(self._calls), visits=self._visits)

    def _opens(self, desk: int, now: datetime) -> None:
        self._stopped.discard(desk)
        self._system.open(self._counters[desk], now)
        if desk not in self._busy:
            self._call(desk, now)

    def _stops(self, desk: int, now: datetime) -> None:
        self._stopped.add(desk)
        if desk not in self._busy:
            self._pause(desk, now)

    def _arrives(self, place: int, now: datetime) -> None:
        visit = self._day.visits[place]
        self._visits[self._system.arrive(visit, now)] = visit
        for desk in sorted(self._idle):
            self._call(desk, now)

    def _free(self, desk: int, now: datetime) -> None:
        self._busy.discard(desk)
        if desk in self._stopped:
            self._pause(desk, now)
        else:
            self._call(desk, now)

    def _pause(self, desk: int, now: datetime) -> None:
        self._idle.discard(desk)
        self._system.pause(self._counters[desk], now)

    def _call(self, desk: int, now: datetime) -> None:
        counter = self._counters[desk]
        ticket = self._system.next(counter, now)
        if ticket is None:
            self._idle.add(desk)
            return
        self._idle.discard(desk)
        self._busy.add(desk)
        self._calls.append(PlayedCall(now, counter, ticket))
        ends = now + timedelta(minutes=self._visits[ticket].minutes)
        heappush(self._events, (ends, _FREE, desk))
