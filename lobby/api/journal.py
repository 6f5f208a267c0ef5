"""The role of whoever follows the journal: its facts, its end, and word of every new one."""

from __future__ import annotations

from collections.abc import Callable

from lobby.domain.facts import Fact, coarsened
from lobby.domain.house import House
from lobby.domain.names import Seq
from lobby.store.feed import ChangeFeed
from lobby.store.unit_of_work import Transactions


class JournalApi:
    """The record that only grows."""

    def __init__(self, begin: Transactions, house: House) -> None:
        self.house = house
        self._read = begin.read
        self._engine = begin.engine

    def facts(self, after: int = 0, *, limit: int = 1000) -> tuple[Fact, ...]:
        """The facts after this seq, in order; earlier days to five minutes only."""
        with self._read() as work:
            today = self.house.day(work.now)
            facts = work.journal.after(Seq(after), limit)
            return tuple(coarsened(fact, today, work.now) for fact in facts)

    def end(self) -> Seq:
        """The seq of the newest fact, 0 in an empty journal."""
        with self._read() as work:
            return work.journal.end()

    def watch(self, look: Callable[[], None], lost: Callable[[bool], None]) -> ChangeFeed:
        """Call ``look`` when anybody has written, ``lost`` when the database goes or comes back.

        Both are called from a thread of its own; close the watch before the lobby.
        """
        return ChangeFeed(self._engine, look, lost)
