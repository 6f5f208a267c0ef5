"""What the scanners need to know from the settings, and the scanners that follow from it."""

from __future__ import annotations

from typing import Protocol

from hardware.scanner.camera import Camera
from hardware.scanner.scans import Scans
from hardware.scanner.serial_scanner import SerialOptions, SerialScanner
from hardware.scanner.source import CameraOptions
from hardware.scanner.wedge import Wedge


class ScannerSettings(Protocol):
    """The section ``[scanner]``."""

    @property
    def camera(self) -> str:
        """A device, a file or an address; empty for none."""

    @property
    def width(self) -> int:
        """Of the camera's picture, in pixels."""

    @property
    def height(self) -> int:
        """Of the camera's picture, in pixels."""

    @property
    def fps(self) -> int:
        """Pictures a second."""

    @property
    def exposure(self) -> float | None:
        """Milliseconds; nothing leaves it to the camera."""

    @property
    def focus(self) -> int | None:
        """In the camera's steps; nothing leaves it to the camera."""

    @property
    def wedge(self) -> bool:
        """Whether a scanner plays a keyboard."""

    @property
    def serial(self) -> str:
        """The file of a serial scanner; empty for none."""

    @property
    def baud(self) -> int:
        """Of the serial scanner."""

    @property
    def same_code_after(self) -> float:
        """Seconds for which the same code is the same scan."""


def camera_options(scanner: ScannerSettings) -> CameraOptions:
    """How the camera is opened."""
    return CameraOptions(
        source=scanner.camera,
        width=scanner.width,
        height=scanner.height,
        fps=scanner.fps,
        exposure=scanner.exposure,
        focus=scanner.focus,
    )


def scans_from(scanner: ScannerSettings) -> Scans:
    """The stream that all scanners feed."""
    return Scans(quiet=scanner.same_code_after)


def camera_from(scanner: ScannerSettings, scans: Scans) -> Camera | None:
    """The camera, not started; nothing if none is configured."""
    return Camera(camera_options(scanner), scans) if scanner.camera else None


def serial_from(scanner: ScannerSettings, scans: Scans) -> SerialScanner | None:
    """The serial scanner, not started; nothing if none is configured."""
    if not scanner.serial:
        return None
    return SerialScanner(SerialOptions(port=scanner.serial, baud=scanner.baud), scans)


def wedge_from(scanner: ScannerSettings, scans: Scans) -> Wedge | None:
    """The keyboard filter, which listens to no window yet; nothing if it is switched off."""
    return Wedge(scans) if scanner.wedge else None
