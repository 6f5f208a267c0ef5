"""Reads a screen to one visitor: can be interrupted, repeated and set louder."""

from __future__ import annotations

import logging
import secrets
from collections import deque
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from hardware.voice.announcer import NO_VOICE
from hardware.voice.loudspeaker import Loudspeaker
from hardware.voice.sound import Samples
from hardware.voice.speakers.speaker import Speaker
from hardware.voice.speech import speech
from hardware.voice.volume import gain
from hardware.voice.words import Utterance
from lobby.domain.errors import Unavailable
from lobby.ui.background import Runner

log: Final = logging.getLogger(__name__)

USUAL: Final = 70
"""Percent; 12 dB below the loudest, so that a step of 12 dB upwards is there."""

STEP: Final = 15
"""Percent; 6 dB."""

SOFTEST: Final = 25

TRIED_EVERY: Final = 60_000
"""Milliseconds between two trials of a voice that does not speak."""

_TRIAL: Final = "de"
"""The language that every voice of ours is expected to speak."""


class ReadAloud(QObject):
    """Says texts one after the other until it is stopped."""

    problem = Signal(str)
    """What is wrong with the loudspeaker or the voice, empty when all is well."""

    def __init__(
        self,
        speaker: Speaker,
        loudspeaker: Loudspeaker,
        runner: Runner,
        parent: QObject | None = None,
    ) -> None:
        """Let ``speaker`` work on ``runner`` and play on ``loudspeaker``."""
        super().__init__(parent)
        self._speaker = speaker
        self._loudspeaker = loudspeaker
        self._runner = runner
        self._percent = USUAL
        self._waiting: deque[Utterance] = deque()
        self._said: list[Utterance] = []
        self._turn = 0
        self._speaking = False
        loudspeaker.ended.connect(self._next)
        loudspeaker.state.connect(self._set_loudspeaker_problem)
        self._no_sound = self._no_voice = ""
        self._again = QTimer(self, interval=TRIED_EVERY)
        self._again.timeout.connect(self.probe)

    @Slot()
    def probe(self) -> None:
        """Find out whether the voice speaks at all: ``problem`` tells, and when it does again."""
        trial = Utterance(str(secrets.randbelow(10**6)), _TRIAL)  # nothing that was kept before
        self._runner.run(
            lambda: speech(self._speaker, [trial]),
            lambda _: self._set_voice_problem(""),
            unavailable=lambda _: self._set_voice_problem(NO_VOICE),
        )

    @property
    def speaking(self) -> bool:
        """Whether something is being said, or about to be."""
        return self._speaking

    @property
    def percent(self) -> int:
        """How loud the next text will be, from ``SOFTEST`` to 100."""
        return self._percent

    @Slot(str, str)
    def say(self, text: str, language: str) -> None:
        """Say this after what is being said; ``language`` is a two-letter code."""
        spoken = Utterance(text, language)
        if self._speaking:
            self._said.append(spoken)
            self._waiting.append(spoken)
            return
        self._said = [spoken]
        self._waiting.append(spoken)
        self._speaking = True
        self._next()

    @Slot()
    def stop(self) -> None:
        """Say nothing more, at once."""
        self._turn += 1
        self._waiting.clear()
        self._loudspeaker.stop()
        self._speaking = False

    @Slot()
    def repeat(self) -> None:
        """Say the last texts once more, from the beginning."""
        said = list(self._said)
        self.stop()
        for spoken in said:
            self.say(spoken.text, spoken.language)

    @Slot()
    def louder(self) -> None:
        """One step up, from the next text on."""
        self._percent = min(100, self._percent + STEP)

    @Slot()
    def softer(self) -> None:
        """One step down, from the next text on."""
        self._percent = max(SOFTEST, self._percent - STEP)

    @Slot()
    def reset(self) -> None:
        """Be silent and as loud as usual: the next visitor comes."""
        self.stop()
        self._said.clear()
        self._percent = USUAL

    @Slot()
    def _next(self) -> None:
        if not self._speaking:
            return
        if not self._waiting:
            self._speaking = False
            return
        self._turn += 1
        spoken = self._waiting.popleft()
        self._runner.run(
            lambda: speech(self._speaker, [spoken]),
            partial(self._play, self._turn),
            unavailable=partial(self._skip, self._turn),
        )

    def _play(self, turn: int, sound: Samples) -> None:
        if turn == self._turn:
            self._loudspeaker.play(sound, gain(self._percent))

    def _skip(self, turn: int, error: Unavailable) -> None:
        log.warning("device=voice state=lost error=%s", error)
        self.probe()
        if turn == self._turn:
            self._next()

    @Slot(str)
    def _set_loudspeaker_problem(self, problem: str) -> None:
        self._no_sound = problem
        self.problem.emit(self._no_sound or self._no_voice)

    def _set_voice_problem(self, problem: str) -> None:
        if problem:
            self._again.start()
        else:
            self._again.stop()
        if problem != self._no_voice:
            self._no_voice = problem
            self.problem.emit(self._no_sound or self._no_voice)
