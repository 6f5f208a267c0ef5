"""Telling a visitor how long it takes, in a full waiting room."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from tests.bench.clerks import fill, house
from tests.bench.table import Row, at_most, note, percentile, seconds
from tests.builders import NINE, PASSPORT, a_database, a_lobby

_ASKED: Final = 300
_COUNTERS: Final = [str(n) for n in range(1, 21)]


def measure() -> Iterable[Row]:
    """Ask again and again while 200 wait and 20 counters serve."""
    with TemporaryDirectory() as folder:
        url = a_database(Path(folder))
        fill(url, range(1, 201 + len(_COUNTERS)))
        with a_lobby(url, lambda: NINE, house(_COUNTERS)) as lobby:
            for counter in _COUNTERS:
                lobby.counter(counter).open()
                lobby.counter(counter).call_next()
            ask = partial(lobby.entrance.estimate, [PASSPORT])
            times = [1000 * seconds(ask) for _ in range(_ASKED)]
    what = "estimate, 200 waiting, 20 counters"
    yield note(f"{what}, median", median(times), "ms")
    yield at_most(f"{what}, p99", percentile(times, 99), 15, "ms")
