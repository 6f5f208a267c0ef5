"""What the printer needs to know from the settings."""

from __future__ import annotations

from typing import Protocol


class PrinterSettings(Protocol):
    """The section ``[printer]``; every time in seconds."""

    @property
    def kind(self) -> str:
        """One of none, tcp, usb, serial, device, fake."""

    @property
    def host(self) -> str:
        """For tcp."""

    @property
    def port(self) -> int:
        """For tcp."""

    @property
    def usb(self) -> str:
        """For usb: vendor and product, ``04b8:0e15``."""

    @property
    def device(self) -> str:
        """For serial and device: its file; for fake: the folder that the slips go to."""

    @property
    def baud(self) -> int:
        """For serial."""

    @property
    def paper(self) -> int:
        """58 or 80, in millimetres."""

    @property
    def profile(self) -> str:
        """See ``profile_names``."""

    @property
    def connect_timeout(self) -> float:
        """For the connection."""

    @property
    def answer_timeout(self) -> float:
        """For one answer about its state."""

    @property
    def write_timeout(self) -> float:
        """For sending the whole slip."""

    @property
    def confirm_timeout(self) -> float:
        """For the confirmation."""

    @property
    def settle_timeout(self) -> float:
        """For watching a printer that cannot confirm, after the slip."""

    @property
    def timeout(self) -> float:
        """For all of it, without the time that the paper needs."""
