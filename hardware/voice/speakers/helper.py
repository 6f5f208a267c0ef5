"""The helper process around pyttsx3, which hangs and crashes and must not take a program with it.

Run as ``python -m hardware.voice.speakers.helper RATE``, in words a minute. First it says which
voices it has, ``{"voices": ["de", ...]}``; then it reads one JSON object a line, ``{"text": ...,
"voice": ..., "out": ...}``, and answers each with ``{"ok": true}`` or ``{"error": ...}``.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from pathlib import Path
from typing import Any, Final, TextIO

_STDOUT: Final = 1
_STDERR: Final = 2

_TIMEOUT: Final = 2.5
"""Seconds for one sentence; less than the deadline of whoever asked."""


class Engine:
    """One pyttsx3 engine, used for exactly one sentence a run: of two it speaks only the last."""

    def __init__(self, rate: int) -> None:
        """Start it at a pace of ``rate`` words a minute."""
        import pyttsx3  # noqa: PLC0415 - it prints while it loads

        self._engine = pyttsx3.init()
        self._failures: list[str] = []
        self._finished = threading.Event()
        self._complete = False
        self._engine.connect("error", self._failed)
        self._engine.connect("finished-utterance", self._done)
        self._set_pace(rate)

    def voices(self) -> list[str]:
        """Two-letter codes: espeak tells languages as ``de`` or ``en-gb``."""
        voices = self._engine.getProperty("voices")
        return sorted({code.split("-")[0] for voice in voices for code in voice.languages})

    def speak(self, text: str, voice: str, out: Path) -> None:
        """Make one file.

        Raises:
            OSError: it cannot be written.
            RuntimeError: the engine says that it failed.
            TimeoutError: the engine does not say that it finished.
        """
        part = out.with_suffix(".part")
        part.write_bytes(b"")  # pyttsx3 never comes back from a place that it cannot write to
        self._failures.clear()
        self._engine.setProperty("voice", voice)
        until = time.monotonic() + _TIMEOUT
        while not self._run(text, part):
            _rest(until)
        part.replace(out)

    def _set_pace(self, rate: int) -> None:
        """Set the pace and see that it holds.

        The first run cancels what it has not yet handed to espeak, and so must have nothing to do;
        after it, settings are handed on at once, but espeak takes them over in a thread of its own.
        """
        self._engine.runAndWait()
        self._engine.setProperty("rate", rate)
        until = time.monotonic() + _TIMEOUT
        while self._engine.getProperty("rate") != rate:
            _rest(until)

    def _run(self, text: str, part: Path) -> bool:
        """Whether the sentence was spoken; a run too soon after another one is cut off."""
        self._finished.clear()
        self._engine.save_to_file(text, str(part))
        self._engine.runAndWait()
        if self._failures:
            raise RuntimeError(self._failures[0])
        return self._finished.wait(_TIMEOUT) and self._complete

    def _failed(self, name: str | None, exception: Exception) -> None:  # noqa: ARG002 - passed by name
        self._failures.append(str(exception))

    def _done(self, name: str | None, completed: bool) -> None:  # noqa: ARG002, FBT001 - as above
        self._complete = completed
        self._finished.set()


def _rest(until: float) -> None:
    if time.monotonic() > until:
        raise TimeoutError("the engine does not do what it is told")
    time.sleep(0.002)


def main() -> None:
    """Answer requests until the input ends."""
    answers = _own_stdout()
    engine = Engine(int(sys.argv[1]))
    _answer(answers, voices=engine.voices())
    for line in sys.stdin:
        _answer(answers, **_answered(engine, json.loads(line)))


def _answered(engine: Engine, request: dict[str, str]) -> dict[str, Any]:
    try:
        engine.speak(request["text"], request["voice"], Path(request["out"]))
    except (OSError, RuntimeError) as error:
        return {"error": f"{type(error).__name__}: {error}"}
    return {"ok": True}


def _own_stdout() -> TextIO:
    """Keep standard output for answers, and send what libraries print to standard error."""
    answers = os.fdopen(os.dup(_STDOUT), "w", encoding="utf-8")
    os.dup2(_STDERR, _STDOUT)
    return answers


def _answer(answers: TextIO, **said: object) -> None:
    answers.write(json.dumps(said) + "\n")
    answers.flush()


if __name__ == "__main__":
    main()
