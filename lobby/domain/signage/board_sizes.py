"""How large must a call be to be read from the farthest seat, and how many then fit?"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import product
from typing import Final, NamedTuple

from lobby.domain.signage.labels import Space, fitted

CAP_PER_METRE: Final = 1000 * math.tan(math.radians(0.7))
"""Millimetres of cap height per metre of distance (EN 301 549, 5.1.4): 12.2."""

CAP_PER_SIZE: Final = 0.727
"""What a capital of Inter fills of its type size."""

WORD: Final = 0.66
"""How large a counter's word is beside its number, if that is enough for the farthest seat."""

_MILLIMETRES_PER_INCH: Final = 25.4
_GAP: Final = 0.018
"""Between two rows, as a share of the board's height."""
_PADDING: Final = 0.03
"""At both ends of a row, as a share of the panel's shorter side."""
_BESIDE: Final = 80
"""Both margins of a board together, in units of the 1080th part of the panel's shorter side."""
_HEADER_AND_FOOTER: Final = 272
"""What they and the gaps before and after the rows take of the height, in the same."""
_NUMBER: Final = 2.95
"""The width of a number, in its own type sizes."""
_ARROW: Final = 0.7
"""The width of an arrow with the room around it, in type sizes of the number."""
_APART: Final = 0.2
"""Between a number and a label without an arrow, in the same."""
_ROW: Final = 1.09
"""The height of one line, in type sizes of its number."""
_TWO_LINES: Final = 2.0
"""The height of a row that holds the counter below the number, in the same."""
_NUMBERS_SHARE: Final = 0.66
"""How much of a row a number with its arrow may take from the label beside it."""
_LEADS: Final = (1.4, 1.2, 1.0)
"""How many times as high as the others the newest row may be."""
_SMALLER: Final = (1.0, 0.92, 0.84, 0.76, 0.68, 0.6, 0.5)
"""How much smaller than its row allows a number may be, so that the label beside it has room."""
_MOST_ROWS: Final = 8
"""More rows than this are searched, not read."""
_FEWEST_ROWS: Final = 2
"""The newest call and the one before it."""
_ENOUGH_ROWS: Final = 3
"""Fewer are shown only if every label is legible then."""
_LEGIBLE: Final = 0.995
"""The share of the needed size that counts as the whole, for pixels have no halves."""


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

    @property
    def padding(self) -> float:
        """What stays free at both ends of a row, in pixels."""
        return _PADDING * min(self.width, self.height)

    @property
    def rows_place(self) -> tuple[float, float]:
        """The width and the height that the margins, header and footer leave to the rows."""
        unit = min(self.width, self.height) / 1080
        return self.width - _BESIDE * unit, self.height - _HEADER_AND_FOOTER * unit


@dataclass(frozen=True, slots=True, kw_only=True)
class RowArea:
    """The part of a panel that the rows have, in pixels, and what they must hold."""

    width: float
    height: float
    labels: frozenset[str]
    """Those of all counters."""
    arrows: bool = True
    """Whether any counter has an arrow."""
    leads: bool = True
    """Whether the newest call is among the rows."""
    rows: int = 0
    """How many rows there must be; 0 takes as many as are legible."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """The measures of a board; all in pixels."""

    stacked: bool
    """Whether the counter stands below its number, and not beside it."""
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
    """The type size that the farthest seat asks for."""
    padding: float
    label_at: float
    """How far from the left a label begins."""
    label_width: float
    reach: dict[str, float] = field(default_factory=dict)
    """Of every label, how far it can be read, as a share of the farthest seat's distance."""

    @property
    def readable(self) -> bool:
        """Whether a number has the size that the farthest seat asks for."""
        return self.number >= self.needed * _LEGIBLE

    @property
    def illegible(self) -> frozenset[str]:
        """The labels that are smaller than they should be."""
        return frozenset(label for label, share in self.reach.items() if share < _LEGIBLE)

    def space(self, row: float, number: float) -> Space:
        """What a row of this height leaves to its label beside or below a number of this size."""
        return Space(
            width=self.label_width,
            height=row - number * _ROW if self.stacked else row,
            word=max(number * WORD, min(number, self.needed)),
            mark=number,
            needed=self.needed,
        )


def sizes(panel: Panel, seat: float, place: RowArea) -> Sizes:
    """Fill a part of a panel with rows that can be read ``seat`` metres away, labels included.

    If not every label fits, there are fewer rows; then those that still do not fit are set
    smaller, and ``reach`` says so. Two rows are shown in any case.
    """
    asked = _Asked(panel.pixels(seat * CAP_PER_METRE) / CAP_PER_SIZE, panel.padding, place)
    best = _best(_candidates(asked))
    shares = {label: best.reach[_as_wide(label)] for label in place.labels}
    return replace(best, reach=shares)


def _best(candidates: Iterable[Sizes]) -> Sizes:
    """The first on which everything is legible; else the one that comes nearest."""
    seen = []
    for candidate in candidates:
        if candidate.readable and not candidate.illegible:
            return candidate
        seen.append(candidate)
    return max(seen, key=_merit)


def _as_wide(label: str) -> str:
    """What stands for all labels that differ in their figures only, which are all as wide."""
    return re.sub(r"\d", "0", label)


@dataclass(frozen=True)
class _Asked:
    needed: float
    padding: float
    place: RowArea

    @cached_property
    def labels(self) -> frozenset[str]:
        """One of each width."""
        return frozenset(map(_as_wide, self.place.labels))

    @property
    def inner(self) -> float:
        """The width between the paddings of a row."""
        return self.place.width - 2 * self.padding


class _Shape(NamedTuple):
    rows: int
    lead: float
    """How many times as high as the others the newest row is."""
    stacked: bool


def _merit(sizes: Sizes) -> tuple[float, ...]:
    number = min(1.0, sizes.number / sizes.needed)
    both = round(min(number, *sizes.reach.values()), 2)
    legible = len(sizes.reach) - len(sizes.illegible)
    return (sizes.readable, legible, min(sizes.rows, _ENOUGH_ROWS), both, sizes.rows, number)


def _candidates(asked: _Asked) -> Iterator[Sizes]:
    """Boards with ever fewer rows; of as many, those come first whose newest row stands out."""
    place = asked.place
    most = place.rows or int(place.height / (asked.needed * _ROW)) + 1
    most = min(max(most, _FEWEST_ROWS), _MOST_ROWS)
    fewest = most if place.rows else _FEWEST_ROWS
    leads = _LEADS if place.leads else _LEADS[-1:]
    for rows, lead, stacked in product(range(most, fewest - 1, -1), leads, (False, True)):
        yield from _boards(asked, _Shape(rows, lead, stacked))


def _boards(asked: _Asked, shape: _Shape) -> Iterator[Sizes]:
    """The smaller the number, the more room its label has; but it stays legible if it can."""
    row = _row(asked, shape)
    lines, share = (_TWO_LINES, 1.0) if shape.stacked else (_ROW, _NUMBERS_SHARE)
    widest = asked.inner * share / (_NUMBER + _ARROW)
    largest = min(row / lines, widest)
    smaller = {max(largest * share, min(largest, asked.needed)) for share in _SMALLER}
    for number in sorted(smaller, reverse=True):
        yield _board(asked, shape, number, min(number * shape.lead, widest))


def _row(asked: _Asked, shape: _Shape) -> float:
    gaps = asked.place.height * _GAP * (shape.rows - 1)
    return (asked.place.height - gaps) / (shape.rows - 1 + shape.lead)


def _board(asked: _Asked, shape: _Shape, number: float, newest: float) -> Sizes:
    row = _row(asked, shape)
    before = newest * (_NUMBER + (_ARROW if asked.place.arrows else _APART))
    sizes = Sizes(
        stacked=shape.stacked,
        rows=shape.rows,
        row=row,
        newest=row * shape.lead,
        gap=asked.place.height * _GAP,
        number=number,
        newest_number=newest,
        needed=asked.needed,
        padding=asked.padding,
        label_at=asked.padding + (0 if shape.stacked else before),
        label_width=asked.inner - (0 if shape.stacked else before),
    )
    space = sizes.space(row, number)
    for label in asked.labels:
        sizes.reach[label] = fitted(label, space).least / asked.needed
    return sizes
