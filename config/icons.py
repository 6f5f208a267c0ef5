"""The drawings of services and topics: one SVG path each, on a grid of 24 by 24."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent / "icons"
_PATH: Final = re.compile(r'<path d="([^"]+)"/>')


@cache
def icon_names() -> tuple[str, ...]:
    """Every drawing there is."""
    return tuple(sorted(file.stem for file in FOLDER.glob("*.svg")))


@cache
def strokes(icon: str) -> str:
    """The path of this drawing, two units wide with round ends; empty if there is none."""
    if icon not in icon_names():
        return ""
    return " ".join(_PATH.findall((FOLDER / f"{icon}.svg").read_text(encoding="utf-8")))
