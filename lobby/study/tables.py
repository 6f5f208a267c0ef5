"""The figures of a simulation as a table for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from lobby.domain.report.waits import Waits
from lobby.study.comparison import Estimates
from lobby.study.measures import Accuracy, Fairness, Ranges

_RULE: Final = 16
_CLASS_HEAD: Final = "  mean  P50  P90  P99   max  ≤10 min  >60 min"


def fairness_lines(found: Mapping[str, Fairness]) -> Iterator[str]:
    """One line for each rule: the waits of bookings, of walk-ins, and who was passed over."""
    yield f"{'minutes waited':{_RULE}}   {'bookings':<{len(_CLASS_HEAD)}}   walk-ins"
    yield f"{'rule':{_RULE}} |{_CLASS_HEAD} |{_CLASS_HEAD} | overtaken  slips  P95"
    for name, one in found.items():
        yield (
            f"{name:{_RULE}} |{_waits(one.bookings)} |{_waits(one.walk_ins)} |"
            f"{one.overtaken:10} {one.slips:6.1f} {one.slips_p95:4.0f}"
        )


def _waits(found: Waits) -> str:
    minutes = (found.median, found.p90, found.p99)
    middle = " ".join(f"{one:4.0f}" for one in minutes)
    return (
        f" {found.mean:5.1f} {middle} {found.longest:5.0f}"
        f" {100 * found.within_10:7.1f}% {100 * found.over_60:7.1f}%"
    )


def estimate_lines(found: Estimates) -> Iterator[str]:
    """How right the estimate was, beside two others."""
    yield ""
    yield "wait told to walk-ins |   MAE  RMSE   bias  within ±5  >5 longer  (minutes)"
    yield _accuracy("ours, median", found.ours)
    yield _accuracy("last five, average", found.average)
    yield _accuracy("due-time formula", found.formula)
    yield ""
    yield "range                 | covers  above  mean width"
    yield _range("P10 to P90", found.exact)
    yield _range("as promised", found.promised)
    yield _range("promised to bookings", found.bookings)


def _accuracy(name: str, found: Accuracy) -> str:
    return (
        f"{name:21} | {found.error:5.2f} {found.root:5.1f} {found.bias:+6.2f}"
        f" {100 * found.within_5:9.1f}% {100 * found.longer_by_5:9.1f}%"
    )


def _range(name: str, found: Ranges) -> str:
    return (
        f"{name:21} | {100 * found.inside:5.1f}% {100 * found.above:5.1f}% {found.width:8.1f} min"
    )
