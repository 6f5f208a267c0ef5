"""The voice's and the loudspeaker's part of the self-test."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from hardware.voice.loudspeaker import NO_SOUND
from hardware.voice.playback import Playback
from hardware.voice.settings import VoiceSettings, manner_from, voices_from
from hardware.voice.speaker import Speaker
from hardware.voice.speech import speech
from hardware.voice.words import Spoken, call
from lobby.checks import Check, Health
from lobby.domain.errors import DeviceUnavailable, SettingsError

_ANSWERS_WITHIN: Final = 3000
"""Milliseconds for the loudspeaker's helper to start and look."""


_PACTL_SECONDS: Final = 2.0


class HasVoice(Protocol):
    """Settings with a section for the voice."""

    @property
    def voice(self) -> VoiceSettings:
        """The section ``[voice]``."""


def checks(settings: HasVoice) -> Iterator[Check]:
    """Speak a sentence into a file with every voice, and look for a loudspeaker; nothing sounds."""
    try:
        manner_from(settings.voice)
    except SettingsError as mistake:
        yield Check("voice", Health.BROKEN, str(mistake))
    with tempfile.TemporaryDirectory() as folder:
        yield from _voices(settings.voice, Path(folder))
    yield _loudspeaker()


def _voices(voice: VoiceSettings, folder: Path) -> Iterator[Check]:
    speakers = voices_from(voice, folder)
    if not speakers:
        yield Check("voice", Health.OK, "none is configured; the chime sounds alone")
    for place, speaker in enumerate(speakers):
        try:
            for language in voice.languages:
                speech(speaker, [_sample(language)])
        except DeviceUnavailable as failure:
            yield _failed(speaker, failure, stands_in=place > 0)
        else:
            yield Check("voice", Health.OK, f"{speaker.name} speaks {', '.join(voice.languages)}")
        finally:
            speaker.close()


def _sample(language: str) -> Spoken:
    return call("A017", "Schalter 3", "Schalter drei", language)


def _failed(speaker: Speaker, failure: DeviceUnavailable, *, stands_in: bool) -> Check:
    state = Health.ATTENTION if stands_in else Health.BROKEN
    advice = "install espeak-ng and libespeak-ng1, or set another voice.backend"
    return Check("voice", state, f"{speaker.name} does not speak: {failure}; {advice}")


def _loudspeaker() -> Check:
    problem = _problem_of_loudspeaker()
    if problem is None:
        return Check("sound", Health.BROKEN, "the helper does not answer; install the lobby again")
    if problem == NO_SOUND:
        advice = "plug in a loudspeaker, and see that pipewire-pulse or pulseaudio runs"
        return Check("sound", Health.BROKEN, f"{problem}: {advice}")
    if _turned_off():
        return Check("sound", Health.ATTENTION, "the loudspeaker is muted or at 0 %; turn it up")
    return Check("sound", Health.OK, "there is a loudspeaker")


def _turned_off() -> bool:
    """Whether the sound server plays, but nobody can hear it; no if it does not say."""
    muted, volume = (_asked(f"get-sink-{what}") for what in ("mute", "volume"))
    shares = re.findall(r"(\d+)%", volume)
    return "yes" in muted or (bool(shares) and not any(map(int, shares)))


def _asked(question: str) -> str:
    command = ["pactl", question, "@DEFAULT_SINK@"]
    plain = os.environ | {"LC_ALL": "C"}
    try:
        done = subprocess.run(
            command, env=plain, capture_output=True, text=True, timeout=_PACTL_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout


def _problem_of_loudspeaker() -> str | None:
    app = QCoreApplication.instance() or QCoreApplication([])
    loop, player = QEventLoop(app), Playback()
    player.answered.connect(loop.quit)
    player.look()
    QTimer.singleShot(_ANSWERS_WITHIN, loop.quit)
    loop.exec()
    problem = player.problem if player.answers else None
    player.close()
    return problem
