"""How fair a rule was, and how right the estimate: the figures of many played days."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean

from lobby.domain.estimate import Forecast
from lobby.domain.report.waits import Waits, quantile, waits
from lobby.study.play import PlayedDay

_NEAR = 5
"""Minutes of error."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fairness:
    """What a rule did to both classes."""

    bookings: Waits
    """From the booked time or the arrival, whichever is later."""
    walk_ins: Waits
    overtaken: int
    """How often somebody was called before an earlier one of the same class and services."""
    slips: float
    """How many later arrivals were called before a walk-in, on average."""
    slips_p95: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Accuracy:
    """How right one way of telling a wait was, in minutes."""

    cases: int
    error: float
    """Mean absolute error."""
    root: float
    """Root of the mean squared error."""
    bias: float
    """Told minus real: below zero promised too little."""
    within_5: float
    longer_by_5: float
    """The share that waited more than five minutes longer than told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranges:
    """How right the promised ranges were."""

    cases: int
    inside: float
    above: float
    """The share that waited longer than the upper end."""
    width: float
    """Minutes between the ends, on average."""


@dataclass(frozen=True, slots=True)
class PredictedWait:
    """One wait as it was told and as it was, in minutes."""

    forecast: Forecast
    average: float
    """The average of the last five waits."""
    formula: float
    """The due-time formula, with the true mean of all visits."""
    real: float

    @property
    def promise(self) -> tuple[float, float, float]:
        """The range as the visitor was told it, and the real wait."""
        return (self.forecast.rounded.low, self.forecast.rounded.high, self.real)

    @property
    def exact(self) -> tuple[float, float, float]:
        """The range before it was rounded, and the real wait."""
        return (self.forecast.low, self.forecast.high, self.real)


def fairness(days: Sequence[PlayedDay]) -> Fairness:
    """Measure the order of these days."""
    slips = sorted(count for day in days for count in _slips(day))
    return Fairness(
        bookings=waits(waited for day in days for waited, booked in _waited(day) if booked),
        walk_ins=waits(waited for day in days for waited, booked in _waited(day) if not booked),
        overtaken=sum(map(_overtaken, days)),
        slips=fmean(slips) if slips else 0.0,
        slips_p95=quantile(slips, 0.95),
    )


def _waited(day: PlayedDay) -> Iterator[tuple[float, bool]]:
    """The wait of each visit in minutes, and whether it was booked."""
    for call in day.calls:
        visit = day.visits[call.ticket]
        began = max(visit.arrives, visit.slot or visit.arrives)
        yield max(0.0, (call.at - began).total_seconds() / 60), visit.booking is not None


def _slips(day: PlayedDay) -> Iterator[int]:
    """For each walk-in, how many later arrivals were called before."""
    order = [day.visits[call.ticket].arrives for call in day.calls]
    for place, call in enumerate(day.calls):
        visit = day.visits[call.ticket]
        if visit.booking is None:
            yield sum(later > visit.arrives for later in order[:place])


def _overtaken(day: PlayedDay) -> int:
    """Among walk-ins for the same services: calls before somebody who came earlier."""
    latest: dict[object, float] = {}
    overtaken = 0
    for call in day.calls:
        visit = day.visits[call.ticket]
        if visit.booking:
            continue
        came = visit.arrives.timestamp()
        overtaken += came < latest.get(visit.services, 0.0)
        latest[visit.services] = max(came, latest.get(visit.services, 0.0))
    return overtaken


def accuracy(pairs: Iterable[tuple[float, float]]) -> Accuracy:
    """The errors of these pairs of predicted and real waits."""
    errors = [predicted - real for predicted, real in pairs]
    count = max(1, len(errors))
    return Accuracy(
        cases=len(errors),
        error=sum(map(abs, errors)) / count,
        root=math.sqrt(sum(error * error for error in errors) / count),
        bias=sum(errors) / count,
        within_5=sum(abs(error) <= _NEAR for error in errors) / count,
        longer_by_5=sum(error < -_NEAR for error in errors) / count,
    )


def ranges(intervals: Iterable[tuple[float, float, float]]) -> Ranges:
    """How right these ranges were; each is a low end, a high end and the real wait."""
    promises = list(intervals)
    count = max(1, len(promises))
    return Ranges(
        cases=len(promises),
        inside=sum(low <= real <= high for low, high, real in promises) / count,
        above=sum(real > high for _, high, real in promises) / count,
        width=sum(high - low for low, high, _ in promises) / count,
    )
