"""Who waits although no counter at work may call the number, why, and what helps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from lobby.domain.counter import Counter, CounterState
from lobby.domain.house import House
from lobby.domain.line import Line
from lobby.domain.names import CounterId, Language, Number, ServiceId, spaced
from lobby.domain.priority import eligibilities, line_eligibility
from lobby.domain.ticket import Ticket


class Obstacle(StrEnum):
    """Why no counter at work may call."""

    NO_COUNTER = "no-counter"
    """None is at work at all."""
    COUNTER_CLOSED = "counter-closed"
    """Sent to one counter alone, and that one is closed."""
    NOT_STEP_FREE = "not-step-free"
    NOT_OFFERED = "not-offered"


_WHY: Final = {
    "de": {
        Obstacle.NO_COUNTER: "Kein Schalter ist offen.",
        Obstacle.COUNTER_CLOSED: "Nur für {only}, zurzeit geschlossen.",
        Obstacle.NOT_STEP_FREE: "Kein offener Schalter ohne Stufen bietet das an: {services}.",
        Obstacle.NOT_OFFERED: "Kein offener Schalter bietet das an: {services}.",
    },
    "en": {
        Obstacle.NO_COUNTER: "No counter is open.",
        Obstacle.COUNTER_CLOSED: "Only for {only}, which is closed now.",
        Obstacle.NOT_STEP_FREE: "No open step-free counter offers this: {services}.",
        Obstacle.NOT_OFFERED: "No open counter offers this: {services}.",
    },
}
_WHO: Final = {"de": "Niemand kann {numbers} aufrufen.", "en": "Nobody can call {numbers}."}
_MORE: Final = {"de": " und {count} weitere", "en": " and {count} more"}
_NAMED: Final = 3
"""So many numbers are named in one sentence."""
_OPEN: Final = {
    "de": "Bitte öffnen: {counters}. Oder außer der Reihe aufrufen.",
    "en": "Please open: {counters}. Or call out of order.",
}
_OR: Final = {"de": " oder ", "en": " or "}
_OPEN_ANY: Final = {"de": "Bitte einen Schalter öffnen.", "en": "Please open a counter."}
_BY_HAND: Final = {
    "de": "Bitte außer der Reihe aufrufen.",
    "en": "Please call out of order.",
}


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


def sentences(
    stuck: Iterable[Uncallable], house: House, language: Language | str
) -> tuple[str, ...]:
    """Who, why and what helps, all alike in one sentence; German for ``de``, else English."""
    spoken = Language("de" if language == "de" else "en")
    groups: dict[tuple[object, ...], list[Uncallable]] = {}
    for one in stuck:
        groups.setdefault(one.alike, []).append(one)
    return tuple(_sentence(alike, house, spoken) for alike in groups.values())


def _sentence(alike: list[Uncallable], house: House, spoken: Language) -> str:
    first = alike[0]
    numbers = ", ".join(spaced(one.number) for one in alike[:_NAMED])
    more = len(alike) - _NAMED
    who = numbers + (_MORE[spoken].format(count=more) if more > 0 else "")
    services = (house.services.get(service) for service in first.services)
    why = _WHY[spoken][first.obstacle].format(
        only=_label(first.only, house),
        services=", ".join(known.name(spoken) for known in services if known),
    )
    return f"{_WHO[spoken].format(numbers=who)} {why} {_remedy(first, house, spoken)}"


def _remedy(one: Uncallable, house: House, spoken: Language) -> str:
    if one.obstacle is Obstacle.NO_COUNTER:
        return _OPEN_ANY[spoken]
    if not one.remedies:
        return _BY_HAND[spoken]
    labels = _OR[spoken].join(_label(counter, house) for counter in one.remedies)
    return _OPEN[spoken].format(counters=labels)


def uncallable(
    waiting: Iterable[Ticket], house: House, states: Mapping[CounterId, CounterState]
) -> tuple[Uncallable, ...]:
    """Everybody whom no counter may call that is open or only pauses, in the order given."""
    closed = CounterState.CLOSED
    at_work = [c for c in house.counters.values() if states.get(c.id, closed) is not closed]
    known: dict[Line, bool] = {}
    stuck = []
    for ticket in waiting:
        line = ticket.line
        if line not in known:
            known[line] = callable_by(line, at_work)
        if not known[line]:
            stuck.append(_uncallable(ticket, house, at_work))
    return tuple(stuck)


def callable_by(line: Line, counters: Iterable[Counter]) -> bool:
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
            one.id for one in everybody if line_eligibility(line, one, (*at_work, one)) is not None
        ),
    )


def _obstacle(line: Line, at_work: list[Counter]) -> Obstacle:
    if line.counter is not None:
        return Obstacle.COUNTER_CLOSED
    if not at_work:
        return Obstacle.NO_COUNTER
    if line.accessible and callable_by(replace(line, accessible=False), at_work):
        return Obstacle.NOT_STEP_FREE
    return Obstacle.NOT_OFFERED


def _label(counter: CounterId | None, house: House) -> str:
    known = house.counters.get(counter) if counter else None
    return known.label if known else counter or ""
