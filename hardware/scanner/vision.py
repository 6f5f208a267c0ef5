"""OpenCV, imported once and tamed: it leaves the environment alone and takes one core."""

from __future__ import annotations

import os
from typing import Final

_MEDDLED_WITH: Final = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR", "LD_LIBRARY_PATH")

_before = {name: os.environ.get(name) for name in _MEDDLED_WITH}

import cv2  # noqa: E402 - the environment is looked at first, and put back after
from cv2.typing import MatLike  # noqa: E402

for _name, _value in _before.items():
    if _value is None:
        os.environ.pop(_name, None)
    else:
        os.environ[_name] = _value

# A network camera that is switched off is told by our own log, once.
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
cv2.setNumThreads(1)
cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_ERROR)

Gray = MatLike
"""A picture of shape (height, width), 8 bits a pixel."""

Picture = MatLike
"""A picture of shape (height, width, 3), 8 bits a colour, blue first, as OpenCV has it."""

__all__ = ["Gray", "Picture", "cv2"]
