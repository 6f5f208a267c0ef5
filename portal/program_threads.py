"""Threads that work beside the pages: they end with the program, and end it when they fail."""

from __future__ import annotations

import logging
from collections.abc import Callable
from threading import Event, Thread
from typing import Final

from lobby.traces import outline

log: Final = logging.getLogger(__name__)

_TO_END: Final = 10.0
"""Seconds; an e-mail that is on its way may take as long."""


class ProgramThreads:
    """The threads of one program."""

    def __init__(self, stop: Event) -> None:
        """``stop`` asks all of them to end."""
        self.stop = stop
        self.failed = False
        """Whether one of them has ended by an error that nobody expected."""
        self._threads: list[Thread] = []

    def start(self, name: str, work: Callable[[Event], None]) -> None:
        """Let ``work`` run until it is asked to stop."""
        thread = Thread(target=self._run, args=(name, work), name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def join(self) -> None:
        """Wait a while for their end; one that does not come is left behind."""
        for thread in self._threads:
            thread.join(_TO_END)
            if thread.is_alive():
                log.warning("thread=%s end=late", thread.name)

    def _run(self, name: str, work: Callable[[Event], None]) -> None:
        try:
            work(self.stop)
        except Exception as bug:  # noqa: BLE001 - the end of the thread, and of the program
            log.critical("bug=unexpected thread=%s error=%s", name, outline(bug))
            self.failed = True
            self.stop.set()
