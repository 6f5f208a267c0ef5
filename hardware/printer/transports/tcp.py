"""A printer in the network, by IPv4 or IPv6."""

from __future__ import annotations

import socket
import struct
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Final

from hardware.printer.deadline import Countdown
from hardware.printer.problems import PrinterProblem, unavailable
from hardware.printer.transports.fd_connection import FdConnection

_RESET: Final = struct.pack("ii", 1, 0)
"""SO_LINGER that drops unsent bytes, so that they do not come out when the printer reads again."""

_IDLE, _PROBE, _PROBES = 30, 10, 3
"""Seconds of idleness before a probe and between two, and how many may stay unanswered."""


@dataclass(frozen=True, slots=True)
class TcpTransport:
    """Opens a connection to keep: many printers serve one only, and hold on to a closed one."""

    host: str
    port: int

    @property
    def kept(self) -> bool:
        """See ``Transport.kept``."""
        return True

    def seconds_for(self, count: int) -> float:  # noqa: ARG002 - next to nothing for any
        """See ``Transport.seconds_for``."""
        return 0.0

    def open(self, deadline: Countdown) -> FdConnection:
        """See ``Transport.open``; tries each address of the host until the deadline."""
        refusal = "no address"
        for family, address in _addresses(self.host, self.port, deadline):
            line = socket.socket(family, socket.SOCK_STREAM)
            try:
                line.settimeout(max(deadline.left, 0.001))
                line.connect(address)
            except OSError as error:
                line.close()
                refusal = str(error)
            else:
                return _link(line)
        raise unavailable(PrinterProblem.UNREACHABLE, f"{self.host}:{self.port} {refusal}")


def _link(line: socket.socket) -> FdConnection:
    line.setblocking(False)
    line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    line.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    line.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, _IDLE)
    line.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL, _PROBE)
    line.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPCNT, _PROBES)

    def hang_up(forget: bool) -> None:  # noqa: FBT001 - the shape that FdConnection asks for
        if forget:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        line.close()

    return FdConnection(line.fileno(), hang_up, ends=True)


_Address = tuple[int, tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]]


def _addresses(host: str, port: int, deadline: Countdown) -> list[_Address]:
    """Look the host up; the resolver knows no deadline, so it works aside."""
    results: SimpleQueue[list[_Address] | OSError] = SimpleQueue()

    def look_up() -> None:
        try:
            rows = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            results.put([(family, address) for family, _, _, _, address in rows])
        except OSError as error:
            results.put(error)

    Thread(target=look_up, name="printer-lookup", daemon=True).start()
    try:
        result = results.get(timeout=deadline.left)
    except Empty:
        raise unavailable(PrinterProblem.UNREACHABLE, f"{host}: name not found in time") from None
    if isinstance(result, OSError):
        raise unavailable(PrinterProblem.UNREACHABLE, f"{host}: {result}")
    return result
