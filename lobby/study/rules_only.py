"""A queue of rules alone: no store, the same tickets and the same calls as through the actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from lobby.domain import priority, transitions
from lobby.domain.booking import Booking
from lobby.domain.counter import CounterState
from lobby.domain.forecast import learning
from lobby.domain.forecast.history import History, Tally, VisitClass
from lobby.domain.forecast.learning import Case
from lobby.domain.forecast.snapshot import QueueSnapshot
from lobby.domain.house import House
from lobby.domain.names import AreaId, CounterId, Language, Number, TicketId
from lobby.domain.ticket import Ticket
from lobby.study.day import PlannedDay, PlannedVisit
from lobby.study.disciplines import Order


@dataclass(slots=True)
class RulesOnly:
    """One day at one house; ``on_arrival`` hears of every arrival before the queue has grown."""

    house: House
    day: PlannedDay
    order: Order = priority.next_ticket
    history: History = field(default_factory=History)
    on_arrival: Callable[[RulesOnly, Ticket], None] | None = None
    tickets: dict[TicketId, Ticket] = field(default_factory=dict)
    """Everybody who came, as they stand now."""
    _waiting: dict[TicketId, Ticket] = field(default_factory=dict)
    _states: dict[CounterId, CounterState] = field(default_factory=dict)
    _current: dict[CounterId, TicketId] = field(default_factory=dict)
    _arrived: set[int] = field(default_factory=set)
    _today: Mapping[VisitClass, Tally] = field(default_factory=dict)

    def arrive(self, visit: PlannedVisit, now: datetime) -> TicketId:
        """Somebody checks in or draws a token."""
        ticket = self._ticket(visit, now)
        if visit.booking:
            self._arrived.add(visit.booking.id)
        if self.on_arrival:
            self.on_arrival(self, ticket)
        kept = replace(ticket, id=TicketId(len(self.tickets) + 1))
        self.tickets[kept.id] = self._waiting[kept.id] = kept
        return kept.id

    def open(self, counter: CounterId, _now: datetime) -> None:
        """A counter begins to call."""
        self._states[counter] = CounterState.OPEN

    def pause(self, counter: CounterId, now: datetime) -> None:
        """A counter stops calling."""
        self._finish(counter, now)
        self._states[counter] = CounterState.PAUSED

    def next(self, counter: CounterId, now: datetime) -> TicketId | None:
        """A clerk presses Next, the visitor before is done."""
        self._finish(counter, now)
        desks = self.house.open_counters(self._states)
        desk = self.house.counters[counter]
        chosen = self.order(list(self._waiting.values()), desk, desks, now)
        if chosen is None:
            return None
        called = transitions.serve(transitions.call(chosen, counter, now), now)
        del self._waiting[chosen.id]
        self.tickets[chosen.id] = called
        self._current[counter] = chosen.id
        return chosen.id

    def waiting(self) -> tuple[Ticket, ...]:
        """Who waits, in the order of seniority."""
        return tuple(sorted(self._waiting.values(), key=priority.calling_order))

    def snapshot(self, now: datetime) -> QueueSnapshot:
        """What the forecast needs, as the store would tell it."""
        over = now - self.house.rules.grace
        due = [booking for booking in self.day.bookings if booking.starts_at < over]
        came = sum(booking.id in self._arrived for booking in due)
        return QueueSnapshot(
            now=now,
            counters=tuple(
                (desk, self._at(desk.id)) for desk in self.house.counters_today(self._states, now)
            ),
            waiting=self.waiting(),
            coming=self._coming(over),
            turnout=Tally(len(due), came),
            history=replace(self.history, today=self._today),
        )

    def _coming(self, over: datetime) -> tuple[Booking, ...]:
        return tuple(
            booking
            for booking in self.day.bookings
            if booking.starts_at >= over and booking.id not in self._arrived
        )

    def _at(self, counter: CounterId) -> Ticket | None:
        ident = self._current.get(counter)
        return self.tickets[ident] if ident else None

    def _finish(self, counter: CounterId, now: datetime) -> None:
        ident = self._current.pop(counter, None)
        if ident is None:
            return
        done = self.tickets[ident] = transitions.finish(self.tickets[ident], now)
        case = Case(done.services, done.persons, done.served_seconds / 60)
        self._today = learning.added(self._today, [case])

    def _ticket(self, visit: PlannedVisit, now: datetime) -> Ticket:
        rules = self.house.rules
        slot = visit.slot
        service = self.house.services[visit.services[0]]
        since = priority.seniority(slot, now, rules, service.head_start) if slot else now
        return Ticket(
            id=TicketId(0),
            day=self.house.day(now),
            number=Number(""),
            services=visit.services,
            persons=visit.persons,
            area=AreaId("1"),
            language=Language("de"),
            slot=slot,
            issued_at=now,
            waiting_since=since,
            competes_from=priority.competes_from(slot, now, rules) if slot else now,
        )
