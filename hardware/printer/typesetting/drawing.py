"""Codes, logos and rulers as black dots."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import qrcode
from PIL import Image, ImageOps

from hardware.printer.typesetting.text_raster import INK, PAPER, black_and_white

_LOGO_HEIGHT: Final = 160
QUIET: Final = 4
"""Modules of white around a QR code (ISO/IEC 18004)."""

_LARGEST_MODULE: Final = 8
"""Dots, 1 mm: easy for a phone, and the slip stays short."""

_RULER: Final = 2


def module_size(text: str, width: int) -> int:
    """How many dots one module of this QR code may have on paper of this width."""
    return int(max(1, min(_LARGEST_MODULE, width // (modules(text) + 2 * QUIET))))


def modules(text: str) -> int:
    """How many modules this QR code has along one side, without its quiet zone."""
    return int(_code(text, 1).modules_count)


def draw_code(text: str, width: int) -> Image.Image:
    """Draw a QR code with its quiet zone in the middle of the paper."""
    code = _code(text, module_size(text, width)).make_image().get_image()
    return black_and_white(_in_the_middle(code.convert("L"), width))


def draw_picture(path: Path, width: int) -> Image.Image:
    """Draw a logo in the middle of the paper, never larger than it is.

    Raises:
        OSError: the file is missing or no picture.
    """
    with Image.open(path) as file:
        colours = file.convert("RGBA")
    white = Image.new("RGBA", colours.size, "white")
    logo = Image.alpha_composite(white, colours).convert("L")
    if logo.width > width or logo.height > _LOGO_HEIGHT:
        logo = ImageOps.contain(logo, (width, _LOGO_HEIGHT))
    return _in_the_middle(logo, width).convert("1")


def draw_ruler(width: int) -> Image.Image:
    """Draw a thin line across the paper."""
    return Image.new("1", (width, _RULER), INK)


def _in_the_middle(picture: Image.Image, width: int) -> Image.Image:
    sheet = Image.new("L", (width, picture.height), PAPER)
    sheet.paste(picture, ((width - picture.width) // 2, 0))
    return sheet


def _code(text: str, module: int) -> qrcode.QRCode:
    code = qrcode.QRCode(
        error_correction=qrcode.constants.ERROR_CORRECT_M, box_size=module, border=QUIET
    )
    code.add_data(text)
    code.make(fit=True)
    return code
