"""What finished visits teach: how long a service takes, who comes, and how fast today goes."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean, median, pstdev
from typing import Final

from lobby.domain.forecast.history import (
    ORDINARY_SPREAD,
    History,
    Punctuality,
    ServiceTimeStats,
    Tally,
    VisitClass,
)
from lobby.domain.forecast.snapshot import QueueSnapshot
from lobby.domain.house import House
from lobby.domain.names import ServiceId

_PRIOR_CASES: Final = 10
"""The settings count as so many cases of a service."""
_PRIOR_BOOKINGS: Final = 40
"""The settings count as so many bookings, earlier days as at most five times as many."""
_PRIOR_TODAY: Final = 20
"""An ordinary day counts as so many cases when today's pace is judged (K0)."""
_PRIOR_SPREAD: Final = 20
"""The ordinary spread counts as so many cases."""
_FORGOTTEN: Final = 5.0
"""A case of more than so many medians was not served all that time, but forgotten."""
_SHORTEST: Final = 0.25
"""A case of fewer minutes was a slip of a finger."""
_MAD: Final = 1.4826
"""Makes a median absolute deviation comparable with a standard deviation."""
_ENOUGH: Final = 30
"""With fewer check-ins nothing is said about punctuality."""
_LONGEST: Final = 120.0
"""Minutes that a case of today counts at most."""
_FASTEST: Final = 0.5
_SLOWEST: Final = 2.0
"""The pace of a day that is half, or twice, as long as an ordinary one; no day is more so."""


@dataclass(frozen=True, slots=True)
class Case:
    """One finished visit."""

    services: tuple[ServiceId, ...]
    persons: int
    minutes: float


def learned(cases: Iterable[Case]) -> dict[ServiceId, ServiceTimeStats]:
    """What each service has taught, from the cases that came for it alone.

    Robust against forgotten tickets: what lies beyond five medians is left out, and the mean of a
    skewed distribution is not trimmed on one side only.
    """
    by_service: dict[ServiceId, list[Case]] = defaultdict(list)
    for case in cases:
        if len(case.services) == 1 and case.minutes >= _SHORTEST:
            by_service[case.services[0]].append(case)
    stats = {service: _learned(own) for service, own in by_service.items()}
    return {service: own for service, own in stats.items() if own is not None}


def _learned(cases: Sequence[Case]) -> ServiceTimeStats | None:
    alone = _sane([case.minutes for case in cases if case.persons == 1])
    if not alone:
        return None
    mean = fmean(alone)
    logs = [math.log(minutes) for minutes in alone]
    weight = _PRIOR_SPREAD + len(logs)
    variance = (_PRIOR_SPREAD * ORDINARY_SPREAD**2 + len(logs) * pstdev(logs) ** 2) / weight
    further = [(case.minutes - mean) / (case.persons - 1) for case in cases if case.persons > 1]
    return ServiceTimeStats(
        minutes=mean,
        cases=len(alone),
        spread=math.sqrt(variance),
        further=max(0.0, median(further)) if further else 0.0,
        further_cases=len(further),
    )


def _sane(minutes: list[float]) -> list[float]:
    if not minutes:
        return []
    longest = _FORGOTTEN * median(minutes)
    return [value for value in minutes if value <= longest]


def punctuality(early: Sequence[float]) -> Punctuality:
    """How many minutes before its time a booking checks in, robustly; few cases teach nothing."""
    if len(early) < _ENOUGH:
        return Punctuality()
    middle = median(early)
    return Punctuality(middle, max(1.0, _MAD * median(abs(value - middle) for value in early)))


def expected_minutes(kind: VisitClass, house: House, history: History) -> float:
    """How long a ticket will take at an ordinary day: the settings' idea, and what was learned."""
    services, persons = kind
    return sum(_minutes(service, persons, house, history) for service in services)


def _minutes(service: ServiceId, persons: int, house: House, history: History) -> float:
    prior = house.services[service]
    taught = history.services.get(service)
    if taught is None:
        return prior.expected_minutes(persons)
    single = _blend(prior.minutes, _PRIOR_CASES, taught.minutes, taught.cases)
    more = _blend(prior.minutes_per_person, _PRIOR_CASES, taught.further, taught.further_cases)
    return single + more * (persons - 1)


def pace(house: House, history: History, running: Sequence[float] = ()) -> float:
    """How much slower (above 1) the whole house is today than on an ordinary day.

    ``(K0 + sum of actual / expected) / (K0 + cases)``; never of one counter. ``running`` are the
    visits that go on, as what they are expected to be in the end over what was expected at first:
    without them the long ones would be missed, for they end last.
    """
    ratios, cases = _PRIOR_TODAY + sum(running), _PRIOR_TODAY + len(running)
    for kind, tally in history.today.items():
        if all(service in house.services for service in kind[0]):
            ratios += tally.total / expected_minutes(kind, house, history)
            cases += tally.cases
    return min(_SLOWEST, max(_FASTEST, ratios / cases))


def spread(history: History) -> float:
    """Sigma of the log-normal serving times, over all services."""
    weighed = [(stats.cases, stats.spread) for stats in history.services.values()]
    cases = sum(count for count, _ in weighed)
    return sum(count * sigma for count, sigma in weighed) / cases if cases else ORDINARY_SPREAD


def show_up_rate(snapshot: QueueSnapshot, house: House) -> float:
    """The share of bookings that come: the settings', earlier days', today's."""
    before, today = snapshot.history.turnout, snapshot.turnout
    trust = min(1.0, 5 * _PRIOR_BOOKINGS / before.cases) if before.cases else 0.0
    came = _PRIOR_BOOKINGS * house.rules.show_up_rate + trust * before.total + today.total
    return came / (_PRIOR_BOOKINGS + trust * before.cases + today.cases)


def added(today: Mapping[VisitClass, Tally], cases: Iterable[Case]) -> dict[VisitClass, Tally]:
    """Today's tallies with these cases; one of absurd length counts as ``_LONGEST``."""
    grown = dict(today)
    for case in cases:
        kind = (case.services, case.persons)
        before = grown.get(kind, Tally())
        grown[kind] = Tally(before.cases + 1, before.total + min(case.minutes, _LONGEST))
    return grown


def _blend(prior: float, weight: float, taught: float, cases: int) -> float:
    return (weight * prior + cases * taught) / (weight + cases)
