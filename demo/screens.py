"""A virtual screen with one program on it: its keys are pressed, its pictures are taken."""

from __future__ import annotations

import subprocess
from time import monotonic
from typing import Final

from PIL import Image, ImageGrab

from demo.programs import ChildProcess, ChildProcesses
from demo.waiting_for import TIMEOUT, wait_for

_STILL_FOR: Final = 0.15
"""Seconds without a change after which a screen has come to rest."""
_BETWEEN_KEYS: Final = "70"
"""Milliseconds: a quick person, and yet too slow to be taken for a hand scanner."""


class Screen:
    """One virtual screen; the one window on it has the keyboard."""

    def __init__(self, programs: ChildProcesses, name: str, size: tuple[int, int]) -> None:
        """Switch on a screen of this size in pixels."""
        self.name = name
        self.size = size
        width, height = size
        self._server = programs.start(
            f"screen-{name}",
            ["Xvfb", "-displayfd", "1", "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
        )
        number = self._server.says(r"(?m)^(\d+)$").group(1)
        self.display = f":{number}"

    @property
    def geometry(self) -> str:
        """The whole screen, as programs are told."""
        width, height = self.size
        return f"{width}x{height}+0+0"

    def environment(self) -> dict[str, str]:
        """What a program needs to appear here."""
        return {
            "DISPLAY": self.display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "software",
        }

    def shows(self, program: ChildProcess) -> None:
        """Say which program has its window here."""
        self.program = program

    def ready(self) -> None:
        """Wait until the program has painted its window, and give it the keyboard."""
        self.program.says("window=painted")
        window = wait_for(self._window, f"a window of {self.program.name}")
        self._do("windowfocus", "--sync", window)

    def keys(self, *names: str) -> None:
        """Press these keys one after the other; named as X names them, ``F12``, ``ctrl+z``."""
        self._do("key", "--delay", _BETWEEN_KEYS, *names)

    def holds(self, key: str, seconds: float) -> None:
        """Hold a key down for so long; X11 repeats it meanwhile."""
        parts = key.split("+")
        down = [word for part in parts for word in ("keydown", part)]
        up = [word for part in reversed(parts) for word in ("keyup", part)]
        self._do(*down, "sleep", str(seconds), *up)

    def types(self, text: str) -> None:
        """Type a text."""
        self._do("type", "--delay", _BETWEEN_KEYS, text)

    def picture(self) -> Image.Image:
        """What is on the screen now."""
        return ImageGrab.grab(xdisplay=self.display)

    def at_rest(self, since: Image.Image | None = None) -> Image.Image:
        """Wait until the screen differs from ``since`` and stands still; returns what it shows.

        Raises:
            WaitTimeout: it never changes, or never stops changing.
        """
        before = since.tobytes() if since else None
        if before is not None:
            wait_for(
                lambda: self.picture().tobytes() != before,
                f"something new on the screen of the {self.name}",
                instead=lambda: "the same picture",
            )
        return wait_for(_Rest(self).poll, f"a picture of the {self.name} that rests")

    def _window(self) -> str | None:
        windows = self._do("search", "--onlyvisible", "--name", ".", check=False).split()
        return windows[-1] if windows else None

    def _do(self, *command: str, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *command],
            env={"DISPLAY": self.display},
            capture_output=True,
            text=True,
            timeout=TIMEOUT,
            check=check,
        )
        return done.stdout


class _Rest:
    """Looks at a screen until nothing moves on it."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._last = b""
        self._since = monotonic()

    def poll(self) -> Image.Image | None:
        """The picture, once it has been the same for a while."""
        picture = self._screen.picture()
        data = picture.tobytes()
        if data != self._last:
            self._last, self._since = data, monotonic()
        return picture if monotonic() - self._since >= _STILL_FOR else None
