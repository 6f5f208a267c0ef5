"""What stands around the lobby in this demonstration: camera, printer, booking portal."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import requests

from demo.house import DemoAddresses
from demo.programs import ChildProcess, ChildProcesses
from demo.waiting_for import TIMEOUT


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


class Portal:
    """The booking portal: what people booked, and what it hears of them."""

    def __init__(self, programs: ChildProcesses, plan: Path, camera: FilmedPhone) -> None:
        self.program: ChildProcess = programs.python(
            "demo.portal", "--port", 0, "--camera", camera.base, "--day-plan", plan, name="portal"
        )
        self.url = self.program.says(r"portal (http\S+)/\s").group(1)

    def code(self, booking: str) -> str:
        """The text of the QR code in the e-mail of this booking."""
        return self._bookings()[booking]

    def cancel(self, booking: str) -> None:
        """The town calls this booking off."""
        url = f"{self.url}/visitor/bookings/{booking}"
        requests.delete(url, params={"by": "town"}, timeout=TIMEOUT).raise_for_status()

    def heard(self, booking: str) -> list[str]:
        """What has come back of this booking, the oldest first."""
        outcomes = self._get("outcomes")
        return [str(outcome["kind"]) for outcome in outcomes if outcome["booking"] == booking]

    def _bookings(self) -> Mapping[str, str]:
        return {str(booking["id"]): str(booking["code"]) for booking in self._get("bookings")}

    def _get(self, what: str) -> list[dict[str, object]]:
        answer = requests.get(f"{self.url}/visitor/{what}", timeout=TIMEOUT)
        answer.raise_for_status()
        records: list[dict[str, object]] = answer.json()[what]
        return records


class DemoDevices:
    """All of them, switched on."""

    def __init__(self, programs: ChildProcesses, folder: Path, plan: Path) -> None:
        self.camera = FilmedPhone(programs)
        self.printer = DrawnPrinter(programs, folder / "slips")
        self.portal = Portal(programs, plan, self.camera)

    def surroundings(self) -> DemoAddresses:
        """Where the house finds them."""
        return DemoAddresses(
            portal=self.portal.url, printer=self.printer.address, camera=self.camera.url
        )
