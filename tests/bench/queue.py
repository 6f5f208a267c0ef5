"""Pressing Next in eight processes without pause, beside bare loops with the same transaction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from statistics import median
from typing import Final

from tests.bench.clerks import Rush, Rushing, a_crew, fill
from tests.bench.databases import Lend, databases
from tests.bench.table import Row, at_least, at_most, note

_ROUNDS: Final = 5
_WAITING: Final = 400
"""Visitors in each of these rounds."""


def measure() -> Iterable[Row]:
    """Compare with bare loops on both databases."""
    with databases() as lenders, a_crew() as rush:
        for name, lend in lenders.items():
            yield from _rush_hour(name, lend, rush)


def _rush_hour(name: str, lend: Lend, rush: Rushing) -> Iterator[Row]:
    """Let both work by turns, so that a busy machine slows both."""
    rounds = [[_round(lend, rush, bare=bare) for bare in (False, True)] for _ in range(_ROUNDS)]
    ours, bare = zip(*rounds, strict=True)
    ratio = median(mine.rate / theirs.rate for mine, theirs in rounds)
    doubles = sum(len(one.numbers) - len(set(one.numbers)) for one in ours)
    lost = sum(_WAITING - len(set(one.numbers)) for one in ours)
    yield note(f"{name}: 8 processes press Next", _rate(ours), "calls/s")
    yield note(f"{name}: 8 bare loops with the same transaction", _rate(bare), "calls/s")
    yield at_least(f"{name}: ours against the bare loops", ratio, 0.35, "times")
    yield at_most(f"{name}: tickets called twice", doubles, 0, "tickets")
    yield at_most(f"{name}: tickets never called", lost, 0, "tickets")
    yield at_most(f"{name}: presses without an answer", _locked(ours), 0, "presses")
    yield note(f"{name}: the same, bare", _locked(bare), "presses")


def _round(lend: Lend, rush: Rushing, *, bare: bool) -> Rush:
    url = lend()
    fill(url, range(1, _WAITING + 1))
    return rush(url, bare=bare)


def _rate(rounds: Iterable[Rush]) -> float:
    return median(one.rate for one in rounds)


def _locked(rounds: Iterable[Rush]) -> int:
    return sum(one.locked for one in rounds)
