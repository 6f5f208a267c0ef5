"""Plays sounds on the loudspeaker of this machine, and notices when there is none."""

from __future__ import annotations

import os

import numpy as np
from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    QTimer,
    Signal,
    Slot,
)

from hardware.voice.loudspeaker import GRACE, NO_SOUND
from hardware.voice.sound import RATE, Samples, pcm, seconds

# The backend tells of every library it does not find; Qt reads this when it starts.
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")

from PySide6.QtMultimedia import (
    QAudioDevice,
    QAudioFormat,
    QAudioSink,
    QMediaDevices,
    QtAudio,
)


class Playback(QObject):
    """The default loudspeaker of this machine, whichever that is at the moment.

    A sound server that ends makes Qt abort the whole process (6.11, PulseAudio): programs use
    ``PlayerProcess``, which survives that.
    """

    ended = Signal()
    state = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problem = ""
        self._sink: QAudioSink | None = None
        self._buffer = QBuffer(self)
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self.look)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._give_up)
        # A sink must not be thrown away from inside its own signal.
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.timeout.connect(self._leave)

    @property
    def problem(self) -> str:
        """What is wrong, as last reported by ``state``."""
        return self._problem

    def play(self, sound: Samples, gain: float) -> None:
        """Play this now, ``gain`` times as loud as it is."""
        self.stop()
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            self._report(NO_SOUND)
            self._over.start()
            return
        audio = _format(device)
        self._buffer.setData(QByteArray(_bytes(sound * np.float32(gain), audio)))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink = QAudioSink(device, audio, self)
        self._sink.stateChanged.connect(self._changed)
        self._late.start(int((seconds(sound) + GRACE) * 1000))
        self._sink.start(self._buffer)

    @Slot()
    def stop(self) -> None:
        """Be silent at once; ``ended`` is not emitted for what was cut off."""
        self._late.stop()
        self._over.stop()
        if self._sink is not None:
            sink, self._sink = self._sink, None
            sink.stateChanged.disconnect(self._changed)
            sink.stop()
            sink.deleteLater()
        self._buffer.close()

    @Slot()
    def _changed(self) -> None:
        if self._sink is None or self._sink.state() == QtAudio.State.ActiveState:
            return
        failed = self._sink.error() not in {QtAudio.Error.NoError, QtAudio.Error.UnderrunError}
        self._report(NO_SOUND if failed else "")
        if failed or self._sink.state() == QtAudio.State.IdleState:
            self._over.start()

    def _give_up(self) -> None:
        self._report(NO_SOUND)
        self._leave()

    def _leave(self) -> None:
        self.stop()
        self.ended.emit()

    @Slot()
    def look(self) -> None:
        """Report by ``state`` whether there is a loudspeaker now."""
        self._report(NO_SOUND if QMediaDevices.defaultAudioOutput().isNull() else "")

    def _report(self, problem: str) -> None:
        if problem != self._problem:
            self._problem = problem
            self.state.emit(problem)


def _format(device: QAudioDevice) -> QAudioFormat:
    """What we make if the device takes it, else what it likes best."""
    ours = QAudioFormat()
    ours.setSampleRate(RATE)
    ours.setChannelCount(1)
    ours.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return ours if device.isFormatSupported(ours) else device.preferredFormat()


def _bytes(sound: Samples, audio: QAudioFormat) -> bytes:
    if audio.sampleRate() != RATE:
        times = np.arange(0, len(sound), RATE / audio.sampleRate())
        sound = np.interp(times, np.arange(len(sound)), sound).astype(np.float32)
    sound = np.repeat(sound, audio.channelCount())
    if audio.sampleFormat() == QAudioFormat.SampleFormat.Float:
        return sound.tobytes()
    if audio.sampleFormat() == QAudioFormat.SampleFormat.Int32:
        return (np.clip(sound, -1, 1) * (2**31 - 129)).astype(np.int32).tobytes()
    return pcm(sound)
