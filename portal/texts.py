"""The texts of pages and e-mails in one language, from gettext catalogues read as they are."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Final

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import NullTranslations, Translations

from lobby.domain.names import Language

SOURCE: Final = Language("de")
"""The language that the texts are written in where they are used."""
RIGHT_TO_LEFT: Final = frozenset({Language("ar")})
_FALLBACK: Final = Language("en")
_FOLDER: Final = Path(__file__).parent / "translations"


class Texts:
    """The texts of one catalogue in one language; what is not translated is English, else German.

    A catalogue is ``translations/<language>/<name>.po``: ``pages`` or ``emails``.
    """

    def __init__(self, catalogue: str, language: Language) -> None:
        self.language = language
        self.right_to_left = language in RIGHT_TO_LEFT
        self._translations = _read(catalogue, language)

    def __call__(self, text: str, **values: object) -> str:
        """This text, given in German, with its ``{values}`` filled in."""
        return self.filled(self._translations.gettext(text), values)

    def plural(self, singular: str, plural: str, n: int, **values: object) -> str:
        """The form of this text that goes with ``n``, which fills in ``{n}`` too."""
        return self.filled(self._translations.ngettext(singular, plural, n), {"n": n, **values})

    @classmethod
    def filled(cls, text: str, values: dict[str, object]) -> str:
        """The text with its ``{values}`` filled in."""
        return text.format(**values) if values else text


@lru_cache(maxsize=32)
def _read(catalogue: str, language: Language) -> NullTranslations:
    """The catalogue, falling back on the English one; without a compiled copy that could be old."""
    translations = _of(catalogue, language)
    if language not in (SOURCE, _FALLBACK):
        translations.add_fallback(_of(catalogue, _FALLBACK))
    return translations


def _of(catalogue: str, language: Language) -> NullTranslations:
    file = _FOLDER / language / f"{catalogue}.po"
    if language == SOURCE or not file.exists():
        return NullTranslations()
    compiled = BytesIO()
    with file.open("rb") as text:
        write_mo(compiled, read_po(text, locale=language))
    compiled.seek(0)
    return Translations(compiled)
