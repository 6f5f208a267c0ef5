"""Is a device well? Tells an outage as two log lines, one when it stops and one when it is back."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Final

from lobby.domain.errors import Unavailable

log: Final = logging.getLogger(__name__)


def _nobody(_problem: str) -> None:
    """Take the place of a listener."""


class OutageLog:
    """What is known of one device; may be watched from several threads."""

    def __init__(
        self,
        device: str,
        changed: Callable[[str], None] = _nobody,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Start as well; ``changed`` hears each new problem code, empty when the device is back.

        It is called in the thread that found out. ``clock`` counts seconds.
        """
        self._device = device
        self._changed = changed
        self._clock = clock
        self._lock = Lock()
        self._problem = ""
        self._since = 0.0

    @property
    def problem(self) -> str:
        """The present problem code, empty while the device works."""
        return self._problem

    @contextmanager
    def watch(self) -> Iterator[None]:
        """Run one use of the device; its failure goes through and is told if it is new.

        Raises:
            Unavailable: whatever the use raised.
        """
        try:
            yield
        except Unavailable as failure:
            self._note(failure.problem, failure.detail)
            raise
        self._note("")

    def _note(self, problem: str, detail: str = "") -> None:
        with self._lock:
            before, self._problem = self._problem, problem
            if before == problem:
                return
            self._log_change(before, problem, detail)
        self._changed(problem)

    def _log_change(self, before: str, problem: str, detail: str) -> None:
        """Log the edges of the outage; a second cause within it is no news to the log."""
        if not before:
            self._since = self._clock()
            log.warning("device=%s state=lost problem=%s detail=%r", self._device, problem, detail)
        elif not problem:
            away = self._clock() - self._since
            log.warning("device=%s state=back after=%.0fs", self._device, away)
