"""How bytes reach a printer: one open line per job, every step with a deadline."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol
from urllib.parse import SplitResult, parse_qs, urlsplit

from hardware.printer.deadline import Deadline
from hardware.printer.over_device import DeviceTransport
from hardware.printer.over_serial import SerialTransport
from hardware.printer.over_tcp import TcpTransport
from hardware.printer.over_usb import UsbTransport

RAW_PORT: Final = 9100
BAUD: Final = 19200


class Link(Protocol):
    """One open line to the printer."""

    def write(self, data: bytes, deadline: Deadline) -> None:
        """Hand over all bytes.

        Raises:
            DeviceUnavailable: ``stuck`` after the deadline, ``broken-off`` if the line broke.
        """

    def read(self, deadline: Deadline) -> bytes:
        """Return what has arrived, nothing if nothing came in time.

        Raises:
            DeviceUnavailable: ``broken-off``.
        """

    def close(self, *, forget: bool) -> None:
        """Hang up; ``forget`` drops bytes that this machine still holds for the printer."""


class Transport(Protocol):
    """A way to a printer that can be opened again and again."""

    def open(self, deadline: Deadline) -> Link:
        """Open a fresh line.

        Raises:
            DeviceUnavailable: ``unreachable``, ``missing`` or ``not-allowed``.
        """


def transport_to(connection: str) -> Transport:
    """Choose the way by an address.

    ``tcp://host[:9100]`` · ``usb://04b8:0e15`` (vendor:product in hex, ``?serial=`` if two) ·
    ``serial:///dev/ttyS0?baud=19200`` · ``device:///dev/usb/lp0``.

    Raises:
        ValueError: the address is none of these.
    """
    address = urlsplit(connection)
    try:
        return _WAYS[address.scheme](address)
    except (KeyError, ValueError, IndexError):
        raise ValueError(f"{connection!r}: write tcp://, usb://, serial:// or device://") from None


def _tcp(address: SplitResult) -> Transport:
    if not address.hostname:
        raise ValueError
    return TcpTransport(address.hostname, address.port or RAW_PORT)


def _usb(address: SplitResult) -> Transport:
    vendor, product = (int(part, 16) for part in address.netloc.split(":"))
    return UsbTransport(vendor, product, _option(address, "serial", ""))


def _serial(address: SplitResult) -> Transport:
    return SerialTransport(_path(address), int(_option(address, "baud", str(BAUD))))


def _device(address: SplitResult) -> Transport:
    return DeviceTransport(_path(address))


def _path(address: SplitResult) -> str:
    if address.netloc or not address.path.startswith("/"):
        raise ValueError
    return address.path


def _option(address: SplitResult, name: str, otherwise: str) -> str:
    return parse_qs(address.query).get(name, [otherwise])[0]


_WAYS: Final[dict[str, Callable[[SplitResult], Transport]]] = {
    "tcp": _tcp,
    "usb": _usb,
    "serial": _serial,
    "device": _device,
}
