"""The sound server of this user: whether it answers, and whether a loudspeaker hangs on it."""

from __future__ import annotations

import os
import socket
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

DUMMY: Final = "auto_null"
"""What PulseAudio and PipeWire name the output that they make up when there is no other."""

_LOOK_EVERY: Final = 3000
"""Milliseconds between two looks."""

_SINKS: Final = ("pactl", ["list", "short", "sinks"])
"""Says one output a line: its number and its name first."""


class SoundServer(QObject):
    """Looked at again and again: Qt sees neither its end nor that of its last loudspeaker.

    Without a PulseAudio or PipeWire server, or without ``pactl``, it says nothing.
    """

    found = Signal(bool)
    """Whether there is a loudspeaker; at every look."""
    returned = Signal()
    """It was away and answers again: Qt finds it only in a new process."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._socket = _server_socket()
        self._gone = False
        self._sinks = QProcess(self)
        self._sinks.finished.connect(self._hear)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        if self._socket is not None:
            self._gone = not _answers(self._socket)
            self._timer.start(_LOOK_EVERY)

    @Slot()
    def look(self) -> None:
        """Ask the server, which answers by ``found``."""
        if self._socket is None:
            return
        if not _answers(self._socket):
            self._gone = True
            self.found.emit(False)
        elif self._gone:
            self.returned.emit()
        elif self._sinks.state() == QProcess.ProcessState.NotRunning:
            self._sinks.start(*_SINKS)

    def close(self) -> None:
        """Ask no more."""
        self._timer.stop()
        if self._sinks.state() != QProcess.ProcessState.NotRunning:
            self._sinks.kill()
            self._sinks.waitForFinished(1000)

    @Slot(int)
    def _hear(self, code: int) -> None:
        if code == 0:
            lines = bytes(self._sinks.readAllStandardOutput().data()).decode().splitlines()
            self.found.emit(any(line.split()[1] != DUMMY for line in lines))


def _server_socket() -> Path | None:
    """Where the PulseAudio or PipeWire server of this user listens, if it does so here."""
    server = os.environ.get("PULSE_SERVER", "")
    if server:
        return Path(server.removeprefix("unix:")) if server.startswith("unix:") else None
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return Path(runtime, "pulse", "native") if runtime else None


def _answers(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as knock:
        try:
            knock.connect(str(path))
        except OSError:
            return False
    return True
