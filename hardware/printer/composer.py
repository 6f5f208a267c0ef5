"""The bytes of one slip: python-escpos writes them, this decides between characters and dots."""

from __future__ import annotations

import logging
import textwrap
from pathlib import Path
from typing import Final

from escpos.constants import QR_ECLEVEL_M
from escpos.printer import Dummy
from PIL import Image

from hardware.printer import commands
from hardware.printer.job import PrintJob
from hardware.printer.problems import DEVICE
from hardware.printer.profile import Profile
from hardware.printer.slip import Slip
from hardware.printer.typesetting import drawing, text_raster
from hardware.printer.typesetting.layout import (
    LARGEST,
    Code,
    Element,
    Gap,
    Headline,
    Picture,
    Ruler,
    TextLine,
    arrange,
)

log: Final = logging.getLogger(__name__)

_CELL: Final = 24
"""Dots: the height of one character of font A."""

_SPACING: Final = 30
"""Dots from line to line."""

_BAND: Final = 240
"""Rows of one picture; some printers read only the low byte of their number, and hold little."""

_TO_THE_CUTTER: Final = 150
"""Dots that the cut moves the paper first."""

_SHORT_ORDER: Final = 256
"""Bytes; no order but a picture is longer."""

_SIMPLER: Final = str.maketrans({"\u2011": "-", "\u2212": "-", "\u200c": None, "\u200d": None})
"""Characters that no code page has and that lose nothing by a plainer one."""


def compose(slip: Slip, profile: Profile, attempt: str) -> PrintJob:
    """Write one whole job: reset, slip, cut, and the request to confirm this attempt.

    If the code page lacks a character, all lines are drawn, so that a slip has one typeface.
    """
    elements = list(arrange(slip))
    lines = [element.text for element in elements if isinstance(element, TextLine)]
    drawn = profile.drawn or slip.right_to_left or not all(_on(profile, line) for line in lines)
    sheet = _Sheet(profile, drawn=drawn, rtl=slip.right_to_left)
    for element in elements:
        sheet.add(element)
    return sheet.finish(attempt)


def tidying(profile: Profile) -> bytes:
    """Write what parts the remains of a broken job from the next slip: reset and cut."""
    paper = _fresh(profile)
    _cut(paper, profile)
    return bytes(paper.output)


def padding(job: PrintJob, profile: Profile) -> bytes:
    """Write what ends a job of which an unknown part is missing: white dots, then reset and cut.

    Zeros complete a picture that was cut off, and mean nothing to a printer that waits for orders.
    """
    return bytes(max(job.longest, _SHORT_ORDER)) + tidying(profile)


class _Sheet:
    """One slip being written; used once, because python-escpos remembers a printer's state."""

    def __init__(self, profile: Profile, *, drawn: bool, rtl: bool) -> None:
        self._profile = profile
        self._drawn = drawn
        self._rtl = rtl
        self._paper = _fresh(profile)
        self._paper.charcode(profile.code_page)
        self._length = 0
        self._longest = 0

    def add(self, element: Element) -> None:
        """Write one element."""
        match element:
            case TextLine():
                self._line(element)
            case Headline(text):
                self._headline(text)
            case Gap(dots):
                self._feed(dots)
            case Ruler():
                self._dots(drawing.draw_ruler(self._profile.dots))
            case Code(text):
                self._code(text)
            case Picture(path):
                self._picture(path)

    def finish(self, attempt: str) -> PrintJob:
        """Cut, and give the job."""
        _cut(self._paper, self._profile)
        if self._profile.confirms:
            self._raw(commands.confirm(attempt))
        return PrintJob(
            data=bytes(self._paper.output),
            dots=self._length + _TO_THE_CUTTER,
            longest=self._longest,
            attempt=attempt,
        )

    def _line(self, line: TextLine) -> None:
        if self._drawn:
            self._dots(
                text_raster.draw_line(
                    line.text,
                    self._profile.dots,
                    large=line.large,
                    bold=line.bold,
                    centred=line.centred,
                    rtl=self._rtl,
                )
            )
            return
        high = 2 if line.large else 1
        self._style(high=high, bold=line.bold, centred=line.centred)
        for row in textwrap.wrap(_simpler(line.text), self._profile.columns):
            self._write(row, high)

    def _headline(self, number: str) -> None:
        scale = min(LARGEST, self._profile.columns // len(number))
        if self._profile.drawn or scale == 0 or not _on(self._profile, number):
            self._dots(text_raster.draw_headline(number, self._profile.dots, LARGEST * _CELL))
            return
        self._style(wide=scale, high=scale, bold=True, centred=True)
        self._write(_simpler(number), scale)

    def _code(self, text: str) -> None:
        if not self._profile.native_qr:
            self._dots(drawing.draw_code(text, self._profile.dots))
            return
        size = drawing.module_size(text, self._profile.dots)
        self._feed(size * drawing.QUIET)
        self._style(centred=True)
        self._paper.qr(text, ec=QR_ECLEVEL_M, size=size, native=True)
        self._length += size * drawing.modules(text)
        self._feed(size * drawing.QUIET)

    def _picture(self, path: Path) -> None:
        """Print the logo; a slip without it is better than no slip."""
        try:
            self._dots(drawing.draw_picture(path, self._profile.dots))
        except (OSError, Image.DecompressionBombError) as error:
            log.warning("device=%s logo=unreadable detail=%r", DEVICE, str(error))

    def _dots(self, image: Image.Image) -> None:
        """Send a picture of the paper's width, in bands, without the white at its right."""
        ink = image.convert("L").point(lambda shade: 255 - shade).getbbox()
        self._style()
        if ink is None:
            return
        width = -(-ink[2] // 8) * 8
        for top in range(0, image.height, _BAND):
            self._band(image.crop((0, top, width, min(top + _BAND, image.height))))

    def _band(self, image: Image.Image) -> None:
        order = commands.raster(image)
        self._raw(order)
        self._length += image.height
        self._longest = max(self._longest, len(order))

    def _write(self, row: str, high: int) -> None:
        self._paper.text(f"{row}\n")
        self._length += max(_SPACING, high * _CELL)

    def _feed(self, dots: int) -> None:
        self._raw(commands.feed(dots))
        self._length += dots

    def _style(
        self, *, wide: int = 1, high: int = 1, bold: bool = False, centred: bool = False
    ) -> None:
        align = "center" if centred else "left"
        self._paper.set(align=align, bold=bold, custom_size=True, width=wide, height=high)

    def _raw(self, order: bytes) -> None:
        self._paper._raw(order)  # noqa: SLF001 - what python-escpos has no method for


def _on(profile: Profile, text: str) -> bool:
    """Whether the printer's own characters can say this."""
    try:
        _simpler(text).encode(profile.code_page)
    except UnicodeEncodeError:
        return False
    return True


def _fresh(profile: Profile) -> Dummy:
    paper = Dummy(profile=profile.model)
    paper.hw("INIT")
    paper._raw(commands.QUIET + commands.LATIN + commands.USA)  # noqa: SLF001 - no methods for these
    return paper


def _cut(paper: Dummy, profile: Profile) -> None:
    if profile.cuts:
        paper.cut(mode="PART")
    else:
        paper.print_and_feed(6)


def _simpler(text: str) -> str:
    return text.translate(_SIMPLER)
