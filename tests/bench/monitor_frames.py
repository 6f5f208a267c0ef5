"""How many pictures a second the waiting room's screen makes without a graphics processor."""

from __future__ import annotations

import os
from collections.abc import Iterable
from time import monotonic
from typing import Final

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from lobby.ui.program import use_fonts
from tests.bench.table import Row, at_least, note
from tests.screens.monitor.builders import a_monitor, a_window

_SECONDS: Final = 3


def measure() -> Iterable[Row]:
    """Let three large calls fade over a full board, which touches every pixel of every frame."""
    application = QGuiApplication.instance() or QGuiApplication([])
    use_fonts()
    monitor = a_monitor()
    for counter in ("1", "2", "3", "4", "5"):
        monitor.journal.call(f"A10{counter}", counter)
    with a_window(monitor, size=(1920, 1080)) as window:
        monitor.look()
        frames, processor = _fading(window)
    yield at_least("pictures a second at 1920 x 1080, software", frames / _SECONDS, 25, "")
    yield note("processor time for one of them", 1000 * processor / frames, "ms")
    del application


def _fading(window: QQuickWindow) -> tuple[int, float]:
    """How many frames were shown, and the seconds of processor time they took."""
    full = window.findChild(QObject, "fullCall")
    assert full is not None
    loop = QEventLoop()
    frames: list[float] = []

    def shown() -> None:
        frames.append(monotonic())
        full.setProperty("opacity", 0.5 + len(frames) % 50 / 100)

    window.frameSwapped.connect(shown)
    before = _processor()
    QTimer.singleShot(1000 * _SECONDS, loop.quit)
    shown()
    loop.exec()
    window.frameSwapped.disconnect(shown)
    return len(frames), _processor() - before


def _processor() -> float:
    times = os.times()
    return times.user + times.system
