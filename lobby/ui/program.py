"""The start, the life and the end of a program with a window."""

from __future__ import annotations

import gc
import logging
import os
import signal
import socket
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import FrameType
from typing import Final

import PySide6.QtQuick  # noqa: F401 - without it a root object is a bare QWindow
import shiboken6
from PySide6.QtCore import (
    QMessageLogContext,
    QSocketNotifier,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from lobby.ui import systemd
from lobby.ui.arguments import Geometry
from lobby.ui.exits import Exit, end_on_bugs
from lobby.ui.held_keys import HeldKeys
from lobby.ui.translations import Translations

log: Final = logging.getLogger(__name__)

KIT: Final = Path(__file__).parent / "qml"
FONT: Final = "Inter"
OTHER_SCRIPTS: Final = ("DejaVu Sans", "Noto Sans", "Noto Sans Arabic")
_COLLECT_EVERY: Final = 5_000
"""Milliseconds between garbage collections, which must not delete Qt objects on a worker thread.

What there is at the start is frozen: to look through it again would hold up a touch for 50 ms.
"""
_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Program:
    """One Qt application with one window; owns the engine and what the window shows."""

    def __init__(self, name: str, folder: Path) -> None:
        """Set up Qt for the program in ``folder`` (its ``qml`` and its ``translations``)."""
        os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
        qInstallMessageHandler(_log_qt)
        end_on_bugs()
        self.application = QGuiApplication.instance() or QGuiApplication([f"lobby-{name}"])
        QGuiApplication.setDesktopFileName(f"lobby-{name}")
        use_fonts()
        self.engine = QQmlApplicationEngine()
        for modules in (KIT, folder / "qml"):
            self.engine.addImportPath(str(modules))
        self.translations = Translations(self.engine, [folder / "translations"])
        self._signals = _Signals()
        self._timers = [repeat_every(_COLLECT_EVERY, gc.collect)]
        self._kept: list[object] = []
        self.window: QQuickWindow | None = None

    def open(
        self,
        module: str,
        component: str,
        properties: Mapping[str, object],
        *,
        geometry: Geometry | None = None,
        windowed: bool = False,
    ) -> QQuickWindow:
        """Show the window ``component`` of ``module`` with its required properties.

        The full screen is taken unless it is windowed or has a geometry. Under Wayland the
        compositor gives the window its screen, by the desktop file name.

        Raises:
            RuntimeError: the QML does not load; what is wrong with it is in the log.
        """
        self._kept.append(properties)
        self.engine.setInitialProperties(dict(properties))
        self.engine.loadFromModule(module, component)
        window = next(iter(self.engine.rootObjects()), None)
        if not isinstance(window, QQuickWindow):
            raise RuntimeError(f"{module}.{component} does not load")  # noqa: TRY004 - no bad argument
        self.window = window
        HeldKeys(window)
        window.frameSwapped.connect(_ready, Qt.ConnectionType.SingleShotConnection)
        _place(window, geometry, windowed=windowed)
        return window

    def keep(self, *objects: object) -> None:
        """Hold on to what must live as long as the program."""
        self._kept.extend(objects)

    def run(self) -> int:
        """Run until the window is closed or a signal asks to stop; return the exit code."""
        if (seconds := systemd.watchdog_seconds()) is not None:
            self._timers.append(
                repeat_every(int(seconds * 1000), lambda: systemd.notify("WATCHDOG=1"))
            )
        gc.collect()
        gc.freeze()
        gc.disable()
        code = self.application.exec()
        gc.enable()
        systemd.notify("STOPPING=1")
        self.close()
        return Exit(code)

    def close(self) -> None:
        """Take down the window before the objects that it shows."""
        if self.window is not None:
            self.window.close()
            self.window = None
        shiboken6.delete(self.engine)
        self._signals.close()


def use_fonts() -> None:
    """Set everything in Inter, and in Noto where Inter lacks a script."""
    QFont.insertSubstitutions(FONT, OTHER_SCRIPTS)
    QGuiApplication.setFont(QFont(FONT))


def _place(window: QQuickWindow, geometry: Geometry | None, *, windowed: bool) -> None:
    if geometry is not None:
        window.setGeometry(geometry.x, geometry.y, geometry.width, geometry.height)
    if windowed or geometry is not None:
        window.show()
    elif QGuiApplication.platformName() == "wayland":
        window.showMaximized()  # Qt would ask for the full screen of one output, and be moved there
    else:
        window.showFullScreen()


def _ready() -> None:
    log.info("window=painted")
    systemd.notify("READY=1")


def repeat_every(milliseconds: int, work: Callable[[], object]) -> QTimer:
    """A timer that does this again and again, as long as somebody keeps it."""
    timer = QTimer()
    timer.timeout.connect(work)
    timer.start(milliseconds)
    return timer


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    category = context.category or "default"
    logging.getLogger(f"qt.{category}").log(_LEVELS[kind], "%s", message)


class _Signals:
    """Ends the event loop on SIGTERM and SIGINT, which Python cannot see while Qt waits."""

    def __init__(self) -> None:
        self._reading, self._writing = socket.socketpair()
        for end in (self._reading, self._writing):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._drain)
        signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, _quit)

    def close(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, signal.SIG_DFL)
        self._reading.close()
        self._writing.close()

    def _drain(self) -> None:
        self._reading.recv(64)


def _quit(number: int, _frame: FrameType | None) -> None:
    log.info("stop=%s", signal.Signals(number).name)
    # Asked too early, Qt would forget it; and quit, unlike exit, asks windows that may say no.
    QTimer.singleShot(0, QGuiApplication.exit)


def log_to_stderr() -> None:
    """One line a fact on stderr, without a time: the journal of systemd adds it."""
    logging.basicConfig(
        stream=sys.stderr,
        level=logging.INFO,
        format="%(levelname)s %(name)s %(message)s",
        force=True,  # python-escpos has set it up its own way when it was imported
    )
    logging.getLogger("alembic").setLevel(logging.WARNING)  # it tells each of its plug-ins
