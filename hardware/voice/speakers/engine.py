"""The voice of pyttsx3, in a process of its own, killed and started again when it hangs."""

from __future__ import annotations

import json
import os
import selectors
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from hardware.voice.speakers.speaker import DEADLINE, VOICE, new_file
from lobby.domain.errors import Unavailable

_HELPER: Final = (sys.executable, "-m", "hardware.voice.speakers.helper")


class EngineSpeaker:
    """Speaks through a helper process; a failure ends it, and the next sentence begins another."""

    def __init__(
        self,
        folder: Path,
        rate: int = 140,
        *,
        helper: Sequence[str] = _HELPER,
        deadline: float = DEADLINE,
    ) -> None:
        """Write files into ``folder``; ``rate`` is in words a minute, ``deadline`` in seconds."""
        self._folder = folder
        self._rate = rate
        self._helper = helper
        self._deadline = deadline
        self._process: subprocess.Popen[bytes] | None = None
        self._voices: frozenset[str] = frozenset()
        self._said = b""

    @property
    def name(self) -> str:
        """The engine and its pace."""
        return f"pyttsx3 {self._rate}"

    def render(self, text: str, language: str) -> Path:
        """Speak a sentence into a new file; see ``Speaker``."""
        until = time.monotonic() + self._deadline
        try:
            self._ensure(until)
            if language not in self._voices:
                raise Unavailable(VOICE, "no-voice", language)
            return self._request(text, language, until)
        except (OSError, ValueError, TimeoutError) as error:
            self._end()
            problem = "silent" if isinstance(error, TimeoutError) else "crashed"
            raise Unavailable(VOICE, problem, str(error)) from error

    def close(self) -> None:
        """End the helper process."""
        self._end()

    def _ensure(self, until: float) -> None:
        if self._process is not None and self._process.poll() is None:
            return
        self._end()
        self._process = subprocess.Popen(
            [*self._helper, str(self._rate)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=Path(__file__).parents[3],
        )
        self._voices = frozenset(self._answer(until)["voices"])

    def _request(self, text: str, language: str, until: float) -> Path:
        out = new_file(self._folder)
        request = {"text": text, "voice": language, "out": str(out)}
        try:
            self._send(json.dumps(request).encode() + b"\n")
            self._answer(until)
        except BaseException:
            out.unlink()
            raise
        return out

    def _send(self, line: bytes) -> None:
        if self._process is None or self._process.stdin is None:
            raise OSError("the helper is gone")
        self._process.stdin.write(line)
        self._process.stdin.flush()

    def _answer(self, until: float) -> dict[str, Any]:
        """Wait for one line of the helper, in parts if need be, but not a moment longer."""
        if self._process is None or self._process.stdout is None:
            raise OSError("the helper is gone")
        with selectors.DefaultSelector() as ready:
            ready.register(self._process.stdout, selectors.EVENT_READ)
            while b"\n" not in self._said:
                if not ready.select(max(0.0, until - time.monotonic())):
                    raise TimeoutError("the helper does not answer")
                part = os.read(self._process.stdout.fileno(), 65536)
                if not part:
                    raise OSError("the helper ended")
                self._said += part
        line, self._said = self._said.split(b"\n", 1)
        answer: dict[str, Any] = json.loads(line)
        if "error" in answer:
            raise ValueError(answer["error"])
        return answer

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
        self._process, self._said = None, b""
