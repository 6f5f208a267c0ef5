"""What is new in a waiting room: the calls to be announced, and the board as it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from lobby.api.board import BoardApi
from lobby.api.journal import JournalApi
from lobby.domain.facts import CALLS, Fact, FactKind
from lobby.domain.names import AreaId, Seq
from lobby.domain.views import BoardView

NEW_FOR: Final = timedelta(seconds=20)
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
_PAGE: Final = 1000
_READ_BACK: Final = 1000
"""How many facts before a start may hold calls that are still news."""


@dataclass(frozen=True, slots=True)
class NewCalls:
    """What happened since the last time."""

    calls: tuple[Fact, ...]
    """To be announced now, oldest first."""
    undone: frozenset[Seq]
    """What clerks have taken back; who still shows or queues such a call drops it."""


class AreaCalls:
    """The calls of one area, each told once; and its board, which takes longer to find out.

    One thread at a time may ``poll_calls``, and one ``poll_board``.
    """

    def __init__(self, board: BoardApi, journal: JournalApi, area: AreaId) -> None:
        self._board = board
        self._journal = journal
        self._area = area
        self._read_to: Seq | None = None
        self._end = Seq(0)

    @property
    def starting(self) -> bool:
        """Whether nothing was read yet in this database."""
        return self._read_to is None

    def poll_board(self) -> BoardView:
        """Read the board; once before any call can be read.

        Raises:
            Unavailable: the database is away.
        """
        read_to = self._read_to
        board = self._board.view(self._area)
        if read_to is not None and board.seq < read_to:
            self._read_to = None
        self._end = board.seq
        return board

    def poll_calls(self, now: datetime) -> NewCalls:
        """Read what happened since the last time, or lately at the start.

        Raises:
            Unavailable: the database is away; the next time tells what this one missed.
        """
        read_to = self._read_to
        facts = self._facts(max(0, self._end - _READ_BACK) if read_to is None else read_to)
        if facts or read_to is None:
            self._read_to = facts[-1].seq if facts else self._end
        return self._new_calls(facts, now, starting=read_to is None)

    def _facts(self, after: int) -> list[Fact]:
        facts = list(page := self._journal.facts(after, limit=_PAGE))
        while len(page) == _PAGE:
            facts += (page := self._journal.facts(page[-1].seq, limit=_PAGE))
        return facts

    def _new_calls(self, facts: Sequence[Fact], now: datetime, *, starting: bool) -> NewCalls:
        calls = [fact for fact in facts if fact.kind in CALLS and fact.area == self._area]
        undone = frozenset(fact.undoes for fact in facts if fact.undoes)
        over = {fact.ticket: fact.seq for fact in facts if fact.kind in _AFTERWARDS}

        def is_new(call: Fact) -> bool:
            if call.seq in undone:
                return False
            if now - call.at <= NEW_FOR:
                return True
            return not starting and over.get(call.ticket, 0) < call.seq

        return NewCalls(tuple(filter(is_new, calls)), undone)
