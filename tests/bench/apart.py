"""Each bench in a process of its own, so that none pays for what another has loaded."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Final

from tests.bench.table import Row, not_measured

WITHOUT_A_SCREEN: Final = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
_PR_SET_PDEATHSIG: Final = 1


def measured(names: Iterable[str]) -> Iterator[Row]:
    """Run these benches one after the other; each row comes as soon as it is known.

    A bench that fails leaves a row that says so, and the next one begins.
    """
    processes = get_context("spawn")
    for name in names:
        reading, writing = processes.Pipe(duplex=False)
        process = processes.Process(target=_measure, args=(name, writing))
        process.start()
        writing.close()
        try:
            yield from _received(reading)
        except BaseException:
            process.terminate()  # it ends its servers
            raise
        finally:
            process.join()
        if process.exitcode:
            yield not_measured(name)


def end_in_good_order() -> None:
    """Let whoever ends this process end what it has started, too."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda number, _frame: sys.exit(128 + number))


def end_with_parent() -> None:
    """Have Linux end this process when its parent does, even if that was killed: prctl(2)."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


def _measure(name: str, rows: Connection) -> None:
    end_in_good_order()
    end_with_parent()
    os.environ.update(WITHOUT_A_SCREEN)
    bench = import_module(f"tests.bench.{name}")
    print(f"\n{(bench.__doc__ or name).splitlines()[0]}", flush=True)
    for row in bench.measure():
        rows.send(row)


def _received(reading: Connection) -> Iterator[Row]:
    while True:
        try:
            yield reading.recv()
        except EOFError:
            return
