"""``python -m demo``: a morning at the town hall, in windows to try out or played by itself."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from types import FrameType
from typing import Final

from demo import headless, windows
from demo.needs import require_tools
from lobby.domain.errors import SettingsError
from lobby.ui.exits import exit_code

_RESULTS: Final = Path("build") / "demo"
_INTERRUPTED: Final = 130


def main() -> int:
    """Run the command line; returns the exit code."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _end)
    try:
        return exit_code(_run, sys.argv[1:])
    except KeyboardInterrupt:
        return _INTERRUPTED


def _run(arguments: Sequence[str]) -> int:
    asked = _parser().parse_args(arguments)
    folder = _empty(asked.folder or _RESULTS / f"{datetime.now().astimezone():%Y-%m-%d-%H%M%S}")
    if asked.headless or not _has_display():
        require_tools("Xvfb", "xdotool")
        return headless.play(folder)
    return windows.show(folder)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="./run demo", description=__doc__)
    parser.add_argument("--headless", action="store_true", help="no windows: it plays by itself")
    parser.add_argument("--folder", type=Path, help="where everything is kept; a new one without")
    return parser


def _has_display() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _empty(folder: Path) -> Path:
    """Make the folder; raises ``SettingsError`` if something is in it already."""
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.iterdir()):
        raise SettingsError("is not empty; choose another folder", str(folder))
    return folder


def _end(_number: int, _frame: FrameType | None) -> None:
    """Leave in good order, so that every child is ended."""
    sys.exit(0)


if __name__ == "__main__":
    sys.exit(main())
