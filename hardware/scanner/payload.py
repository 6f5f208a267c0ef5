"""What a code may say: the one gate between hostile symbols and the lobby."""

from __future__ import annotations

from typing import Final

MAX_LENGTH: Final = 256
"""The longest text a booking or a slip carries, in characters."""

FOREIGN: Final = ""
"""Stands for a code that says what none of ours may say: somebody else's, or a crafted one."""

_PRINTABLE: Final = range(0x20, 0x7F)


def readable(raw: bytes) -> str | None:
    """The text of a symbol's bytes, unchanged, or nothing if no code of ours can look so.

    Only printable ASCII of at most ``MAX_LENGTH`` characters passes: decoders guess at every other
    character set, and control or direction marks have no business on a screen.
    """
    if not 0 < len(raw) <= MAX_LENGTH or not all(byte in _PRINTABLE for byte in raw):
        return None
    return raw.decode("ascii")
