"""A counter's label as large letters: its word, its mark, and how large they fit into a space."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, pairwise
from typing import Final, NamedTuple

_MARK: Final = re.compile(r"[\w.,/-]*\d[\w.,/-]*|\w")
"""A number with whatever belongs to it, or a single letter: ``3``, ``2.04``, ``12a``, ``B``."""
_SOFT_HYPHEN: Final = "\N{SOFT HYPHEN}"
_HEADS: Final = ("stelle", "behörde", "büro", "zimmer", "verwaltung", "abteilung", "schalter")
"""German compounds may be parted before these, where the settings have no soft hyphen."""
_PIECES: Final = re.compile(rf"[^\s{_SOFT_HYPHEN}-]+-?|{_SOFT_HYPHEN}|\s+")
_MOST_LINES: Final = 3
_MOST_PIECES: Final = 12
"""A label of more words is a text; it is parted at its first words only."""

_WIDTHS: Final = {
    0.22: "'",
    0.24: " ’",
    0.28: "ijlíìîłı",
    0.30: ".:Iİ·",
    0.32: ",;",
    0.34: "!",
    0.38: "|",
    0.40: '"/\\ft',
    0.42: "()[]r{}",
    0.44: "„“",
    0.48: "-_",
    0.50: "^`–",
    0.58: "*?JLasxzäáàâśżźąş",
    0.60: "FcekvyéèêçŁćę",
    0.62: "EoöóòôĘ",
    0.64: "bdghnpquüñúùûńğ",
    0.66: "#$PRSŚŞ",
    0.68: "&+<=>BTZ~ßŻŹ",
    0.70: "0123456789K",
    0.72: "Xẞ",
    0.74: "DNUYÜŃ",
    0.76: "ACHVÄĆĄ",
    0.78: "GĞ",
    0.80: "OQÖ",
    0.86: "%w",
    0.92: "Mm",
    1.04: "@W",
}
"""Widths of Inter Bold with tabular figures, in type sizes, rounded up."""
_WIDTH: Final = {character: width for width, text in _WIDTHS.items() for character in text}
_WIDEST: Final = 1.04
"""Of a Latin letter; of an unknown one too."""
GAP: Final = 0.2
"""Between word and mark, in type sizes of the mark."""
LINE: Final = 1.05
"""The height of a line, in type sizes of its larger part."""


class Label(NamedTuple):
    """``Schalter 3``: the word that says what it is, and the mark that one looks for."""

    word: str
    mark: str


class Lettering(NamedTuple):
    """The lines of a label, and the type sizes of its words and of its mark, in pixels.

    Where one of them is not there, its size is that of the other.
    """

    lines: tuple[Label, ...]
    word: float
    mark: float

    @property
    def least(self) -> float:
        """The type size of the smaller part."""
        return min(self.word, self.mark)

    @property
    def width(self) -> float:
        """Of the longest line, in pixels."""
        return max(_width(line, self.word, self.mark) for line in self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Space:
    """Where a label stands and how large it may become; everything in pixels."""

    width: float
    height: float
    word: float
    """The largest type size of a word."""
    mark: float
    """The largest type size of the mark."""
    needed: float
    """The type size that can be read from the farthest seat."""


def split(label: str) -> Label:
    """Part the label before its last word if that is a number or a single letter."""
    text = " ".join(label.replace(_SOFT_HYPHEN, "").split())
    word, _, mark = text.rpartition(" ")
    return Label(word, mark) if _MARK.fullmatch(mark) else Label(text, "")


def hyphenated(text: str) -> str:
    """A label with soft hyphens where its German compounds may be parted."""
    return " ".join(map(_softened, text.split()))


def label_width(text: str) -> float:
    """How wide a text is, in type sizes."""
    return sum(_WIDTH.get(character, _WIDEST) for character in text)


def fitted(label: str, space: Space) -> Lettering:
    """Set a label as legibly as its space allows, in up to three lines.

    What can be read from the farthest seat goes before what is large, and that before few lines.
    """
    best, most = None, (0.0, 0.0)
    for arrangement in _arrangements(label):
        word, mark = _filled(arrangement, space)
        legible = min(1.0, min(word, mark) / space.needed)
        merit = (round(legible, 2), round(word + mark, 1))
        if best is None or merit > most:
            best, most = Lettering(arrangement.lines, word, mark), merit
        if word >= space.word and mark >= space.mark:
            break
    return best or Lettering((Label("", ""),), space.word, space.mark)


class _Arrangement(NamedTuple):
    """A label in lines, with its widths in type sizes."""

    lines: tuple[Label, ...]
    widest: float
    """The longest line that holds a word, if the mark is as large as the words."""
    beside: float
    """The word in the line of the mark."""
    mark: float
    """The mark with the gap before it, or 0."""


def _filled(arrangement: _Arrangement, space: Space) -> tuple[float, float]:
    """The largest sizes of words and mark; the mark shrinks first, but not below the words."""
    high, further = space.height / LINE, len(arrangement.lines) - 1
    wide = space.width / arrangement.widest if arrangement.widest else space.word
    word = min(space.word, high / (further + 1), wide)
    if not arrangement.mark:
        return word, word
    beside = (space.width - arrangement.beside * word) / arrangement.mark
    mark = min(space.mark, beside, high - word * further)
    return (word if arrangement.widest else mark), mark


def _width(line: Label, word: float, mark: float) -> float:
    gap = GAP if line.word and line.mark else 0
    return label_width(line.word) * word + (gap + label_width(line.mark)) * mark


@lru_cache(maxsize=256)
def _arrangements(label: str) -> tuple[_Arrangement, ...]:
    """Every way to set a label in lines, those with few lines first."""
    whole = split(label)
    pieces = _pieces(label)
    if whole.mark:
        pieces = pieces[:-1]
    ends = range(1, min(len(pieces), _MOST_PIECES))
    candidates = [
        _lines(pieces, cuts, whole.mark, below=below)
        for count in range(_MOST_LINES)
        for cuts in combinations(ends, count)
        for below in ((False, True) if whole.mark and pieces else (False,))
    ]
    return tuple(
        _measured(lines) for lines in sorted(candidates, key=len) if len(lines) <= _MOST_LINES
    )


def _measured(lines: tuple[Label, ...]) -> _Arrangement:
    marked = next((line for line in lines if line.mark), Label("", ""))
    return _Arrangement(
        lines,
        widest=max((_width(line, 1, 1) for line in lines if line.word), default=0),
        beside=label_width(marked.word),
        mark=_width(Label("", marked.mark), 1, 1) + (GAP if marked.word and marked.mark else 0),
    )


def _lines(
    pieces: list[str], cuts: tuple[int, ...], mark: str, *, below: bool
) -> tuple[Label, ...]:
    bounds = (0, *cuts, len(pieces))
    words = [_joined(pieces[begin:end], last=end == len(pieces)) for begin, end in pairwise(bounds)]
    if below:
        return (*(Label(word, "") for word in words), Label("", mark))
    return (*(Label(word, "") for word in words[:-1]), Label(words[-1], mark))


def _joined(pieces: list[str], *, last: bool) -> str:
    """The pieces as one line, with a hyphen where a word is parted at the end of it."""
    text = "".join(piece.replace(_SOFT_HYPHEN, "") for piece in pieces).strip()
    parted = pieces and pieces[-1].endswith(_SOFT_HYPHEN) and not last
    return f"{text}-" if parted and not text.endswith("-") else text


def _pieces(label: str) -> list[str]:
    """The parts between which a line may end; each holds what follows it in the same line."""
    pieces: list[str] = []
    for piece in _PIECES.findall(hyphenated(label)):
        if pieces and (piece.isspace() or piece == _SOFT_HYPHEN):
            pieces[-1] += piece
        else:
            pieces.append(piece)
    return pieces


def _softened(word: str) -> str:
    """A compound with a soft hyphen before its head."""
    if _SOFT_HYPHEN in word:
        return word
    for head in _HEADS:
        begin = word.lower().rfind(head)
        if begin >= len("Rat"):
            return word[:begin] + _SOFT_HYPHEN + word[begin:]
    return word
