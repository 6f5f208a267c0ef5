"""The thread that reads the camera, looks for codes, and opens it again when it dies."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from hardware.scanner.camera_watchdog import CameraWatchdog
from hardware.scanner.decode import Decoder
from hardware.scanner.hint import Hint, SteadyHint, advice
from hardware.scanner.motion import MotionGate
from hardware.scanner.readers import DecodeResult
from hardware.scanner.source import CameraOptions, Region, opened
from hardware.scanner.vision import Picture, cv2

_REOPEN_AFTER: Final = 0.5
"""Seconds between two tries to open a camera that is away."""


@dataclass(frozen=True, slots=True)
class FrameResult:
    """What one picture brought."""

    picture: Picture
    """The region that was looked at."""
    texts: tuple[str, ...]
    hint: Hint


class Capture(threading.Thread):
    """Reads one camera until it is told to stop; pictures live in memory only."""

    def __init__(
        self,
        options: CameraOptions,
        watchdog: CameraWatchdog,
        report: Callable[[FrameResult], None],
        after: threading.Thread | None = None,
    ) -> None:
        """Wait for the thread ``after``, which may still hold the camera, then read it."""
        super().__init__(name="camera", daemon=True)
        self._options = options
        self._watchdog = watchdog
        self._report = report
        self._after = after
        self._done = threading.Event()
        self._gate = MotionGate()
        self._hint = SteadyHint()
        self._decoder = Decoder()
        self._result = DecodeResult()
        self._advice = Hint.NONE

    def stop(self) -> None:
        """Let the camera go after the present picture; does not wait for it."""
        self._done.set()

    def run(self) -> None:
        """Read, and open again, until told to stop."""
        if self._after is not None:
            self._after.join(timeout=_REOPEN_AFTER)
        while not self._done.is_set():
            camera = opened(self._options)
            try:
                self._read(camera)
            finally:
                camera.release()
            self._done.wait(_REOPEN_AFTER)

    def _read(self, camera: cv2.VideoCapture) -> None:
        while not self._done.is_set():
            answered, picture = camera.read()
            if not answered:
                self._end(camera)
                return
            if self._watchdog.saw(picture):
                self._report(self._decode(picture))
            elif self._watchdog.stale:
                return
            if self._options.is_file:
                self._done.wait(1 / (camera.get(cv2.CAP_PROP_FPS) or self._options.fps))

    def _end(self, camera: cv2.VideoCapture) -> None:
        if not (self._options.is_file and camera.isOpened()):
            self._watchdog.lost()

    def _decode(self, picture: Picture) -> FrameResult:
        part = cut_out(picture, self._options.region)
        gray = cv2.cvtColor(part, cv2.COLOR_BGR2GRAY)
        now = time.monotonic()
        if self._gate.awake(gray, now):
            self._result = self._decoder.decode(gray)
            self._advice = advice(gray, self._result)
        return FrameResult(part, self._result.texts, self._hint.settle(self._advice, now))


def cut_out(picture: Picture, region: Region) -> Picture:
    """The region of the picture that is looked at, sharing its memory."""
    height, width = picture.shape[:2]
    left, top = int(region.x * width), int(region.y * height)
    right, bottom = left + int(region.width * width), top + int(region.height * height)
    return picture[top:bottom, left:right]
