"""Who waits although no counter at work may call the number, why, and what helps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from lobby.domain.counter import Counter, CounterState
from lobby.domain.house import House
from lobby.domain.names import CounterId, Number, ServiceId
from lobby.domain.priority import eligibilities, line_eligibility
from lobby.domain.ticket import CustomerClass, Ticket


class Obstacle(StrEnum):
    """Why no counter at work may call."""

    NO_COUNTER = "no-counter"
    """None is at work at all."""
    COUNTER_CLOSED = "counter-closed"
    """Sent to one counter alone, and that one is closed."""
    NOT_STEP_FREE = "not-step-free"
    NOT_OFFERED = "not-offered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Uncallable:
    """One ticket that no counter at work may call."""

    number: Number
    services: tuple[ServiceId, ...]
    obstacle: Obstacle
    only: CounterId | None = None
    """The one counter that it was sent to."""
    remedies: tuple[CounterId, ...] = ()
    """Counters that could call it if they were open; none if the settings have changed."""

    @property
    def alike(self) -> tuple[object, ...]:
        """What it has in common with those that one sentence is enough for."""
        if self.obstacle is Obstacle.NO_COUNTER:
            return (self.obstacle,)
        services = () if self.only else self.services
        return (self.obstacle, self.only, services, self.remedies)


def grouped(uncallable: Iterable[Uncallable]) -> tuple[tuple[Uncallable, ...], ...]:
    """Those for whom one sentence is enough together, in the order of the first of each."""
    groups: dict[tuple[object, ...], list[Uncallable]] = {}
    for ticket in uncallable:
        groups.setdefault(ticket.alike, []).append(ticket)
    return tuple(map(tuple, groups.values()))


def uncallable(
    waiting: Iterable[Ticket], house: House, states: Mapping[CounterId, CounterState]
) -> tuple[Uncallable, ...]:
    """Everybody whom no counter may call that is open or only pauses, in the order given."""
    closed = CounterState.CLOSED
    at_work = [c for c in house.counters.values() if states.get(c.id, closed) is not closed]
    known: dict[CustomerClass, bool] = {}
    stuck = []
    for ticket in waiting:
        line = ticket.line
        if line not in known:
            known[line] = callable_by(line, at_work)
        if not known[line]:
            stuck.append(_uncallable(ticket, house, at_work))
    return tuple(stuck)


def callable_by(line: CustomerClass, counters: Iterable[Counter]) -> bool:
    """Whether one of these counters may call this line once its time has come."""
    return any(claim is not None for claim in eligibilities(line, tuple(counters)))


def _uncallable(ticket: Ticket, house: House, at_work: list[Counter]) -> Uncallable:
    line = ticket.line
    everybody = house.counters.values()
    return Uncallable(
        number=ticket.number,
        services=ticket.services,
        obstacle=_obstacle(line, at_work),
        only=line.counter,
        remedies=tuple(
            counter.id
            for counter in everybody
            if line_eligibility(line, counter, (*at_work, counter)) is not None
        ),
    )


def _obstacle(line: CustomerClass, at_work: list[Counter]) -> Obstacle:
    if line.counter is not None:
        return Obstacle.COUNTER_CLOSED
    if not at_work:
        return Obstacle.NO_COUNTER
    if line.accessible and callable_by(replace(line, accessible=False), at_work):
        return Obstacle.NOT_STEP_FREE
    return Obstacle.NOT_OFFERED
