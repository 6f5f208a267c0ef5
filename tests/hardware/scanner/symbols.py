"""QR symbols that no honest encoder makes: any bits, with correct error correction around them."""

from collections.abc import Iterable

import numpy as np
from qrcode.base import rs_blocks
from qrcode.constants import ERROR_CORRECT_L
from qrcode.main import QRCode
from qrcode.util import BitBuffer, create_bytes

Field = tuple[int, int]
"""A value, and how many bits it takes."""

BYTES = (4, 4)
STRUCTURED_APPEND = (3, 4)
QUIET_ZONE = 4


def bytes_segment(payload: bytes) -> list[Field]:
    return [BYTES, (len(payload), 8), *((byte, 8) for byte in payload)]


def structured_append(payload: bytes, *, part: int, parts: int) -> list[Field]:
    parity = (0x55, 8)
    return [STRUCTURED_APPEND, (part, 4), (parts - 1, 4), parity, *bytes_segment(payload)]


def noise(rng, bits: int) -> list[Field]:
    return [(int(byte), 8) for byte in rng.integers(0, 256, bits // 8)]


def capacity(version: int) -> int:
    """Data bits of a symbol of this version at the lowest level of correction."""
    return 8 * sum(block.data_count for block in rs_blocks(version, ERROR_CORRECT_L))


def symbol(fields: Iterable[Field], version: int = 1, scale: int = 3):
    """A gray picture of the symbol that carries these bits, cut to its capacity."""
    buffer = BitBuffer()
    for value, length in fields:
        buffer.put(value, length)
    room = capacity(version)
    buffer.buffer.extend([0] * (room // 8))
    buffer.length = room
    buffer.buffer = buffer.buffer[: room // 8]
    code = QRCode(version=version, error_correction=ERROR_CORRECT_L, mask_pattern=0)
    code.data_cache = create_bytes(buffer, rs_blocks(version, ERROR_CORRECT_L))
    code.makeImpl(test=False, mask_pattern=0)
    dark = np.pad(np.array(code.modules, dtype=bool), QUIET_ZONE)
    return np.kron(np.where(dark, 0, 255).astype(np.uint8), np.ones((scale, scale), np.uint8))
