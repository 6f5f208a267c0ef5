"""One display of a waiting room: its share of the calls, and the sizes that its seats ask for."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from monitor.board import CallBoard, Line
from monitor.labels import breadth
from monitor.sizes import Panel, Sizes, Space, sizes

QML_IMPORT_NAME = "Lobby.Monitor"
QML_IMPORT_MAJOR_VERSION = 1

log: Final = logging.getLogger(__name__)


@QmlElement
class Display(QObject):
    """Shows the calls that the screens before it have no room for."""

    fitted = Signal()

    def __init__(
        self,
        diagonal: float,
        seat: float,
        labels: Iterable[str],
        *,
        rows: int = 0,
        part: int = 1,
    ) -> None:
        """Take ``diagonal`` in inches, the farthest ``seat`` in metres and all counters' labels."""
        super().__init__()
        self._diagonal = diagonal
        self._seat = seat
        self._mark = max(map(breadth, labels))
        self._rows = rows
        self.part = part
        self.board = CallBoard(self)
        self.sizes = self._sizes(1920, 1080, 1840, 824)

    @Slot(int, int, float, float)
    def fit(self, width: int, height: int, board_width: float, board_height: float) -> None:
        """Compute the rows for a window of this size and the place it leaves to the board."""
        if min(width, height, board_width, board_height) <= 0:
            return
        fitting = self._sizes(width, height, board_width, board_height)
        if fitting != self.sizes:
            self._warn(fitting)
            self.sizes = fitting
            self.fitted.emit()

    def show(self, lines: Sequence[Line]) -> None:
        """Show this screen's share of all calls; every screen before it holds as many rows."""
        first = (self.part - 1) * self.sizes.rows
        self.board.show(lines[first : first + self.sizes.rows])

    def _sizes(self, width: int, height: int, board_width: float, board_height: float) -> Sizes:
        space = Space(
            width=board_width,
            height=board_height,
            mark=self._mark,
            leads=self.part == 1,
            rows=self._rows,
        )
        return sizes(Panel(width, height, self._diagonal), self._seat, space)

    def _warn(self, fitting: Sizes) -> None:
        if not fitting.readable:
            reach = self._seat * fitting.cap / fitting.needed
            log.warning(
                "part=%s diagonal=%s seat=%s readable-to=%.1f problem=too-small",
                self.part,
                self._diagonal,
                self._seat,
                reach,
            )

    calls = Property(CallBoard, lambda self: self.board, constant=True)
    firstRow = Property(int, lambda self: (self.part - 1) * self.sizes.rows, notify=fitted)
    stacked = Property(bool, lambda self: self.sizes.shape.stacked, notify=fitted)
    rowHeight = Property(float, lambda self: self.sizes.row, notify=fitted)
    newestHeight = Property(float, lambda self: self.sizes.newest, notify=fitted)
    rowGap = Property(float, lambda self: self.sizes.gap, notify=fitted)
    numberSize = Property(float, lambda self: self.sizes.number, notify=fitted)
    newestNumberSize = Property(float, lambda self: self.sizes.newest_number, notify=fitted)
