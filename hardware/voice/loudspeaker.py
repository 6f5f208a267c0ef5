"""What announcements are played on, seen from those who announce."""

from __future__ import annotations

from typing import Final, Protocol

from PySide6.QtCore import SignalInstance

from hardware.voice.sound import Samples

NO_SOUND: Final = "no-sound"
"""There is no loudspeaker, or it does not take what it is given."""

TURNED_DOWN: Final = "turned-down"
"""It plays, but this machine has it muted or at 0 %."""

GRACE: Final = 3.0
"""Seconds for which a loudspeaker may take nothing before its sound is given up; those on Bluetooth
and HDMI may be two seconds late."""

AHEAD: Final = 0.1
"""Seconds that the sound server is fed ahead: what it has taken is heard so much later."""


class Loudspeaker(Protocol):
    """Plays one sound at a time, with two signals: ``hardware.voice.playback.Playback``."""

    @property
    def ended(self) -> SignalInstance:
        """Emitted once for every ``play``, with or without sound, unless it was stopped."""

    @property
    def state(self) -> SignalInstance:
        """Emitted with what is wrong, empty when all is well; once known, and when it changes."""

    def play(self, sound: Samples, gain: float) -> None:
        """Play this now, ``gain`` times as loud as it is; nothing else may be playing."""

    def stop(self) -> None:
        """Be silent at once; ``ended`` is not emitted for what was cut off."""
