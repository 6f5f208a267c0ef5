"""QR codes as pictures: SVG for the pages, PNG for the e-mails, whose programs show no SVG."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby
from typing import Final

import qrcode

_QUIET: Final = 4
"""Modules of white around a QR code (ISO/IEC 18004)."""
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_GREY_OF_ONE_BIT: Final = (1, 0, 0, 0, 0)
"""Bit depth, colour type, compression, filter, interlace (PNG, 11.2.2)."""


@lru_cache(maxsize=256)
def code_svg(text: str) -> str:
    """The code of this text with its white margin; the page says how large."""
    rows = _modules(text)
    dark = "".join(_dark_runs(y, row) for y, row in enumerate(rows))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {len(rows)} {len(rows)}" '
        'shape-rendering="crispEdges" aria-hidden="true" focusable="false">'
        f'<path fill="#fff" d="M0 0h{len(rows)}v{len(rows)}H0z"/>'
        f'<path fill="#000" d="{dark}"/></svg>'
    )


@lru_cache(maxsize=256)
def code_png(text: str, pixels: int = 8) -> bytes:
    """The code of this text with its white margin, each module so many pixels wide."""
    rows = _modules(text)
    lines = b"".join(b"\0" + _packed(row, pixels) for row in rows for _ in range(pixels))
    side = len(rows) * pixels
    header = struct.pack(">IIBBBBB", side, side, *_GREY_OF_ONE_BIT)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b""))
    return _PNG + b"".join(_chunk(name, content) for name, content in parts)


def _modules(text: str) -> Sequence[Sequence[bool]]:
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=_QUIET)
    code.add_data(text)
    rows: Sequence[Sequence[bool]] = code.get_matrix()
    return rows


def _dark_runs(y: int, row: Sequence[bool]) -> str:
    """One row as rectangles, each as long as its modules are dark in a row."""
    x, runs = 0, []
    for dark, modules in groupby(row):
        width = len(list(modules))
        if dark:
            runs.append(f"M{x} {y}h{width}v1h-{width}z")
        x += width
    return "".join(runs)


def _packed(row: Sequence[bool], pixels: int) -> bytes:
    """One line of pixels, eight in a byte, 1 for white."""
    bits = "".join(("0" if dark else "1") * pixels for dark in row)
    return int(bits.ljust(-(-len(bits) // 8) * 8, "0"), 2).to_bytes(-(-len(bits) // 8), "big")


def _chunk(name: bytes, content: bytes) -> bytes:
    checksum = zlib.crc32(name + content)
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", checksum)
