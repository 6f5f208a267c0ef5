"""The printer itself: a buffer, commands obeyed on arrival, and a head that prints one by one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from threading import Condition, Event, Thread
from typing import Final

from PIL import Image

from hardware.printer import commands
from hardware.printer.fake.faults import Faults
from hardware.printer.fake.parser import Command, next_command
from hardware.printer.fake.plotter import Plotter

Answer = Callable[[bytes], None]

_RESERVE: Final = 64
"""Bytes a line may bring though the buffer is full: to ask, or to end a large picture."""

_ASKED: Final = (b"\x10\x04", b"\x10\x05")
_ASKED_LENGTH: Final = 3
"""DLE EOT and DLE ENQ, each with one byte more."""

_CONFIRM: Final = b"\x1d(H"
_CUT: Final = b"\x1dV"


class Machine:
    """Prints what it receives as its condition allows, in a thread of its own."""

    def __init__(
        self, dots: int, faults: Faults, on_slip: Callable[[Image.Image], None], *, chinese: bool
    ) -> None:
        self._faults = faults
        self._on_slip = on_slip
        self._plotter = Plotter(dots, chinese=chinese)
        self._buffer = bytearray()
        self._answer: Answer = _nobody
        self._moved = Condition()
        self._ended = Event()
        self._busy = False
        self.unknown: list[bytes] = []
        """Commands that no printer knows."""
        self._thread = Thread(target=self._print, name="fake-printer", daemon=True)
        self._thread.start()

    @property
    def held(self) -> int:
        """Bytes that wait to be printed."""
        with self._moved:
            return len(self._buffer)

    @property
    def lines(self) -> tuple[str, ...]:
        """Every line that was printed as text rather than as a picture."""
        return tuple(self._plotter.lines)

    @property
    def faults(self) -> Faults:
        """The present condition."""
        return self._faults

    def become(self, faults: Faults) -> None:
        """Change the condition; a roll put in is ``paper_left=None``."""
        with self._moved:
            self._faults = faults
            self._moved.notify_all()

    def room(self, brought: int) -> int:
        """How many bytes a line may bring now that has brought so many."""
        with self._moved:
            if self._faults.deaf:
                return 0
            free = self._faults.buffer - len(self._buffer)
            if self._faults.stopped:
                return max(free, _RESERVE - brought)
            starved = not self._busy and not self._ready()
            return max(free, _RESERVE * starved)

    def receive(self, data: bytes, answer: Answer) -> None:
        """Take bytes from a line: obey what is meant for at once, keep the rest for the head."""
        with self._moved:
            self._answer = answer
            self._buffer += data
            self._obey_at_once(len(data))
            self._moved.notify_all()

    def wait_idle(self, seconds: float) -> bool:
        """Wait until everything that can be printed is; says whether it is."""
        with self._moved:
            return self._moved.wait_for(lambda: not self._busy and not self._ready(), seconds)

    def wait_printed(self, dots: int, seconds: float) -> bool:
        """Wait until so much paper hangs out, uncut; says whether it does."""
        with self._moved:
            return self._moved.wait_for(lambda: self._plotter.length >= dots, seconds)

    def power_cycle(self) -> None:
        """Lose all that is not on paper."""
        with self._moved:
            self._buffer.clear()
            self._plotter.reset()
            self._moved.notify_all()

    def end(self) -> None:
        """Stop the thread."""
        self._ended.set()
        with self._moved:
            self._moved.notify_all()
        self._thread.join()

    def _obey_at_once(self, arrived: int) -> None:
        """Look through what has just arrived, and a little before it: pieces cut commands."""
        known = len(self._buffer) - arrived
        at = max(0, known - len(commands.CLEAR) + 1)
        while (at := self._buffer.find(b"\x10", at)) >= 0:
            order = bytes(self._buffer[at : at + len(commands.CLEAR)])
            if order == commands.CLEAR and self._faults.clears:
                self._forget(at + len(order))
                self._send(commands.CLEARED)
                at = known = 0
            elif order[:2] in _ASKED and len(order) >= _ASKED_LENGTH > known - at:
                self._send_status(order)
                at += 0 if self._take_out(at) else 1
            else:
                at += 1

    def _take_out(self, at: int) -> bool:
        """Keep a question out of the queue for the head, unless it looks like part of a picture."""
        between = self._between(at)
        if between:
            del self._buffer[at : at + _ASKED_LENGTH]
        return between

    def _between(self, at: int) -> bool:
        """Whether this place in the buffer is between two commands, not within a picture."""
        rest = bytes(self._buffer[:at])
        while rest and (command := next_command(rest)) is not None:
            rest = rest[command.length :]
        return not rest

    def _forget(self, end: int) -> None:
        del self._buffer[:end]
        self._plotter.reset()

    def _send_status(self, order: bytes) -> None:
        if order[1] == _ASKED[1][1]:
            return
        if self._faults.chatty:
            self._send(self._faults.automatic())
        self._send(bytes((self._faults.answer(order[2]),)))

    def _send(self, words: bytes) -> None:
        if not self._faults.silent:
            self._answer(words)

    def _ready(self) -> bool:
        return not self._faults.stopped and next_command(bytes(self._buffer)) is not None

    def _print(self) -> None:
        while True:
            with self._moved:
                self._busy = False
                self._moved.notify_all()
                self._moved.wait_for(lambda: self._ended.is_set() or self._ready())
                if self._ended.is_set():
                    return
                self._busy = True
                command, dots, slip = self._obey_next()
            self._move(command, dots)
            if slip is not None:
                self._on_slip(slip)

    def _obey_next(self) -> tuple[Command, int, Image.Image | None]:
        command = next_command(bytes(self._buffer))
        assert command is not None  # noqa: S101 - _ready has seen it
        del self._buffer[: command.length]
        if not command.known:
            self.unknown.append(command.name)
        before = self._plotter.length
        self._plotter.obey(command)
        dots = self._plotter.length - before
        left = self._faults.paper_left
        if left is not None:
            self._faults = replace(self._faults, paper_left=max(0, left - dots))
        return command, dots, self._plotter.cut() if command.name == _CUT else None

    def _move(self, command: Command, dots: int) -> None:
        """Take the time that paper takes, and confirm once it has moved."""
        if self._faults.dots_per_second:
            self._ended.wait(dots / self._faults.dots_per_second)
        if command.name == _CONFIRM and self._faults.confirms:
            self._ended.wait(self._faults.mechanical_delay)
            self._send(commands.confirmation(command.arguments[-4:].decode("ascii")))


def _nobody(_words: bytes) -> None:
    """Take the place of a line that is gone."""
