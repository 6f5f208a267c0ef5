"""The camera as a program uses it: started and stopped by pages, reporting in the GUI thread."""

from __future__ import annotations

import logging
import time
from typing import Final

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from hardware.scanner.camera_watchdog import CameraProblem, CameraWatchdog
from hardware.scanner.capture import Capture, FrameResult
from hardware.scanner.hint import Hint
from hardware.scanner.scans import Scans, ScanSource, VisibleCodes
from hardware.scanner.source import CameraOptions
from hardware.scanner.vision import Picture, cv2

log: Final = logging.getLogger(__name__)

_PREVIEW_WIDTH: Final = 640
"""Pixels; the preview is a small part of the screen and painted by the processor."""

_READ_TIMEOUT: Final = 6.0
"""A driver that does not return from a read for so many seconds never will."""


class Camera(QObject):
    """Looks for codes while it runs, and says what it sees and how it is."""

    frame = Signal(QImage)
    """A picture for the preview: mirrored, small, the receiver's own. Only while ``pictures``."""
    hint = Signal(str)
    """What the visitor could do; a ``Hint``, when it changes."""
    state = Signal(str)
    """What is wrong, a ``CameraProblem``, or empty; once known, and when it changes."""
    picturesChanged = Signal()

    _saw = Signal(object)

    def __init__(self, options: CameraOptions, scans: Scans, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._options = options
        self._scans = scans
        self._capture: Capture | None = None
        self._showing = VisibleCodes()
        self._pictures = False
        self._waiting = False
        self._hint = Hint.NONE
        self._problem: CameraProblem | None = None
        self._saw.connect(self._take)
        self._watchdog = CameraWatchdog(time.monotonic, may_stand_still=options.is_file)
        self._watch = QTimer(self)
        self._watch.setInterval(200)
        self._watch.timeout.connect(self._check)

    @Slot()
    def start(self) -> None:
        """Switch the camera on; it opens in its own thread and reports by signals."""
        if not self._watch.isActive():
            if not self._problem:
                self._watchdog.start_over()
            self._begin()
            self._watch.start()

    @Slot()
    def stop(self) -> None:
        """Switch the camera off; a code that lies before it is no news when it is on again."""
        self._watch.stop()
        if self._capture is not None:
            self._capture.stop()
        self._advise(Hint.NONE)

    def close(self) -> None:
        """Switch it off for good and wait, at most 2 s, until the device is free."""
        self.stop()
        if self._capture is not None:
            self._capture.join(timeout=2)

    @property
    def problem(self) -> CameraProblem:
        """What is wrong, as last reported by ``state``."""
        return self._problem or CameraProblem.NONE

    @Property(bool, notify=picturesChanged)
    def pictures(self) -> bool:
        """Whether anybody looks at ``frame``."""
        return self._pictures

    @pictures.setter  # type: ignore[no-redef]
    def pictures(self, wanted: bool) -> None:
        if wanted != self._pictures:
            self._pictures = wanted
            self.picturesChanged.emit()

    def _begin(self) -> None:
        self._capture = Capture(self._options, self._watchdog, self._hand_over, self._capture)
        self._capture.start()

    def _hand_over(self, result: FrameResult) -> None:
        # In the camera's thread: a GUI that cannot keep up misses pictures, never codes.
        if self._waiting and not result.texts:
            return
        self._waiting = True
        self._saw.emit(result)

    @Slot(object)
    def _take(self, result: FrameResult) -> None:
        self._waiting = False
        if not self._watch.isActive():
            return
        for text in self._showing.appeared(result.texts, time.monotonic()):
            self._scans.offer(text.encode("ascii"), ScanSource.CAMERA)
        self._advise(result.hint)
        if self._pictures:
            self.frame.emit(mirrored(result.picture))

    def _check(self) -> None:
        problem = self._watchdog.problem
        if problem or self._watchdog.has_seen:
            self._report(problem)
        if self._capture is not None and time.monotonic() - self._watchdog.heard_at > _READ_TIMEOUT:
            self._capture.stop()
            self._begin()

    def _report(self, problem: CameraProblem) -> None:
        if problem != self._problem:
            self._problem = problem
            log.log(
                logging.WARNING if problem else logging.INFO,
                "device=camera state=%s",
                problem or "works",
            )
            self.state.emit(problem.value)

    def _advise(self, hint: Hint) -> None:
        if hint != self._hint:
            self._hint = hint
            self.hint.emit(hint.value)


def mirrored(picture: Picture) -> QImage:
    """The picture as in a mirror, at most 640 pixels wide, in memory of its own."""
    height, width = picture.shape[:2]
    scale = min(1.0, _PREVIEW_WIDTH / width)
    small = cv2.resize(picture, (int(width * scale), int(height * scale)))
    turned = cv2.flip(small, 1)
    rows, columns = turned.shape[:2]
    return QImage(turned.data, columns, rows, 3 * columns, QImage.Format.Format_BGR888).copy()
