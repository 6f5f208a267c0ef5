"""Computing when a booking by phone can be entered, of four weeks at ten busy counters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from lobby.domain.booking import SourceBooking
from tests.bench.table import Row, at_most, seconds
from tests.builders import (
    NINE,
    PASSPORT,
    a_booking,
    a_counter,
    a_database,
    a_house,
    a_lobby,
    minutes,
)

_ASKED: Final = 30
_DAYS: Final = 28
_COUNTERS: Final = [str(n) for n in range(1, 11)]
_A_DAY: Final = 14
"""Bookings of one counter."""


def measure() -> Iterable[Row]:
    """Ask again and again, first of bookings that name a counter, then of those that do not."""
    yield from _busy_weeks("by counter", _COUNTERS)
    yield from _busy_weeks("without a counter", [None] * len(_COUNTERS))


def _busy_weeks(kind: str, hints: list[str | None]) -> Iterator[Row]:
    house = a_house(a_counter(name) for name in _COUNTERS)
    with (
        TemporaryDirectory() as folder,
        a_lobby(a_database(Path(folder)), lambda: NINE, house) as lobby,
    ):
        lobby.mirror.take_over("feed", list(_bookings(hints)))
        ask = partial(lobby.entrance.booking_times, [PASSPORT])
        ask()
        times = [1000 * seconds(ask) for _ in range(_ASKED)]
    yield at_most(f"free times, 28 days, 10 counters, {kind}", median(times), 50, "ms")


def _bookings(hints: list[str | None]) -> Iterator[SourceBooking]:
    for day in range(_DAYS):
        for place in range(_A_DAY):
            at = NINE + timedelta(days=day) + minutes(30 * place)
            for counter, hint in enumerate(hints):
                yield a_booking(f"{day}-{place}-{counter}", at=at, counter_hint=hint)
