"""The town's own voice: recorded clips, put together word by word."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from hardware.voice.sound import Samples, joined, levelled, read, silence, write
from hardware.voice.speakers.speaker import VOICE, new_file
from lobby.domain.errors import Unavailable

_PAUSES: Final = {",": 0.18, ".": 0.0}
"""Seconds of silence at a mark; elsewhere the clips touch with a breath between them."""

_BREATH: Final = 0.04


class ClipSpeaker:
    """Says a sentence with the clips in ``<folder>/<language>/``, the longest that fit first.

    A clip is named after what is said in it, in small letters, with hyphens for spaces and without
    accents: ``nummer.wav``, ``a.wav``, ``fuenf.wav``, ``bitte-zu.wav``, ``schalter-drei.wav``.
    """

    def __init__(self, clips: Path, folder: Path) -> None:
        """Read clips below ``clips``, and write sentences into ``folder``."""
        self._clips = clips
        self._folder = folder

    @property
    def name(self) -> str:
        """The folder, and when a clip was last added or recorded anew."""
        stamp = max((path.lstat().st_mtime_ns for path in self._clips.rglob("*")), default=0)
        return f"clips {self._clips} {stamp}"

    def render(self, text: str, language: str) -> Path:
        """Put a sentence together in a new file; see ``Speaker``."""
        try:
            sound = joined(self._parts(_tokens(text), self._clips / language))
            out = new_file(self._folder)
            write(out, sound)
        except (OSError, ValueError) as error:
            raise Unavailable(VOICE, "failed", str(error)) from error
        return out

    def close(self) -> None:
        """Nothing was started."""

    def _parts(self, tokens: Sequence[str], folder: Path) -> Iterator[Samples]:
        known = {_plain(path.stem): path for path in folder.glob("*.wav")}
        place = 0
        while place < len(tokens):
            if tokens[place] in _PAUSES:
                yield silence(_PAUSES[tokens[place]])
                place += 1
                continue
            clip, place = _longest(known, tokens, place)
            yield levelled(read(clip))
            yield silence(_BREATH)


def _longest(known: dict[str, Path], tokens: Sequence[str], begin: int) -> tuple[Path, int]:
    for end in range(len(tokens), begin, -1):
        name = "-".join(token for token in tokens[begin:end] if token not in _PAUSES)
        if name in known:
            return known[name], end
    raise Unavailable(VOICE, "no-clip", tokens[begin])


def _tokens(text: str) -> list[str]:
    return re.findall(r"[\w'-]+|[,.]", _plain(text))


def _plain(text: str) -> str:
    """Small letters without accents, umlauts written out: any way to name a file will do."""
    spelt = unicodedata.normalize("NFC", text).casefold()
    for umlaut, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue")):
        spelt = spelt.replace(umlaut, letters)
    parts = unicodedata.normalize("NFD", spelt)
    return "".join(sign for sign in parts if not unicodedata.combining(sign))
