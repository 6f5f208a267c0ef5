"""Cuts a stream of bytes into ESC/POS commands, as a printer does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

ESC, GS, FS, DLE = 0x1B, 0x1D, 0x1C, 0x10
FIRST_PRINTABLE: Final = 0x20

_ARGUMENTS: Final[dict[int, dict[str, int]]] = {
    ESC: dict.fromkeys("!-37EGJMRVad{t ", 1) | {"@": 0, "2": 0},
    GS: dict.fromkeys("!BabHhwf|", 1) | {"L": 2, "W": 2},
    FS: {".": 0, "&": 0, "!": 1, "-": 1, "C": 1},
}
_CUTS_WITH_FEED: Final = b"AB"


@dataclass(frozen=True, slots=True)
class Command:
    """One command; text has the empty name, a control character its own."""

    name: bytes
    arguments: bytes
    length: int
    known: bool = True


def next_command(stream: bytes) -> Command | None:
    """Read the first command; nothing while the stream does not hold it wholly."""
    if not stream:
        return None
    reader = _READERS.get(stream[0])
    if reader is not None:
        return reader(stream) if len(stream) > 1 else None
    if stream[0] < FIRST_PRINTABLE:
        return Command(stream[:1], b"", 1)
    end = next((at for at, byte in enumerate(stream) if byte < FIRST_PRINTABLE), len(stream))
    return Command(b"", stream[:end], end)


def _plain(stream: bytes) -> Command | None:
    count = _ARGUMENTS[stream[0]].get(chr(stream[1]))
    if count is None:
        return Command(stream[:2], b"", 2, known=False)
    return _whole(stream, 2, count)


def _gs(stream: bytes) -> Command | None:
    match chr(stream[1]):
        case "V":
            return _cut(stream)
        case "(":
            return _sized(stream)
        case "v":
            return _raster(stream)
        case _:
            return _plain(stream)


def _cut(stream: bytes) -> Command | None:
    return _whole(stream, 2, 2 if stream[2:3] in _CUTS_WITH_FEED and stream[2:3] else 1)


def _sized(stream: bytes) -> Command | None:
    if len(stream) < 5:  # noqa: PLR2004 - GS ( X pL pH
        return None
    return _whole(stream, 3, 2 + int.from_bytes(stream[3:5], "little"))


def _raster(stream: bytes) -> Command | None:
    if len(stream) < 8:  # noqa: PLR2004 - GS v 0 m xL xH yL yH
        return None
    width, height = (int.from_bytes(stream[at : at + 2], "little") for at in (4, 6))
    return _whole(stream, 3, 5 + width * height)


def _dle(stream: bytes) -> Command | None:
    """Skip a real-time command in its place; it was obeyed when it arrived."""
    if stream[1] in (0x04, 0x05):
        return _whole(stream, 2, 1)
    return _whole(stream, 2, 8 if stream[2:3] == b"\x08" else 3)


def _whole(stream: bytes, name: int, arguments: int) -> Command | None:
    end = name + arguments
    return Command(stream[:name], stream[name:end], end) if len(stream) >= end else None


_READERS: Final[dict[int, Callable[[bytes], Command | None]]] = {
    ESC: _plain,
    FS: _plain,
    GS: _gs,
    DLE: _dle,
}
