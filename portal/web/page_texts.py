"""The texts of the pages, set so that a short word with a hyphen stays on one line."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from lobby.domain.names import Language
from portal.texts import Texts

_WITH_HYPHEN: Final = re.compile(r"\b(e)-(?=mail|posta)", re.IGNORECASE)
_UNBROKEN: Final = "\\1\u2011"


class PageTexts(Texts):
    """The texts of the pages in one language; "E-Mail" is never broken over two lines."""

    def __init__(self, language: Language) -> None:
        super().__init__("pages", language)

    @classmethod
    def filled(cls, text: str, values: dict[str, object]) -> str:
        """The text with its ``{values}`` filled in."""
        return super().filled(unbroken(text), values)


@lru_cache(maxsize=4096)
def unbroken(text: str) -> str:
    """The text with the hyphen of "E-Mail" as one that no line ends at."""
    return _WITH_HYPHEN.sub(_UNBROKEN, text)
