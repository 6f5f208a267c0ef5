"""Runs every puller and pusher on a thread of its own until told to stop."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from select import select
from socket import socketpair
from threading import Event, Thread
from time import monotonic
from typing import Final, Protocol

from sync.heartbeat import Heartbeat
from sync.sources.contract import Source

log: Final = logging.getLogger(__name__)

_TIME_TO_STOP: Final = 1.0
"""Seconds that the threads together get to end; what they hold is rolled back after that."""


_PULSE_CHECK: Final = 60.0
"""Seconds between two checks of the pulses of the workers, without a watchdog."""


class Worker(Protocol):
    """A puller, a pusher, or the webhook."""

    @property
    def pulse(self) -> Heartbeat:
        """Its sign of life."""

    def hangs(self) -> None:
        """Note that it hangs; called from another thread."""

    def run(self, stop: Event) -> None:
        """Work until told to stop."""

    def wake(self) -> None:
        """End the pause that is under way."""


class Daemon:
    """The mirror as one process: it reports to systemd and stops at once.

    The watchdog is fed by the work: while one of the workers hangs, systemd gets no
    notification, and starts the mirror anew.
    """

    def __init__(
        self,
        workers: Sequence[Worker],
        sources: Sequence[Source],
        *,
        notify: Callable[[str], None],
        watchdog: float | None = None,
    ) -> None:
        self._workers = workers
        self._sources = sources
        self._notify = notify
        self._watchdog = watchdog
        self._stop = Event()
        # An event must not be set by a signal handler: its lock may be held by the very thread that
        # was interrupted. A byte in a socket can be sent at any moment.
        self._stop_reader, self._stop_writer = socketpair()
        self._bugs: list[Exception] = []
        self._hung: set[int] = set()
        self._threads = [
            Thread(target=self._guard, args=(worker,), daemon=True) for worker in workers
        ]

    def stop(self) -> None:
        """End soon; may be called from a signal handler, and more than once."""
        with suppress(OSError):
            self._stop_writer.send(b"!")

    def run(self) -> int:
        """Work until ``stop``; returns how many threads did not end in time.

        A bug in one of the threads is raised here.
        """
        for thread in self._threads:
            thread.start()
        self._notify("READY=1")
        while not select([self._stop_reader], [], [], self._watchdog or _PULSE_CHECK)[0]:
            if self._all_alive():
                self._notify("WATCHDOG=1")
        self._notify("STOPPING=1")
        late = self._end()
        if self._bugs:
            raise self._bugs[0]
        return late

    def _all_alive(self) -> bool:
        """Whether no worker hangs; one that begins to is said once."""
        late = {number for number, worker in enumerate(self._workers) if worker.pulse.is_late}
        for number in late - self._hung:
            log.error("problem=hangs worker=%d", number)
            # It writes into the database, which may take as long as its lock.
            Thread(target=self._workers[number].hangs, daemon=True).start()
        self._hung = late
        return not late

    def _end(self) -> int:
        self._stop.set()
        for source in self._sources:
            source.cut()
        for worker in self._workers:
            worker.wake()
        until = monotonic() + _TIME_TO_STOP
        for thread in self._threads:
            thread.join(max(0.0, until - monotonic()))
        late = sum(thread.is_alive() for thread in self._threads)
        log.info("state=stopped late-threads=%d", late)
        self._stop_reader.close()
        self._stop_writer.close()
        return late

    def _guard(self, worker: Worker) -> None:
        try:
            worker.run(self._stop)
        except Exception as bug:  # noqa: BLE001 - handed to the main thread, which ends the process
            self._bugs.append(bug)
            self.stop()
