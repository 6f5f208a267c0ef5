"""Sentences as one sound, ready to be played after the chime."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from hardware.voice.sound import Samples, joined, levelled, read, silence
from hardware.voice.speakers.speaker import VOICE, Speaker
from hardware.voice.words import Utterance
from lobby.domain.errors import Unavailable

PAUSE: Final = 0.25
"""Seconds between the chime and the voice, and between two languages."""


def speech(speaker: Speaker, sentences: Iterable[Utterance]) -> Samples:
    """The sentences one after the other, at the same level, each after a short pause.

    Raises:
        Unavailable: the voice fails, or what it made is not a sound.
    """
    parts: list[Samples] = []
    for sentence in sentences:
        parts += [silence(PAUSE), _said(speaker, sentence)]
    return joined(parts)


def _said(speaker: Speaker, sentence: Utterance) -> Samples:
    path = speaker.render(sentence.text, sentence.language)
    try:
        return levelled(read(path))
    except (OSError, ValueError) as error:
        raise Unavailable(VOICE, "failed", str(error)) from error
