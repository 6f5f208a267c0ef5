"""Computes the times of series in a process of its own, which ends when that takes too long.

Rules that never come true and regular expressions can keep a program busy for ever, and a thread
that is busy can be stopped by nobody. A process can: by the kernel, whose timer it sets before each
series, and from outside.
"""

from __future__ import annotations

import socket
import subprocess
import sys
from contextlib import suppress
from datetime import datetime
from multiprocessing.connection import Connection
from threading import Lock
from types import TracebackType
from typing import Final, NamedTuple, Self

from sync.http.budget import budget
from sync.problems import MirrorUnavailable, Problem
from sync.sources.ical.series import Occurrence, Series
from sync.sources.ical.values import Unreadable

_ONE_FETCH: Final = 10.0
"""Seconds of computing for all series of one fetch."""
_MOST_KILLED: Final = 4
"""So many series may take too long; after that, no further one is begun."""
_LOST: Final = 60.0
"""Seconds on the clock after which a process that has not used up its time is given up."""
_TOO_LONG: Final = "its repetitions take too long to compute; write them as single events"


class Job(NamedTuple):
    """One series, and what is wanted of it."""

    series: Series
    begin: datetime
    end: datetime
    pattern: str


class Answer(NamedTuple):
    """What came of a job: its times, or why there are none."""

    occurrences: list[Occurrence]
    fault: str
    seconds: float
    """Of computing."""


class Expansion:
    """The process for one fetch, begun with the first series that needs it."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._line: Connection | None = None
        self._was_cut = False
        self._used = 0.0
        self._killed = 0

    def __enter__(self) -> Self:
        """Begin a fetch with the whole budget."""
        self._used, self._killed = 0.0, 0
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the process."""
        self._end()

    def occurrences(self, job: Job) -> list[Occurrence]:
        """The times of one series.

        Raises:
            Unreadable: it cannot be understood, or it takes too long.
            MirrorUnavailable: the fetch was cut off.
        """
        where = f"line {job.series.blocks[0].at}"
        if self._used >= _ONE_FETCH or self._killed >= _MOST_KILLED:
            raise Unreadable(f"{where}: no time is left for it; others before it took too long")
        answer = self._ask(job)
        if answer is None:
            self._killed += 1
            raise Unreadable(f"{where}: {_TOO_LONG}")
        self._used += answer.seconds
        if answer.fault:
            raise Unreadable(answer.fault)
        return answer.occurrences

    def cut(self) -> None:
        """End what is under way, for good; may be called from another thread."""
        self._was_cut = True
        with self._lock:
            if self._process is not None:
                self._process.kill()

    def _ask(self, job: Job) -> Answer | None:
        line = self._line or self._begin()
        try:
            line.send(job)
            budget().expect(_LOST)
            if line.poll(_LOST):
                answer: Answer = line.recv()
                return answer
        except (EOFError, OSError):
            pass
        self._end()
        self._stop_if_cut()
        return None

    def _begin(self) -> Connection:
        self._stop_if_cut()
        ours, theirs = socket.socketpair()
        command = [sys.executable, "-m", "sync.sources.ical.worker", str(theirs.fileno())]
        with theirs, self._lock:
            self._process = subprocess.Popen(
                command, pass_fds=[theirs.fileno()], stdin=subprocess.DEVNULL
            )
        self._line = Connection(ours.detach())
        return self._line

    def _end(self) -> None:
        if self._line is not None:
            self._line.close()
        with self._lock:
            process, self._line, self._process = self._process, None, None
        if process is not None:
            process.kill()
            with suppress(OSError):
                process.wait()

    def _stop_if_cut(self) -> None:
        if self._was_cut:
            raise MirrorUnavailable(Problem.TIMEOUT, "cut off")
