"""The sound for a clerk whose counter is idle while somebody comes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Slot

from hardware.voice.chime import chime
from hardware.voice.playback import Playback

_QUIET: Final = 0.35
"""Of the waiting room's chime: it is for one pair of ears."""


class Chime(QObject):
    """Rings once; without a loudspeaker it is silent, and the badge has said it all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._playback = Playback(self)

    @Slot()
    def ring(self) -> None:
        """Play it, unless it is still to be heard."""
        self._playback.play(chime(), _QUIET)
