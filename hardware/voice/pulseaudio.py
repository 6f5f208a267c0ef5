"""The sound server of this user: whether it answers, and which loudspeakers hang on it."""

from __future__ import annotations

import json
import os
import socket
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot

DUMMY: Final = "auto_null"
"""What PulseAudio and PipeWire name the output that they make up when there is no other."""

_POLL_INTERVAL: Final = 3000
"""Milliseconds."""

_SINKS: Final = ("pactl", ["--format=json", "list", "sinks"])
_SILENT: Final = {"0%"}

Loudspeakers = dict[str, bool]
"""The name of each, and whether it is turned up: neither muted nor at 0 %."""


class SoundServer(QObject):
    """Polled again and again: Qt sees neither its end nor that of its last loudspeaker."""

    polled = Signal(object)
    """Its ``Loudspeakers`` after every poll, or None: there is no such server, or no ``pactl``."""
    returned = Signal()
    """It was away and answers again: Qt finds it only in a new process."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._socket = _server_socket()
        self._gone = False
        self._loudspeakers: Loudspeakers | None = None
        self._sinks = QProcess(self)
        self._sinks.setProcessEnvironment(_plain_environment())
        self._sinks.finished.connect(self._parse_sinks)
        self._sinks.errorOccurred.connect(self._failed)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.poll)
        if self._socket is not None:
            self._gone = not _answers(self._socket)
            self._timer.start(_POLL_INTERVAL)

    @Slot()
    def poll(self) -> None:
        """Ask the server, which answers by ``polled``."""
        if self._socket is None:
            self._report()
        elif not _answers(self._socket):
            self._gone, self._loudspeakers = True, {}
            self._report()
        elif self._gone:
            self.returned.emit()
        elif self._sinks.state() == QProcess.ProcessState.NotRunning:
            self._sinks.start(*_SINKS)

    def close(self) -> None:
        """Poll no more."""
        self._timer.stop()
        if self._sinks.state() != QProcess.ProcessState.NotRunning:
            self._sinks.kill()
            self._sinks.waitForFinished(1000)

    @Slot(int)
    def _parse_sinks(self, code: int) -> None:
        if code == 0:
            self._loudspeakers = _parsed(bytes(self._sinks.readAllStandardOutput().data()))
        self._report()

    @Slot(QProcess.ProcessError)
    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._report()

    def _report(self) -> None:
        self.polled.emit(self._loudspeakers)


def _parsed(said: bytes) -> Loudspeakers | None:
    try:
        sinks = json.loads(said.decode(errors="replace"))
    except ValueError:
        return None
    return {sink["name"]: _is_turned_up(sink) for sink in sinks if sink["name"] != DUMMY}


def _is_turned_up(sink: dict[str, Any]) -> bool:
    volumes = {channel["value_percent"] for channel in sink["volume"].values()}
    return not sink["mute"] and volumes != _SILENT


def _plain_environment() -> QProcessEnvironment:
    """Make ``pactl`` write numbers with a point: with a comma its JSON is none."""
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("LC_ALL", "C")
    return environment


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
