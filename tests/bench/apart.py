"""Each bench in a process of its own, so that none pays for what another has loaded."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from importlib import import_module
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Final

from tests.bench.table import Row

WITHOUT_A_SCREEN: Final = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def measured(names: Iterable[str]) -> Iterator[Row]:
    """Run these benches one after the other; each row comes as soon as it is known."""
    processes = get_context("spawn")
    for name in names:
        reading, writing = processes.Pipe(duplex=False)
        process = processes.Process(target=_measure, args=(name, writing))
        process.start()
        writing.close()
        yield from _received(reading)
        process.join()
        if process.exitcode:
            raise SystemExit(process.exitcode)


def _measure(name: str, told: Connection) -> None:
    os.environ.update(WITHOUT_A_SCREEN)
    bench = import_module(f"tests.bench.{name}")
    print(f"\n{(bench.__doc__ or name).splitlines()[0]}", flush=True)
    for row in bench.measure():
        told.send(row)


def _received(reading: Connection) -> Iterator[Row]:
    while True:
        try:
            yield reading.recv()
        except EOFError:
            return
