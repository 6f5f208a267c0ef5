"""Several voices, of which the first that can speak does."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from hardware.voice.speakers.speaker import VOICE, Speaker
from lobby.domain.errors import Unavailable

log: Final = logging.getLogger(__name__)

_REST: Final = 30.0
"""Seconds for which a voice that failed is not asked: not every call must wait for it."""


class FallbackSpeaker:
    """Asks the voices in order; one that fails steps back for a while."""

    def __init__(
        self, speakers: Sequence[Speaker], *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Prefer the first of ``speakers``; ``clock`` counts seconds."""
        self._speakers = speakers
        self._clock = clock
        self._failed_at: dict[Speaker, float] = {}

    @property
    def name(self) -> str:
        """The first voice: whatever stands in for it need not be remembered as its work."""
        return self._speakers[0].name if self._speakers else "none"

    def render(self, text: str, language: str) -> Path:
        """Have the sentence spoken by the first voice that can; see ``Speaker``."""
        failure = Unavailable(VOICE, "none", "no voice is configured")
        for speaker in self._rested():
            try:
                path = speaker.render(text, language)
            except Unavailable as error:
                failure = error
                self._step_back(speaker, error)
            else:
                self._recovered(speaker)
                return path
        raise failure

    def close(self) -> None:
        """End all voices."""
        for speaker in self._speakers:
            speaker.close()

    def _rested(self) -> Sequence[Speaker]:
        """All that did not fail lately; if there is none, all."""
        now = self._clock()
        long_ago = float("-inf")
        rested = [
            speaker
            for speaker in self._speakers
            if now - self._failed_at.get(speaker, long_ago) >= _REST
        ]
        return rested or self._speakers

    def _recovered(self, speaker: Speaker) -> None:
        if self._failed_at.pop(speaker, None) is not None:
            log.info("device=voice state=back speaker=%r", speaker.name)

    def _step_back(self, speaker: Speaker, error: Unavailable) -> None:
        if speaker not in self._failed_at:
            log.warning("device=voice state=lost speaker=%r error=%s", speaker.name, error)
        self._failed_at[speaker] = self._clock()
