"""The helper process that plays: Qt aborts it when the sound server ends, and nothing else.

Run as ``python -m hardware.voice.player``. It reads a JSON object a line: ``{"turn": 7, "gain":
0.5, "bytes": N}`` is followed by N bytes of 16-bit samples to play, ``{"stop": true}`` silences.
It says ``{"state": ...}`` when a loudspeaker comes or goes, and ``{"ended": 7}``.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import threading
from pathlib import Path
from typing import Final

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from hardware.voice.device import SoundDevice
from hardware.voice.loudspeaker import NO_SOUND

_LOOK_EVERY: Final = 3000
"""Milliseconds between two looks whether the sound server is still there."""


class Orders(QObject):
    """What comes in on standard input, read in a thread of its own."""

    play = Signal(int, float, bytes)
    stop = Signal()
    end = Signal()

    def start(self) -> None:
        """Begin to read."""
        threading.Thread(target=self._read, name="orders", daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin.buffer:
            order = json.loads(line)
            if "stop" in order:
                self.stop.emit()
            else:
                samples = sys.stdin.buffer.read(order["bytes"])
                self.play.emit(order["turn"], order["gain"], samples)
        self.end.emit()


class Player(QObject):
    """Does what it is told and says what came of it."""

    def __init__(self, device: SoundDevice) -> None:
        super().__init__()
        self._device = device
        self._turn = 0
        device.state.connect(self._say_state)
        device.ended.connect(self._say_end)

    @Slot(int, float, bytes)
    def play(self, turn: int, gain: float, samples: bytes) -> None:
        """Play this now."""
        self._turn = turn
        sound = np.frombuffer(samples, np.int16).astype(np.float32) / np.float32(2**15)
        self._device.play(sound, gain)

    @Slot(str)
    def _say_state(self, problem: str) -> None:
        _say(state=problem)

    @Slot()
    def _say_end(self) -> None:
        _say(ended=self._turn)


class ServerWatch(QObject):
    """Ends the process when the sound server was away: Qt does not find it again by itself."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__()
        self._app = app
        self._socket = _server_socket()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._gone = False
        if self._socket is not None:
            self._gone = not _answers(self._socket)
            self._timer.start(_LOOK_EVERY)

    @Slot()
    def _look(self) -> None:
        answers = self._socket is not None and _answers(self._socket)
        if self._gone and answers:
            self._app.quit()
        elif not self._gone and not answers:
            self._gone = True
            _say(state=NO_SOUND)


def main() -> None:
    """Play until the input ends."""
    app = QCoreApplication([])
    device, orders = SoundDevice(), Orders()
    player, watch = Player(device), ServerWatch(app)
    orders.play.connect(player.play)
    orders.stop.connect(device.stop)
    orders.end.connect(app.quit)
    device.look()
    _say(state=device.problem)
    orders.start()
    app.exec()
    device.stop()
    del player, watch


def _say(**what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


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


if __name__ == "__main__":
    main()
