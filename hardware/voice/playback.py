"""The loudspeaker as programs use it: a helper process, which is replaced when it dies."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    QProcess,
    QProcessEnvironment,
    QTimer,
    Signal,
    Slot,
)

from hardware.voice.loudspeaker import AHEAD, GRACE, NO_SOUND
from hardware.voice.sound import Samples, pcm, seconds

log: Final = logging.getLogger(__name__)

_PLAYER: Final = (sys.executable, "-m", "hardware.voice.player")

_OWN_SERVER: Final[Mapping[str, str]] = {}

_LATENCY: Final = ("PULSE_LATENCY_MSEC", str(int(AHEAD * 1000)))
"""Qt asks the sound server for five milliseconds, whatever buffer its sink is given, and a busy
machine then tears every sound apart."""

_START_AGAIN: Final = 1000
"""Milliseconds between the end of one helper and the start of the next."""

_START_AT_ONCE: Final = 50
"""The same while somebody waits for a sound."""

_HELPER_TIMEOUT: Final = 2.0
"""Seconds that the helper may need beyond what a late loudspeaker does."""

_TRIES: Final = 2
"""A sound during which the helper died is played once more by the next one."""


class Playback(QObject):
    """Plays on the default loudspeaker of this machine, whatever happens to the sound server.

    The helper starts with the first sound or the first ``probe``, and ends with the program.
    """

    ended = Signal()
    state = Signal(str)
    answered = Signal()
    """The helper said how the loudspeaker is, for the first time."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        player: Sequence[str] = _PLAYER,
        server: Mapping[str, str] = _OWN_SERVER,
    ) -> None:
        """Play with this helper; ``state`` tells how the loudspeaker is.

        ``server`` is what its environment says of the sound server, else that of this user.
        """
        super().__init__(parent)
        self._problem = ""
        self._answers = False
        self._turn = 0
        self._order: bytes | None = None
        self._tries = 0
        self._length = 0.0
        self._process = QProcess(self)
        self._process.setProgram(player[0])
        self._process.setArguments(list(player[1:]))
        self._process.setWorkingDirectory(str(Path(__file__).parents[2]))
        self._process.setProcessEnvironment(_environment(server))
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._read_reports)
        self._process.started.connect(self._send)
        self._process.finished.connect(self._died)
        self._process.errorOccurred.connect(self._failed)
        self._restart = _single_shot(self, self._process.start)
        self._late = _single_shot(self, self._give_up)
        if app := QCoreApplication.instance():
            app.aboutToQuit.connect(self.close)

    @property
    def answers(self) -> bool:
        """Whether ``problem`` is more than a hope."""
        return self._answers

    @property
    def problem(self) -> str:
        """What is wrong, as last reported by ``state``."""
        return self._problem

    @Slot()
    def probe(self) -> None:
        """Find out whether there is a loudspeaker, and go on watching it."""
        if self._process.state() == QProcess.ProcessState.NotRunning:
            self._process.start()

    def play(self, sound: Samples, gain: float) -> None:
        """Play this now, ``gain`` times as loud as it is."""
        self.stop()
        samples = pcm(sound)
        self._turn += 1
        self._tries = _TRIES
        head = json.dumps({"turn": self._turn, "gain": gain, "bytes": len(samples)})
        self._order = head.encode() + b"\n" + samples
        self._length = seconds(sound)
        self._wait(self._length)
        if self._running():
            self._send()
        elif not self._restart.isActive():
            self.probe()

    @Slot()
    def stop(self) -> None:
        """Be silent at once; ``ended`` is not emitted for what was cut off."""
        self._late.stop()
        if self._order is not None:
            self._order = None
            self._turn += 1
            if self._running():
                self._process.write(b'{"stop": true}\n')

    @Slot()
    def close(self) -> None:
        """Be silent and end the helper."""
        self._late.stop()
        self._restart.stop()
        self._order = None
        if self._process.state() == QProcess.ProcessState.NotRunning:
            return
        self._process.finished.disconnect(self._died)
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(1000):
            self._process.kill()
            self._process.waitForFinished(1000)

    @Slot()
    def _send(self) -> None:
        if self._order is not None and self._tries:
            self._tries -= 1
            self._wait(self._length)
            self._process.write(self._order)

    @Slot()
    def _read_reports(self) -> None:
        while self._process.canReadLine():
            said = json.loads(bytes(self._process.readLine().data()))
            if "state" in said:
                self._learn(said["state"])
            elif said.get("late") == self._turn:
                self._wait(0)
            elif said.get("ended") == self._turn:
                self._over()

    @Slot()
    def _died(self) -> None:
        self._report(NO_SOUND)
        if self._order is not None and not self._tries:
            self._over()
        self._restart.start(_START_AGAIN if self._order is None else _START_AT_ONCE)

    @Slot(QProcess.ProcessError)
    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._died()

    @Slot()
    def _give_up(self) -> None:
        self._report(NO_SOUND)
        self._process.kill()
        self._over()

    def _wait(self, length: float) -> None:
        """Give the helper as many seconds, and those that a slow loudspeaker needs."""
        self._late.start(int((length + GRACE + _HELPER_TIMEOUT) * 1000))

    def _running(self) -> bool:
        return self._process.state() == QProcess.ProcessState.Running

    def _over(self) -> None:
        self._late.stop()
        self._order = None
        self.ended.emit()

    def _learn(self, problem: str) -> None:
        """Report a change, and whatever is said first: nobody was told how it is before."""
        first, self._answers = not self._answers, True
        if first and problem == self._problem:
            self.state.emit(problem)
        self._report(problem)
        if first:
            self.answered.emit()

    def _report(self, problem: str) -> None:
        if problem != self._problem:
            self._problem = problem
            log.warning("device=sound state=%s", problem or "back")
            self.state.emit(problem)


def _environment(changed: Mapping[str, str]) -> QProcessEnvironment:
    environment = QProcessEnvironment.systemEnvironment()
    if not environment.contains(_LATENCY[0]):
        environment.insert(*_LATENCY)
    for name, value in changed.items():
        environment.insert(name, value)
    return environment


def _single_shot(parent: QObject, then: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.timeout.connect(then)
    return timer
