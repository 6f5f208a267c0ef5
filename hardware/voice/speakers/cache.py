"""Sentences that were said before, kept as files up to a certain size."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final

from hardware.voice.speakers.speaker import UNFINISHED, VOICE, Speaker
from lobby.domain.errors import Unavailable

MAX_BYTES: Final = 32 * 2**20
"""Some 200 calls, each of about four seconds."""


class CachingSpeaker:
    """Asks another voice for what is not in the folder; drops what was not used for longest."""

    def __init__(self, speaker: Speaker, folder: Path, max_bytes: int = MAX_BYTES) -> None:
        """Keep files in ``folder``, which must exist; other files there are left alone."""
        self._speaker = speaker
        self._folder = folder
        self._max_bytes = max_bytes
        for unfinished in folder.glob(f"{UNFINISHED}*"):
            unfinished.unlink(missing_ok=True)

    @property
    def name(self) -> str:
        """The voice behind the cache."""
        return self._speaker.name

    def render(self, text: str, language: str) -> Path:
        """Find the sentence or have it spoken; the file stays in the cache. See ``Speaker``."""
        try:
            kept = self._kept(text, language)
            if kept.exists() and kept.stat().st_size:  # a power cut may leave an empty file
                kept.touch()
                return kept
            self._speaker.render(text, language).replace(kept)
            self._drop_oldest(kept)
        except OSError as error:
            raise Unavailable(VOICE, "no-room", str(error)) from error
        return kept

    def close(self) -> None:
        """End the voice behind the cache."""
        self._speaker.close()

    def _kept(self, text: str, language: str) -> Path:
        """Where this voice's sentence is, if it was said before."""
        key = f"{text}\0{language}\0{self._speaker.name}"
        return self._folder / f"said-{hashlib.sha256(key.encode()).hexdigest()[:32]}.wav"

    def _drop_oldest(self, newest: Path) -> None:
        files = sorted(self._folder.glob("said-*.wav"), key=lambda path: path.stat().st_mtime_ns)
        size = sum(path.stat().st_size for path in files)
        for path in files:
            if size <= self._max_bytes or path == newest:
                return
            size -= path.stat().st_size
            path.unlink()
