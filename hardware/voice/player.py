"""The helper process that plays: Qt aborts it when the sound server ends, and nothing else.

Run as ``python -m hardware.voice.player``. It reads a JSON object a line: ``{"turn": 7, "gain":
0.5, "bytes": N}`` is followed by N bytes of 16-bit samples to play, ``{"stop": true}`` silences.
It says ``{"state": ...}`` at first and when it changes, ``{"late": 7}`` while a slow one still
takes samples, and ``{"ended": 7}``.
"""

from __future__ import annotations

import json
import sys
import threading

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from hardware.voice.device import SoundDevice
from hardware.voice.pulseaudio import SoundServer


class StdinCommands(QObject):
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
        device.state.connect(self._report_state)
        device.late.connect(self._report_late)
        device.ended.connect(self._report_end)

    @Slot(int, float, bytes)
    def play(self, turn: int, gain: float, samples: bytes) -> None:
        """Play this now."""
        self._turn = turn
        sound = np.frombuffer(samples, np.int16).astype(np.float32) / np.float32(2**15)
        self._device.play(sound, gain)

    @Slot()
    def answer(self) -> None:
        """Say how the loudspeaker is, be it well."""
        self._report_state(self._device.problem)

    @Slot(str)
    def _report_state(self, problem: str) -> None:
        _write(state=problem)

    @Slot()
    def _report_late(self) -> None:
        _write(late=self._turn)

    @Slot()
    def _report_end(self) -> None:
        _write(ended=self._turn)


def main() -> None:
    """Play until the input ends."""
    app = QCoreApplication([])
    device, orders, server = SoundDevice(), StdinCommands(), SoundServer()
    player = Player(device)
    device.changed.connect(server.poll)
    server.polled.connect(device.set_loudspeakers)
    server.returned.connect(app.quit)
    orders.play.connect(player.play)
    orders.stop.connect(device.stop)
    orders.end.connect(app.quit)
    device.probe()
    server.polled.connect(player.answer, Qt.ConnectionType.SingleShotConnection)
    server.poll()
    orders.start()
    app.exec()
    device.stop()
    server.close()
    del player


def _write(**what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
