"""What a visitor could do so that the code can be read."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from hardware.scanner.readers import DecodeResult
from hardware.scanner.vision import Gray


class Hint(StrEnum):
    """One piece of advice, shown beside the picture."""

    NONE = "none"
    CLOSER = "closer"
    HOLD_STILL = "hold-still"
    BRIGHTER = "brighter"


_FAR: Final = 0.16
"""A code smaller than this part of the picture's height has too few pixels a module."""

_DIM: Final = 40
"""Below this mean of 256 levels hardly any code can be read."""


def advice(gray: Gray, result: DecodeResult) -> Hint:
    """What to say after reading this picture."""
    if result.texts:
        return Hint.NONE
    if result.side is not None:
        return Hint.CLOSER if result.side < _FAR * gray.shape[0] else Hint.HOLD_STILL
    return Hint.BRIGHTER if gray[::8, ::8].mean() < _DIM else Hint.NONE


class SteadyHint:
    """Lets a hint change only after it was the same for a moment, so that it can be read."""

    def __init__(self, after: float = 0.4) -> None:
        self._after = after
        self._shown = self._coming = Hint.NONE
        self._since = float("-inf")

    def settle(self, hint: Hint, now: float) -> Hint:
        """The hint to show at this monotonic time in seconds."""
        if hint != self._coming:
            self._coming, self._since = hint, now
        if now - self._since >= self._after:
            self._shown = hint
        return self._shown
