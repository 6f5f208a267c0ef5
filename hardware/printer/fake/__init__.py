"""A thermal printer that only draws, and that can fail in each way a real one does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue
from types import TracebackType
from typing import Self

from PIL import Image

from hardware.printer.fake.faults import NAMED, Faults
from hardware.printer.fake.machine import Machine
from hardware.printer.fake.servers import PtyPrinterServer, TcpPrinterServer

__all__ = ["NAMED", "FakePrinter", "Faults"]


class FakePrinter:
    """Listens on TCP (or, with ``pty=True``, on a terminal) and hands out slips as pictures."""

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        pty: bool = False,
        dots: int = 576,
        folder: Path | None = None,
        faults: Faults | None = None,
        chinese: bool = False,
    ) -> None:
        """Switch it on; ``folder`` collects ``slip-0001.png`` and so on."""
        self.slips: SimpleQueue[Image.Image] = SimpleQueue()
        """Each cut piece of paper, in order; black and white."""
        self._folder = folder
        self._count = 0
        self.machine = Machine(dots, faults or Faults(), self._slip, chinese=chinese)
        self._pty = PtyPrinterServer(self.machine) if pty else None
        self._tcp = None if pty else TcpPrinterServer(self.machine, host, port)
        self._address = self._tcp.address if self._tcp else ("", 0)

    def __enter__(self) -> Self:
        """Use it for a while."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Switch it off."""
        self.close()

    @property
    def address(self) -> tuple[str, int]:
        """Host and port; the same after a power cycle."""
        return self._address

    @property
    def path(self) -> str:
        """The device file of a printer on a terminal."""
        return self._pty.path if self._pty else ""

    def become(self, faults: Faults) -> None:
        """Put it into another condition."""
        self.machine.become(faults)

    def change(self, **changes: bool | float | None) -> None:
        """Throw single switches of its condition."""
        self.machine.become(replace(self.machine.faults, **changes))  # type: ignore[arg-type]

    def power_off(self) -> None:
        """Pull the plug: the line breaks and the buffer is lost."""
        if self._tcp:
            self._tcp.close()
            self._tcp = None
        self.machine.power_cycle()

    def power_on(self) -> None:
        """Plug it in again at the same address."""
        self._tcp = TcpPrinterServer(self.machine, *self._address)

    def close(self) -> None:
        """Switch it off for good."""
        for front in (self._tcp, self._pty):
            if front:
                front.close()
        self.machine.end()

    def _slip(self, image: Image.Image) -> None:
        self._count += 1
        if self._folder is not None:
            self._keep(image, self._folder)
        self.slips.put(image)

    def _keep(self, image: Image.Image, folder: Path) -> None:
        """Write the picture so that whoever watches the folder never sees half of it."""
        folder.mkdir(parents=True, exist_ok=True)
        name = f"slip-{self._count:04}.png"
        image.save(folder / f".{name}", "PNG")
        (folder / f".{name}").rename(folder / name)
