"""From a picture to the codes in it: a chain of readers that stops at the first that sees one."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import dist
from typing import Final

import zxingcpp
from pyzbar import pyzbar

from hardware.scanner.payload import readable
from hardware.scanner.vision import Gray, cv2

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Look:
    """What one look at a picture found."""

    texts: tuple[str, ...] = ()
    """What the codes say, each once; only what a code of ours may say."""
    side: float | None = None
    """The longest side of a code that was found, in pixels, even if it could not be read."""


Reader = Callable[[Gray], Look]
"""One way to find codes in a picture."""


def zxing(gray: Gray) -> Look:
    """The quickest reader, and the only one that knows light codes on dark ground."""
    wanted = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    found = zxingcpp.read_barcodes(gray, formats=wanted, return_errors=True)
    read = _texts(code.bytes for code in found if code.valid)
    return Look(read, max((_side(code.position) for code in found), default=None))


def zbar(gray: Gray) -> Look:
    """Looks along scan lines, and so survives other damage than ``zxing`` does."""
    found = pyzbar.decode(gray, symbols=[pyzbar.ZBarSymbol.QRCODE])
    return Look(_texts(code.data for code in found))


def zbar_half_size(gray: Gray) -> Look:
    """Reads through noise and moire, which vanish with the size."""
    return zbar(cv2.resize(gray, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA))


def zbar_adaptive(gray: Gray) -> Look:
    """Reads through shadow, glare and low contrast: every place has a threshold of its own."""
    return zbar(
        cv2.adaptiveThreshold(gray, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY, 41, 5)
    )


CHAIN: Final[Sequence[Reader]] = (zxing, zbar_half_size, zbar_adaptive)
"""The cheapest first; what each adds to the others is measured by the bench."""


def decode(gray: Gray, chain: Sequence[Reader] = CHAIN) -> Look:
    """Read the codes in a picture; never raises, whatever was put before the camera."""
    side = None
    for reader in chain:
        look = _guarded(reader, gray)
        side = side or look.side
        if look.texts:
            return Look(look.texts, side)
    return Look(side=side)


def _guarded(reader: Reader, gray: Gray) -> Look:
    try:
        return reader(gray)
    except Exception as error:  # noqa: BLE001 - a crafted symbol makes zbar's binding raise anything
        _log.info("reader failed reader=%s error=%s", reader.__name__, type(error).__name__)
        return Look()


def _texts(payloads: Iterable[bytes]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for raw in payloads if (text := readable(raw)) is not None))


def _side(corners: zxingcpp.Position) -> float:
    around = (corners.top_left, corners.top_right, corners.bottom_right, corners.bottom_left)
    return max(dist((a.x, a.y), (b.x, b.y)) for a, b in pairwise(around))
