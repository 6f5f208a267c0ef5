"""A voice of tones: every digit has a pitch of its own, so that a recording can be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np

from hardware.voice.sound import RATE, Samples, joined, silence, write

WORDS = ("null", "eins", "zwei", "drei", "vier", "fuenf", "sechs", "sieben", "acht", "neun")
CHIME = "C"
PITCHES = {sign: 600 + 200 * place for place, sign in enumerate(f"{CHIME}0123456789")}
_LENGTH = 0.05
_FRAME = RATE // 100
_AUDIBLE = 0.02
_LEAST = 2
"""Frames; what is shorter is the edge between two tones."""
_TORN = 4
"""Frames by which a busy machine may tear a tone apart; there are more between two tones."""


def record_words(folder: Path, numbers: Iterable[str], counters: Iterable[str]) -> None:
    """Write the clips that call these numbers of series A, and ``chime.wav``.

    A call, be it short or whole, sounds as the digits of its number and the digit of its counter.
    """
    (folder / "de").mkdir(parents=True)
    write(folder / "chime.wav", _tone(CHIME))
    for number in numbers:
        said = "-".join(WORDS[int(digit)] for digit in number)
        tones = joined(part for digit in number for part in (_tone(digit), silence(_LENGTH)))
        write(folder / "de" / f"nummer-a-{said}-bitte-zu-schalter.wav", tones)
        write(folder / "de" / f"a-{said}-schalter.wav", tones)
    for counter in counters:
        write(folder / "de" / f"{counter}.wav", _tone(counter))


def read_words(heard: Samples) -> tuple[str, list[float]]:
    """The signs of all tones in a recording, and how loud each was."""
    tones = list(_tones(heard))
    return "".join(sign for sign, _ in tones), [loudness for _, loudness in tones]


def _tone(sign: str) -> Samples:
    time = np.arange(int(_LENGTH * RATE)) / RATE
    fade = np.clip(np.minimum(time, _LENGTH - time) / 0.005, 0, 1)
    return np.asarray(0.3 * fade * np.sin(2 * np.pi * PITCHES[sign] * time), np.float32)


def _tones(heard: Samples) -> Iterator[tuple[str, float]]:
    """Each tone, and how loud it was; one may follow the other without a silence."""
    frames = heard[: len(heard) // _FRAME * _FRAME].reshape(-1, _FRAME)
    loudness = np.abs(frames).max(axis=1)
    loud = np.flatnonzero(loudness > _AUDIBLE)
    signs = [_sign(frames[place]) for place in loud]
    apart = [
        place
        for place in range(1, len(loud))
        if signs[place] != signs[place - 1] or loud[place] - loud[place - 1] > _TORN
    ]
    for begin, end in pairwise([0, *apart, len(loud)]):
        if end - begin > _LEAST:
            yield signs[begin], float(loudness[loud[begin:end]].max())


def _sign(frame: Samples) -> str:
    spectrum = np.abs(np.fft.rfft(frame, RATE))
    return min(PITCHES, key=lambda sign: abs(PITCHES[sign] - int(spectrum.argmax())))
