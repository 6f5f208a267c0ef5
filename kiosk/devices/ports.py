"""What the terminal asks of its devices; each may be missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from hardware.printer import Printer
from lobby.ui.background import Runner


class Voice(Protocol):
    """Reads texts aloud, one after the other: ``hardware.voice.read_aloud.ReadAloud``."""

    @property
    def speaking(self) -> bool:
        """Whether something is being said at the moment."""

    @property
    def percent(self) -> int:
        """How loud it is."""

    def say(self, text: str, language: str) -> None:
        """Say this after what is being said; never blocks."""

    def stop(self) -> None:
        """Say nothing more, at once."""

    def repeat(self) -> None:
        """Say the last texts once more."""

    def louder(self) -> None:
        """One step up."""

    def softer(self) -> None:
        """One step down."""

    def reset(self) -> None:
        """Be silent and as loud as usual: the next visitor comes."""


class Camera(Protocol):
    """Looks for codes while it is on: ``hardware.scanner.camera.Camera``."""

    def start(self) -> None:
        """Switch it on; it is well if it is on already."""

    def stop(self) -> None:
        """Switch it off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Devices:
    """The devices of one terminal."""

    printer: Printer | None = None
    """In the program ``hardware.printer.on_demand.PrinterOnDemand``."""
    printing: Runner
    """Where the printer may take its time."""
    camera: Camera | None = None
    voice: Voice | None = None
    reads_codes: bool = True
    """Whether anything here reads a code that is shown."""

    def watch(self, wanted: bool) -> None:  # noqa: FBT001 - it is the whole question
        """Switch the camera on, or off when nobody would show a code."""
        if self.camera is None:
            return
        if wanted:
            self.camera.start()
        else:
            self.camera.stop()
