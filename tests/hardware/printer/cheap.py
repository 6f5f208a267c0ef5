"""A cheap thermal printer: a small buffer, a slow head that burns row by row, no way to forget."""

from __future__ import annotations

import os
import socket
import time
import tty
from contextlib import suppress
from queue import SimpleQueue
from threading import Condition, Event, Thread

from hardware.printer.fake.parser import Command, next_command
from hardware.printer.fake.plotter import Plotter

WELL, PAPER_OUT = 0x12, 0x72
_RASTER, _HEAD = b"\x1dv", 8
_CUT = b"\x1dV"
_ASKED = b"\x10\x04"
_STALLED = 0.5
"""Seconds that a head makes up for when a busy machine held it up, as happens to no real one."""


class _SwitchedOff(Exception):
    """The test is over."""


class CheapPrinter:
    """Listens on TCP or, with ``pty``, on a terminal; hands out each cut piece of paper.

    It reads no more than its buffer holds, so that a slip waits in the sender's machine, and burns
    a picture while it comes in. ``in_order`` answers a question when the head gets to it,
    ``single`` serves one connection and holds on to a closed one, ``paper`` are the dots until the
    roll ends, ``refilled_after`` the seconds until somebody puts in another, ``window`` the bytes
    that wait in its network part, ``drops_after`` those after which the line breaks while the
    printer goes on.
    """

    def __init__(self, *, dots_per_second, buffer=2048, paper=None, **habits):
        self.pieces = SimpleQueue()
        self.connections = 0
        self.dots = habits.get("dots", 384)
        self._speed, self._size, self._paper = dots_per_second, buffer, paper
        self._in_order, self._single = habits.get("in_order"), habits.get("single")
        self._drops_after = habits.get("drops_after")
        self._refilled_after = habits.get("refilled_after")
        self._window = habits.get("window", buffer)
        self._plotter = Plotter(self.dots)
        self._buffer, self._moved, self._off = bytearray(), Condition(), Event()
        self._due = 0.0
        self._pty = os.openpty() if habits.get("pty") else None
        self._descriptor = -1
        self._begin()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._off.set()
        with self._moved:
            self._moved.notify_all()
        if self._pty is None:
            self._listener.close()

    @property
    def letters(self):
        """What was printed as text; a drawn slip has none, so these are pieces of pictures."""
        return "".join(self._plotter.lines)

    def refill(self):
        with self._moved:
            self._paper = None
            self._moved.notify_all()

    def hang_up(self):
        """Close the connection that idles, as many do after a while."""
        self._client.shutdown(socket.SHUT_RDWR)

    def _begin(self):
        if self._pty:
            tty.setraw(self._pty[1])
            self.path, self._descriptor = os.ttyname(self._pty[1]), self._pty[0]
            Thread(target=self._take_in, args=[self._pty[0]], daemon=True).start()
        else:
            self._listener = socket.create_server(("127.0.0.1", 0))
            self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, self._window)
            self.address = self._listener.getsockname()
            Thread(target=self._serve, daemon=True).start()
        Thread(target=self._head, daemon=True).start()

    def _serve(self):
        with suppress(OSError):
            while not self._off.is_set():
                self._client, _ = self._listener.accept()
                self.connections += 1
                self._descriptor = self._client.fileno()
                with self._client, suppress(OSError):
                    self._take_in(self._client.fileno())
                if self._single:
                    self._off.wait()

    def _take_in(self, descriptor):
        taken, asked = 0, b""
        while (room := self._room()) and (data := os.read(descriptor, min(room, 256))):
            taken += len(data)
            if self._drops_after is not None and taken >= self._drops_after:
                data, self._drops_after = data[: self._drops_after - taken or None], None
                self._put(data)
                return
            if not self._in_order:
                data, asked = self._answer_all(asked + data)
            self._put(data)

    def _room(self):
        with self._moved:
            self._moved.wait_for(lambda: self._off.is_set() or len(self._buffer) < self._size)
            return 0 if self._off.is_set() else self._size - len(self._buffer)

    def _put(self, data):
        with self._moved:
            self._buffer += data
            self._moved.notify_all()

    def _answer_all(self, data):
        """Answer the questions at once; gives the other bytes, and what may be half a question."""
        while (at := data.find(_ASKED)) >= 0 and len(data) > at + 2:
            self._answer(data[at + 2])
            data = data[:at] + data[at + 3 :]
        half = next((n for n in (2, 1) if data.endswith(_ASKED[:n])), 0)
        return (data[:-half], data[-half:]) if half else (data, b"")

    def _answer(self, question):
        with suppress(OSError):
            out = PAPER_OUT if self._paper == 0 and question == 4 else WELL
            os.write(self._descriptor, bytes((out,)))

    def _next(self, count):
        with self._moved:
            self._moved.wait_for(lambda: self._off.is_set() or len(self._buffer) >= count)
            if self._off.is_set():
                raise _SwitchedOff
            data = bytes(self._buffer[:count])
            del self._buffer[:count]
            self._moved.notify_all()
            return data

    def _head(self):
        with suppress(_SwitchedOff):
            while True:
                self._obey(self._order())

    def _order(self):
        order = self._next(1)
        while (command := next_command(order)) is None:
            picture = order.startswith(_RASTER) and len(order) == _HEAD
            order += self._burn(order) if picture else self._next(1)
        return command

    def _burn(self, order):
        width, rows = (int.from_bytes(order[at : at + 2], "little") for at in (4, 6))
        burnt = bytearray()
        for _ in range(rows):
            burnt += self._next(width)
            self._feed(1)
        return bytes(burnt)

    def _obey(self, command: Command):
        if command.name == _ASKED:
            if self._in_order:
                self._answer(command.arguments[0])
            return
        before = self._plotter.length
        self._plotter.obey(command)
        if not command.name.startswith(_RASTER):
            self._feed(self._plotter.length - before)
        if command.name == _CUT:
            self.pieces.put(self._plotter.cut())

    def _feed(self, dots):
        """Move the paper at the speed of the head, and stand still while there is none."""
        for _ in range(dots):
            with self._moved:
                paper = self._moved.wait_for(self._may_move, self._refilled_after)
                self._paper = self._paper - 1 if paper and self._paper else None
        now = time.monotonic()
        self._due = max(self._due, now - _STALLED) + dots / self._speed
        self._off.wait(max(0.0, self._due - now))

    def _may_move(self):
        return self._off.is_set() or self._paper != 0
