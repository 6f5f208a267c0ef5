"""One display of a waiting room: its share of the calls, and the sizes that its seats ask for."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from monitor.board import CallBoard, Line
from monitor.labels import breadth
from monitor.sizes import Panel, Sizes, Space, sizes

QML_IMPORT_NAME = "Lobby.Monitor"
QML_IMPORT_MAJOR_VERSION = 1

log: Final = logging.getLogger(__name__)


_SLIDE: Final = 0.42
"""The share of the longer side that a slide takes from the rows."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where rows are shown, in pixels."""

    width: float
    height: float

    def without_a_slide(self) -> Place:
        """What a slide beside the rows leaves to them, or one below them."""
        if self.width > self.height:
            return Place(self.width * (1 - _SLIDE), self.height)
        return Place(self.width, self.height * (1 - _SLIDE))


@QmlElement
class Display(QObject):
    """Shows the calls that the screens before it have no room for."""

    fitted = Signal()
    shown = Signal()

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
        self._panel = Panel(1920, 1080, diagonal)
        self._place = self._rows_place = Place(1840, 824)
        self._slide_wanted = False
        self._whole = self.sizes = self._sizes(self._place)

    @Slot(int, int, float, float)
    def fit(self, width: int, height: int, board_width: float, board_height: float) -> None:
        """Compute the rows for a window of this size and the place it leaves to the board."""
        if min(width, height, board_width, board_height) <= 0:
            return
        self._panel = Panel(width, height, self._diagonal)
        self._place = Place(board_width, board_height)
        whole = self._sizes(self._place)
        if whole != self._whole:
            self._warn(whole)
            self._whole = whole
        self._arrange()

    def give_way(self, slide: bool) -> None:  # noqa: FBT001 - the one thing it says
        """Leave room for a slide if every row stays readable, or take it back."""
        self._slide_wanted = slide
        self._arrange()

    def show(self, lines: Sequence[Line]) -> None:
        """Show this screen's share of all calls; every screen before it holds as many rows."""
        first = (self.part - 1) * self.sizes.rows
        self.board.show(lines[first : first + self.sizes.rows])
        self.shown.emit()

    def _arrange(self) -> None:
        narrow = self._place.without_a_slide()
        beside = self._sizes(narrow)
        slide = self._slide_wanted and beside.readable
        fitting, place = (beside, narrow) if slide else (self._whole, self._place)
        if (fitting, place) != (self.sizes, self._rows_place):
            self.sizes, self._rows_place = fitting, place
            self.fitted.emit()

    def _sizes(self, place: Place) -> Sizes:
        space = Space(
            width=place.width,
            height=place.height,
            mark=self._mark,
            leads=self.part == 1,
            rows=self._rows,
        )
        return sizes(self._panel, self._seat, space)

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

    rowsWidth = Property(float, lambda self: self._rows_place.width, notify=fitted)
    rowsHeight = Property(float, lambda self: self._rows_place.height, notify=fitted)
    givesWay = Property(bool, lambda self: self._rows_place != self._place, notify=fitted)
    calls = Property(CallBoard, lambda self: self.board, constant=True)
    fresh = Property(bool, lambda self: any(line.fresh for line in self.board), notify=shown)
    firstRow = Property(int, lambda self: (self.part - 1) * self.sizes.rows, notify=fitted)
    stacked = Property(bool, lambda self: self.sizes.shape.stacked, notify=fitted)
    rowHeight = Property(float, lambda self: self.sizes.row, notify=fitted)
    newestHeight = Property(float, lambda self: self.sizes.newest, notify=fitted)
    rowGap = Property(float, lambda self: self.sizes.gap, notify=fitted)
    numberSize = Property(float, lambda self: self.sizes.number, notify=fitted)
    newestNumberSize = Property(float, lambda self: self.sizes.newest_number, notify=fitted)
