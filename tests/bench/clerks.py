"""A waiting room full of tickets, and clerks in processes of their own who press Next."""

from __future__ import annotations

import multiprocessing
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from multiprocessing.synchronize import Barrier
from typing import Final, Protocol

from lobby.api.lobby import Lobby
from lobby.domain.errors import Unavailable
from lobby.domain.house import House
from lobby.store.engine import connect
from lobby.store.unit_of_work import Transactions
from tests.bench.bare import BareCounter
from tests.builders import MONDAY, NINE, PASSPORT, a_counter, a_house, a_lobby, a_ticket

COUNTERS: Final = tuple(str(n) for n in range(1, 9))


@dataclass(frozen=True, slots=True)
class Shift:
    """What one clerk did."""

    numbers: list[str]
    locked: int
    """Presses that the database did not answer in time."""
    began: float
    ended: float


@dataclass(frozen=True, slots=True)
class Rush:
    """What came out when all clerks pressed Next until nobody waited."""

    shifts: list[Shift]

    @property
    def numbers(self) -> list[str]:
        """Every number called, by whomever."""
        return [number for shift in self.shifts for number in shift.numbers]

    @property
    def locked(self) -> int:
        """Presses without an answer, all counters together."""
        return sum(shift.locked for shift in self.shifts)

    @property
    def rate(self) -> float:
        """Calls in a second, all counters together."""
        began, ended = (s.began for s in self.shifts), (s.ended for s in self.shifts)
        return len(self.numbers) / (max(ended) - min(began))


def house(counters: Iterable[str] = COUNTERS) -> House:
    """A house where every counter offers everything."""
    return a_house([a_counter(name) for name in counters])


def fill(url: str, numbers: Iterable[int]) -> None:
    """Let visitors with these numbers wait for the same service, the lowest the longest."""
    engine = connect(url)
    with Transactions(engine, lambda _: MONDAY, "salt", lambda: NINE).write() as work:
        for number in numbers:
            work.tickets.add(a_ticket(number, waited=1000 - number / 60))
        work.commit()
    engine.dispose()


class Rushing(Protocol):
    """Eight clerks who are there already."""

    def __call__(self, url: str, *, bare: bool) -> Rush:
        """Let them all press Next without pause until nobody waits."""


@contextmanager
def a_crew() -> Iterator[Rushing]:
    """Start eight processes, one for each counter."""
    processes = multiprocessing.get_context("spawn")
    ready = processes.Barrier(len(COUNTERS))

    with processes.Pool(len(COUNTERS), _remember, (ready,)) as pool:

        def rush(url: str, *, bare: bool) -> Rush:
            # Each process takes one counter: nobody passes the barrier before all have come.
            return Rush(pool.map(partial(_shift, url, bare), COUNTERS, chunksize=1))

        yield rush


_ready: Barrier


def _remember(ready: Barrier) -> None:
    global _ready  # noqa: PLW0603 - a barrier reaches a pool's processes only at their start
    _ready = ready


def _shift(url: str, bare: bool, counter: str) -> Shift:  # noqa: FBT001 - mapped over counters
    if bare:
        with closing(BareCounter(url, counter, NINE, PASSPORT)) as desk:
            return _work(desk.next)
    with a_lobby(url, lambda: NINE, house()) as lobby:
        lobby.counter(counter).open()
        first = lobby.counter(counter).call_next()
        return _work(partial(_next, lobby, counter), *([first.number] if first else []))


def _next(lobby: Lobby, counter: str) -> str | None:
    called = lobby.counter(counter).finish_and_next(was_there=True)
    return called and called.number


def _work(press: Callable[[], str | None], *called: str) -> Shift:
    """Press Next until nobody waits."""
    numbers, locked = list(called), 0
    _ready.wait()
    began = time.monotonic()
    while True:
        try:
            number = press()
        except (Unavailable, sqlite3.OperationalError):
            locked += 1
            continue
        if number is None:
            return Shift(numbers, locked, began, time.monotonic())
        numbers.append(number)
