"""The scanners' part of the self-test."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from typing import Final, Protocol

import serial

from hardware.in_use import process_using
from hardware.scanner.decode import decode
from hardware.scanner.factory import ScannerSettings, camera_options
from hardware.scanner.phone import modules
from hardware.scanner.source import CameraOptions, opened
from hardware.scanner.vision import cv2
from lobby.checks import Check, Health

_SAMPLE_SECONDS: Final = 2.0
"""Seconds of pictures that are looked at."""

_ANSWER_TIMEOUT: Final = 6.0
"""Seconds after which a camera that has not answered counts as hung."""

_DIM: Final = 30

_OURS: Final = "lobby-"


class HasScanner(Protocol):
    """Settings with a section for the scanners."""

    @property
    def scanner(self) -> ScannerSettings:
        """The section ``[scanner]``."""


def checks(settings: HasScanner) -> Iterator[Check]:
    """Take pictures for two seconds, open the serial line, and read a code that is drawn here."""
    yield _reader()
    scanner = settings.scanner
    if scanner.camera:
        yield _in_use("camera", _device(scanner.camera)) or _camera(camera_options(scanner))
    if scanner.serial:
        yield _in_use("scanner", scanner.serial) or _serial(scanner.serial)
    if scanner.wedge:
        yield Check("scanner", Health.OK, "a scanner that plays a keyboard is listened to")


def _reader() -> Check:
    code = cv2.resize(modules("SELFTEST"), None, fx=5, fy=5, interpolation=cv2.INTER_NEAREST)
    if decode(code).texts == ("SELFTEST",):
        return Check("scanner", Health.OK, "codes are read")
    return Check("scanner", Health.BROKEN, "a clean code is not read; install the lobby again")


def _device(source: str) -> str:
    return f"/dev/video{source}" if source.isdecimal() else source


def _in_use(name: str, device: str) -> Check | None:
    """How a device stands that a program has open, which keeps it from everybody else."""
    user = process_using(device)
    if not user:
        return None
    if user.startswith(_OURS):
        message = f"{device} is in use by {user}, which tells every counter if it fails"
        return Check(name, Health.OK, message)
    return Check(name, Health.BROKEN, f"{device} is held by {user}; end that program")


class _Pictures(threading.Thread):
    """Looks at a camera, and can be left behind if its driver hangs."""

    def __init__(self, options: CameraOptions) -> None:
        super().__init__(daemon=True)
        self._options = options
        self.opened = False
        self.count = 0
        self.size = ""
        self.light = 0.0

    def run(self) -> None:
        camera = opened(self._options)
        self.opened = camera.isOpened()
        until = time.monotonic() + _SAMPLE_SECONDS
        while self.opened and time.monotonic() < until:
            there, picture = camera.read()
            if not there:
                break
            self.count += 1
            self.size = f"{picture.shape[1]} x {picture.shape[0]}"
            self.light = float(picture[::8, ::8].mean())
        camera.release()


def _camera(options: CameraOptions) -> Check:
    pictures = _Pictures(options)
    pictures.start()
    pictures.join(_ANSWER_TIMEOUT)
    where = f"camera {options.source}"
    if pictures.is_alive():
        return Check("camera", Health.BROKEN, f"{where} hangs; unplug it and plug it in again")
    if not pictures.opened:
        advice = "is it plugged in, in no other program's use, and this user in the group video?"
        return Check("camera", Health.BROKEN, f"{where} cannot be opened; {advice}")
    if not pictures.count:
        return Check("camera", Health.BROKEN, f"{where} gives no picture; try another USB port")
    pace = (
        f"{where} gives {pictures.count / _SAMPLE_SECONDS:.0f} pictures of {pictures.size} a second"
    )
    if pictures.light < _DIM:
        return Check("camera", Health.ATTENTION, f"{pace}, but they are dark; uncover it")
    return Check("camera", Health.OK, pace)


def _serial(port: str) -> Check:
    try:
        serial.Serial(port, exclusive=True).close()
    except OSError as error:
        advice = "is it plugged in, in no other program's use, and this user in its group?"
        return Check("scanner", Health.BROKEN, f"{port} cannot be opened ({error}); {advice}")
    return Check("scanner", Health.OK, f"{port} is open")
