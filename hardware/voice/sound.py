"""Sound as numbers: read, written, joined and brought to one level."""

from __future__ import annotations

import wave
from collections.abc import Iterable
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float32]
"""One channel at ``RATE``, between -1 and 1."""

RATE: Final = 48_000
"""Samples a second of everything that is played."""

_LOUDNESS: Final = 10 ** (-20 / 20)
"""What speech is brought to, as root mean square of its loud parts: -20 dB below full scale."""

_PEAK: Final = 10 ** (-1 / 20)
"""The highest that anything may reach."""

_AUDIBLE: Final = 10 ** (-45 / 20)
_FRAME: Final = RATE // 50


def seconds(samples: Samples) -> float:
    """How long it sounds."""
    return len(samples) / RATE


def silence(length: float) -> Samples:
    """So many seconds of nothing."""
    return np.zeros(int(length * RATE), np.float32)


def joined(parts: Iterable[Samples]) -> Samples:
    """One after the other."""
    return np.concatenate([silence(0), *parts])


def read(path: Path) -> Samples:
    """Read a WAV file of 16 bits with any rate and number of channels.

    Raises:
        OSError: the file cannot be read.
        ValueError: it is not such a file, or there is nothing in it.
    """
    try:
        with path.open("rb") as content, wave.open(content, "rb") as file:
            rate, channels, width = file.getframerate(), file.getnchannels(), file.getsampwidth()
            raw = file.readframes(file.getnframes())
    except (wave.Error, EOFError) as error:
        raise ValueError(f"{path.name} is not a WAV file: {error}") from error
    if width != np.dtype(np.int16).itemsize or not raw:
        raise ValueError(f"{path.name} holds {8 * width} bits a sample and {len(raw)} bytes")
    frames = np.frombuffer(raw, np.int16).reshape(-1, channels).astype(np.float32) / 2**15
    return _resampled(frames.mean(axis=1, dtype=np.float32), rate)


def write(path: Path, samples: Samples) -> None:
    """Write a WAV file of 16 bits."""
    with path.open("wb") as content, wave.open(content, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(pcm(samples))


def pcm(samples: Samples) -> bytes:
    """The samples as 16-bit numbers, in the byte order of this machine."""
    return (np.clip(samples, -1, 1) * (2**15 - 1)).astype(np.int16).tobytes()


def levelled(samples: Samples) -> Samples:
    """As loud as everything else: the silences do not count, and nothing is clipped."""
    trimmed = _trimmed(samples)
    frames = trimmed[: len(trimmed) // _FRAME * _FRAME].reshape(-1, _FRAME)
    power = np.square(frames).mean(axis=1)
    loud = power[power > _AUDIBLE**2]
    if not len(loud):
        return trimmed
    gain = _LOUDNESS / float(np.sqrt(loud.mean()))
    return (trimmed * min(gain, _PEAK / float(np.abs(trimmed).max()))).astype(np.float32)


def _trimmed(samples: Samples) -> Samples:
    """Without the silence at both ends, of which every engine makes another length."""
    audible = np.flatnonzero(np.abs(samples) > _AUDIBLE)
    if not len(audible):
        return samples
    return samples[max(0, audible[0] - _FRAME) : audible[-1] + _FRAME]


def _resampled(samples: Samples, rate: int) -> Samples:
    """Change the rate by cutting or filling up the spectrum, which invents no tones."""
    if rate == RATE:
        return samples
    length = round(len(samples) * RATE / rate)
    spectrum = np.fft.rfft(samples)
    stretched = np.zeros(length // 2 + 1, spectrum.dtype)
    kept = min(len(spectrum), len(stretched))
    stretched[:kept] = spectrum[:kept]
    return (np.fft.irfft(stretched, length) * (length / len(samples))).astype(np.float32)
