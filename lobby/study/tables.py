"""The figures of a simulation as a table for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from lobby.domain.report.waits import Waits
from lobby.study.comparison import Estimates
from lobby.study.measures import Accuracy, Fairness, Ranges

_RULE: Final = 16
_CLASS_HEAD: Final = "  mean  P50  P90  P99   max  ≤10 min  >60 min"


def fairness_lines(rules: Mapping[str, Fairness]) -> Iterator[str]:
    """One line for each rule: the waits of bookings, of walk-ins, and who was passed over."""
    yield f"{'minutes waited':{_RULE}}   {'bookings':<{len(_CLASS_HEAD)}}   walk-ins"
    yield f"{'rule':{_RULE}} |{_CLASS_HEAD} |{_CLASS_HEAD} | overtaken  slips  P95"
    for name, fairness in rules.items():
        yield (
            f"{name:{_RULE}} |{_waits(fairness.bookings)} |{_waits(fairness.walk_ins)} |"
            f"{fairness.overtaken:10} {fairness.slips:6.1f} {fairness.slips_p95:4.0f}"
        )


def _waits(waits: Waits) -> str:
    minutes = (waits.median, waits.p90, waits.p99)
    middle = " ".join(f"{value:4.0f}" for value in minutes)
    return (
        f" {waits.mean:5.1f} {middle} {waits.longest:5.0f}"
        f" {100 * waits.within_10:7.1f}% {100 * waits.over_60:7.1f}%"
    )


def estimate_lines(estimates: Estimates) -> Iterator[str]:
    """How right the estimate was, beside two others."""
    yield ""
    yield "wait told to walk-ins |   MAE  RMSE   bias  within ±5  >5 longer  (minutes)"
    yield _accuracy("ours, median", estimates.ours)
    yield _accuracy("last five, average", estimates.average)
    yield _accuracy("due-time formula", estimates.formula)
    yield ""
    yield "range                 | covers  above  mean width"
    yield _range("P10 to P90", estimates.exact)
    yield _range("as promised", estimates.promised)
    yield _range("promised to bookings", estimates.bookings)


def _accuracy(name: str, accuracy: Accuracy) -> str:
    return (
        f"{name:21} | {accuracy.error:5.2f} {accuracy.root:5.1f} {accuracy.bias:+6.2f}"
        f" {100 * accuracy.within_5:9.1f}% {100 * accuracy.longer_by_5:9.1f}%"
    )


def _range(name: str, ranges: Ranges) -> str:
    inside, above = 100 * ranges.inside, 100 * ranges.above
    return f"{name:21} | {inside:5.1f}% {above:5.1f}% {ranges.width:8.1f} min"
