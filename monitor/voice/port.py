"""What a waiting room asks of its voice."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol

from PySide6.QtCore import SignalInstance

from lobby.domain.facts import Fact
from lobby.domain.names import Seq


class Voice(Protocol):
    """What speaks the calls; a ``QObject`` with these signals."""

    @property
    def began(self) -> SignalInstance:
        """The call whose turn it is, a ``Fact``."""

    @property
    def problem(self) -> SignalInstance:
        """Why it cannot be heard, or empty when all is well; once known, and when it changes."""

    def announce(self, calls: Sequence[Fact]) -> None:
        """Say these calls, each when its turn comes."""

    def take_back(self, calls: Collection[Seq]) -> None:
        """Do not say these if they have not been said yet."""

    def mute(self, muted: bool) -> None:  # noqa: FBT001 - the one thing it says
        """Be silent, or speak again."""
