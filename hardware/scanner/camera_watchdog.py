"""Is the camera alive? A dead one often goes on answering, with the same picture."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from enum import StrEnum
from typing import Final

from hardware.scanner.vision import Picture


class CameraProblem(StrEnum):
    """What staff are told about a camera."""

    NONE = ""
    UNPLUGGED = "unplugged"
    """It cannot be opened, or stopped answering."""
    STALLED = "stalled"
    """It answers nothing, or always the same picture."""
    COVERED = "covered"
    """Its picture is black."""


TIMEOUT: Final = 2.5
"""Seconds without news after which a camera counts as dead; staff know within three."""

_BLACK: Final = 12
"""A picture without one brighter level is of the inside of a pocket."""


class CameraWatchdog:
    """Written by the thread that reads the camera, read by the one that shows its state."""

    def __init__(self, clock: Callable[[], float], *, may_stand_still: bool = False) -> None:
        self._clock = clock
        self._may_stand_still = may_stand_still
        self._print: int | None = None
        self._lost = False
        self.has_seen = False
        """Whether there was a picture with any light in it."""
        self._fresh_at = self._light_at = self.heard_at = clock()
        """``heard_at``: the last time that the camera answered or failed at all."""

    def start_over(self) -> None:
        """Give a camera that was switched off on purpose the same patience as a new one."""
        self._fresh_at = self._light_at = self.heard_at = self._clock()

    def saw(self, picture: Picture) -> bool:
        """Note a picture; returns whether it is a new one."""
        now = self.heard_at = self._clock()
        sample = picture[::8, ::8]
        fingerprint = zlib.crc32(sample.tobytes())
        fresh = self._may_stand_still or fingerprint != self._print
        self._print = fingerprint
        if fresh:
            self._fresh_at, self._lost = now, False
        if (sample > _BLACK).any():
            self._light_at, self.has_seen = now, True
        return fresh

    def lost(self) -> None:
        """Note that it does not answer."""
        self.heard_at = self._clock()
        self._lost = True

    @property
    def stale(self) -> bool:
        """Whether it has brought nothing new for too long."""
        return self._clock() - self._fresh_at > TIMEOUT

    @property
    def problem(self) -> CameraProblem:
        """What is wrong at the moment."""
        if self.stale:
            return CameraProblem.UNPLUGGED if self._lost else CameraProblem.STALLED
        dark = self._clock() - self._light_at > TIMEOUT
        return CameraProblem.COVERED if dark else CameraProblem.NONE
