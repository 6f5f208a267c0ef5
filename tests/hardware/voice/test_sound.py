"""What is really heard: a waiting room plays into a sound card that is recorded."""

import json
import os
import subprocess
import sys
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtTest import QSignalSpy

from hardware.voice.chime import chime
from hardware.voice.loudspeaker import NO_SOUND, TURNED_DOWN
from hardware.voice.playback import Playback
from hardware.voice.sound import levelled, read, silence
from tests.hardware.voice.sound_card import RATE, a_sound_card

ROOT = Path(__file__).parents[3]
CHIME = len(chime()) / RATE
BREATH = 0.3
"""Seconds of silence that must be heard between two calls."""
WHOLE = 0.8
"""The share of the pieces of a sound that must be heard in its recording."""
PIECE = RATE // 20
SHIFT = RATE // 25


@pytest.fixture
def card(tmp_path):
    folder = tmp_path / "card"
    folder.mkdir()
    with a_sound_card(folder) as card:
        yield card


def a_waiting_room(calls, folder, env):
    command = [sys.executable, "-m", "tests.hardware.voice.waiting_room", str(calls), str(folder)]
    return subprocess.Popen(command, cwd=ROOT, env=env, stdout=subprocess.PIPE, text=True)


def told(room):
    return [json.loads(line)[:2] for line in room.stdout]


def decibels(samples):
    return 20 * np.log10(np.sqrt(np.mean(np.square(samples))) + 1e-9)


def found(sound, heard):
    """Where in a recording a sound begins, in seconds, and what share of its pieces is there.

    It is looked for piece by piece: a busy machine may lose some milliseconds between two of them.
    """
    begin = best_place(sound, heard)
    pieces = [piece for piece in range(0, len(sound) - PIECE, PIECE) if audible(sound, piece)]
    there = [alike(sound[piece : piece + PIECE], heard, begin + piece) for piece in pieces]
    return begin / RATE, np.mean(there)


def best_place(sound, heard):
    size = len(heard) + len(sound)
    match = np.fft.irfft(np.fft.rfft(heard, size) * np.conj(np.fft.rfft(sound, size)), size)
    return int(np.argmax(match[: len(heard) - len(sound)]))


def audible(sound, begin):
    return np.abs(sound[begin : begin + PIECE]).max() > 0.02


def alike(piece, heard, begin):
    around = heard[max(0, begin - SHIFT) : begin + PIECE + SHIFT]
    match = np.correlate(around, piece, "valid")
    power = np.convolve(np.square(around), np.ones(PIECE), "valid")
    return (match / np.sqrt(power * np.square(piece).sum() + 1e-12)).max() > 0.9


def test_chime_and_speech_of_every_call_are_heard_whole_and_equally_loud(card, tmp_path):
    with card.recording() as heard:
        room = a_waiting_room(2, tmp_path, card.env)
        events = told(room)
        assert room.wait() == 0
    first, second = (read(tmp_path / f"{seq:06d}.wav")[len(chime()) :] for seq in (1, 2))

    end_of_first = found(first, heard.samples)[0] + len(first) / RATE
    before, after = np.split(heard.samples, [int(end_of_first * RATE)])
    chimes = [found(chime(), half) for half in (before, after)]
    speeches = [found(first, before), found(second, after)]
    order = [["started", 1], ["finished", 1], ["started", 2], ["finished", 2]]
    assert [event for event in events if event[0] != "problem"] == order
    assert [share > WHOLE for _, share in chimes + speeches] == [True] * 4
    assert all(
        speech > chime + CHIME - 0.05
        for (chime, _), (speech, _) in zip(chimes, speeches, strict=True)
    )
    assert chimes[1][0] > BREATH
    assert np.abs(heard.samples).max() < 0.98
    assert abs(decibels(first) - decibels(second)) < 3
    assert decibels(first) > -30


def test_without_a_sound_card_staff_are_told_and_the_calls_go_on(tmp_path):
    folder = tmp_path / "nothing"
    folder.mkdir()
    env = {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "QT_QPA_PLATFORM": "offscreen"}

    room = a_waiting_room(3, tmp_path, env | {"PULSE_SERVER": f"unix:{folder}/none"})
    events = told(room)

    assert room.wait() == 0
    assert ["problem", NO_SOUND] in events
    assert [seq for what, seq in events if what == "finished"] == [1, 2, 3]


def test_a_sound_server_that_ends_does_not_end_the_program_and_is_found_again(card, tmp_path):
    room = a_waiting_room(2, tmp_path, card.env)
    events = []
    for line in room.stdout:
        what, value, _ = json.loads(line)
        events.append([what, value])
        if [what, value] == ["finished", 1]:
            card.restart()

    assert room.wait() == 0
    assert [seq for what, seq in events if what == "finished"] == [1, 2]
    assert [problem for what, problem in events if what == "problem"] == ["", NO_SOUND, ""]


def test_a_sound_card_that_is_unplugged_is_told_and_its_return_as_well(card, tmp_path):
    room = a_waiting_room(2, tmp_path, card.env)
    events = []
    for line in room.stdout:
        what, value, _ = json.loads(line)
        events.append((what, value))
        if (what, value) == ("started", 1):
            card.unplug()
        elif (what, value) == ("problem", NO_SOUND):
            card.plug_in()

    assert room.wait() == 0
    assert ("problem", NO_SOUND) in events
    assert events[-1] == ("finished", 2)
    assert [value for what, value in events if what == "problem"][-1] == ""


@pytest.fixture
def slow_card(card):
    with card.slow(pace=0.2):
        yield card


@pytest.fixture
def playback(card, monkeypatch, qtbot):
    """A loudspeaker on this card, and everything that it told."""
    for name in ("HOME", "XDG_RUNTIME_DIR", "PULSE_SERVER"):
        monkeypatch.setenv(name, card.env[name])
    with closing(Playback()) as playback:
        playback.probe()
        qtbot.waitUntil(lambda: playback.answers)
        yield playback


def test_a_last_loudspeaker_that_goes_is_noticed_although_nobody_is_called(card, playback, qtbot):
    for make_up in (lambda: None, card.make_up_an_output):
        make_up()
        card.unplug()
        qtbot.waitUntil(lambda: playback.problem == NO_SOUND)

        card.plug_in()
        qtbot.waitUntil(lambda: playback.problem == "")


def test_the_loudspeaker_that_is_turned_down_is_told_and_goes_on_playing(card, playback, qtbot):
    card.plug_in("another")
    card.turn("mute", "1")
    qtbot.waitUntil(lambda: playback.problem == TURNED_DOWN)

    with qtbot.waitSignal(playback.ended):
        playback.play(silence(0.1), 1.0)
    assert playback.problem == TURNED_DOWN

    card.turn("mute", "0")
    card.turn("mute", "1", "another")
    qtbot.waitUntil(lambda: playback.problem == "")


def test_a_loudspeaker_that_is_late_is_waited_for_and_not_told_as_broken(
    slow_card, playback, qtbot
):
    told = QSignalSpy(playback.state)

    with qtbot.waitSignal(playback.ended):
        playback.play(chime(), 1.0)

    assert told.count() == 0


@pytest.fixture
def ahead_of_others():
    """What is started meanwhile waits for nothing else on this machine, if one may say so."""
    usual = os.getpriority(os.PRIO_PROCESS, 0)
    with suppress(PermissionError):
        os.setpriority(os.PRIO_PROCESS, 0, usual - 10)
    yield
    os.setpriority(os.PRIO_PROCESS, 0, usual)


def test_a_busy_machine_tears_no_sound_apart(card, ahead_of_others, playback, qtbot):
    tone = 0.3 * np.sin(2 * np.pi * 700 * np.arange(3 * RATE) / RATE).astype(np.float32)

    with busy_processes(4), card.recording() as heard, qtbot.waitSignal(playback.ended):
        playback.play(tone, 1.0)

    audible = np.flatnonzero(np.abs(heard.samples) > 0.02)
    assert np.diff(audible).max() < RATE // 1000


@contextmanager
def busy_processes(count):
    workers = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]
    try:
        yield
    finally:
        for worker in workers:
            worker.kill()
            worker.wait()


def test_every_recording_is_brought_to_one_level_and_none_is_clipped():
    time = np.arange(RATE) / RATE
    tone = np.sin(2 * np.pi * 200 * time).astype(np.float32)

    levels = []
    for loudness in (0.01, 0.1, 1.0):
        samples = np.concatenate([silence(0.5), loudness * tone, silence(1)])
        levelled_samples = levelled(samples)
        assert np.abs(levelled_samples).max() <= 0.9
        levels.append(decibels(levelled_samples))

    assert max(levels) - min(levels) < 0.5
