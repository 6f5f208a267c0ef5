"""The voice that the settings describe."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QStandardPaths

from config.devices import Voice
from hardware.voice.announcer import Manner
from hardware.voice.cache import CachingSpeaker
from hardware.voice.clips import ClipSpeaker
from hardware.voice.command import ESPEAK, CommandSpeaker
from hardware.voice.engine import EngineSpeaker
from hardware.voice.fallback import FirstToSpeak
from hardware.voice.sound import read
from hardware.voice.speaker import Speaker
from hardware.voice.volume import Volume


def speaker(voice: Voice) -> Speaker | None:
    """Make the voice; nothing if only the chime is wanted."""
    if voice.backend == "none":
        return None
    folder = _cache()
    return CachingSpeaker(FirstToSpeak(list(_speakers(voice, folder))), folder)


def manner(voice: Voice, zone: ZoneInfo, keep_in: Path | None = None) -> Manner:
    """Say how loud and with which chime it calls, and where it keeps a WAV file of every call."""
    return Manner(
        volume=_volume(voice),
        chime=read(Path(voice.chime)) if voice.chime else None,
        keep_in=keep_in,
        local_time=lambda: datetime.now(zone).time(),
    )


def _speakers(voice: Voice, folder: Path) -> Iterator[Speaker]:
    """The voice that was chosen, and what steps in for it."""
    if voice.backend == "clips":
        yield ClipSpeaker(Path(voice.clips), folder)
    if voice.backend == "command":
        yield CommandSpeaker(voice.command, folder, voice.rate)
    else:
        yield EngineSpeaker(folder, voice.rate)
    yield CommandSpeaker(ESPEAK, folder, voice.rate)


def _volume(voice: Voice) -> Volume:
    return Volume(
        day=voice.volume,
        night=voice.night_volume,
        night_from=voice.night.opens,
        night_to=voice.night.closes,
    )


def _cache() -> Path:
    """The folder that systemd gave us, else the user's, else one of its own for this run."""
    usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation)
    folder = Path(os.environ.get("CACHE_DIRECTORY") or usual) / "voice"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return Path(tempfile.mkdtemp(prefix="lobby-voice-"))
    return folder
