"""Where calls are seen: large when they are new, then as rows on the screens of the area."""

from __future__ import annotations

import math
from collections.abc import Collection, Hashable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from lobby.domain.facts import Fact
from lobby.domain.house import House
from lobby.domain.names import Seq
from lobby.domain.views import Call
from monitor.attention import Attention
from monitor.board import CallBoard, Line, line
from monitor.clock import HouseClock
from monitor.display import Display

translate = QCoreApplication.translate

_MILLISECONDS: Final = 1000


class Stage(QObject):
    """Brings each call before the eyes of the room at once, and leaves it there long enough."""

    refreshed = Signal()

    def __init__(
        self,
        house: House,
        displays: Sequence[Display],
        attention: Attention,
        clock: HouseClock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._house, self._displays = house, displays
        self._attention, self._clock = attention, clock
        self._calls: Sequence[Call] = ()
        self._lines: dict[Hashable, Line] = {}
        """The lines that are large, or wait for it, by their key."""
        self._keys: dict[Seq, Hashable] = {}
        self.called = 0
        """How many calls and recalls there have been."""
        self.large = CallBoard(self)
        self._next_change = QTimer(self, singleShot=True)
        self._next_change.timeout.connect(self.refresh)
        for display in displays:
            display.fitted.connect(self.refresh)

    @property
    def calm(self) -> bool:
        """Whether no call is large or fresh."""
        return not self._attention.fresh

    def call(self, new: Sequence[Fact], undone: Collection[Seq]) -> None:
        """Show these calls large and on top of the board, and drop what was undone."""
        self.called += len(new)
        for fact in new:
            self._call(fact)
            self._put_on_top(fact)
        for seq in self._keys.keys() & set(undone):
            self._attention.drop(self._keys[seq])
        self.refresh()

    def show(self, calls: Sequence[Call]) -> None:
        """Put the current calls on the board."""
        self._calls = calls
        self.refresh()

    def spotlight(self, fact: Fact) -> None:
        """Show a call large once more if it is not seen any more when its voice comes."""
        found = self._large_line(fact)
        if found and found.key not in self._attention.large:
            self._call(fact)
            self.refresh()

    def refresh(self) -> None:
        """Show who is large, fresh or neither at this moment."""
        self._attention.advance(self._clock.steady())
        fresh = self._attention.fresh
        self.large.show([self._lines[key] for key in self._attention.large])
        lines = self._board(fresh)
        for display in self._displays:
            display.show(lines, len(self._attention.large))
        self._lines = {key: line for key, line in self._lines.items() if key in fresh}
        self._keys = {seq: key for seq, key in self._keys.items() if key in fresh}
        self._wake_up()
        self.refreshed.emit()

    def _call(self, fact: Fact) -> None:
        found = self._large_line(fact)
        if found:
            self._attention.call(found.key, self._clock.steady())
            self._lines[found.key] = found
            self._keys[fact.seq] = found.key

    def _put_on_top(self, fact: Fact) -> None:
        """The board will say the same as soon as it has been looked at."""
        if fact.ticket is not None and fact.number and fact.counter:
            others = [call for call in self._calls if call.ticket != fact.ticket]
            called = Call(
                ticket=fact.ticket, number=fact.number, counter=fact.counter, called_at=fact.at
            )
            self._calls = [called, *others]

    def _large_line(self, fact: Fact) -> Line | None:
        counter = self._house.counters.get(fact.counter) if fact.counter else None
        if counter is None:
            return None
        if fact.ticket is None or fact.number is None:
            return line(f"test {counter.id}", translate("Stage", "Test"), counter)
        return line(fact.ticket, fact.number, counter)

    def _board(self, fresh: Collection[Hashable]) -> list[Line]:
        """Every call whose counter the settings still know, newest first."""
        return [
            line(call.ticket, call.number, counter, fresh=call.ticket in fresh)
            for call in self._calls
            if (counter := self._house.counters.get(call.counter))
        ]

    def _wake_up(self) -> None:
        change = self._attention.next_change
        if change is None:
            self._next_change.stop()
            return
        seconds = max(0.0, change - self._clock.steady())
        self._next_change.start(math.ceil(seconds * _MILLISECONDS))
