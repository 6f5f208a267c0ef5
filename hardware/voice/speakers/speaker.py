"""What every voice does: turn a sentence into a sound file."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Final, Protocol

VOICE: Final = "voice"
"""The device that a failing voice is told as."""

DEADLINE: Final = 3.0
"""Seconds after which a voice that has not answered counts as hung."""

UNFINISHED: Final = "part-"
"""How the names of files begin that are still being written."""


class Speaker(Protocol):
    """A voice; used by one thread at a time."""

    @property
    def name(self) -> str:
        """Which voice this is, with everything that changes how it sounds."""

    def render(self, text: str, language: str) -> Path:
        """Speak a sentence into a WAV file, which is there until the next sentence at least.

        ``language`` is a two-letter code. Takes at most ``DEADLINE`` seconds.

        Raises:
            Unavailable: this voice cannot say it now.
        """

    def close(self) -> None:
        """End whatever the voice has started."""


def new_file(folder: Path) -> Path:
    """An empty WAV file in ``folder`` under a name of its own; it goes away if nobody takes it up.

    Raises:
        OSError: the folder cannot be written to, or the disk is full.
    """
    handle, name = tempfile.mkstemp(".wav", UNFINISHED, folder)
    os.close(handle)
    return Path(name)
