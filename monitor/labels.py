"""A counter's label in the two parts that the board sets in different sizes."""

from __future__ import annotations

from typing import Final, NamedTuple

_DIGIT: Final = 0.69
"""The widths of Inter's bold figures, capitals and points, in type sizes."""
_CAPITAL: Final = 0.74
_POINT: Final = 0.32
_WORD: Final = 2.0
"""A label without a mark is set in two lines where it has at least this room."""


class Label(NamedTuple):
    """``Schalter 3``: the word that says what it is, and the mark that one looks for."""

    word: str
    mark: str


def split(label: str) -> Label:
    """Part the label before its last word if that holds a digit; else all of it is the word."""
    word, _, mark = label.strip().rpartition(" ")
    return Label(word, mark) if any(map(str.isdigit, mark)) else Label(label.strip(), "")


def breadth(label: str) -> float:
    """How much room the larger part of a label needs, in type sizes of the number beside it."""
    mark = split(label).mark
    return sum(map(_breadth, mark)) if mark else _WORD


def _breadth(character: str) -> float:
    if character.isdigit():
        return _DIGIT
    return _CAPITAL if character.isalpha() else _POINT
