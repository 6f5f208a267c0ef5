"""A scanner on a serial line, real or over USB: it needs no focus and knows no keyboard layout."""

from __future__ import annotations

import logging
import re
import termios
import threading
from dataclasses import dataclass
from typing import Final

import serial
from PySide6.QtCore import QObject, Signal, Slot

from hardware.scanner.payload import MAX_LENGTH
from hardware.scanner.scans import Scans, ScanSource

log: Final = logging.getLogger(__name__)

_REOPEN_AFTER: Final = 1.0
"""Seconds between two tries to open a line that is away."""

_READ_TIMEOUT: Final = 0.2
"""Seconds after which a silent line is asked whether to stop."""

_ENDS: Final = re.compile(rb"[\r\n\t]+")
"""What scanners send after a code, as they come from their makers; some send nothing."""

UNPLUGGED: Final = "unplugged"


@dataclass(frozen=True, slots=True)
class SerialOptions:
    """Which line, and how it is set."""

    port: str
    """``/dev/lobby/scanner`` from the udev rules, or any other device."""
    baud: int = 9600


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
        self._scans.offer(line, ScanSource.SERIAL)

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
        splitter = CodeSplitter()
        while not self._done.is_set():
            for code in splitter.take(line.read(max(1, line.in_waiting))):
                self._line.emit(code)


class CodeSplitter:
    """Splits what comes over the line into codes, whatever the scanner sends after each."""

    def __init__(self) -> None:
        self._rest = b""
        self._sends_ends = False

    def take(self, more: bytes) -> list[bytes]:
        """The codes that are whole after these bytes, or after a silence: none."""
        *codes, self._rest = _ENDS.split(self._rest + more)
        self._sends_ends = self._sends_ends or bool(codes)
        if not more:
            if not self._sends_ends:
                codes.append(self._rest)
            self._rest = b""  # else its end was lost
        self._rest = self._rest[-MAX_LENGTH - 1 :]  # longer than any code, its end still to come
        return [code for code in codes if code]


def _opened(options: SerialOptions) -> serial.Serial:
    return serial.Serial(options.port, options.baud, timeout=_READ_TIMEOUT, exclusive=True)
