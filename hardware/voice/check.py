"""The voice's and the loudspeaker's part of the self-test."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from hardware.voice.factory import VoiceSettings, is_silent, manner_from, voices_from
from hardware.voice.loudspeaker import NO_SOUND, TURNED_DOWN
from hardware.voice.playback import Playback
from hardware.voice.speakers.speaker import Speaker
from hardware.voice.speech import speech
from hardware.voice.words import Utterance, call
from lobby.checks import Check, Health
from lobby.domain.errors import SettingsError, Unavailable

_ANSWER_TIMEOUT: Final = 6000
"""Milliseconds for the loudspeaker's helper to start and look."""

_TURN_UP: Final = (
    "sh -c 'pactl set-sink-mute @DEFAULT_SINK@ 0; pactl set-sink-volume @DEFAULT_SINK@ 80%'"
)

_NO_SOUND_WANTED: Final = 'write in [voice]: backend = "none", volume = 0, night_volume = 0'
_SCREENS: Final = Path("/run/lobby-screen")
"""Where the user of the screens runs its sound server, on a machine that has screens."""


class HasVoice(Protocol):
    """Settings with a section for the voice."""

    @property
    def voice(self) -> VoiceSettings:
        """The section ``[voice]``."""


def checks(settings: HasVoice, screens: Path = _SCREENS) -> Iterator[Check]:
    """Speak a sentence into a file with every voice, and look for a loudspeaker; nothing sounds.

    The loudspeaker is that of the ``screens``, if this machine has any, and else of whoever asks.
    """
    try:
        manner_from(settings.voice)
    except SettingsError as mistake:
        yield Check("voice", Health.BROKEN, str(mistake))
    with tempfile.TemporaryDirectory() as folder:
        yield from _voices(settings.voice, Path(folder))
    yield _as_wanted(settings.voice, lambda: _loudspeaker(screens))


def _as_wanted(voice: VoiceSettings, probe: Callable[[], Check]) -> Check:
    """How the loudspeaker stands for a house that may do without it, or without its voice."""
    speaks = voice.backend != "none"
    if is_silent(voice) and not speaks:
        return Check("sound", Health.OK, "none is wanted: voice.backend is none, the volume is 0")
    check = probe()
    if check.state is Health.BROKEN and (is_silent(voice) or not speaks):
        advice = f"{check.message}; if none is wanted, {_NO_SOUND_WANTED}"
        return replace(check, state=Health.ATTENTION, message=advice)
    return check


def _voices(voice: VoiceSettings, folder: Path) -> Iterator[Check]:
    speakers = voices_from(voice, folder)
    if not speakers:
        alone = "calls are shown only" if is_silent(voice) else "the chime sounds alone"
        yield Check("voice", Health.OK, f"none is configured; {alone}")
    for place, speaker in enumerate(speakers):
        try:
            for language in voice.languages:
                speech(speaker, [_sample(language)])
        except Unavailable as failure:
            yield _failed(speaker, failure, stands_in=place > 0)
        else:
            yield Check("voice", Health.OK, f"{speaker.name} speaks {', '.join(voice.languages)}")
        finally:
            speaker.close()


def _sample(language: str) -> Utterance:
    return call("A017", "Schalter 3", "Schalter drei", language)


def _failed(speaker: Speaker, failure: Unavailable, *, stands_in: bool) -> Check:
    state = Health.ATTENTION if stands_in else Health.BROKEN
    advice = "install espeak-ng and libespeak-ng1, or set another voice.backend"
    return Check("voice", state, f"{speaker.name} does not speak: {failure}; {advice}")


def _loudspeaker(screens: Path) -> Check:
    if not screens.is_dir():
        return _judged(_problem_of_loudspeaker({}), "see that pipewire-pulse or pulseaudio runs")
    if not os.access(screens, os.X_OK, effective_ids=True):
        advice = "only root may ask for the loudspeaker of the screens: run this as root"
        return Check("sound", Health.ATTENTION, advice)
    server = {
        "PULSE_SERVER": f"unix:{screens}/pulse/native",
        "PULSE_COOKIE": f"{screens}/.config/pulse/cookie",
    }
    as_screens = f"runuser -u lobby-screen -- env XDG_RUNTIME_DIR={screens} "
    restart = "run: systemctl restart lobby-sound"
    return _judged(_problem_of_loudspeaker(server), restart, as_screens)


def _judged(problem: str | None, server: str, as_user: str = "") -> Check:
    """How the loudspeaker stands; ``server`` helps its server, ``as_user`` begins its commands."""
    if problem is None:
        advice = f"the sound server does not answer; {server}, else install Lobby again"
        return Check("sound", Health.BROKEN, advice)
    if problem == NO_SOUND:
        advice = f"there is no loudspeaker: check its cable; {server}"
        return Check("sound", Health.BROKEN, advice)
    if problem == TURNED_DOWN:
        advice = f"the loudspeaker is muted or at 0 %; run: {as_user}{_TURN_UP}"
        return Check("sound", Health.ATTENTION, advice)
    return Check("sound", Health.OK, "there is a loudspeaker")


def _problem_of_loudspeaker(server: Mapping[str, str]) -> str | None:
    app = QCoreApplication.instance() or QCoreApplication([])
    loop, player = QEventLoop(app), Playback(server=server)
    player.answered.connect(loop.quit)
    player.probe()
    QTimer.singleShot(_ANSWER_TIMEOUT, loop.quit)
    loop.exec()
    problem = player.problem if player.answers else None
    player.close()
    return problem
