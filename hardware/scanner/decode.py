"""Looks at picture after picture, and at what is hard to read in another way each time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import cycle
from typing import Final

import numpy as np

from hardware.scanner.readers import (
    DecodeResult,
    Reader,
    first,
    zbar,
    zbar_adaptive,
    zbar_half_size,
    zbar_sharpened,
    zxing,
    zxing_closed,
    zxing_one_threshold,
    zxing_refocused,
    zxing_soft,
    zxing_twice_as_large,
)
from hardware.scanner.vision import Gray, cv2

TURNS: Final[Sequence[Sequence[Reader]]] = (
    (zxing_soft, zxing_refocused(1.0), zbar_half_size, zbar_adaptive, zxing_twice_as_large),
    (zxing_soft, zxing_refocused(0.9), zxing_closed, zbar_sharpened, zxing_twice_as_large),
    (zxing_soft, zxing_refocused(1.1), zxing_one_threshold, zbar, zbar_adaptive),
)
"""What is tried on a picture that the quickest reader cannot read, the next turn on the next one.

Each takes some ten milliseconds; what each adds to the others is measured by the bench.
"""

CLOSE: Final = 576
"""Pixels of a side of what is looked at closely: a code that fills the guide frame."""

_AT_HOME: Final = 20.0
"""Mean slope, of 255, below which no place of a picture is as busy as a code."""

_STEEP: Final = 60
"""Steeper slopes do not make a place busier: one edge of a door is no code."""

_AROUND: Final = 45
"""Quarter-size pixels that a place extends over when its slopes are counted."""


class Decoder:
    """Reads codes from the pictures of one camera, in the order they are taken."""

    def __init__(self) -> None:
        """Begin with the first of the turns."""
        self._turns = cycle(TURNS)

    def decode(self, gray: Gray) -> DecodeResult:
        """Read the codes in a picture; never raises, whatever is held before the camera."""
        result = first([zxing], gray)
        if result.texts:
            return result
        close = busiest(gray)
        if close is None:
            return result
        closer = first(next(self._turns), close)
        return replace(closer, side=result.side or closer.side)


def decode(gray: Gray) -> DecodeResult:
    """Read the codes in a single picture."""
    return Decoder().decode(gray)


def busiest(gray: Gray) -> Gray | None:
    """Cut out the place with the most edges, where a code would be; nothing if all is calm."""
    small = cv2.resize(gray, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    slopes = cv2.morphologyEx(small, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    bounded = np.minimum(slopes, _STEEP)
    around = (min(_AROUND, small.shape[1]), min(_AROUND, small.shape[0]))
    busy = cv2.boxFilter(bounded, cv2.CV_32F, around, borderType=cv2.BORDER_CONSTANT)
    _, most, _, (column, row) = cv2.minMaxLoc(busy)
    if most < _AT_HOME:
        return None
    height, width = gray.shape
    left = _clamped(4 * column - CLOSE // 2, width - CLOSE)
    top = _clamped(4 * row - CLOSE // 2, height - CLOSE)
    return gray[top : top + CLOSE, left : left + CLOSE]


def _clamped(place: int, highest: int) -> int:
    return max(0, min(place, highest))
