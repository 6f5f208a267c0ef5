"""What systemd wants to hear of a service: ready, alive, stopping (sd_notify(3))."""

from __future__ import annotations

import os
import socket
from typing import Final

_MICROSECONDS: Final = 1_000_000


def notify(state: str) -> None:
    """Send ``READY=1``, ``WATCHDOG=1``, ``STOPPING=1`` or ``STATUS=…``; nothing outside systemd."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address:
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as line:
        line.connect(f"\0{address[1:]}" if address.startswith("@") else address)
        line.send(state.encode())


def watchdog_seconds() -> float | None:
    """How often ``WATCHDOG=1`` is due, half of what the unit grants; nothing without a watchdog."""
    granted = os.environ.get("WATCHDOG_USEC", "")
    return int(granted) / _MICROSECONDS / 2 if granted.isdecimal() else None
