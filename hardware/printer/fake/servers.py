"""The two sockets of the fake printer: network and serial."""

from __future__ import annotations

import os
import select
import socket
import tty
from contextlib import suppress
from threading import Event, Thread
from typing import Final

from hardware.printer.fake.machine import Machine

_TURN: Final = 0.01
"""Seconds between two looks at the switches."""

_PIECE: Final = 1024


class TcpPrinterServer:
    """Serves one client at a time, as most network printers do."""

    def __init__(self, machine: Machine, host: str, port: int) -> None:
        self._machine = machine
        self._off = Event()
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._listener = socket.create_server((host, port), family=family, backlog=4)
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self._listener.settimeout(_TURN)
        self.address: tuple[str, int] = self._listener.getsockname()[:2]
        self._thread = Thread(target=self._serve, name="fake-printer-tcp", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Switch off: clients lose the line, new ones are refused."""
        self._off.set()
        self._thread.join()
        self._listener.close()

    def _serve(self) -> None:
        while not self._off.is_set():
            with suppress(TimeoutError):
                client, _ = self._listener.accept()
                with client:
                    _Line(self._machine, client.fileno(), self._off).run()


class PtyPrinterServer:
    """A terminal that programs take for a serial port or a character device."""

    def __init__(self, machine: Machine) -> None:
        self._off = Event()
        self._inner, self._outer = os.openpty()
        tty.setraw(self._outer)
        self.path: str = os.ttyname(self._outer)
        line = _Line(machine, self._inner, self._off)
        self._thread = Thread(target=line.run, name="fake-printer-pty", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Unplug."""
        self._off.set()
        self._thread.join()
        os.close(self._inner)
        os.close(self._outer)


class _Line:
    """Carries bytes between one client and the machine."""

    def __init__(self, machine: Machine, descriptor: int, off: Event) -> None:
        self._machine = machine
        self._descriptor = descriptor
        self._off = off
        self._taken = 0

    def run(self) -> None:
        """Carry until the client or the printer ends it."""
        with suppress(OSError):
            while not self._off.is_set() and self._carry():
                pass

    def _carry(self) -> bool:
        room = self._machine.room(self._taken)
        ready = self._wait(room)
        if ready & select.POLLIN and room > 0:
            return self._take(room)
        return not ready & (select.POLLHUP | select.POLLERR | select.POLLRDHUP)

    def _wait(self, room: int) -> int:
        poll = select.poll()
        poll.register(self._descriptor, select.POLLRDHUP | (select.POLLIN if room > 0 else 0))
        return next((events for _, events in poll.poll(_TURN * 1000)), 0)

    def _take(self, room: int) -> bool:
        faults = self._machine.faults
        piece = min(room, _PIECE)
        if faults.breaks_after is not None:
            piece = min(piece, faults.breaks_after - self._taken)
        data = os.read(self._descriptor, piece) if piece else b""
        if not data or (faults.hangs_up and b"\x10\x04" in data):
            return False
        self._taken += len(data)
        self._machine.receive(data, self._answer)
        if faults.bytes_per_second:
            self._off.wait(len(data) / faults.bytes_per_second)
        return True

    def _answer(self, words: bytes) -> None:
        with suppress(OSError):
            os.write(self._descriptor, words)
