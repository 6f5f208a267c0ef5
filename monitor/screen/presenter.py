"""Presents calls: large when they are new, then as rows on the screens of the area."""

from __future__ import annotations

import math
from collections.abc import Collection, Hashable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from lobby.domain.facts import Fact
from lobby.domain.house import House
from lobby.domain.names import Seq
from lobby.domain.views import Call
from monitor.clock import HouseClock
from monitor.screen.display import DisplayModel
from monitor.screen.highlights import HighlightSchedule
from monitor.screen.rows import CallListModel, CallRow, call_row

translate = QCoreApplication.translate

_MILLISECONDS: Final = 1000


class CallPresenter(QObject):
    """Brings each call before the eyes of the room at once, and leaves it there long enough."""

    refreshed = Signal()

    def __init__(
        self,
        house: House,
        displays: Sequence[DisplayModel],
        highlights: HighlightSchedule,
        clock: HouseClock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._house, self._displays = house, displays
        self._highlights, self._clock = highlights, clock
        self._calls: Sequence[Call] = ()
        self._rows: dict[Hashable, CallRow] = {}
        """The rows that are large, or wait for it, by their key."""
        self._keys: dict[Seq, Hashable] = {}
        self.called = 0
        """How many calls and recalls there have been."""
        self.large = CallListModel(self)
        self._next_change = QTimer(self, singleShot=True)
        self._next_change.timeout.connect(self.refresh)
        for display in displays:
            display.fitted.connect(self.refresh)

    @property
    def calm(self) -> bool:
        """Whether no call is large or fresh."""
        return not self._highlights.fresh

    def call(self, new: Sequence[Fact], undone: Collection[Seq]) -> None:
        """Show these calls large and on top of the board, and drop what was undone."""
        self.called += len(new)
        for fact in new:
            self._call(fact)
            self._put_on_top(fact)
        for seq in self._keys.keys() & set(undone):
            self._highlights.drop(self._keys[seq])
        self.refresh()

    def show(self, calls: Sequence[Call]) -> None:
        """Put the current calls on the board."""
        self._calls = calls
        self.refresh()

    def spotlight(self, fact: Fact) -> None:
        """Show a call large once more if it is not seen any more when its voice comes."""
        row = self._large_row(fact)
        if row and row.key not in self._highlights.large:
            self._call(fact)
            self.refresh()

    def refresh(self) -> None:
        """Show who is large, fresh or neither at this moment."""
        self._highlights.advance(self._clock.monotonic())
        fresh = self._highlights.fresh
        self.large.show([self._rows[key] for key in self._highlights.large])
        rows = self._board(fresh)
        for display in self._displays:
            display.show(rows, len(self._highlights.large))
        self._rows = {key: call_row for key, call_row in self._rows.items() if key in fresh}
        self._keys = {seq: key for seq, key in self._keys.items() if key in fresh}
        self._wake_up()
        self.refreshed.emit()

    def _call(self, fact: Fact) -> None:
        row = self._large_row(fact)
        if row:
            self._highlights.call(row.key, self._clock.monotonic())
            self._rows[row.key] = row
            self._keys[fact.seq] = row.key

    def _put_on_top(self, fact: Fact) -> None:
        """The board will say the same as soon as it has been read."""
        if fact.ticket is not None and fact.number and fact.counter:
            others = [call for call in self._calls if call.ticket != fact.ticket]
            called = Call(
                ticket=fact.ticket, number=fact.number, counter=fact.counter, called_at=fact.at
            )
            self._calls = [called, *others]

    def _large_row(self, fact: Fact) -> CallRow | None:
        counter = self._house.counters.get(fact.counter) if fact.counter else None
        if counter is None:
            return None
        if fact.ticket is None or fact.number is None:
            return call_row(f"test {counter.id}", translate("CallPresenter", "Test"), counter)
        return call_row(fact.ticket, fact.number, counter)

    def _board(self, fresh: Collection[Hashable]) -> list[CallRow]:
        """Every call whose counter the settings still know, newest first."""
        return [
            call_row(call.ticket, call.number, counter, fresh=call.ticket in fresh)
            for call in self._calls
            if (counter := self._house.counters.get(call.counter))
        ]

    def _wake_up(self) -> None:
        change = self._highlights.next_change
        if change is None:
            self._next_change.stop()
            return
        seconds = max(0.0, change - self._clock.monotonic())
        self._next_change.start(math.ceil(seconds * _MILLISECONDS))
