"""Draws what commands put on the paper: text, enlargement, alignment, raster, QR codes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import qrcode
from PIL import Image, ImageDraw, ImageFont

from hardware.printer.fake.parser import Command

CELL_WIDTH, CELL_HEIGHT = 12, 24
SPACING: Final = 30
"""Dots from line to line."""

_WHITE: Final = 1
_MIDDLE, _RIGHT = 1, 2
_TABLES: Final = {
    0: "cp437",
    2: "cp850",
    16: "cp1252",
    17: "cp866",
    18: "cp852",
    19: "cp858",
}
_CORRECTION: Final = {
    0x30: qrcode.constants.ERROR_CORRECT_L,
    0x31: qrcode.constants.ERROR_CORRECT_M,
    0x32: qrcode.constants.ERROR_CORRECT_Q,
    0x33: qrcode.constants.ERROR_CORRECT_H,
}


@dataclass(slots=True)
class Mode:
    """How the next characters look; ESC @ makes a new one."""

    table: str = "cp437"
    chinese: bool = False
    wide: int = 1
    high: int = 1
    bold: bool = False
    align: int = 0
    module: int = 3
    correction: int = 0x30
    code: str = ""


@dataclass(frozen=True, slots=True)
class _Cell:
    character: str
    wide: int
    high: int
    bold: bool


class Plotter:
    """The print head over a roll of paper ``dots`` wide."""

    def __init__(self, dots: int, *, chinese: bool = False) -> None:
        self._dots = dots
        self._chinese = chinese
        self._mode = Mode(chinese=chinese)
        self._line: list[_Cell] = []
        self._strips: list[Image.Image] = []
        self.lines: list[str] = []
        """Every line that was printed as text."""
        self._orders: Final[dict[bytes, Callable[[bytes], None]]] = {
            b"": self._text,
            b"\n": lambda _: self._end_line(),
            b"\x1b@": lambda _: self.reset(),
            b"\x1c.": lambda _: self._set(chinese=False),
            b"\x1c&": lambda _: self._set(chinese=True),
            b"\x1bt": lambda given: self._set(table=_TABLES.get(given[0], "cp437")),
            b"\x1ba": lambda given: self._set(align=given[0] % 48),
            b"\x1bE": lambda given: self._set(bold=bool(given[0] & 1)),
            b"\x1d!": lambda given: self._set(wide=(given[0] >> 4) + 1, high=(given[0] & 7) + 1),
            b"\x1b!": lambda given: self._set(wide=1, high=1, bold=bool(given[0] & 8)),
            b"\x1bJ": lambda given: self._feed(given[0]),
            b"\x1bd": lambda given: self._feed(given[0] * SPACING),
            b"\x1dv0": self._raster,
            b"\x1d(k": self._code,
        }

    @property
    def length(self) -> int:
        """Dots of paper that hang out of the printer, uncut."""
        return sum(strip.height for strip in self._strips)

    def obey(self, command: Command) -> None:
        """Draw one command; those that only talk are none of the head's business."""
        order = self._orders.get(command.name)
        if order is not None:
            order(command.arguments)

    def reset(self) -> None:
        """Forget mode and unfinished line, not what is on the paper."""
        self._line.clear()
        self._mode = Mode(chinese=self._chinese)

    def cut(self) -> Image.Image:
        """Take the paper off."""
        sheet = Image.new("1", (self._dots, max(1, self.length)), _WHITE)
        top = 0
        for strip in self._strips:
            sheet.paste(strip, (0, top))
            top += strip.height
        self._strips.clear()
        return sheet

    def _set(self, **changes: str | int | bool) -> None:
        for name, value in changes.items():
            setattr(self._mode, name, value)

    def _text(self, given: bytes) -> None:
        mode = self._mode
        table = "gb18030" if mode.chinese else mode.table
        for character in given.decode(table, "replace"):
            taken = sum(cell.wide for cell in self._line) * CELL_WIDTH
            if taken + mode.wide * CELL_WIDTH > self._dots:
                self._end_line()
            self._line.append(_Cell(character, mode.wide, mode.high, mode.bold))

    def _end_line(self) -> None:
        high = max((cell.high for cell in self._line), default=1) * CELL_HEIGHT
        strip = self._strip(max(SPACING, high))
        left = self._left(sum(cell.wide for cell in self._line) * CELL_WIDTH)
        self.lines.append("".join(cell.character for cell in self._line))
        for cell in self._line:
            drawn = _drawn(cell)
            strip.paste(drawn, (left, high - drawn.height))
            left += drawn.width
        self._line.clear()

    def _feed(self, dots: int) -> None:
        if self._line:
            self._end_line()
        self._strip(dots)

    def _raster(self, given: bytes) -> None:
        width, height = (int.from_bytes(given[at : at + 2], "little") for at in (1, 3))
        bits = bytes(byte ^ 0xFF for byte in given[5:])
        picture = Image.frombytes("1", (width * 8, height), bits)
        self._strip(height).paste(picture, (self._left(picture.width), 0))

    def _code(self, given: bytes) -> None:
        size, kind, function, rest = given[:2], given[2], given[3], given[4:]
        if size == b"\x00\x00" or kind != ord("1"):
            return
        match chr(function):
            case "C":
                self._set(module=rest[0])
            case "E":
                self._set(correction=rest[0])
            case "P":
                self._set(code=rest[1:].decode("latin-1"))
            case "Q":
                self._print_code()

    def _print_code(self) -> None:
        code = qrcode.QRCode(
            error_correction=_CORRECTION[self._mode.correction],
            box_size=self._mode.module,
            border=0,
        )
        code.add_data(self._mode.code)
        picture = code.make_image().get_image().convert("1")
        self._strip(picture.height).paste(picture, (self._left(picture.width), 0))

    def _strip(self, height: int) -> Image.Image:
        strip = Image.new("1", (self._dots, max(0, height)), _WHITE)
        if height > 0:
            self._strips.append(strip)
        return strip

    def _left(self, taken: int) -> int:
        spare = max(0, self._dots - taken)
        return {_MIDDLE: spare // 2, _RIGHT: spare}.get(self._mode.align, 0)


def _drawn(cell: _Cell) -> Image.Image:
    """Draw one character in its cell, then enlarge it as coarsely as a printer does."""
    small = Image.new("1", (CELL_WIDTH, CELL_HEIGHT), _WHITE)
    pen = ImageDraw.Draw(small)
    font = _font()
    for shift in (0, 1) if cell.bold else (0,):
        pen.text((shift, 19), cell.character, 0, font, anchor="ls")
    size = (CELL_WIDTH * cell.wide, CELL_HEIGHT * cell.high)
    return small.resize(size, Image.Resampling.NEAREST)


def _font() -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    try:
        return ImageFont.truetype("DejaVuSansMono.ttf", 19)
    except OSError:
        return ImageFont.load_default(18)
