"""What the terminal asks of its devices; each may be missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from hardware.printer import Printer
from lobby.ui.background import Runner


class Voice(Protocol):
    """Reads texts aloud, one after the other."""

    @property
    def speaking(self) -> bool:
        """Whether something is being said at the moment."""

    def say(self, text: str, language: str) -> None:
        """Say this after what is being said; never blocks."""

    def stop(self) -> None:
        """Say nothing more, at once."""


class Camera(Protocol):
    """Looks for codes while it is on."""

    def start(self) -> None:
        """Switch it on; it is well if it is on already."""

    def stop(self) -> None:
        """Switch it off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Devices:
    """The devices of one terminal."""

    printer: Printer | None = None
    printing: Runner
    """Where the printer may take its time."""
    camera: Camera | None = None
