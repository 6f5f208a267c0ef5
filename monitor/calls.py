"""What is new in a waiting room: the board as it stands and the calls to be announced."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final, Protocol

from lobby.domain.facts import CALLS, Fact, FactKind
from lobby.domain.names import AreaId, Seq
from lobby.domain.views import Board

NEWS: Final = timedelta(seconds=20)
"""An older call is not announced after a start: its visitor has gone, or been called again."""

_AFTERWARDS: Final = frozenset(
    {
        FactKind.SERVED,
        FactKind.FINISHED,
        FactKind.MISSED,
        FactKind.PARKED,
        FactKind.TRANSFERRED,
        FactKind.WITHDRAWN,
    }
)
"""What ends a call: nobody needs to come any more."""
_READ_BACK: Final = 1000
"""How many facts before a start may hold calls that are still news."""


class Told(Protocol):
    """The part of the lobby that a monitor listens to."""

    def board(self, area: str) -> Board:
        """What the waiting room shows."""

    def facts(self, after: int = 0, *, limit: int = 1000) -> tuple[Fact, ...]:
        """The journal after this entry."""


@dataclass(frozen=True, slots=True)
class News:
    """One look at the lobby."""

    board: Board
    calls: tuple[Fact, ...]
    """To be announced now, oldest first."""
    undone: frozenset[Seq]
    """What clerks have taken back; who still shows or queues such a call drops it."""


class Calls:
    """The calls of one area; each look tells those that came since the last, once.

    One thread at a time may look.
    """

    def __init__(self, lobby: Told, area: AreaId) -> None:
        self._lobby = lobby
        self._area = area
        self._seen: Seq | None = None

    def look(self) -> News:
        """Read the board and what happened up to it.

        Raises:
            DeviceUnavailable: the database is away; the next look tells what this one missed.
        """
        board = self._lobby.board(self._area)
        starting = self._seen is None or board.seq < self._seen
        after = max(0, board.seq - _READ_BACK) if starting else self._seen or 0
        facts = self._facts(after, board.seq)
        self._seen = board.seq
        return self._news(board, facts, starting=starting)

    def _facts(self, after: int, until: Seq) -> list[Fact]:
        """The journal between these two, without what came after the board was read."""
        facts: list[Fact] = []
        while after < until and (page := self._lobby.facts(after)):
            facts += page
            after = page[-1].seq
        return [fact for fact in facts if fact.seq <= until]

    def _news(self, board: Board, facts: Sequence[Fact], *, starting: bool) -> News:
        calls = [fact for fact in facts if fact.kind in CALLS and fact.area == self._area]
        undone = frozenset(fact.undoes for fact in facts if fact.undoes)
        over = {fact.ticket: fact.seq for fact in facts if fact.kind in _AFTERWARDS}

        def is_news(call: Fact) -> bool:
            if call.seq in undone:
                return False
            if board.at - call.at <= NEWS:
                return True
            return not starting and over.get(call.ticket, 0) < call.seq

        return News(board, tuple(filter(is_news, calls)), undone)
