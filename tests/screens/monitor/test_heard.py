"""What a waiting room really hears: the monitor itself, and a recorder at its sound card."""

import re
from contextlib import contextmanager

import numpy as np
import pytest

from config.settings import load
from hardware.voice.chime import chime
from lobby import open_lobby
from lobby.domain.facts import CALLS
from tests.bench.stand import Stand, a_program, until
from tests.builders import a_database
from tests.hardware.voice.sound_card import RATE, a_sound_card
from tests.screens.monitor import tones
from tests.screens.monitor.clerks import at_once

COUNTERS = [str(number) for number in range(1, 9)]
PATIENCE = 90
SETTINGS = """
[queue]
database = "{url}"
overrun = 1000

[opening]
holidays = false
{week}

[[services]]
id = "id-card"
name = "Personalausweis"

{counters}

[voice]
volume = 100
night_volume = 100
{voice}
"""
OPEN = '[{ from = "00:00", to = "23:59", mode = "both" }]'
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
COUNTER = '[[counters]]\nid = "{0}"\nspeech_label = "Schalter {0}"\nservices = ["id-card"]\n'

pytestmark = pytest.mark.journey


@contextmanager
def a_house(folder, voice, counters=COUNTERS):
    """A lobby whose monitor speaks like this."""
    file = folder / "lobby.toml"
    week = "\n".join(f"{day} = {OPEN}" for day in DAYS)
    desks = "\n".join(COUNTER.format(counter) for counter in counters)
    url = a_database(folder)
    file.write_text(SETTINGS.format(url=url, week=week, counters=desks, voice=voice))
    with open_lobby(load(file)) as lobby:
        for counter in counters:
            lobby.counter(counter).open()
        yield Stand(folder, file, lobby)


@pytest.fixture
def card(tmp_path):
    folder = tmp_path / "card"
    folder.mkdir()
    with a_sound_card(folder) as card:
        yield card


def a_monitor(stand, card):
    names = ("HOME", "XDG_RUNTIME_DIR", "PULSE_SERVER")
    sound = {name: card.env[name] for name in names}
    return a_program(stand, "monitor", "--geometry", "640x360", **sound)


def logged(monitor, what):
    return [line for _, line in list(monitor.log) if what in line]


def decibels(loudness):
    return 20 * np.log10(loudness)


def call(stand, counter="1"):
    stand.lobby.entrance.take_token(["id-card"], override=True)
    stand.lobby.counter(counter).call_next()
    stand.lobby.counter(counter).serve()
    stand.lobby.counter(counter).finish()


def devices_out_of_order(stand):
    return [device.problem for device in stand.lobby.counter("1").view().devices]


def test_sixty_calls_of_eight_clerks_at_once_are_all_heard_whole_and_in_their_order(card, tmp_path):
    tones.record_words(tmp_path / "voice", [f"{n:03d}" for n in range(1, 61)], COUNTERS)
    voice = 'backend = "clips"\nclips = "voice"\nchime = "voice/chime.wav"'
    with a_house(tmp_path, voice) as stand, a_monitor(stand, card) as monitor:
        for _ in range(60):
            stand.lobby.entrance.take_token(["id-card"], override=True)
        with card.recording() as heard:
            at_once(stand.settings, COUNTERS)
            until(lambda: len(logged(monitor, "call=over")) == 60, 500)
        calls = [fact for fact in stand.lobby.journal.facts() if fact.kind in CALLS]

    signs, loudness = tones.read_words(heard.samples)
    said = re.sub(tones.CHIME, "", signs)
    announcements = [said[begin : begin + 4] for begin in range(0, 4 * 60, 4)]
    assert len(calls) == 60
    assert announcements == [fact.number[1:] + fact.counter for fact in calls]
    digits = [loud for sign, loud in zip(signs, loudness, strict=True) if sign != tones.CHIME]
    assert decibels(max(digits)) - decibels(min(digits)) < 3
    assert np.abs(heard.samples).max() < 0.98


def test_thirty_calls_in_a_burst_are_said_with_a_handful_of_chimes(card, tmp_path):
    tones.record_words(tmp_path / "voice", [f"{n:03d}" for n in range(1, 31)], ["1"])
    voice = 'backend = "clips"\nclips = "voice"\nchime = "voice/chime.wav"'
    with (
        a_house(tmp_path, voice, ["1"]) as stand,
        a_monitor(stand, card) as monitor,
        card.recording() as heard,
    ):
        for _ in range(30):
            call(stand)
        until(lambda: len(logged(monitor, "call=over")) == 30, 500)

    signs, _ = tones.read_words(heard.samples)
    chimes = len(re.findall(f"{tones.CHIME}+", signs))
    said = re.sub(tones.CHIME, "", signs)
    assert [said[begin : begin + 4] for begin in range(0, 120, 4)] == [
        f"{n:03d}1" for n in range(1, 31)
    ]
    assert chimes < 15


def test_the_chime_and_then_a_voice_are_heard_equally_loud_from_call_to_call(card, tmp_path):
    with a_house(tmp_path, "rate = 200", ["1"]) as stand, a_monitor(stand, card) as monitor:
        heard = []
        for number in (1, 2):
            with card.recording() as recording:
                call(stand)
                until(lambda done=number: len(logged(monitor, "call=over")) == done, PATIENCE)
            heard.append(recording)

    speeches = [after_the_chime(recording.samples) for recording in heard]
    assert [len(speech) > 1.5 * RATE for speech in speeches] == [True, True]
    assert abs(np.diff([decibels(loud(speech)) for speech in speeches])[0]) < 3
    assert max(np.abs(recording.samples).max() for recording in heard) < 0.98


def after_the_chime(heard):
    """What is heard after the chime, which must be there."""
    size = len(heard) + len(chime())
    match = np.fft.irfft(np.fft.rfft(heard, size) * np.conj(np.fft.rfft(chime(), size)), size)
    begin = int(match[: len(heard)].argmax())
    there = heard[begin : begin + len(chime())]
    alike = np.dot(there, chime()) / np.linalg.norm(there) / np.linalg.norm(chime())
    assert alike > 0.8
    rest = heard[begin + len(chime()) :]
    audible = np.flatnonzero(np.abs(rest) > 0.02)
    return rest[audible[0] : audible[-1]]


def loud(speech):
    frames = speech[: len(speech) // 960 * 960].reshape(-1, 960)
    power = np.square(frames).mean(axis=1)
    return np.sqrt(power[power > 0.02**2].mean())


def test_staff_are_told_of_a_loudspeaker_that_is_turned_down_or_unplugged(card, tmp_path):
    voice = 'backend = "none"'
    with a_house(tmp_path, voice, ["1"]) as stand, a_monitor(stand, card) as monitor:
        call(stand)
        until(lambda: len(logged(monitor, "call=over")) == 1, PATIENCE)
        assert devices_out_of_order(stand) == []

        card.turn("volume", "0%")
        until(lambda: devices_out_of_order(stand) == ["turned-down"], PATIENCE)
        card.turn("volume", "100%")
        until(lambda: devices_out_of_order(stand) == [], PATIENCE)

        card.unplug()
        call(stand)
        until(lambda: devices_out_of_order(stand) == ["no-sound"], PATIENCE)
        until(lambda: len(logged(monitor, "call=over")) == 2, PATIENCE)
        assert len(logged(monitor, "call=painted")) == 2

        card.plug_in()
        until(lambda: devices_out_of_order(stand) == [], PATIENCE)
        with card.recording() as heard:
            call(stand)
            until(lambda: len(logged(monitor, "call=over")) == 3, PATIENCE)

    assert np.abs(heard.samples).max() > 0.1


def test_a_loudspeaker_that_came_back_while_the_monitor_was_off_is_told_at_its_start(
    card, tmp_path
):
    with a_house(tmp_path, 'backend = "none"', ["1"]) as stand:
        stand.lobby.office.report_device("monitor-1", "voice", "no-sound")

        with a_monitor(stand, card):
            until(lambda: devices_out_of_order(stand) == [], PATIENCE)
