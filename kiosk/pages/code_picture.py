"""A code on the screen, as a picture that the terminal itself reads back."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QImageWriter

_QUIET = 4
"""Modules of white around a QR code (ISO/IEC 18004)."""


@lru_cache(maxsize=1)
def picture_of(text: str) -> str:
    """The QR code of this text as a ``data:`` address for an image, one pixel a module."""
    import qrcode  # noqa: PLC0415 - not needed for the first picture of the program

    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=_QUIET)
    code.add_data(text)
    rows = code.get_matrix()
    image = QImage(len(rows), len(rows), QImage.Format.Format_Grayscale8)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            image.setPixel(x, y, 0xFF000000 if dark else 0xFFFFFFFF)
    return f"data:image/png;base64,{_png(image)}"


def _png(image: QImage) -> str:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().toBase64().data()).decode()
