"""Running the tools that look at code, and the folders they look at."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Final

import PySide6

ROOT: Final = Path(__file__).resolve().parents[2]
BUILD: Final = ROOT / "build"
QT: Final = Path(PySide6.__file__).parent
PROGRAMS: Final = ("kiosk", "monitor", "counter")
PACKAGES: Final = ("lobby", *PROGRAMS, "sync", "portal", "hardware", "config", "demo")


@cache
def files(*endings: str) -> tuple[Path, ...]:
    """List the files of the repository with one of these endings, new ones among them."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    paths = (ROOT / name for name in sorted(set(listed.stdout.split("\0"))) if name)
    return tuple(path for path in paths if path.suffix in endings and path.is_file())


def under(folder: str, *endings: str) -> list[Path]:
    """List the files below one folder of the repository."""
    return [path for path in files(*endings) if path.is_relative_to(ROOT / folder)]


def said_by(*command: str | Path) -> list[str]:
    """Run a tool; give back what it says if it is not content, and nothing if it is."""
    ran = subprocess.run(
        command,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if ran.returncode == 0:
        return []
    return ran.stdout.splitlines() or [f"{command[0]} ended with {ran.returncode}"]


def module(name: str, *arguments: str | Path) -> list[str]:
    """Run a tool that is a Python module, as ``said_by`` does."""
    return said_by(sys.executable, "-m", name, *arguments)


def places(path: Path, lines: Iterable[int], what: str) -> Iterator[str]:
    """Say the same of several lines of one file, so that an editor can jump there."""
    for line in lines:
        yield f"{path.relative_to(ROOT)}:{line}: {what}"
