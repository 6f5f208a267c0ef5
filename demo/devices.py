"""What stands around the lobby in this demonstration: camera, printer, mail server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from socket import socket
from typing import TypedDict

import requests

from demo.house import DemoAddresses
from demo.programs import ChildProcesses
from demo.waiting_for import TIMEOUT, wait_for


class EmailOverview(TypedDict):
    """What the mailbox tells a script about one e-mail."""

    key: int
    subject: str
    to: str
    links: list[str]
    code: str
    """What its QR code holds; empty if it has none."""


class FilmedPhone:
    """The camera over the reader, before which something is held."""

    def __init__(self, programs: ChildProcesses) -> None:
        self._programs = programs
        self.program = programs.python("hardware.scanner.fake", name="camera")
        self.url = self.program.says(r"http\S+/video").group(0)

    @property
    def base(self) -> str:
        """Where it takes orders."""
        return self.url.removesuffix("/video")

    def sees(self, code: str) -> None:
        """Hold a phone with this code before it."""
        self._order("show", text=code)

    def sees_nothing(self) -> None:
        """Take the phone away."""
        self._order("show", text=None)

    def breaks(self, how: str) -> None:
        """Let it fail: ``unplugged``, ``stalled``, ``silent``, ``black``; nothing repairs it."""
        self._order("fault", kind=how)

    def _order(self, what: str, **order: str | None) -> None:
        requests.post(f"{self.base}/{what}", json=order, timeout=TIMEOUT).raise_for_status()


class DrawnPrinter:
    """The thermal printer, which draws every slip into a folder."""

    def __init__(self, programs: ChildProcesses, folder: Path) -> None:
        self._programs = programs
        self.folder = folder
        self.address = ("127.0.0.1", 0)
        self.switch_on()

    def switch_on(self) -> None:
        """Plug it in, at the address that it had."""
        self.program = self._programs.python(
            "hardware.printer.fake",
            "--port",
            self.address[1],
            "--folder",
            self.folder,
            name="printer",
        )
        host, port = self.program.says(r"printing on (\S+):(\d+)").groups()
        self.address = (host, int(port))

    def switch_off(self) -> None:
        """Pull the plug."""
        self.program.kill()


class Mailbox:
    """The mail server of everybody who books, and the page that shows what it received."""

    def __init__(self, programs: ChildProcesses, camera: FilmedPhone, zone: str) -> None:
        self.smtp_port = free_port()
        self.program = programs.python(
            "demo.mailbox",
            *("--port", 0, "--smtp-port", self.smtp_port),
            *("--camera", camera.base, "--zone", zone),
            name="mailbox",
        )
        self.url = self.program.says(r"mailbox (http\S+)/").group(1)

    def newest(self, recipient: str, subject: str) -> EmailOverview:
        """Wait for an e-mail to this address whose subject holds this; the newest one.

        Raises:
            WaitTimeout: none comes in time.
        """
        return wait_for(
            lambda: next(self._emails(recipient, subject), None),
            f"an e-mail to {recipient} about {subject!r}",
            instead=lambda: [email["subject"] for email in self._emails("", "")],
        )

    def _emails(self, recipient: str, subject: str) -> Iterator[EmailOverview]:
        answer = requests.get(f"{self.url}/emails.json", timeout=TIMEOUT)
        answer.raise_for_status()
        emails: list[EmailOverview] = answer.json()
        for email in emails:
            if recipient in email["to"] and subject in email["subject"]:
                yield email


class DemoDevices:
    """All of them, switched on."""

    def __init__(self, programs: ChildProcesses, folder: Path, zone: str) -> None:
        self.camera = FilmedPhone(programs)
        self.printer = DrawnPrinter(programs, folder / "slips")
        self.mailbox = Mailbox(programs, self.camera, zone)

    def surroundings(self) -> DemoAddresses:
        """Where the house finds them."""
        return DemoAddresses(
            portal=f"127.0.0.1:{free_port()}",
            printer=self.printer.address,
            camera=self.camera.url,
            mail=("127.0.0.1", self.mailbox.smtp_port),
        )


def free_port() -> int:
    """A TCP port of this machine that nobody listens on."""
    with socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port
