"""The lobby as scripts, tests and programs use it: one method for each thing a person does."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from lobby.entry.built import Settings
from lobby.entry.counters import AtTheCounter
from lobby.entry.entrance import AtTheEntrance
from lobby.entry.looking import Looking
from lobby.entry.mirroring import Mirroring
from lobby.entry.steering import Steering

__all__ = ["Lobby", "Settings"]


class Lobby(AtTheEntrance, AtTheCounter, Steering, Looking, Mirroring):
    """One open lobby; every method is one transaction and may be called from any thread.

    Numbers are taken with or without a space, in either case (``T 038``, ``t038``). ``seen`` is the
    ticket that an action was pressed on: nobody else is hit, nor that ticket once it has changed.
    Every method raises ``Refused`` when a rule says no, and
    ``DeviceUnavailable`` for ``database`` when the database does not answer.
    """

    def __enter__(self) -> Self:
        """Use it in a ``with``."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()
        self._hold.let_go()
