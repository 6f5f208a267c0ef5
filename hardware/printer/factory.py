"""The printer that follows from the settings."""

from __future__ import annotations

from pathlib import Path

from hardware.printer.deadline import Timeouts
from hardware.printer.fake import FakePrinter
from hardware.printer.printer import EscposPrinter
from hardware.printer.profile import profile_named
from hardware.printer.settings import PrinterSettings
from hardware.printer.transports.device_file import DeviceTransport
from hardware.printer.transports.serial_line import SerialTransport
from hardware.printer.transports.tcp import TcpTransport
from hardware.printer.transports.transport import Transport
from hardware.printer.transports.usb_printer import UsbTransport
from lobby.domain.errors import SettingsError


def printer_from(settings: PrinterSettings) -> EscposPrinter | None:
    """Build the printer of these settings, or none; nothing is opened yet.

    Raises:
        SettingsError: the profile is not known.
    """
    if settings.kind == "none":
        return None
    try:
        profile = profile_named(settings.profile, settings.paper)
    except ValueError as error:
        raise SettingsError(f"printer.profile: {error}") from None
    return EscposPrinter(_transport(settings), profile, _timeouts(settings))


def _transport(settings: PrinterSettings) -> Transport:
    match settings.kind:
        case "tcp":
            return TcpTransport(settings.host, settings.port)
        case "usb":
            vendor, product = (int(part, 16) for part in settings.usb.split(":"))
            return UsbTransport(vendor, product)
        case "serial":
            return SerialTransport(settings.device, settings.baud)
        case "device":
            return DeviceTransport(settings.device)
        case "fake":
            return _own_fake(settings.device)
        case _:
            raise SettingsError(f"printer.kind: no printer is of kind {settings.kind!r}")


def _own_fake(folder: str) -> Transport:
    """Start a printer in this program that only draws; it ends with the program."""
    fake = FakePrinter(folder=Path(folder) if folder else None)
    return TcpTransport(*fake.address)


def _timeouts(settings: PrinterSettings) -> Timeouts:
    return Timeouts(
        connect=settings.connect_timeout,
        answer=settings.answer_timeout,
        write=settings.write_timeout,
        confirm=settings.confirm_timeout,
        settle=settings.settle_timeout,
        whole=settings.timeout,
    )
