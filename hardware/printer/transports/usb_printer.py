"""A printer at a USB port, spoken to through libusb."""

from __future__ import annotations

import errno
import time
from dataclasses import dataclass
from typing import Any, Final

import usb.core
import usb.util

from hardware.printer.deadline import Countdown
from hardware.printer.problems import PrinterProblem, unavailable

_PRINTER_CLASS: Final = 7
_PIECE: Final = 4096
_PAUSE: Final = 0.02
"""Seconds before a printer that answers with empty packets is asked again."""

_SHORTEST: Final = 1
"""Milliseconds; zero would mean for ever."""


@dataclass(frozen=True, slots=True)
class UsbTransport:
    """Finds the printer by vendor and product, and its endpoints by what it says of itself."""

    vendor: int
    product: int
    serial: str = ""

    @property
    def kept(self) -> bool:
        """See ``Transport.kept``; others may use the printer between two jobs."""
        return False

    def seconds_for(self, count: int) -> float:  # noqa: ARG002 - next to nothing for any
        """See ``Transport.seconds_for``."""
        return 0.0

    def open(self, deadline: Countdown) -> UsbConnection:  # noqa: ARG002 - libusb opens without waiting
        """See ``Transport.open``."""
        try:
            device = self._find()
            if device is None:
                raise unavailable(
                    PrinterProblem.MISSING, f"usb {self.vendor:04x}:{self.product:04x}"
                )
            return _claim(device)
        except usb.core.NoBackendError as error:
            raise unavailable(PrinterProblem.MISSING, "libusb-1.0 is not installed") from error
        except usb.core.USBError as error:
            raise unavailable(_problem(error), str(error)) from error

    def _find(self) -> Any:  # noqa: ANN401 - pyusb has no types
        wanted = {"serial_number": self.serial} if self.serial else {}
        return usb.core.find(idVendor=self.vendor, idProduct=self.product, **wanted)


class UsbConnection:
    """One claimed printer interface."""

    def __init__(self, device: Any, interface: Any) -> None:  # noqa: ANN401 - pyusb has no types
        self._device = device
        self._interface = interface
        self._out = _endpoint(interface, usb.util.ENDPOINT_OUT)
        self._in = _endpoint(interface, usb.util.ENDPOINT_IN)
        if self._out is None or self._in is None:
            raise unavailable(PrinterProblem.MISSING, "the USB printer has only one direction")

    def write(self, data: bytes, deadline: Countdown) -> int:
        """See ``Connection.write``."""
        rest = data
        while rest and not deadline.over:
            rest = rest[self._write_some(rest[:_PIECE], deadline) :]
        return len(data) - len(rest)

    def unsent(self) -> int:
        """See ``Connection.unsent``; libusb returns when the printer has the bytes."""
        return 0

    def read(self, deadline: Countdown) -> bytes:
        """See ``Connection.read``."""
        try:
            heard = self._in.read(self._in.wMaxPacketSize, timeout=_milliseconds(deadline))
        except usb.core.USBTimeoutError:
            return b""
        except usb.core.USBError as error:
            raise unavailable(PrinterProblem.BROKEN_OFF, str(error)) from error
        if not heard:
            time.sleep(min(_PAUSE, deadline.left))
        return bytes(heard)

    def close(self, *, forget: bool) -> None:  # noqa: ARG002 - libusb holds nothing back
        """See ``Connection.close``."""
        usb.util.dispose_resources(self._device)

    def _write_some(self, piece: bytes, deadline: Countdown) -> int:
        try:
            return int(self._out.write(piece, timeout=_milliseconds(deadline)))
        except usb.core.USBTimeoutError:
            return 0
        except usb.core.USBError as error:
            raise unavailable(PrinterProblem.BROKEN_OFF, str(error)) from error


def _claim(device: Any) -> UsbConnection:  # noqa: ANN401 - pyusb has no types
    interface = next(
        (
            interface
            for interface in device.get_active_configuration()
            if interface.bInterfaceClass == _PRINTER_CLASS
        ),
        None,
    )
    if interface is None:
        raise unavailable(PrinterProblem.MISSING, "the USB device is not a printer")
    number = interface.bInterfaceNumber
    if device.is_kernel_driver_active(number):
        device.detach_kernel_driver(number)
    usb.util.claim_interface(device, number)
    return UsbConnection(device, interface)


def _endpoint(interface: Any, direction: int) -> Any:  # noqa: ANN401 - pyusb has no types
    return usb.util.find_descriptor(
        interface,
        custom_match=lambda e: usb.util.endpoint_direction(e.bEndpointAddress) == direction,
    )


def _milliseconds(deadline: Countdown) -> int:
    return max(_SHORTEST, int(deadline.left * 1000))


def _problem(error: usb.core.USBError) -> PrinterProblem:
    if error.errno == errno.EACCES:
        return PrinterProblem.NOT_ALLOWED
    return PrinterProblem.BUSY if error.errno == errno.EBUSY else PrinterProblem.MISSING
