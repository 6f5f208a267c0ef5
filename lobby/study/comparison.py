"""Many days of an office under several rules, and the estimate tried on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from typing import Final

from lobby.domain.forecast import learning
from lobby.domain.forecast.history import History, Tally
from lobby.domain.forecast.learning import Case
from lobby.domain.forecast.simulation import forecast
from lobby.domain.house import House
from lobby.domain.priority import next_ticket
from lobby.domain.ticket import Ticket
from lobby.study import disciplines
from lobby.study.day import PlannedDay, draw
from lobby.study.disciplines import Order
from lobby.study.measures import (
    Accuracy,
    Fairness,
    PredictedWait,
    Ranges,
    accuracy,
    fairness,
    ranges,
)
from lobby.study.office import SyntheticOffice
from lobby.study.play import PlayedDay, play
from lobby.study.predictors import due_time_wait, last_average
from lobby.study.rules_only import RulesOnly

_SCHOOL_DAYS: Final = 20
"""Earlier days from which the estimate has learned."""
_SCHOOL_SEED: Final = 10_000_000
"""Added to the seed, so that no day is learned from and measured."""


@dataclass(frozen=True, slots=True)
class CallingRule:
    """One rule of the comparison: its name, and how to begin a day with it."""

    name: str
    head_start: float | None = None
    """Minutes, if it is ours."""
    begin: Callable[[], Order] = field(default=lambda: next_ticket)


def alternatives(head_starts: Iterable[float]) -> tuple[CallingRule, ...]:
    """Ours at these head starts, and the others."""
    return (
        *(CallingRule(f"head start {minutes:g}", minutes) for minutes in head_starts),
        CallingRule("first come", begin=lambda: disciplines.first_come),
        CallingRule("bookings first", begin=lambda: disciplines.strict),
        CallingRule("due time", begin=lambda: disciplines.due_time),
        CallingRule("2 to 1", begin=partial(disciplines.Alternation, 2)),
        CallingRule("1 to 1", begin=partial(disciplines.Alternation, 1)),
    )


def compare(
    office: SyntheticOffice, rules: Iterable[CallingRule], days: int, seed: int
) -> Mapping[str, Fairness]:
    """The same days under each rule."""
    drawn = [draw(office, number, seed) for number in range(days)]
    house = office.house()
    return {rule.name: fairness(replay(house, rule, drawn)) for rule in rules}


def replay(house: House, rule: CallingRule, days: Iterable[PlannedDay]) -> list[PlayedDay]:
    """These days under this rule, on the rules alone."""
    ruled = house if rule.head_start is None else with_head_start(house, rule.head_start)
    return [play(day, RulesOnly(ruled, day, rule.begin())) for day in days]


def with_head_start(house: House, minutes: float) -> House:
    """The same house under another head start."""
    return replace(house, rules=replace(house.rules, head_start=timedelta(minutes=minutes)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimates:
    """The estimate against the real waits of walk-ins, beside two others."""

    ours: Accuracy
    exact: Ranges
    """The tenth to the ninetieth percentile."""
    promised: Ranges
    """The same, rounded outward to five minutes, as visitors are told."""
    bookings: Ranges
    """The same for those with a booking, whose promise counts from their arrival."""
    average: Accuracy
    formula: Accuracy


def try_estimate(
    office: SyntheticOffice, days: int, seed: int, *, school: SyntheticOffice | None = None
) -> Estimates:
    """Tell every visitor the wait and compare; learned from earlier days of ``school``."""
    history = learn(school or replace(office, slower=1.0), seed)
    walk_ins: list[PredictedWait] = []
    booked: list[PredictedWait] = []
    for number in range(days):
        for prediction, is_booked in _tried(office, draw(office, number, seed), history):
            (booked if is_booked else walk_ins).append(prediction)
    return Estimates(
        ours=accuracy((prediction.forecast.median, prediction.real) for prediction in walk_ins),
        exact=ranges(prediction.exact for prediction in walk_ins),
        promised=ranges(prediction.promise for prediction in walk_ins),
        bookings=ranges(prediction.promise for prediction in booked),
        average=accuracy((prediction.average, prediction.real) for prediction in walk_ins),
        formula=accuracy((prediction.formula, prediction.real) for prediction in walk_ins),
    )


def learn(office: SyntheticOffice, seed: int) -> History:
    """What earlier days of this office teach, none of them measured later."""
    drawn = [draw(office, number, seed + _SCHOOL_SEED) for number in range(_SCHOOL_DAYS)]
    visits = [visit for day in drawn for visit in day.visits]
    early = [(visit.slot - visit.arrives).total_seconds() / 60 for visit in visits if visit.slot]
    cases = [Case(visit.services, visit.persons, visit.minutes) for visit in visits]
    return History(
        services=learning.learned(cases),
        turnout=Tally(sum(len(day.bookings) for day in drawn), len(early)),
        punctuality=learning.punctuality(early),
    )


@dataclass(slots=True)
class _Notes:
    """What was told to whom, while a day is played."""

    mean: float
    waits: list[tuple[float, float]] = field(default_factory=list)
    predictions: dict[int, PredictedWait] = field(default_factory=dict)

    def tell(self, system: RulesOnly, ticket: Ticket) -> None:
        """Note the forecasts of a ticket that is drawn now."""
        now = ticket.issued_at
        snapshot, waiting = system.snapshot(now), system.waiting()
        ended = sorted(
            (
                ticket.first_called_at,
                (ticket.first_called_at - ticket.issued_at).total_seconds() / 60,
            )
            for ticket in system.tickets.values()
            if ticket.first_called_at and not ticket.booked
        )
        slots = sorted(ticket.slot for ticket in waiting if ticket.slot)
        drawn = [ticket.issued_at for ticket in waiting if not ticket.booked]
        self.predictions[len(system.tickets) + 1] = PredictedWait(
            forecast=forecast(snapshot, ticket, system.house),
            average=last_average([wait for _, wait in ended]),
            formula=due_time_wait(
                slots, drawn, minutes=self.mean, desks=max(1, len(snapshot.counters)), now=now
            ),
            real=0.0,
        )


def _tried(
    office: SyntheticOffice, day: PlannedDay, history: History
) -> Iterable[tuple[PredictedWait, bool]]:
    shares = sum(task.share for task in office.tasks)
    notes = _Notes(sum(task.minutes * task.share for task in office.tasks) / shares)
    system = RulesOnly(office.house(), day, history=history, on_arrival=notes.tell)
    for call in play(day, system).calls:
        ticket = system.tickets[call.ticket]
        waited = (call.at - ticket.issued_at).total_seconds() / 60
        yield replace(notes.predictions[call.ticket], real=waited), ticket.booked
