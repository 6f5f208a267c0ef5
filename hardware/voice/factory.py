"""What the voice needs to know from the settings, and the voice that follows from it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, tzinfo
from pathlib import Path
from typing import Protocol

from hardware.voice.announcer import AnnouncementOptions
from hardware.voice.sound import Samples, levelled, read
from hardware.voice.speakers.cache import CachingSpeaker
from hardware.voice.speakers.clips import ClipSpeaker
from hardware.voice.speakers.command import ESPEAK, CommandSpeaker
from hardware.voice.speakers.engine import EngineSpeaker
from hardware.voice.speakers.fallback import FallbackSpeaker
from hardware.voice.speakers.speaker import Speaker
from hardware.voice.volume import Volume
from lobby.domain.errors import SettingsError


class NightSettings(Protocol):
    """When the voice is quieter, in local time."""

    @property
    def opens(self) -> time:
        """When the night begins."""

    @property
    def closes(self) -> time:
        """When it ends."""


class VoiceSettings(Protocol):
    """The section ``[voice]``."""

    @property
    def backend(self) -> str:
        """One of espeak-ng, pyttsx3, command, clips, none."""

    @property
    def command(self) -> str:
        """For command: the program with its ``{text}`` and ``{out}``."""

    @property
    def clips(self) -> str:
        """For clips: their folder."""

    @property
    def languages(self) -> Sequence[str]:
        """Of a call, in order."""

    @property
    def rate(self) -> int:
        """Words a minute."""

    @property
    def volume(self) -> int:
        """Percent, by day."""

    @property
    def night_volume(self) -> int:
        """Percent, by night."""

    @property
    def night(self) -> NightSettings:
        """When the volume by night holds."""

    @property
    def chime(self) -> str:
        """A WAV file; empty for the built-in one."""


def speaker_from(voice: VoiceSettings, folder: Path) -> Speaker | None:
    """The voice with those that step in for it; nothing if only the chime is wanted.

    ``folder`` keeps sentences and is made if it is not there.

    Raises:
        OSError: the folder cannot be made.
    """
    folder.mkdir(parents=True, exist_ok=True)
    voices = voices_from(voice, folder)
    return FallbackSpeaker([CachingSpeaker(each, folder) for each in voices]) if voices else None


def is_silent(voice: VoiceSettings) -> bool:
    """Whether calls are wanted without any sound: the volume is 0, by day and by night."""
    return not (voice.volume or voice.night_volume)


def manner_from(
    voice: VoiceSettings, zone: tzinfo | None = None, keep_in: Path | None = None
) -> AnnouncementOptions:
    """How calls are made; ``zone`` tells day from night, ``keep_in`` keeps each as a WAV file.

    Raises:
        SettingsError: the chime is not a sound.
    """
    return AnnouncementOptions(
        volume=Volume(
            day=voice.volume,
            night=voice.night_volume,
            night_from=voice.night.opens,
            night_to=voice.night.closes,
        ),
        chime=_chime(voice.chime) if voice.chime else None,
        keep_in=keep_in,
        local_time=lambda: datetime.now(zone).time(),
    )


def voices_from(voice: VoiceSettings, folder: Path) -> Sequence[Speaker]:
    """The voice that is wanted, then those that step in for it."""
    if voice.backend == "none":
        return ()
    program = CommandSpeaker(ESPEAK, folder, voice.rate)
    engine = EngineSpeaker(folder, voice.rate)
    match voice.backend:
        case "command":
            return [CommandSpeaker(voice.command, folder, voice.rate), program, engine]
        case "clips":
            return [ClipSpeaker(Path(voice.clips), folder), program, engine]
        case "pyttsx3":
            return [engine, program]
        case _:
            return [program, engine]


def _chime(file: str) -> Samples:
    try:
        return levelled(read(Path(file)))
    except (OSError, ValueError) as error:
        raise SettingsError(f"voice.chime: {error}; write the name of a WAV file") from error
