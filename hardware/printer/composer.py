"""The bytes of one slip: python-escpos writes them, this decides between characters and dots."""

from __future__ import annotations

import logging
import textwrap
from typing import Final

from escpos.constants import QR_ECLEVEL_M
from escpos.printer import Dummy
from PIL import Image

from hardware.printer import commands, drawing, lettering
from hardware.printer.layout import (
    LARGEST,
    Code,
    Element,
    Gap,
    Headline,
    Line,
    Picture,
    Ruler,
    arrange,
)
from hardware.printer.problems import DEVICE
from hardware.printer.profile import Profile
from hardware.printer.slip import Slip

_log: Final = logging.getLogger(__name__)

_CELL: Final = 24
"""Dots: the height of one character of font A."""

_SIMPLER: Final = str.maketrans({"\u2011": "-", "\u2212": "-", "\u200c": None, "\u200d": None})
"""Characters that no code page has and that lose nothing by a plainer one."""


def compose(slip: Slip, profile: Profile, attempt: str) -> bytes:
    """Write one whole job: reset, slip, cut, and the request to confirm this attempt."""
    sheet = _Sheet(profile, rtl=slip.right_to_left)
    for element in arrange(slip):
        sheet.add(element)
    return sheet.finish(attempt)


def tidying(profile: Profile) -> bytes:
    """Write what parts the remains of a broken job from the next slip: reset and cut."""
    paper = _fresh(profile)
    _cut(paper, profile)
    return bytes(paper.output)


class _Sheet:
    """One slip being written; used once, because python-escpos remembers a printer's state."""

    def __init__(self, profile: Profile, *, rtl: bool) -> None:
        self._profile = profile
        self._rtl = rtl
        self._paper = _fresh(profile)
        self._paper.charcode(profile.code_page)

    def add(self, element: Element) -> None:
        """Write one element."""
        match element:
            case Line():
                self._line(element)
            case Headline(text):
                self._headline(text)
            case Gap(dots):
                self._paper._raw(b"\x1bJ" + bytes((dots,)))  # noqa: SLF001 - ESC J has no method
            case Ruler():
                self._dots(drawing.draw_ruler(self._profile.dots))
            case Code(text):
                self._code(text)
            case Picture():
                self._picture(element)

    def finish(self, attempt: str) -> bytes:
        """Cut, and give all bytes."""
        _cut(self._paper, self._profile)
        end = commands.confirm(attempt) if self._profile.confirms else b""
        return bytes(self._paper.output) + end

    def _line(self, line: Line) -> None:
        if not self._has(line.text):
            drawn = lettering.draw_line(
                line.text,
                self._profile.dots,
                scale=line.scale,
                bold=line.bold,
                centred=line.centred,
                rtl=self._rtl,
            )
            self._dots(drawn)
            return
        self._style(line.scale, bold=line.bold, centred=line.centred)
        for row in textwrap.wrap(_simpler(line.text), self._profile.columns // line.scale):
            self._paper.text(f"{row}\n")

    def _headline(self, number: str) -> None:
        scale = min(LARGEST, self._profile.columns // len(number))
        if scale == 0 or not self._has(number):
            self._dots(lettering.draw_headline(number, self._profile.dots, LARGEST * _CELL))
            return
        self._style(scale, bold=True, centred=True)
        self._paper.text(f"{_simpler(number)}\n")

    def _code(self, text: str) -> None:
        if not self._profile.native_qr:
            self._dots(drawing.draw_code(text, self._profile.dots))
            return
        self._style(1, bold=False, centred=True)
        size = drawing.module_size(text, self._profile.dots)
        self._paper.qr(text, ec=QR_ECLEVEL_M, size=size, native=True)

    def _picture(self, picture: Picture) -> None:
        """Print the logo; a slip without it is better than no slip."""
        try:
            self._dots(drawing.draw_picture(picture.path, self._profile.dots))
        except (OSError, Image.DecompressionBombError) as error:
            _log.warning("device=%s logo=unreadable detail=%s", DEVICE, error)

    def _dots(self, image: Image.Image) -> None:
        self._style(1, bold=False, centred=False)
        self._paper.image(image, impl="bitImageRaster")

    def _style(self, scale: int, *, bold: bool, centred: bool) -> None:
        start = "right" if self._rtl else "left"
        align = "center" if centred else start
        self._paper.set(align=align, bold=bold, custom_size=True, width=scale, height=scale)

    def _has(self, text: str) -> bool:
        """Whether the printer's own characters can say this."""
        if self._profile.drawn:
            return False
        try:
            _simpler(text).encode(self._profile.code_page)
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
