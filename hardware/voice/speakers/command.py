"""Voices that are programs: espeak-ng, pico2wave, piper, or whatever a town has."""

from __future__ import annotations

import shlex
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from hardware.voice.speakers.speaker import DEADLINE, VOICE, new_file
from lobby.domain.errors import Unavailable

ESPEAK: Final = "espeak-ng -v {language} -s {rate} -w {out} -- {text}"
"""The default voice: a program that ends with its sentence has no state to hang or crash in."""


class CommandSpeaker:
    """Runs a program for every sentence.

    ``{text}``, ``{out}``, ``{language}`` and ``{rate}`` in its command are filled in. A program
    without ``{text}`` is given the sentence on its standard input, as piper wants it.
    """

    def __init__(
        self, template: str, folder: Path, rate: int = 140, *, deadline: float = DEADLINE
    ) -> None:
        """Write files into ``folder``; ``rate`` is in words a minute, ``deadline`` in seconds."""
        self._words = shlex.split(template)
        self._folder = folder
        self._rate = rate
        self._deadline = deadline

    @property
    def name(self) -> str:
        """The whole command, since every word of it may change the sound."""
        return f"{shlex.join(self._words)} {self._rate}"

    def render(self, text: str, language: str) -> Path:
        """Speak a sentence into a new file; see ``Speaker``."""
        try:
            out = new_file(self._folder)
        except OSError as error:
            raise Unavailable(VOICE, "no-room", str(error)) from error
        try:
            self._run(self._filled(text, language, out), text)
        except BaseException:
            out.unlink(missing_ok=True)
            raise
        return out

    def close(self) -> None:
        """Nothing to end: every program has ended with its sentence."""

    def _filled(self, text: str, language: str, out: Path) -> Sequence[str]:
        values = {"text": text, "out": str(out), "language": language, "rate": str(self._rate)}
        filled = list(self._words)
        for name, value in values.items():
            filled = [word.replace(f"{{{name}}}", value) for word in filled]
        return filled

    def _run(self, command: Sequence[str], text: str) -> None:
        try:
            subprocess.run(
                command,
                input=text.encode(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=self._deadline,
                check=True,
            )
        except subprocess.TimeoutExpired as error:
            raise Unavailable(VOICE, "silent", command[0]) from error
        except (OSError, subprocess.CalledProcessError) as error:
            raise Unavailable(VOICE, "failed", str(error)) from error
