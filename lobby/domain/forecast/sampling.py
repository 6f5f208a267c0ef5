"""Chance for the forecast, drawn once: balanced over the runs, and the same for every ticket.

Each column is a Latin hypercube (McKay, Beckman and Conover 1979): over the runs it takes every
quantile once, in an order of its own. So few runs suffice, their mean is exact, and two forecasts
of the same queue differ by the queue alone (common random numbers).
"""

from __future__ import annotations

import math
from functools import lru_cache
from random import Random
from statistics import NormalDist
from typing import Final

COLUMNS: Final = 256
_BELL: Final = NormalDist()


@lru_cache(maxsize=4)
def latin_hypercube_ranks(runs: int) -> list[list[int]]:
    """For each run the place that it takes in every column, twice over, so that slices wrap."""
    chance = Random(1)  # noqa: S311 - a game played forward, no secret
    columns = [_shuffled(runs, chance) for _ in range(COLUMNS)]
    return [[column[run] for column in columns] * 2 for run in range(runs)]


def _shuffled(count: int, chance: Random) -> list[int]:
    """The numbers below ``count`` in a random order; much faster than ``Random.shuffle``."""
    keys = [chance.random() for _ in range(count)]
    return sorted(range(count), key=keys.__getitem__)


@lru_cache(maxsize=16)
def service_time_factors(runs: int, spread: float) -> list[list[float]]:
    """For each run, how serving times differ from their mean: log-normal factors, mean 1."""
    values = quantiles(runs, spread)
    mean = sum(values) / runs
    return [[values[rank] / mean for rank in row] for row in latin_hypercube_ranks(runs)]


@lru_cache(maxsize=32)
def quantiles(count: int, spread: float) -> list[float]:
    """So many equally likely factors of a log-normal serving time with mean 1, in order."""
    return [
        math.exp(spread * _BELL.inv_cdf((place + 0.5) / count) - spread**2 / 2)
        for place in range(count)
    ]


def residual_service_times(gone: float, spread: float, count: int) -> list[float]:
    """What a visit still takes that has taken ``gone`` already, in units of its mean; in order.

    The log-normal distribution, given that it is longer than what is over.
    """
    if gone <= 0:
        return quantiles(count, spread)
    below = _BELL.cdf((math.log(gone) + spread**2 / 2) / spread)
    left = max(1.0 - below, 1e-4)
    places = (min(1 - left + left * (place + 0.5) / count, 1 - 1e-6) for place in range(count))
    return [
        max(math.exp(spread * _BELL.inv_cdf(place) - spread**2 / 2) - gone, 0.02)
        for place in places
    ]


def expected_total_after(gone: float, spread: float) -> float:
    """The mean of a visit that has taken ``gone`` already, in units of the mean of all visits."""
    if gone <= 0:
        return 1.0
    log = math.log(gone)
    longer = _BELL.cdf((-(spread**2) / 2 - log) / spread)
    return max(gone, _BELL.cdf((spread**2 / 2 - log) / spread) / max(longer, 1e-4))


@lru_cache(maxsize=512)
def arrival_times(
    not_before: float, show_up: float, early: float, deviation: float, count: int
) -> list[float | None]:
    """When a booked visitor comes, in minutes after the booking; nothing if never; by rank.

    Given that nobody came until ``not_before``, who has not come yet is less and less likely to.
    """
    gone = _BELL.cdf((not_before + early) / deviation)
    here = show_up * (1 - gone)
    chance = here / (here + 1 - show_up) if here + 1 - show_up > 0 else 0.0
    times: list[float | None] = []
    for place in range(count):
        part = (place + 0.5) / count
        if part >= chance:
            times.append(None)
            continue
        share = min(gone + (1 - gone) * part / chance, 1 - 1e-9)
        times.append(max(not_before, -early + deviation * _BELL.inv_cdf(max(share, 1e-9))))
    return times
