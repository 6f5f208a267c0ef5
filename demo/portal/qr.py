"""QR codes as SVG that can stand inside a page."""

from __future__ import annotations

from functools import lru_cache

import qrcode
from qrcode.image.svg import SvgPathImage


@lru_cache(maxsize=512)
def svg(text: str) -> str:
    """The code with its quiet zone of four modules, scaled by the page."""
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=4)
    code.add_data(text)
    drawn: str = code.make_image(image_factory=SvgPathImage).to_string(encoding="unicode")
    return drawn
