"""One display of a waiting room: its share of the calls, and the sizes that its seats ask for."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from lobby.domain.counter import Counter
from lobby.domain.signage.board_sizes import Panel, RowArea, Sizes, sizes
from monitor.screen.label import FittedLabel  # noqa: F401 - QML finds it by this import
from monitor.screen.rows import CallListModel, CallRow

QML_IMPORT_NAME = "Lobby.Monitor"
QML_IMPORT_MAJOR_VERSION = 1

log: Final = logging.getLogger(__name__)


_SLIDE: Final = 0.42
"""The share of the longer side that a slide takes from the rows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DisplaySetup:
    """What is known of a display and its seats before it has a window."""

    diagonal: float
    """In inches."""
    seat: float
    """The farthest, in metres."""
    rows: int = 0
    """How many are shown; 0 shows as many as are legible."""
    part: int = 1
    """2 takes what the first screen has no room for."""


@QmlElement
class DisplayModel(QObject):
    """Shows the calls that the screens before it have no room for."""

    fitted = Signal()
    shown = Signal()

    def __init__(self, setup: DisplaySetup, counters: Iterable[Counter]) -> None:
        """Take every counter that may be shown: the sizes do not change with who is called."""
        super().__init__()
        counters = tuple(counters)
        self._setup, self.part = setup, setup.part
        self.board = CallListModel(self)
        self._panel = Panel(1920, 1080, setup.diagonal)
        width, height = self._panel.rows_place
        self._place = self._rows_place = RowArea(
            width=width,
            height=height,
            labels=frozenset(counter.label for counter in counters),
            arrows=any(counter.direction for counter in counters),
            leads=setup.part == 1,
            rows=setup.rows,
        )
        self._slide_wanted = False
        self._large = 0
        self._warned_of: Sizes | None = None
        self._whole = self.sizes = self._shared = self._sizes(self._place)

    @Slot(int, int, float, float)
    def fit(self, width: int, height: int, board_width: float, board_height: float) -> None:
        """Compute the rows for a window of this size and the place it leaves to the board."""
        if min(width, height, board_width, board_height) <= 0:
            return
        self._panel = Panel(width, height, self._setup.diagonal)
        self._place = replace(self._place, width=board_width, height=board_height)
        self._whole = self._sizes(self._place)
        if self._whole != self._warned_of:
            self._warned_of = self._whole
            self._warn(self._whole)
        self._large = 0
        self._arrange()

    def give_way(self, slide: bool) -> None:  # noqa: FBT001 - the one thing it says
        """Leave room for a slide if every row stays as legible as it is, or take it back."""
        self._slide_wanted = slide
        self._arrange()

    def show(self, rows: Sequence[CallRow], large: int = 0) -> None:
        """Show this screen's share of all calls; every screen before it holds as many rows.

        ``large`` of them have the whole screen for themselves at present.
        """
        first = (self.part - 1) * self.sizes.rows
        self.board.show(rows[first : first + self.sizes.rows])
        self._share(large)
        self.shown.emit()

    @Property(float, notify=fitted)
    def rowsWidth(self) -> float:
        """The width of the place of the rows, in pixels."""
        return self._rows_place.width

    @Property(float, notify=fitted)
    def rowsHeight(self) -> float:
        """The height of the place of the rows, in pixels."""
        return self._rows_place.height

    @Property(bool, notify=fitted)
    def givesWay(self) -> bool:
        """Whether the rows leave room for a slide."""
        return self._rows_place != self._place

    @Property(CallListModel, constant=True)
    def calls(self) -> CallListModel:
        """This screen's share of the calls, newest first."""
        return self.board

    @Property(bool, notify=shown)
    def fresh(self) -> bool:
        """Whether any row is still marked."""
        return any(line.fresh for line in self.board)

    @Property(int, notify=fitted)
    def firstRow(self) -> int:
        """How many rows the screens before this one hold."""
        return (self.part - 1) * self.sizes.rows

    @Property(bool, notify=fitted)
    def stacked(self) -> bool:
        """Whether the label stands below the number instead of beside it."""
        return self.sizes.stacked

    @Property(float, notify=fitted)
    def rowHeight(self) -> float:
        """The height of a row, in pixels."""
        return self.sizes.row

    @Property(float, notify=fitted)
    def newestHeight(self) -> float:
        """The height of the row of the newest call, in pixels."""
        return self.sizes.newest

    @Property(float, notify=fitted)
    def rowGap(self) -> float:
        """The space between two rows, in pixels."""
        return self.sizes.gap

    @Property(float, notify=fitted)
    def numberSize(self) -> float:
        """The size of the letters of a number, in pixels."""
        return self.sizes.number

    @Property(float, notify=fitted)
    def newestNumberSize(self) -> float:
        """The same of the newest call."""
        return self.sizes.newest_number

    @Property(float, notify=fitted)
    def padding(self) -> float:
        """The space at both ends of a row, in pixels."""
        return self.sizes.padding

    @Property(float, notify=fitted)
    def labelAt(self) -> float:
        """Where the label begins in its row, in pixels."""
        return self.sizes.label_at

    @Property(float, notify=fitted)
    def needed(self) -> float:
        """The size of letters that the farthest seat can read, in pixels."""
        return self.sizes.needed

    @Property(bool, notify=fitted)
    def sharedStacked(self) -> bool:
        """Whether the label stands below the number while calls share the screen."""
        return self._shared.stacked

    @Property(float, notify=fitted)
    def sharedNumberSize(self) -> float:
        """The size of a number while calls share the screen, in pixels."""
        return self._shared.number

    @Property(float, notify=fitted)
    def sharedLabelAt(self) -> float:
        """Where the label begins while calls share the screen, in pixels."""
        return self._shared.label_at

    def _share(self, large: int) -> None:
        """Compute the sizes of so many calls that share the screen."""
        if large > 1 and large != self._large:
            panel, self._large = self._panel, large
            place = replace(
                self._place, width=panel.width, height=panel.height, leads=False, rows=large
            )
            self._shared = self._sizes(place)
            self.fitted.emit()

    def _arrange(self) -> None:
        narrow = _without_a_slide(self._place)
        beside = self._sizes(narrow)
        as_legible = beside.readable and beside.illegible <= self._whole.illegible
        slide = self._slide_wanted and as_legible
        fitting, place = (beside, narrow) if slide else (self._whole, self._place)
        if (fitting, place) != (self.sizes, self._rows_place):
            self.sizes, self._rows_place = fitting, place
            self.fitted.emit()

    def _sizes(self, place: RowArea) -> Sizes:
        return sizes(self._panel, self._setup.seat, place)

    def _warn(self, fitting: Sizes) -> None:
        """Say how far numbers and labels can be read if that is not far enough."""
        if not fitting.readable:
            self._too_small([], fitting.number / fitting.needed)
        by_reach = sorted(fitting.illegible, key=lambda label: (fitting.reach[label], label))
        for share, labels in groupby(by_reach, key=fitting.reach.__getitem__):
            self._too_small(list(labels), share)

    def _too_small(self, labels: Sequence[str], share: float) -> None:
        """Say how far these labels can be read, or the numbers if there are no labels."""
        log.warning(
            "part=%s diagonal=%s seat=%s labels=%s readable-to=%.1f problem=too-small",
            self._setup.part,
            self._setup.diagonal,
            self._setup.seat,
            json.dumps(labels, ensure_ascii=False),
            self._setup.seat * share,
        )


def _without_a_slide(place: RowArea) -> RowArea:
    """What a slide beside the rows leaves to them, or one below them."""
    if place.width > place.height:
        return replace(place, width=place.width * (1 - _SLIDE))
    return replace(place, height=place.height * (1 - _SLIDE))
