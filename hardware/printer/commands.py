"""ESC/POS that python-escpos does not compose: questions, clearing, confirmation."""

from __future__ import annotations

import secrets
from typing import Final

from PIL import Image

QUIET: Final = b"\x1da\x00"
"""GS a 0: no automatic status."""

LATIN: Final = b"\x1c."
"""FS . : leave the Chinese mode that some printers start in."""

USA: Final = b"\x1bR\x00"
"""ESC R 0: brackets stay brackets, whatever country the switches say."""

RECOVER: Final = b"\x10\x05\x02"
"""DLE ENQ 2: leave a recoverable error and forget the buffers; obeyed at once."""

CLEAR: Final = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
"""DLE DC4 8: forget the buffers; obeyed at once, also offline."""

CLEARED: Final = b"\x37\x25\x00"
"""What a printer sends once it has obeyed CLEAR."""

_ATTEMPT_LETTERS: Final = "ABCDEFGHIJKLMNO"


def feed(dots: int) -> bytes:
    """ESC J: move the paper by up to 255 dots."""
    return b"\x1bJ" + bytes((dots,))


def raster(picture: Image.Image) -> bytes:
    """GS v 0: print a black and white picture whose width is a multiple of eight dots."""
    size = (picture.width // 8).to_bytes(2, "little") + picture.height.to_bytes(2, "little")
    return b"\x1dv0\x00" + size + bytes(byte ^ 0xFF for byte in picture.tobytes())


def status_query(question: int) -> bytes:
    """DLE EOT: ask for one byte of status; obeyed at once."""
    return bytes((0x10, 0x04, question))


def new_attempt() -> str:
    """Name one attempt to print, in four letters that cannot be mistaken for a status answer."""
    return "".join(secrets.choice(_ATTEMPT_LETTERS) for _ in range(4))


def confirm(attempt: str) -> bytes:
    """GS ( H: ask the printer to say this name once everything before it is on the paper."""
    return b"\x1d(H\x06\x0000" + attempt.encode("ascii")


def confirmation(attempt: str) -> bytes:
    """What the printer says then."""
    return b"\x37\x22" + attempt.encode("ascii") + b"\x00"
