"""The queue: pressing Next under load and beside bare loops, and with many waiting."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from itertools import count
from statistics import median
from typing import Final

from tests.bench.clerks import Rush, Rushing, a_crew, fill, house
from tests.bench.databases import Lend, databases
from tests.bench.table import Row, at_least, at_most, note, seconds
from tests.builders import NINE, a_lobby

_ROUNDS: Final = 5
_WAITING: Final = 400
"""Visitors in each of these rounds."""
_NEXTS: Final = 150
_FEW, _MANY = 10, 10_000


def measure() -> Iterable[Row]:
    """Compare with bare loops on both databases, then look at growth."""
    with databases() as lenders:
        with a_crew() as rush:
            for name, lend in lenders.items():
                yield from _rush_hour(name, lend, rush)
        for name, lend in lenders.items():
            yield from _growth(name, lend)


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


def _growth(name: str, lend: Lend) -> Iterator[Row]:
    """Press Next in a short and in a long queue by turns; both stay as long as they are."""
    with ExitStack() as opened:
        short, long = (opened.enter_context(_one_clerk(lend(), n)) for n in (_FEW, _MANY))
        times = [(short(), long()) for _ in range(_NEXTS)]
    few, many = (median(column) for column in zip(*times, strict=True))
    yield note(f"{name}: Next, 10 waiting", few * 1000, "ms")
    yield note(f"{name}: Next, 10,000 waiting", many * 1000, "ms")
    yield at_most(f"{name}: 10,000 waiting against 10", many / few, 1.3, "times")


@contextmanager
def _one_clerk(url: str, waiting: int) -> Iterator[Callable[[], float]]:
    """Press Next in a queue that somebody joins whenever somebody is called."""
    fill(url, range(waiting + 1))
    newcomers = count(waiting + 1)
    with a_lobby(url, lambda: NINE, house("1")) as lobby:
        lobby.open_counter("1")
        lobby.call_next("1")

        def press() -> float:
            took = seconds(partial(lobby.finish_and_next, "1"))
            fill(url, [next(newcomers)])
            return took

        yield press
