"""A USB bus with one printer on it, in place of libusb: pyusb's own way to bring a backend."""

from __future__ import annotations

import errno
from contextlib import contextmanager
from queue import Empty, SimpleQueue
from types import SimpleNamespace

import usb.backend
import usb.backend.libusb1
import usb.core

from hardware.printer.fake.faults import Faults
from hardware.printer.fake.machine import Machine

VENDOR, PRODUCT = 0x04B8, 0x0E15
OUT, IN = 0x03, 0x81
"""Not the endpoints that python-escpos assumes."""


class UsbBus(usb.backend.IBackend):
    """The bus; ``plugged`` and ``denied`` are what goes wrong on it."""

    def __init__(self, machine):
        super().__init__()
        self.machine = machine
        self.said = SimpleQueue()
        self.plugged = True
        self.denied = 0
        """The error that opening ends with."""
        self.kernel_driver = True

    def enumerate_devices(self):
        return iter(["printer"] if self.plugged else [])

    def get_device_descriptor(self, dev):
        return SimpleNamespace(
            bLength=18,
            bDescriptorType=1,
            bcdUSB=0x200,
            bDeviceClass=0,
            bDeviceSubClass=0,
            bDeviceProtocol=0,
            bMaxPacketSize0=64,
            idVendor=VENDOR,
            idProduct=PRODUCT,
            bcdDevice=0x100,
            iManufacturer=0,
            iProduct=0,
            iSerialNumber=0,
            bNumConfigurations=1,
            address=2,
            bus=1,
            port_number=1,
            port_numbers=(1,),
            speed=2,
        )

    def get_configuration_descriptor(self, dev, config):
        return SimpleNamespace(
            bLength=9,
            bDescriptorType=2,
            wTotalLength=32,
            bNumInterfaces=1,
            bConfigurationValue=1,
            iConfiguration=0,
            bmAttributes=0xC0,
            bMaxPower=0,
            extra_descriptors=[],
        )

    def get_interface_descriptor(self, dev, intf, alt, config):
        if intf or alt:
            raise IndexError
        return SimpleNamespace(
            bLength=9,
            bDescriptorType=4,
            bInterfaceNumber=0,
            bAlternateSetting=0,
            bNumEndpoints=2,
            bInterfaceClass=7,
            bInterfaceSubClass=1,
            bInterfaceProtocol=2,
            iInterface=0,
            extra_descriptors=[],
        )

    def get_endpoint_descriptor(self, dev, ep, intf, alt, config):
        return SimpleNamespace(
            bLength=7,
            bDescriptorType=5,
            bEndpointAddress=(IN, OUT)[ep],
            bmAttributes=2,
            wMaxPacketSize=64,
            bInterval=0,
            bRefresh=0,
            bSynchAddress=0,
            extra_descriptors=[],
        )

    def open_device(self, dev):
        if self.denied:
            raise usb.core.USBError("cannot open", errno=self.denied)
        return "handle"

    def close_device(self, dev_handle):
        pass

    def get_configuration(self, dev_handle):
        return 1

    def claim_interface(self, dev_handle, intf):
        if self.kernel_driver:
            raise usb.core.USBError("busy", errno=errno.EBUSY)

    def release_interface(self, dev_handle, intf):
        pass

    def is_kernel_driver_active(self, dev_handle, intf):
        return self.kernel_driver

    def detach_kernel_driver(self, dev_handle, intf):
        self.kernel_driver = False

    def bulk_write(self, dev_handle, ep, intf, data, timeout):
        assert ep == OUT
        assert timeout > 0, "zero would wait for ever"
        self._fail_if_unplugged()
        if self.machine.room(0) <= 0:
            raise usb.core.USBTimeoutError("timed out", errno=errno.ETIMEDOUT)
        self.machine.receive(bytes(data), self.said.put)
        return len(data)

    def bulk_read(self, dev_handle, ep, intf, buff, timeout):
        assert ep == IN
        assert timeout > 0, "zero would wait for ever"
        self._fail_if_unplugged()
        try:
            words = self.said.get(timeout=timeout / 1000)
        except Empty:
            raise usb.core.USBTimeoutError("timed out", errno=errno.ETIMEDOUT) from None
        for at, byte in enumerate(words):
            buff[at] = byte
        return len(words)

    def _fail_if_unplugged(self):
        if not self.plugged:
            raise usb.core.USBError("no such device", errno=errno.ENODEV)


@contextmanager
def a_bus(monkeypatch, **faults):
    """Plug a printer in; its slips are in ``bus.slips``."""
    slips = SimpleQueue()
    machine = Machine(576, Faults(**faults), slips.put, chinese=False)
    bus = UsbBus(machine)
    bus.slips = slips
    monkeypatch.setattr(usb.backend.libusb1, "get_backend", lambda *_, **__: bus)
    yield bus
    machine.end()
