"""One look at a booking system: how much all its answers bring, and how long they take."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from time import monotonic


@dataclass(slots=True)
class _Look:
    began: float = field(default_factory=monotonic)
    received: int = 0


_under_way: ContextVar[_Look | None] = ContextVar("_under_way", default=None)


@contextmanager
def look() -> Iterator[None]:
    """Everything that is asked in this block, every page and every day, is one look."""
    before = _under_way.set(_Look())
    try:
        yield
    finally:
        _under_way.reset(before)


def received(size: int) -> int:
    """Count so many bytes; returns those of this look so far, and without one these alone."""
    now = _under_way.get() or _Look()
    now.received += size
    return now.received


def lasted() -> float:
    """For how many seconds this look has been under way; without one it begins now."""
    return monotonic() - (_under_way.get() or _Look()).began
