"""Files on a disk, as sources of bookings."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from sync.http.budget import MOST_LINES, limit_size
from sync.problems import MirrorUnavailable, Problem

_LARGEST: Final = 64 * 1024 * 1024
"""Bytes; room for years of bookings."""


def read_file(path: Path) -> bytes:
    """What stands in a file.

    Raises:
        MirrorUnavailable: it is not there, may not be read, or is too large, also in its lines.
    """
    try:
        with path.open("rb") as file:
            text = file.read(_LARGEST + 1)
    except FileNotFoundError as error:
        raise MirrorUnavailable(Problem.NOT_FOUND, path.name) from error
    except PermissionError as error:
        raise MirrorUnavailable(Problem.FORBIDDEN, path.name) from error
    except OSError as error:
        raise MirrorUnavailable(Problem.OFFLINE, f"{path.name}: {error.strerror}") from error
    if len(text) > _LARGEST:
        raise MirrorUnavailable(Problem.TOO_LARGE, f"{path.name}: more than {_LARGEST} bytes")
    limit_size(text, lines=MOST_LINES)
    return text
