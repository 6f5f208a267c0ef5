"""The process that computes series: one job after the other, each within a second of computing."""

from __future__ import annotations

import resource
import signal
import sys
from contextlib import suppress
from multiprocessing.connection import Connection
from time import process_time
from typing import Final

from sync.sources.ical.expansion import Answer, Job
from sync.sources.ical.series import occurrences
from sync.sources.ical.values import Unreadable

_ONE_SERIES: Final = 1.0
"""Seconds of computing; the kernel ends the process after that, whatever it is doing."""
_MEMORY: Final = 1024 * 1024 * 1024
"""Bytes."""


def work(line: Connection) -> None:
    """Answer every job until nobody asks any more."""
    with suppress(OSError, ValueError):  # a unit of systemd may forbid it, and limits memory itself
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    while True:
        try:
            job: Job = line.recv()
        except (EOFError, OSError):
            return
        signal.setitimer(signal.ITIMER_PROF, _ONE_SERIES)
        answer = _answer(job)
        signal.setitimer(signal.ITIMER_PROF, 0)
        line.send(answer)


def _answer(job: Job) -> Answer:
    began = process_time()
    try:
        times = occurrences(job.series, job.begin, job.end, job.pattern)
    except Unreadable as fault:
        return Answer([], str(fault), process_time() - began)
    except (ValueError, TypeError, OverflowError, RecursionError, MemoryError) as error:
        where = f"line {job.series.blocks[0].at}"
        return Answer([], f"{where}: {type(error).__name__}", process_time() - began)
    return Answer(times, "", process_time() - began)


if __name__ == "__main__":
    work(Connection(int(sys.argv[1])))
