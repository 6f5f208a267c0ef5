"""A voice and a loudspeaker that are not there, and fail as real ones do."""

from __future__ import annotations

import threading
from enum import StrEnum
from pathlib import Path
from typing import Final

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from hardware.voice.loudspeaker import NO_SOUND
from hardware.voice.sound import RATE, Samples, seconds, write
from hardware.voice.speakers.speaker import VOICE, new_file
from lobby.domain.errors import Unavailable

_LETTER: Final = 0.06
"""Seconds a letter, about as long as a person needs."""


class VoiceFault(StrEnum):
    """How a voice fails."""

    NONE = ""
    CRASHED = "crashed"
    HANGS = "hangs"
    """It answers only when the fault is taken away."""
    EMPTY = "empty"
    """It writes a file that is not a sound."""


class FakeSpeaker:
    """Hums for as long as the sentence would take."""

    name = "fake"

    def __init__(self, folder: Path) -> None:
        """Write files into ``folder``."""
        self._folder = folder
        self._go_on = threading.Event()
        self._fault = VoiceFault.NONE
        self.said: list[tuple[str, str]] = []
        """Every sentence with its language, in order."""

    @property
    def fault(self) -> VoiceFault:
        """How it fails at the moment."""
        return self._fault

    @fault.setter
    def fault(self, fault: VoiceFault) -> None:
        self._fault = fault
        if fault is not VoiceFault.HANGS:
            self._go_on.set()
        else:
            self._go_on.clear()

    def render(self, text: str, language: str) -> Path:
        """Hum a sentence; see ``Speaker``."""
        self.said.append((text, language))
        if self._fault is VoiceFault.CRASHED:
            raise Unavailable(VOICE, "crashed", "on purpose")
        if self._fault is VoiceFault.HANGS:
            self._go_on.wait()
        out = new_file(self._folder)
        if self._fault is not VoiceFault.EMPTY:
            time = np.arange(int(len(text) * _LETTER * RATE)) / RATE
            write(out, (0.2 * np.sin(2 * np.pi * 220 * time)).astype(np.float32))
        return out

    def close(self) -> None:
        """Answer whatever still waits."""
        self._go_on.set()


class FakeLoudspeaker(QObject):
    """Plays everything in a thousandth of its time and remembers it."""

    ended = Signal()
    state = Signal(str)

    def __init__(self, parent: QObject | None = None, *, speed: float = 1000.0) -> None:
        super().__init__(parent)
        self._speed = speed
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.ended)
        self.played: list[tuple[Samples, float]] = []
        """Every sound with its gain, in order."""
        self.overlapped = False
        """Whether something was played into something else."""

    def play(self, sound: Samples, gain: float) -> None:
        """Take note of a sound."""
        self.overlapped = self.overlapped or self._timer.isActive()
        self.played.append((sound, gain))
        self._timer.start(int(1000 * seconds(sound) / self._speed))

    def stop(self) -> None:
        """Cut off what is being played."""
        self._timer.stop()

    def unplug(self) -> None:
        """Report what a machine without a loudspeaker reports."""
        self.state.emit(NO_SOUND)

    def plug_in(self) -> None:
        """Report that there is a loudspeaker again."""
        self.state.emit("")
