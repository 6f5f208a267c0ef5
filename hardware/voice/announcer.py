"""The waiting room's voice: calls one after the other, whole, in order, the chime first."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from hardware.voice.chime import chime
from hardware.voice.loudspeaker import Loudspeaker
from hardware.voice.sound import Samples, joined, silence, write
from hardware.voice.speakers.speaker import Speaker
from hardware.voice.speech import speech
from hardware.voice.volume import Volume, gain
from hardware.voice.words import Utterance
from lobby.domain.errors import Unavailable
from lobby.ui.background import Runner

log: Final = logging.getLogger(__name__)

NO_VOICE: Final = "no-voice"
"""Chimes are played, but nothing speaks."""

_SPEECH_TIMEOUT: Final = 7.0
"""Seconds after the chime in which the voice must be ready: the deadlines of two voices."""

_REMEMBERED: Final = 256
"""So many past calls are known, so that none is said twice."""


def _local_time() -> time:
    return datetime.now().astimezone().time()


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnouncementOptions:
    """How calls are made."""

    volume: Volume = field(default_factory=Volume)
    chime: Samples | None = None
    """The sound before each call; nothing takes the built-in one."""
    repeat_after: float = 1.5
    """Seconds after which a call is said again if nobody else is waiting to be called."""
    breath: float = 0.4
    """Seconds between two calls: a chime upon the last syllable drowns the counter's number."""
    crowd: int = 3
    """So many may wait to be called; whoever comes on top is called by number and counter alone."""
    keep_in: Path | None = None
    """A folder in which each announcement is kept as ``<seq>.wav``."""
    local_time: Callable[[], time] = _local_time


@dataclass(frozen=True, slots=True)
class _Call:
    seq: int
    sentences: tuple[Utterance, ...]
    short: bool
    """One of many: number and counter alone, and a chime for all of them."""


class Announcer(QObject):
    """Takes calls at any pace and says them one by one; the picture need not wait for it."""

    started = Signal(int)
    """The announcement of this call, by its place in the journal, begins."""
    finished = Signal(int)
    """The announcement of this call is over, whether or not it could be heard."""
    problem = Signal(str)
    """``no-sound``, ``turned-down``, ``no-voice``, or empty when all is well; once known, and when
    it changes."""

    def __init__(
        self,
        speaker: Speaker | None,
        loudspeaker: Loudspeaker,
        runner: Runner,
        manner: AnnouncementOptions | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Let ``speaker`` work on ``runner``; without a speaker the chime is all that sounds."""
        super().__init__(parent)
        self._speaker = speaker
        self._loudspeaker = loudspeaker
        self._runner = runner
        self._manner = manner or AnnouncementOptions()
        self._chime = chime() if self._manner.chime is None else self._manner.chime
        self._waiting: deque[_Call] = deque()
        self._known: deque[int] = deque(maxlen=_REMEMBERED)
        self._current: _Call | None = None
        self._short = False
        """The call before was one of many, and its chime is the chime of the next one too."""
        self._speech: Samples | None = None
        self._next: Callable[[], None] = self._finish
        self._muted = False
        self._sound_problem = self._voice_problem = ""
        self._reported: str | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        loudspeaker.ended.connect(self._go_on)
        loudspeaker.state.connect(self._sound_changed)

    def announce(
        self, seq: int, sentences: Sequence[Utterance], short: Sequence[Utterance] = ()
    ) -> None:
        """Say this call when its turn comes, once for every ``seq``.

        ``short`` are the sentences for a call that waits behind many others.
        """
        if seq in self._known:
            return
        self._known.append(seq)
        crowded = bool(short) and len(self._waiting) >= self._manner.crowd
        self._waiting.append(_Call(seq, tuple(short if crowded else sentences), short=crowded))
        if self._current is None:
            self._begin()
        elif self._next == self._repeat:
            self._finish()

    def take_back(self, seqs: Collection[int]) -> None:
        """Do not say these calls, unless they have begun: they were undone."""
        self._waiting = deque(call for call in self._waiting if call.seq not in seqs)

    @Slot(bool)
    def mute(self, muted: bool) -> None:  # noqa: FBT001 - the one thing it says
        """Be silent at once, or speak again from the next call on."""
        self._muted = muted
        if muted and self._current is not None:
            self._loudspeaker.stop()
            self._finish()

    def close(self) -> None:
        """Be silent; what waits is not said any more."""
        self._waiting.clear()
        self._timer.stop()
        self._loudspeaker.stop()
        self._current = None

    def _begin(self) -> None:
        call = self._current = self._waiting.popleft()
        chimed, self._short = not (call.short and self._short), call.short
        self._speech = None
        self.started.emit(call.seq)
        if self._muted:
            self._finish()
            return
        self._runner.run(
            partial(self._render, call, chimed=chimed),
            partial(self._take_speech, call),
            unavailable=partial(self._go_without_speech, call),
        )
        if chimed:
            self._play(self._chime, then=self._wait_for_speech)
        elif self._current is call:
            self._wait_for_speech()

    def _wait_for_speech(self) -> None:
        if self._speech is None:
            self._pause(_SPEECH_TIMEOUT, then=self._finish)
        else:
            self._speak(then=self._linger)

    def _speak(self, then: Callable[[], None]) -> None:
        if self._speech is None or not len(self._speech):
            self._finish()
        else:
            self._play(self._speech, then)

    def _linger(self) -> None:
        if self._waiting:
            self._breathe()
        else:
            self._pause(self._manner.repeat_after, then=self._repeat)

    def _repeat(self) -> None:
        self._speak(then=self._breathe)

    def _breathe(self) -> None:
        if self._waiting:
            self._pause(self._manner.breath, then=self._finish)
        else:
            self._finish()

    def _finish(self) -> None:
        self._timer.stop()
        call, self._current = self._current, None
        if call is not None:
            self.finished.emit(call.seq)
        if self._waiting and self._current is None:
            self._begin()

    def _play(self, sound: Samples, then: Callable[[], None]) -> None:
        self._next = then
        self._loudspeaker.play(sound, gain(self._manner.volume.at(self._manner.local_time())))

    def _pause(self, length: float, then: Callable[[], None]) -> None:
        self._next = then
        self._timer.start(int(length * 1000))

    @Slot()
    def _go_on(self) -> None:
        if self._current is not None:
            self._timer.stop()
            self._next()

    def _take_speech(self, call: _Call, sound: Samples) -> None:
        if self._voice_problem:
            log.warning("device=voice state=back seq=%d", call.seq)
        self._note_voice("")
        self._speech_is(call, sound)

    def _go_without_speech(self, call: _Call, error: Unavailable) -> None:
        if not self._voice_problem:
            log.warning("device=voice state=lost seq=%d error=%s", call.seq, error)
        self._note_voice(NO_VOICE)
        self._speech_is(call, silence(0))

    def _speech_is(self, call: _Call, sound: Samples) -> None:
        if self._current is not call:
            return
        self._speech = sound
        if self._timer.isActive():
            self._timer.stop()
            self._wait_for_speech()

    def _sound_changed(self, problem: str) -> None:
        self._sound_problem = problem
        self._report()

    def _note_voice(self, problem: str) -> None:
        if problem != self._voice_problem:
            self._voice_problem = problem
            self._report()

    def _report(self) -> None:
        problem = self._sound_problem or self._voice_problem
        if problem != self._reported:
            self._reported = problem
            self.problem.emit(problem)

    def _render(self, call: _Call, *, chimed: bool) -> Samples:
        """Off the GUI thread: speak all languages, and keep the whole if that is wanted."""
        sound = silence(0)
        try:
            if self._speaker is not None:
                sound = speech(self._speaker, call.sentences)
        finally:
            self._keep(call.seq, joined([self._chime, sound] if chimed else [sound]))
        return sound

    def _keep(self, seq: int, sound: Samples) -> None:
        if self._manner.keep_in is None:
            return
        try:
            write(self._manner.keep_in / f"{seq:06d}.wav", sound)
        except OSError as error:
            log.warning("problem=not-kept seq=%d error=%r", seq, str(error))
