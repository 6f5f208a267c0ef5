"""The ways to find codes in a picture, and the chain that stops at the first that reads one."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise
from math import dist
from typing import Final

import numpy as np
import zxingcpp
from pyzbar import pyzbar

from hardware.scanner.blur import Blur, blur_of, undone
from hardware.scanner.payload import FOREIGN, readable
from hardware.scanner.vision import Gray, cv2

log: Final = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class DecodeResult:
    """What one look at a picture found."""

    texts: tuple[str, ...] = ()
    """What the codes say, each once; ``FOREIGN`` for what no code of ours may say."""
    side: float | None = None
    """The longest side of a code that was found, in pixels, even if it could not be read."""


Reader = Callable[[Gray], DecodeResult]
"""One way to find codes in a picture."""


def first(readers: Iterable[Reader], gray: Gray) -> DecodeResult:
    """Ask one reader after the other until one reads a code; never raises, whatever it is shown."""
    side = None
    for reader in readers:
        result = _guarded(reader, gray)
        side = side or result.side
        if result.texts:
            return DecodeResult(result.texts, side)
    return DecodeResult(side=side)


def zxing(gray: Gray) -> DecodeResult:
    """The quickest reader, and the only one that knows light codes on dark ground."""
    wanted = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    barcodes = zxingcpp.read_barcodes(gray, formats=wanted, return_errors=True)
    read = _texts(barcode.bytes for barcode in barcodes if barcode.valid)
    return DecodeResult(read, max((_side(barcode.position) for barcode in barcodes), default=None))


def zxing_soft(gray: Gray) -> DecodeResult:
    """Reads through noise, and over scratches thinner than a module."""
    return zxing(cv2.blur(gray, (5, 5)))


def zxing_twice_as_large(gray: Gray) -> DecodeResult:
    """Reads what is so small that the reader cannot follow its edges."""
    return zxing(cv2.resize(cv2.blur(gray, (3, 3)), None, fx=2, fy=2))


def zxing_closed(gray: Gray) -> DecodeResult:
    """Reads over cracks that are darker than the ground."""
    return zxing(cv2.morphologyEx(_half(gray), cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8)))


def zxing_one_threshold(gray: Gray) -> DecodeResult:
    """Reads what is evenly lit but too faint or too small for thresholds by place."""
    wanted = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    globally = zxingcpp.Binarizer.GlobalHistogram
    barcodes = zxingcpp.read_barcodes(gray, formats=wanted, binarizer=globally)
    return DecodeResult(_texts(barcode.bytes for barcode in barcodes))


def zxing_refocused(factor: float) -> Reader:
    """Reads what was out of focus or moved, ``factor`` times as much as it looks."""

    def refocused(gray: Gray) -> DecodeResult:
        small = _half(gray)
        blur = blur_of(small)
        if blur is None:
            return DecodeResult()
        return zxing(undone(small, Blur(blur.size * factor, blur.angle)))

    return refocused


def zbar(gray: Gray) -> DecodeResult:
    """Looks along scan lines, and so survives other damage than ``zxing`` does."""
    barcodes = pyzbar.decode(gray, symbols=[pyzbar.ZBarSymbol.QRCODE])
    return DecodeResult(_texts(barcode.data for barcode in barcodes))


def zbar_half_size(gray: Gray) -> DecodeResult:
    """Reads through noise and moire, which vanish with the size."""
    return zbar(_half(gray))


def zbar_adaptive(gray: Gray) -> DecodeResult:
    """Reads through shadow, glare and flicker: every place has a threshold of its own."""
    mean, binary = cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY
    return zbar(cv2.adaptiveThreshold(gray, 255, mean, binary, 41, 5))


def zbar_sharpened(gray: Gray) -> DecodeResult:
    """Reads what is a little of everything: tilted, soft, noisy."""
    small = _half(gray)
    return zbar(cv2.addWeighted(small, 4, cv2.GaussianBlur(small, (0, 0), 3), -3, 0))


def _half(gray: Gray) -> Gray:
    return cv2.resize(gray, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)


def _guarded(reader: Reader, gray: Gray) -> DecodeResult:
    try:
        return reader(gray)
    except Exception as error:  # noqa: BLE001 - a crafted symbol makes zbar's binding raise anything
        log.debug("reader failed reader=%s error=%r", reader.__name__, error)
        return DecodeResult()


def _texts(payloads: Iterable[bytes]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(readable(raw) or FOREIGN for raw in payloads))


def _side(corners: zxingcpp.Position) -> float:
    around = (corners.top_left, corners.top_right, corners.bottom_right, corners.bottom_left)
    return max(dist((a.x, a.y), (b.x, b.y)) for a, b in pairwise(around))
