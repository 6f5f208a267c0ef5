"""Which text is shown in a language that lacks it?"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, TypeVar

from lobby.domain.names import Language

T = TypeVar("T")

INSTEAD: Final = (Language("en"), Language("de"))
"""What is shown in place of a missing language, in this order; then the first one given."""


def text_in(texts: Mapping[Language, T], language: Language, otherwise: T) -> T:
    """What is there in this language, else in English, in German, or in the first one given."""
    for known in (language, *INSTEAD):
        if text := texts.get(known):
            return text
    return next(filter(None, texts.values()), otherwise)
