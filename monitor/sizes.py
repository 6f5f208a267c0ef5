"""How large must a call be to be read from the farthest seat, and how many then fit?"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

CAP_PER_METRE: Final = 1000 * math.tan(math.radians(0.7))
"""Millimetres of cap height per metre of distance (EN 301 549, 5.1.4): 12.2."""

CAP_PER_SIZE: Final = 0.727
"""What a capital of Inter fills of its type size."""

_MILLIMETRES_PER_INCH: Final = 25.4
_GAP_PER_CAP: Final = 0.12
_NEWEST_AT_MOST: Final = 1.5
"""How many times as high as it needs to be the newest row may grow."""
_ROW_AT_MOST: Final = 1.25
"""The same for every other row; what then is left over stays empty."""
_MOST_ROWS: Final = 8
"""More rows than this are searched, not read."""
_FEWEST_ROWS: Final = 2
"""The newest call and the one before it."""


@dataclass(frozen=True, slots=True)
class Panel:
    """A screen as it hangs on the wall."""

    width: int
    """In pixels."""
    height: int
    """In pixels."""
    diagonal: float
    """In inches."""

    def pixels(self, millimetres: float) -> float:
        """How many pixels this length takes on the glass."""
        per_inch = math.hypot(self.width, self.height) / self.diagonal
        return millimetres * per_inch / _MILLIMETRES_PER_INCH


@dataclass(frozen=True, slots=True)
class Shape:
    """How a row is set: on one line, or with the counter below the number."""

    stacked: bool
    caps: float
    """The height of a row, in cap heights of its number."""
    number: float
    """The width of what stands beside the mark, in type sizes of the number."""
    least: float
    """The least width of a row, in the same."""
    easy: float
    """The width at which the counter's word still stands beside its mark, in the same."""


ONE_LINE: Final = Shape(stacked=False, caps=1.5, number=4.45, least=5.15, easy=6.8)
TWO_LINES: Final = Shape(stacked=True, caps=2.75, number=0.9, least=3.2, easy=3.2)


@dataclass(frozen=True, slots=True)
class Sizes:
    """The measures of a board; all in pixels."""

    shape: Shape
    rows: int
    row: float
    """The height of every row but the newest."""
    newest: float
    """The height of the newest row."""
    gap: float
    number: float
    """The type size of a number."""
    newest_number: float
    """The type size of the newest number."""
    needed: float
    """The cap height that the farthest seat asks for."""

    @property
    def cap(self) -> float:
        """The cap height of a number."""
        return self.number * CAP_PER_SIZE

    @property
    def readable(self) -> bool:
        """Whether two rows fit in the size that the farthest seat asks for."""
        return self.cap >= self.needed - 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Space:
    """The part of a panel that the rows have, in pixels, and what they must hold."""

    width: float
    height: float
    mark: float = 0.7
    """The width of the widest mark of a counter, in type sizes of the number beside it."""
    leads: bool = True
    """Whether the newest call is among the rows."""
    rows: int = 0
    """How many rows the settings ask for; 0 takes as many as are readable."""


def sizes(panel: Panel, seat: float, space: Space) -> Sizes:
    """Fill this space of a panel with rows that can be read ``seat`` metres away.

    A narrow board sets the counter below the number. Where the newest call leads, its row
    takes what the others leave over. Two rows are shown in any case; where they do not fit,
    they are smaller than they should be and ``readable`` says so.
    """
    needed = panel.pixels(seat * CAP_PER_METRE)
    one, two = (_filled(shape, needed, space) for shape in (ONE_LINE, TWO_LINES))
    return one if one.readable or one.cap >= two.cap else two


def _filled(shape: Shape, needed: float, space: Space) -> Sizes:
    widest = space.width / max(shape.number + space.mark, shape.least)
    rows, cap = _rows(shape, min(needed, widest * CAP_PER_SIZE), space)
    gap = cap * _GAP_PER_CAP
    free = space.height - gap * (rows - 1)
    least = cap * shape.caps
    newest = min(free - least * (rows - 1), least * _NEWEST_AT_MOST) if space.leads else free / rows
    row = min((free - newest) / (rows - 1), least * _ROW_AT_MOST)

    number = min(row / shape.caps / CAP_PER_SIZE, widest)
    larger = min(newest / shape.caps / CAP_PER_SIZE, space.width / shape.easy)
    return Sizes(shape, rows, row, newest, gap, number, max(number, larger), needed)


def _rows(shape: Shape, cap: float, space: Space) -> tuple[int, float]:
    """How many rows there are, and the cap height that they can have."""
    fitting = int((space.height / cap + _GAP_PER_CAP) / (shape.caps + _GAP_PER_CAP))
    rows = min(max(space.rows or fitting, _FEWEST_ROWS), _MOST_ROWS)
    largest = space.height / (rows * shape.caps + (rows - 1) * _GAP_PER_CAP)
    return rows, largest if fitting > rows else min(cap, largest)
