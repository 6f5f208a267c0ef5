"""Every screen as a picture: ``./run shots [program ...]`` writes them below ``build/shots``."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Final

PROGRAMS: Final = ("kiosk", "monitor", "counter", "portal")
FOLDER: Final = Path(__file__).resolve().parents[2] / "build" / "shots"


def main(programs: list[str]) -> int:
    """Draw the screens of these programs, each in a process of its own."""
    offscreen = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    codes = [
        subprocess.run(
            [sys.executable, "-m", "tests.screens.shots", "--here", program],
            env=os.environ | offscreen,
            check=False,
        ).returncode
        for program in programs or PROGRAMS
    ]
    print(f"{len(list(FOLDER.rglob('*.png')))} pictures in {FOLDER}")
    return max(codes)


def draw(program: str) -> None:
    """Draw the screens of one program in this process."""
    folder = FOLDER / program
    folder.mkdir(parents=True, exist_ok=True)
    import_module(f"tests.screens.{program}_shots").pictures(folder)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--here"]:
        draw(sys.argv[2])
    else:
        sys.exit(main(sys.argv[1:]))
