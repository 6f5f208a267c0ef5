"""Plays sounds on the loudspeaker of this machine, and notices when there is none."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Final

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

from hardware.voice.loudspeaker import AHEAD, GRACE, NO_SOUND, TURNED_DOWN
from hardware.voice.pulseaudio import DUMMY, Loudspeakers
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

_BUFFER: Final = 500_000
"""Microseconds handed to the device ahead: a busy machine must not tear a sound apart."""

_TAIL: Final = 0.35
"""Seconds after its length in which a sound is surely over, even if the server does not say so."""

_DRAINED: Final = 3000
"""Milliseconds that a server may take to play what it holds before its stream is closed."""


class SoundDevice(QObject):
    """The default loudspeaker of this machine, whichever that is at the moment.

    A sound server that ends makes Qt abort the whole process (6.11, PulseAudio): programs play
    through ``Playback``, which survives that.
    """

    ended = Signal()
    state = Signal(str)
    late = Signal()
    """The sound should be over, but a slow loudspeaker still takes of it."""
    changed = Signal()
    """Qt has noticed that a loudspeaker came or went."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problem = ""
        self._there: Loudspeakers | None = None
        """What the sound server says, if it does; Qt goes on listing the last one that is gone."""
        self._taken = 0
        self._sink: QAudioSink | None = None
        self._buffer: QBuffer | None = None
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._notice)
        self._due = self._single_shot(self._check)
        # A sink must not be thrown away from inside its own signal.
        self._over = self._single_shot(self._leave)

    @property
    def problem(self) -> str:
        """What is wrong, as last reported by ``state``."""
        return self._problem

    def play(self, sound: Samples, gain: float) -> None:
        """Play this now, ``gain`` times as loud as it is."""
        self.stop()
        device = self._loudspeaker()
        if device is None:
            self._report(NO_SOUND)
            self._over.start(0)
            return
        audio = _format(device)
        self._sink = QAudioSink(device, audio, self)
        self._sink.setBufferSize(audio.bytesForDuration(_BUFFER))
        self._sink.stateChanged.connect(self._changed)
        self._buffer = QBuffer(self._sink)
        self._buffer.setData(QByteArray(_bytes(sound * np.float32(gain), audio)))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._taken = 0
        self._due.start(int((seconds(sound) + AHEAD + _TAIL) * 1000))
        self._sink.start(self._buffer)

    @Slot()
    def stop(self) -> None:
        """Be silent at once; ``ended`` is not emitted for what was cut off."""
        if self._sink is not None:
            self._sink.stop()
        self._part()

    @Slot()
    def probe(self) -> None:
        """Report by ``state`` whether there is a loudspeaker now, and can be heard."""
        device = self._loudspeaker()
        if device is None:
            self._report(NO_SOUND)
        else:
            self._report("" if self._is_turned_up(device) else TURNED_DOWN)

    @Slot(object)
    def set_loudspeakers(self, there: Loudspeakers | None) -> None:
        """Take the sound server's word for which loudspeakers there are."""
        self._there = there
        self.probe()

    @Slot()
    def _notice(self) -> None:
        self._there = self._there or None
        self.probe()
        self.changed.emit()

    def _loudspeaker(self) -> QAudioDevice | None:
        """The one to play on, if there is any."""
        device = QMediaDevices.defaultAudioOutput()
        gone = self._there == {} or device.isNull() or device.id() == DUMMY.encode()
        return None if gone else device

    def _is_turned_up(self, device: QAudioDevice) -> bool:
        """As far as the sound server says; it and Qt call a loudspeaker by the same name."""
        name = bytes(device.id().data()).decode()
        return self._there is None or self._there.get(name, True)

    @Slot()
    def _changed(self) -> None:
        if self._sink is None or self._sink.state() == QtAudio.State.ActiveState:
            return
        failed = self._sink.error() not in {QtAudio.Error.NoError, QtAudio.Error.UnderrunError}
        if failed:
            self._report(NO_SOUND)
        else:
            self.probe()
        if failed or self._sink.state() == QtAudio.State.IdleState:
            self._over.start(0 if failed else int(AHEAD * 1000))

    @Slot()
    def _check(self) -> None:
        """Its time is over: the server has taken all of it, still takes more, or has stopped."""
        if self._buffer is None or self._buffer.atEnd():
            self.probe()
            self._leave()
        elif self._buffer.pos() > self._taken:
            self._taken = self._buffer.pos()
            self._due.start(int(GRACE * 1000))
            self.late.emit()
        else:
            self._report(NO_SOUND)
            self._leave()

    @Slot()
    def _leave(self) -> None:
        self._part()
        self.ended.emit()

    def _part(self) -> None:
        """Leave the stream to itself: its last moments may still be on their way."""
        for timer in (self._due, self._over):
            timer.stop()
        if self._sink is not None:
            self._sink.stateChanged.disconnect(self._changed)
            QTimer.singleShot(_DRAINED, self._sink, self._sink.deleteLater)
        self._sink = self._buffer = None

    def _report(self, problem: str) -> None:
        if problem != self._problem:
            self._problem = problem
            self.state.emit(problem)

    def _single_shot(self, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(then)
        return timer


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
