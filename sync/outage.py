"""A source in trouble: even a bug over its answer gets a name, and the log tells each once."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from lobby.domain.errors import LobbyError, Unavailable
from lobby.traces import outline
from sync.problems import MirrorUnavailable, Problem

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


@contextmanager
def guarded() -> Iterator[None]:
    """Turn what nobody foresaw into a problem that has a name.

    Raises:
        MirrorUnavailable: ``stumbled``, with the places in our program and no word of the answer.
    """
    try:
        yield
    except LobbyError:
        raise
    except Exception as bug:  # noqa: BLE001 - what a stranger sends must not end the program
        raise MirrorUnavailable(Problem.STUMBLED, outline(bug)) from None
