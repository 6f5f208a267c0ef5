"""A bug over the answer of one source is that source's problem; the mirror goes on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from lobby.domain.errors import LobbyError
from lobby.traces import outline
from sync.problems import MirrorUnavailable, Problem


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
