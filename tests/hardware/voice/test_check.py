import os
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from hardware.voice.check import checks
from hardware.voice.factory import manner_from, speaker_from
from hardware.voice.speakers.fallback import FallbackSpeaker
from lobby.checks import Health
from tests.hardware.voice.sound_card import a_sound_card


@dataclass
class Section:
    backend: str = "pyttsx3"
    command: str = ""
    clips: str = ""
    languages: tuple[str, ...] = ("de",)
    rate: int = 140
    volume: int = 80
    night_volume: int = 50
    night: SimpleNamespace = field(
        default_factory=lambda: SimpleNamespace(opens=time(18), closes=time(7))
    )
    chime: str = ""


NOWHERE = Path("/nonexistent")


def found(name, screens=NOWHERE, **section):
    settings = SimpleNamespace(voice=Section(**section))
    return [check for check in checks(settings, screens) if check.name == name]


@contextmanager
def as_a_stranger():
    """Without the rights of root, if we have them."""
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(user)


def test_the_default_voice_and_the_one_that_stands_in_for_it_speak(qtbot):
    voices = found("voice", languages=("de", "en"))

    assert [voice.state for voice in voices] == [Health.OK, Health.OK]
    assert "de, en" in voices[0].message


def test_a_command_that_does_not_work_is_told_with_what_to_do(qtbot):
    wanted, *others = found("voice", backend="command", command="no-such-program {text} {out}")

    assert wanted.state is Health.BROKEN
    assert "voice.backend" in wanted.message
    assert {other.state for other in others} == {Health.OK}


def test_no_voice_is_well_if_none_is_wanted(qtbot):
    (voice,) = found("voice", backend="none")

    assert voice.state is Health.OK


def test_a_chime_that_is_not_a_sound_is_told(tmp_path, qtbot):
    chime = tmp_path / "gong.wav"
    chime.write_bytes(b"not a sound")

    told = found("voice", backend="none", chime=str(chime))

    assert told[0].state is Health.BROKEN
    assert "voice.chime" in told[0].message


def test_a_machine_without_a_loudspeaker_is_told(qtbot, monkeypatch, tmp_path):
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/none")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))

    (sound,) = found("sound")

    assert sound.state is Health.BROKEN
    assert "loudspeaker" in sound.message


@pytest.mark.parametrize("off", [("mute", "1"), ("volume", "0%")])
def test_a_loudspeaker_that_is_turned_off_is_told(qtbot, monkeypatch, tmp_path, off):
    with a_sound_card(tmp_path) as card:
        for name in ("HOME", "XDG_RUNTIME_DIR", "PULSE_SERVER"):
            monkeypatch.setenv(name, card.env[name])

        (loud,) = found("sound", backend="none")
        card.turn(*off)
        (silent,) = found("sound", backend="none")

    assert (loud.state, silent.state) == (Health.OK, Health.ATTENTION)
    assert "run: sh -c 'pactl set-sink-mute" in silent.message


def test_on_a_machine_with_screens_their_loudspeaker_is_looked_for(qtbot, monkeypatch, tmp_path):
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/own")

    with a_sound_card(tmp_path, "pulse/native") as card:
        (loud,) = found("sound", tmp_path)
        card.turn("mute", "1")
        (silent,) = found("sound", tmp_path)
    (gone,) = found("sound", tmp_path)

    states = [loud.state, silent.state, gone.state]
    assert states == [Health.OK, Health.ATTENTION, Health.BROKEN]
    assert "run: runuser -u lobby-screen -- env" in silent.message
    assert "systemctl restart lobby-sound" in gone.message


def test_who_may_not_ask_for_the_screens_loudspeaker_is_told_who_may(qtbot):
    with tempfile.TemporaryDirectory() as screens:
        Path(screens).chmod(0)
        with as_a_stranger():
            (sound,) = found("sound", Path(screens), backend="none")

    assert sound.state is Health.ATTENTION
    assert "run this as root" in sound.message


def test_the_settings_make_a_voice_and_its_manner(tmp_path):
    voice = Section(backend="clips", clips=str(tmp_path / "clips"))

    speaker = speaker_from(voice, tmp_path / "cache")

    assert isinstance(speaker, FallbackSpeaker)
    assert manner_from(voice).volume.at(time(20)) == 50
    assert speaker_from(Section(backend="none"), tmp_path / "cache") is None


NO_SOUND_WANTED = {"backend": "none", "volume": 0, "night_volume": 0}


@pytest.fixture
def no_sound_server(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/nobody")


@pytest.mark.parametrize(
    ("section", "state"),
    [
        ({}, Health.BROKEN),
        ({"backend": "none"}, Health.ATTENTION),
        ({"volume": 0, "night_volume": 0}, Health.ATTENTION),
        ({**NO_SOUND_WANTED, "night_volume": 50}, Health.ATTENTION),
        (NO_SOUND_WANTED, Health.OK),
    ],
)
def test_a_missing_loudspeaker_is_as_bad_as_the_settings_want_sound(
    no_sound_server, section, state, qtbot
):
    (sound,) = found("sound", **section)

    assert sound.state is state


def test_who_wants_no_sound_is_told_what_to_write(no_sound_server, qtbot):
    (sound,) = found("sound", backend="none")

    assert 'backend = "none", volume = 0, night_volume = 0' in sound.message
