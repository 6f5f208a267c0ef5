"""Texts as black dots, in any script, for what the printer's own characters cannot say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from PIL import Image, ImageDraw

from hardware.printer.typesetting.fonts import Font, font_for, joins_letters

INK, PAPER = 0, 255

_BODY, _LARGE, _LARGE_ON_NARROW = 29, 38, 32
"""Dots; capitals of 2.6, 3.4 and 2.9 mm."""

_NARROW: Final = 450
"""Dots below which paper counts as narrow."""

_LEADING: Final = 1.25
_BASELINE: Final = 0.98
"""Where letters stand in their line, in units of the size."""

_MARGIN: Final = 12
"""Dots of white on each side of the number."""

_DARK: Final = 140
"""Below this brightness a dot is printed."""


def draw_line(
    text: str, width: int, *, large: bool, bold: bool, centred: bool, rtl: bool
) -> Image.Image:
    """Draw a text of one or more lines, wrapped to ``width`` dots."""
    size = _size(width, large=large)
    setting = _Setting(font_for(text, size, bold=bold), width, rtl=rtl)
    lines = list(setting.wrap(text))
    height = round(size * _LEADING)
    sheet = Image.new("L", (width, height * len(lines)), PAPER)
    pen = ImageDraw.Draw(sheet)
    for row, line in enumerate(lines):
        at = (setting.left(line, centred=centred), row * height + round(size * _BASELINE))
        pen.text(at, line, INK, setting.font, anchor="ls", direction=setting.direction)
    return black_and_white(sheet)


def draw_headline(text: str, width: int, tallest: int) -> Image.Image:
    """Draw the number as large as fits into ``width`` by ``tallest`` dots."""
    width -= 2 * _MARGIN
    font = font_for(text, tallest, bold=True)
    left, top, right, bottom = _box(text, font)
    if right - left > width:
        font = font_for(text, int(tallest * width / (right - left)), bold=True)
        left, top, right, bottom = _box(text, font)
    sheet = Image.new("L", (width + 2 * _MARGIN, bottom - top + 2 * _MARGIN), PAPER)
    middle = (sheet.width - (right - left)) // 2
    ImageDraw.Draw(sheet).text((middle - left, _MARGIN - top), text, INK, font)
    return black_and_white(sheet)


def _size(width: int, *, large: bool) -> int:
    if not large:
        return _BODY
    return _LARGE_ON_NARROW if width < _NARROW else _LARGE


def black_and_white(sheet: Image.Image) -> Image.Image:
    """Decide for each dot of a grey picture whether it is burnt."""
    return sheet.point(lambda brightness: PAPER if brightness > _DARK else INK, mode="1")


@dataclass(frozen=True, slots=True)
class _Setting:
    """A font on paper of some width, in one reading direction."""

    font: Font
    paper: int
    rtl: bool

    @property
    def direction(self) -> Literal["rtl", "ltr"] | None:
        if not joins_letters():
            return None
        return "rtl" if self.rtl else "ltr"

    def left(self, line: str, *, centred: bool) -> int:
        """Where a line begins, in dots from the left edge."""
        spare = self.paper - self._width(line)
        if centred:
            return spare // 2
        return spare if self.rtl else 0

    def wrap(self, text: str) -> Iterator[str]:
        """Break at spaces into lines that fit."""
        line = ""
        for word in self._words(text):
            longer = f"{line} {word}" if line else word
            if line and self._width(longer) > self.paper:
                yield line
                longer = word
            line = longer
        yield line

    def _words(self, text: str) -> Iterator[str]:
        """Split at spaces, and break a word that is wider than the paper."""
        for word in text.split():
            rest = word
            while rest:
                fitting = self._fitting(rest)
                yield rest[:fitting]
                rest = rest[fitting:]

    def _fitting(self, word: str) -> int:
        """How many letters of a word fit on a line, at least one."""
        lengths = range(len(word), 1, -1)
        return next((n for n in lengths if self._width(word[:n]) <= self.paper), 1)

    def _width(self, text: str) -> int:
        left, _, right, _ = self.font.getbbox(text, direction=self.direction)
        return int(right - min(left, 0)) + 1


def _box(text: str, font: Font) -> tuple[int, int, int, int]:
    left, top, right, bottom = font.getbbox(text)
    return int(left), int(top), int(right) + 1, int(bottom) + 1
