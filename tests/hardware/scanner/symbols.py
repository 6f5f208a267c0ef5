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
SCALE = 3
"""Pixels of a module."""


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


def symbol(fields: Iterable[Field], version: int = 1):
    """A gray picture of the symbol that carries these bits, cut to its capacity."""
    return _picture(_modules(_bits(fields, version), version))


def press(version: int = 1):
    """Draws the same pictures, thousands in no time.

    Error correction and mask are linear: each bit turns over modules of its own, whatever the rest.
    """
    bits = np.eye(capacity(version), dtype=bool)
    drawn = np.array([_modules(bit, version) for bit in bits])
    blank = drawn[0] ^ drawn[1] ^ _modules(bits[0] | bits[1], version)
    turned = drawn ^ blank
    return lambda fields: _picture(
        blank ^ np.logical_xor.reduce(turned[_bits(fields, version)], axis=0)
    )


def _bits(fields: Iterable[Field], version: int):
    written = "".join(f"{value:0{length}b}" for value, length in fields)
    room = capacity(version)
    return np.array([bit == "1" for bit in written[:room].ljust(room, "0")])


def _modules(bits, version: int):
    """The dark ones."""
    buffer = BitBuffer()
    for bit in bits:
        buffer.put_bit(bool(bit))
    code = QRCode(version=version, error_correction=ERROR_CORRECT_L, mask_pattern=0)
    code.data_cache = create_bytes(buffer, rs_blocks(version, ERROR_CORRECT_L))
    code.makeImpl(test=False, mask_pattern=0)
    return np.array(code.modules, dtype=bool)


def _picture(dark):
    gray = np.where(np.pad(dark, QUIET_ZONE), 0, 255).astype(np.uint8)
    return gray.repeat(SCALE, axis=0).repeat(SCALE, axis=1)
