"""Fonts to draw with: the first one on this machine that has every character of a text."""

from __future__ import annotations

import logging
from functools import lru_cache
from pathlib import Path
from typing import Final

from PIL import ImageFont, features

from hardware.printer.problems import DEVICE

log: Final = logging.getLogger(__name__)

FOLDERS: Final = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))

_REGULAR: Final = ("NotoSans-Regular.ttf", "NotoSansArabic-Regular.ttf", "DejaVuSans.ttf")
_BOLD: Final = ("NotoSans-Bold.ttf", "NotoSansArabic-Bold.ttf", "DejaVuSans-Bold.ttf")
_NO_SUCH: Final = "\uffff"

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


def joins_letters() -> bool:
    """Whether Pillow can set Arabic: join its letters and run it from right to left."""
    return bool(features.check("raqm")) and bool(features.check("fribidi"))


def missing_fonts() -> list[str]:
    """Name the font files that this machine lacks."""
    return [name for name in (*_REGULAR, *_BOLD) if _file(name) is None]


def font_for(text: str, size: int, *, bold: bool = False) -> Font:
    """Choose a font of this size in dots; the one lacking the fewest characters if none has all."""
    fonts = [font for name in (_BOLD if bold else _REGULAR) if (font := _load(name, size))]
    if not fonts:
        return _built_in(size)
    return min(fonts, key=lambda font: _lacking(font, text))


def _lacking(font: ImageFont.FreeTypeFont, text: str) -> int:
    return sum(not _has(font, character) for character in set(text) - {" "})


@lru_cache(maxsize=4096)
def _has(font: ImageFont.FreeTypeFont, character: str) -> bool:
    return bytes(font.getmask(character)) != bytes(font.getmask(_NO_SUCH))


@lru_cache(maxsize=64)
def _load(name: str, size: int) -> ImageFont.FreeTypeFont | None:
    path = _file(name)
    return ImageFont.truetype(path, size) if path else None


@lru_cache(maxsize=16)
def _file(name: str) -> Path | None:
    files = (path for folder in FOLDERS for path in folder.rglob(name))
    return next(files, None)


@lru_cache(maxsize=8)
def _built_in(size: int) -> Font:
    log.warning("device=%s fonts=missing using=built-in", DEVICE)
    return ImageFont.load_default(size)
