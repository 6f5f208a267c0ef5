"""Words of another script inside a text from right to left (Unicode, UAX 9, 2.4)."""

from __future__ import annotations

from typing import Final

from portal.texts import Texts

_AS_IT_BEGINS: Final = "\u2068"
_LEFT_TO_RIGHT: Final = "\u2066"
_END: Final = "\u2069"


def isolated(words: str, text: Texts) -> str:
    """These words, in the order of their own script inside this text."""
    return f"{_AS_IT_BEGINS}{words}{_END}" if words and text.right_to_left else words


def isolated_number(number: str, text: Texts) -> str:
    """A number of groups of digits, such as that of a telephone, from left to right."""
    return f"{_LEFT_TO_RIGHT}{number}{_END}" if number and text.right_to_left else number
