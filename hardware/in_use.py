"""Which program has a device open, so that nobody takes a device in use for a broken one."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_OPEN_FILES = "[0-9]*/fd/*"
_CONNECTIONS = ("net/tcp", "net/tcp6")
_ESTABLISHED = "01"


def process_using(device: str) -> str:
    """The name of another program that has this device open; empty if none that we may see has."""
    with suppress(OSError):
        wanted = Path(device).stat().st_rdev
        for file in Path("/proc").glob(_OPEN_FILES):
            if wanted and _leads_to(file, wanted) and file.parts[2] != str(os.getpid()):
                return Path(*file.parts[:3], "comm").read_text().strip()
    return ""


def is_connected(host: str, port: int) -> bool:
    """Whether a program of this machine has a connection to this address open."""
    with suppress(OSError):
        rows = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        wanted = {_as_listed(row[4][0], port) for row in rows}
        return any(remote in wanted for remote in _remotes())
    return False


def _remotes() -> Iterator[str]:
    """The far ends of all connections, as the kernel lists them."""
    for table in _CONNECTIONS:
        with suppress(OSError):
            for line in Path("/proc", table).read_text().splitlines()[1:]:
                _, _, remote, state = line.split()[:4]
                if state == _ESTABLISHED:
                    yield remote


def _as_listed(address: str | int, port: int) -> str:
    """An address in hexadecimal words of the machine's own byte order, and the port."""
    family = socket.AF_INET6 if ":" in str(address) else socket.AF_INET
    packed = socket.inet_pton(family, str(address))
    words = (packed[at : at + 4] for at in range(0, len(packed), 4))
    listed = "".join(f"{int.from_bytes(word, sys.byteorder):08X}" for word in words)
    return f"{listed}:{port:04X}"


def _leads_to(file: Path, device: int) -> bool:
    with suppress(OSError):
        return file.stat().st_rdev == device
    return False
