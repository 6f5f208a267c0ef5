"""A scanner on a serial line, real or over USB: it needs no focus and knows no keyboard layout."""

from __future__ import annotations

import logging
import termios
import threading
from dataclasses import dataclass
from typing import Final

import serial
from PySide6.QtCore import QObject, Signal, Slot

from hardware.scanner.payload import MAX_LENGTH
from hardware.scanner.scan import Source
from hardware.scanner.scans import Scans

log: Final = logging.getLogger(__name__)

_REOPEN_AFTER: Final = 1.0
"""Seconds between two tries to open a line that is away."""

_LOOK_UP: Final = 0.2
"""Seconds after which a silent line is asked whether to stop."""

UNPLUGGED: Final = "unplugged"


@dataclass(frozen=True, slots=True)
class SerialOptions:
    """Which line, and how it is set."""

    port: str
    """``/dev/lobby/scanner`` from the udev rules, or any other device."""
    baud: int = 9600
    end: bytes = b"\r"
    """What the scanner sends after each code."""


class SerialScanner(QObject):
    """Reads codes from a line as long as it runs; opens the line again when it was away."""

    state = Signal(str)
    """Empty when the line is open, else ``unplugged``; when it changes."""

    _line = Signal(bytes)
    _open = Signal(bool)

    def __init__(self, options: SerialOptions, scans: Scans, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._options = options
        self._scans = scans
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._run, name="serial-scanner", daemon=True)
        self._problem: str | None = None
        self._line.connect(self._take)
        self._open.connect(self._report)

    def start(self) -> None:
        """Open the line in a thread of its own, now and whenever it comes back."""
        self._thread.start()

    def close(self) -> None:
        """Stop reading and wait, at most 2 s, until the line is free."""
        self._done.set()
        if self._thread.is_alive():
            self._thread.join(timeout=2)

    @Slot(bytes)
    def _take(self, line: bytes) -> None:
        self._scans.offer(line, Source.SERIAL)

    @Slot(bool)
    def _report(self, is_open: bool) -> None:  # noqa: FBT001 - a signal carries bare values
        problem = "" if is_open else UNPLUGGED
        if problem == self._problem:
            return
        self._problem = problem
        log.log(
            logging.WARNING if problem else logging.INFO,
            "device=scanner state=%s port=%s",
            problem or "works",
            self._options.port,
        )
        self.state.emit(problem)

    def _run(self) -> None:
        while not self._done.is_set():
            try:
                with _opened(self._options) as line:
                    self._open.emit(True)
                    self._read(line)
            except (OSError, termios.error):  # SerialException is an OSError
                self._open.emit(False)
            self._done.wait(_REOPEN_AFTER)

    def _read(self, line: serial.Serial) -> None:
        said, end = b"", self._options.end
        while not self._done.is_set():
            # read_until gives up after its timeout: a code may come in two pieces.
            more = line.read_until(end, MAX_LENGTH + len(end))
            said = said + more if more else b""
            if said.endswith(end):
                self._line.emit(said.removesuffix(end).strip(b"\r\n"))
                said = b""
            elif len(said) > MAX_LENGTH:
                said = _rest(said, end)


def _rest(said: bytes, end: bytes) -> bytes:
    """Drop what is longer than any code, but remember that its end is still to come."""
    return said[-MAX_LENGTH - len(end) :]


def _opened(options: SerialOptions) -> serial.Serial:
    return serial.Serial(options.port, options.baud, timeout=_LOOK_UP, exclusive=True)
