"""The queue: pressing Next under load, with many waiting, and telling how long it takes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import Final

from lobby.store import migrate
from tests.bench.clerks import Rush, fill, house, rush
from tests.bench.table import Row, at_least, at_most, note
from tests.builders import NINE, PASSPORT, a_database, a_lobby
from tests.postgres import a_server

_WAITING: Final = 1500
_NEXTS: Final = 150
_ESTIMATES: Final = 200
Lend = Callable[[], str]


def measure() -> Iterable[Row]:
    """Compare with bare loops on both databases, then look at growth and the estimate."""
    with _databases() as lenders:
        for name, lend in lenders.items():
            yield from _rush_hour(name, lend)
        for name, lend in lenders.items():
            yield from _growth(name, lend)
        yield from _estimate(lenders["SQLite"]())


@contextmanager
def _databases() -> Iterator[dict[str, Lend]]:
    """Lend as many new databases of each kind as are asked for."""
    with ExitStack() as borrowed:
        server = borrowed.enter_context(a_server())

        def sqlite() -> str:
            return a_database(Path(borrowed.enter_context(TemporaryDirectory())))

        def postgresql() -> str:
            url = borrowed.enter_context(server.database())
            migrate.upgrade(url)
            return url

        yield {"SQLite": sqlite, "PostgreSQL": postgresql}


def _rush_hour(name: str, lend: Lend) -> Iterator[Row]:
    ours, bare = (_rush(lend(), bare=bare) for bare in (False, True))
    called = set(ours.numbers)
    yield note(f"{name}: 8 processes press Next", ours.rate, "calls/s")
    yield note(f"{name}: 8 bare loops with the same transaction", bare.rate, "calls/s")
    yield at_least(f"{name}: ours against the bare loop", ours.rate / bare.rate, 0.35, "times")
    yield at_most(f"{name}: tickets called twice", len(ours.numbers) - len(called), 0, "tickets")
    yield at_most(f"{name}: tickets never called", _WAITING - len(called), 0, "tickets")
    yield at_most(f"{name}: presses without an answer", ours.locked, 0, "presses")
    yield note(f"{name}: the same, bare", bare.locked, "presses")


def _rush(url: str, *, bare: bool) -> Rush:
    fill(url, _WAITING)
    return rush(url, bare=bare)


def _growth(name: str, lend: Lend) -> Iterator[Row]:
    """Press Next in a short and in a long queue by turns, so that both see the same machine."""
    with ExitStack() as opened:
        short, long = (
            opened.enter_context(_one_clerk(lend(), waiting)) for waiting in (_NEXTS + 10, 10_000)
        )
        times = [(_seconds(short), _seconds(long)) for _ in range(_NEXTS)]
    few, many = (median(column) for column in zip(*times, strict=True))
    yield note(f"{name}: Next, few waiting", few * 1000, "ms")
    yield note(f"{name}: Next, 10,000 waiting", many * 1000, "ms")
    yield at_most(f"{name}: 10,000 waiting against few", many / few, 1.3, "times")


@contextmanager
def _one_clerk(url: str, waiting: int) -> Iterator[Callable[[], object]]:
    fill(url, waiting)
    with a_lobby(url, lambda: NINE, house("1")) as lobby:
        lobby.open_counter("1")
        lobby.call_next("1")
        yield partial(lobby.finish_and_next, "1")


def _estimate(url: str) -> Iterator[Row]:
    counters = [str(n) for n in range(1, 21)]
    fill(url, 220)
    with a_lobby(url, lambda: NINE, house(counters)) as lobby:
        for counter in counters:
            lobby.open_counter(counter)
            lobby.call_next(counter)
        ask = partial(lobby.estimate, [PASSPORT])
        times = [_seconds(ask) * 1000 for _ in range(_ESTIMATES)]
    yield note("estimate, 200 waiting, 20 counters, median", median(times), "ms")
    yield at_most("estimate, 200 waiting, 20 counters, p99", quantiles(times, n=100)[-1], 15, "ms")


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
