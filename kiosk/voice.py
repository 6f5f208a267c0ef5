"""The voice that reads the screen to a visitor, from the settings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from hardware.voice.playback import Playback
from hardware.voice.read_aloud import ReadAloud
from hardware.voice.settings import VoiceSettings, speaker_from
from lobby.ui.background import Runner


class VisitorVoice:
    """Reads aloud on the loudspeaker of the terminal."""

    def __init__(self, aloud: ReadAloud) -> None:
        """Read by this."""
        self._aloud = aloud
        self.problem = aloud.problem
        """Says what is wrong with the loudspeaker or the voice; an empty text, that all is well."""

    @property
    def speaking(self) -> bool:
        """Whether something is being said at the moment."""
        return bool(self._aloud.property("speaking"))

    @property
    def percent(self) -> int:
        """How loud it is."""
        return self._aloud.percent

    def say(self, text: str, language: str) -> None:
        """Say this after what is being said."""
        self._aloud.say(text, language)

    def stop(self) -> None:
        """Say nothing more, at once."""
        self._aloud.stop()

    def repeat(self) -> None:
        """Say the last texts once more."""
        self._aloud.repeat()

    def louder(self) -> None:
        """One step up."""
        self._aloud.louder()

    def softer(self) -> None:
        """One step down."""
        self._aloud.softer()

    def reset(self) -> None:
        """Be silent and as loud as usual."""
        self._aloud.reset()


def voice_from(settings: VoiceSettings, runner: Runner) -> VisitorVoice | None:
    """The voice of the section ``[voice]``; nothing if there is none."""
    cache = Path(
        QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation)
    )
    speaker = speaker_from(settings, cache / "lobby" / "voice")
    if speaker is None:
        return None
    loudspeaker = Playback()
    loudspeaker.look()  # staff hear of a dumb one before somebody who needs it comes
    aloud = ReadAloud(speaker, loudspeaker, runner)
    aloud.look()
    return VisitorVoice(aloud)
