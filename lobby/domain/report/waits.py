"""How long visitors waited, in a few figures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

_SOON: Final = 10
_VERY_LONG: Final = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Waits:
    """The waits of one class, in minutes."""

    visits: int
    mean: float
    median: float
    p90: float
    p99: float
    longest: float
    within_10: float
    """The share that waited at most ten minutes."""
    over_60: float


def waits(minutes: Iterable[float]) -> Waits:
    """The figures of these waits."""
    ordered = sorted(minutes)
    count = max(1, len(ordered))
    return Waits(
        visits=len(ordered),
        mean=sum(ordered) / count,
        median=quantile(ordered, 0.5),
        p90=quantile(ordered, 0.9),
        p99=quantile(ordered, 0.99),
        longest=ordered[-1] if ordered else 0.0,
        within_10=sum(wait <= _SOON for wait in ordered) / count,
        over_60=sum(wait > _VERY_LONG for wait in ordered) / count,
    )


def quantile(ordered: Sequence[float], share: float) -> float:
    """The value below which this share lies; 0 without any."""
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0
