"""The budget of one fetch: how much its answers bring, how long they take, what they cost.

A deadline cuts a connection, but nothing cuts a loop of ours: whoever reads what a stranger wrote
asks for its parts by ``counted``, which raises as soon as reading has cost too much.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from time import monotonic, thread_time
from typing import Final, TypeVar

from sync.heartbeat import Heartbeat
from sync.problems import MirrorUnavailable, Problem

MOST_CPU: Final = 60.0
"""Seconds of computing in one fetch; ten thousand bookings cost less than one."""
MOST_VALUES: Final = 400_000
"""Objects and lists in one answer in JSON: a thousand bookings with four hundred each."""
MOST_COMMAS: Final = 2_000_000
MOST_TAGS: Final = 1_000_000
"""Tags in one answer in XML; an event takes some twenty."""
MOST_LINES: Final = 2_000_000
"""Lines of one calendar or list: years of a large town."""
MOST_CELLS: Final = 2_000_000
"""Cells of one list: twenty columns for as many bookings as it may hold."""
MOST_BOOKINGS: Final = 100_000
"""In one list, and in all pages of a fetch; a large town has some thousands in four weeks."""

_Part = TypeVar("_Part")


@dataclass(slots=True)
class FetchBudget:
    """What one fetch, over all its pages and days, has received, waited and computed so far."""

    pulse: Heartbeat = field(default_factory=Heartbeat)
    ticks: Callable[[], float] = monotonic
    began: float = field(init=False)
    computed: float = field(default_factory=thread_time)
    received: int = 0
    """Bytes."""

    def __post_init__(self) -> None:
        """The fetch begins now."""
        self.began = self.ticks()

    @property
    def elapsed(self) -> float:
        """Seconds since the fetch began."""
        return self.ticks() - self.began

    def receive(self, size: int) -> None:
        """Count so many bytes."""
        self.received += size
        self.pulse.beat()

    def expect(self, seconds: float) -> None:
        """For so many seconds there may be nothing to do but wait."""
        self.pulse.expect(seconds)

    def spend(self) -> None:
        """Count what was read.

        Raises:
            MirrorUnavailable: ``too-slow``, if this fetch has cost too much computing.
        """
        self.pulse.beat()
        if thread_time() - self.computed > MOST_CPU:
            raise MirrorUnavailable(
                Problem.TOO_SLOW, f"more than {MOST_CPU:g} seconds of computing in one look"
            )


_under_way: ContextVar[FetchBudget | None] = ContextVar("_under_way", default=None)


@contextmanager
def fetching(
    pulse: Heartbeat | None = None, ticks: Callable[[], float] = monotonic
) -> Iterator[None]:
    """Everything that is asked in this block, every page and every day, is one fetch.

    ``pulse`` gets a beat with every part that is read; ``ticks`` are seconds on the clock.
    """
    before = _under_way.set(FetchBudget(pulse or Heartbeat(), ticks))
    try:
        yield
    finally:
        _under_way.reset(before)


def budget() -> FetchBudget:
    """The budget of the fetch under way; without one, a new budget for what is asked alone."""
    return _under_way.get() or FetchBudget()


def counted(parts: Iterable[_Part]) -> Iterator[_Part]:
    """Each part of an answer, as long as this fetch has not cost too much.

    Raises:
        MirrorUnavailable: ``too-slow``, before the part that would cost more.
    """
    for part in parts:
        budget().spend()
        yield part


def limit_size(body: bytes, **most: int) -> None:
    """Refuse an answer by its signs before it is taken apart: each part costs much more room.

    ``most`` names the kind of part: ``values`` and ``commas`` of JSON, ``tags``, ``lines``, or
    ``cells``, whichever sign parts them.

    Raises:
        MirrorUnavailable: ``too-large``.
    """
    for kind, limit in most.items():
        if max(sum(map(body.count, signs)) for signs in _SIGNS[kind]) > limit:
            raise MirrorUnavailable(Problem.TOO_LARGE, f"more than {limit} {kind} in one answer")


_SIGNS: Final = {
    "values": ((b"{", b"["),),
    "commas": ((b",",),),
    "tags": ((b"<",),),
    "lines": ((b"\n",), (b"\r",)),
    "cells": ((b";",), (b",",), (b"\t",), (b"|",)),
}
