"""Where pictures come from: a camera of this machine, a network camera, or a file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hardware.scanner.vision import cv2

_TIMEOUT: Final = 2000
"""Milliseconds that a network camera may take to answer, and between two pictures."""


@dataclass(frozen=True, slots=True)
class Region:
    """The part of the picture that is looked at, as shares of its width and height."""

    x: float = 0.125
    y: float = 0.0
    width: float = 0.75
    height: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraOptions:
    """Which camera, and how it is set."""

    source: str = "0"
    """An index, a device path (``/dev/v4l/by-id/...`` survives replugging), a URL, or a file."""
    width: int = 1280
    height: int = 720
    fps: int = 15
    region: Region = Region()
    exposure: float | None = None
    """Fixed exposure in milliseconds; nothing leaves it to the camera."""
    focus: int | None = None
    """Fixed focus in the driver's units; nothing leaves it to the camera."""

    @property
    def is_file(self) -> bool:
        """Whether it is a recording, which may stand still and ends."""
        return Path(self.source).is_file()  # a device is none, though it has a path


def opened(options: CameraOptions) -> cv2.VideoCapture:
    """Open the camera; ask ``isOpened()`` whether that worked."""
    source = options.source
    if source.isdecimal() or (source.startswith("/dev/") and not options.is_file):
        return _device(options)
    return cv2.VideoCapture(
        source,
        cv2.CAP_FFMPEG,
        [
            cv2.CAP_PROP_OPEN_TIMEOUT_MSEC,
            _TIMEOUT,
            cv2.CAP_PROP_READ_TIMEOUT_MSEC,
            _TIMEOUT,
        ],
    )


def _device(options: CameraOptions) -> cv2.VideoCapture:
    source = int(options.source) if options.source.isdecimal() else options.source
    camera = cv2.VideoCapture(source, cv2.CAP_V4L2)
    camera.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
    camera.set(cv2.CAP_PROP_FRAME_WIDTH, options.width)
    camera.set(cv2.CAP_PROP_FRAME_HEIGHT, options.height)
    camera.set(cv2.CAP_PROP_FPS, options.fps)
    camera.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    if options.exposure is not None:
        camera.set(cv2.CAP_PROP_AUTO_EXPOSURE, 1)  # 1 is "manual" in V4L2
        camera.set(cv2.CAP_PROP_EXPOSURE, 10 * options.exposure)  # in units of 100 us
    if options.focus is not None:
        camera.set(cv2.CAP_PROP_AUTOFOCUS, 0)
        camera.set(cv2.CAP_PROP_FOCUS, options.focus)
    return camera
