"""Has the picture changed? Reading codes costs time that nobody needs while nobody is there."""

from __future__ import annotations

from typing import Final

from hardware.scanner.vision import Gray, cv2

_STEP: Final = 8
"""Every eighth pixel of every eighth line is enough to see a phone."""

_LEVELS: Final = 14
"""A pixel that differs by so many of 256 levels is more than the noise of a dim room."""

_SHARE: Final = 0.004
"""What part of the picture must differ: a code of 60 pixels in one of 1280 x 720."""


class MotionGate:
    """Wakes with a change of the picture and stays awake for a while after the last one."""

    def __init__(self, linger: float = 1.0) -> None:
        self._linger = linger
        self._reference: Gray | None = None
        self._moved_at = float("-inf")

    def awake(self, gray: Gray, now: float) -> bool:
        """Whether this picture, at this monotonic time in seconds, deserves a look."""
        sketch: Gray = cv2.blur(gray[::_STEP, ::_STEP], (3, 3))
        if self._reference is None or _differ(sketch, self._reference):
            self._reference, self._moved_at = sketch, now
        return now - self._moved_at < self._linger


def _differ(before: Gray, after: Gray) -> bool:
    if before.shape != after.shape:
        return True
    return bool((cv2.absdiff(before, after) > _LEVELS).mean() > _SHARE)
