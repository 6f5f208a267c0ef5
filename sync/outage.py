"""Logs once that a source is unavailable, and once that it is available again."""

from __future__ import annotations

import logging
from typing import Final

from lobby.domain.errors import Unavailable

log: Final = logging.getLogger(__name__)


class Outage:
    """The log of one source's outages in one direction."""

    def __init__(self, source: str, direction: str) -> None:
        self._where = (source, direction)
        self._problem = ""

    def begins(self, error: Unavailable) -> None:
        """Note a failure; the same one again is not worth a line."""
        problem = f"{error.device} {error.problem}"
        if problem != self._problem:
            self._problem = problem
            log.warning(
                "outage=begins source=%s direction=%s device=%s problem=%s detail=%r",
                *self._where,
                error.device,
                error.problem,
                error.detail,
            )

    @property
    def under_way(self) -> bool:
        """Whether the last word was a failure."""
        return bool(self._problem)

    def ends(self) -> None:
        """Note that it worked."""
        if self._problem:
            log.info("outage=ends source=%s direction=%s was=%r", *self._where, self._problem)
        self._problem = ""
