"""The languages of a program: switched at run time, with their numbers, times and direction."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine

log: Final = logging.getLogger(__name__)

KIT: Final = Path(__file__).parent / "translations"
SOURCE_LANGUAGE: Final = "en"
"""The language of the texts in the code; it needs a file for its plurals only."""
LANGUAGE_NAMES: Final = {
    "de": "Deutsch",
    "en": "English",
    "fr": "Français",
    "tr": "Türkçe",
    "uk": "Українська",
    "ar": "العربية",
    "pl": "Polski",
    "ru": "Русский",
}
"""Every language calls itself by its own name."""

_LOCALES: Final = {"ar": "ar_001", "en": "en_GB"}
"""Whose days and digits: those on letters and slips are 0 to 9, and here the day comes first."""


class Translations(QObject):
    """Loads ``<name>_<language>.qm`` from each folder and tells when the language changed."""

    changed = Signal(str)

    def __init__(self, engine: QQmlEngine, folders: Sequence[Path] = ()) -> None:
        """Serve the texts of ``engine`` from the kit's folder and from these."""
        super().__init__()
        self._engine = engine
        self._folders = (KIT, *folders)
        self._installed: list[QTranslator] = []
        self.language = ""

    def use(self, language: str) -> None:
        """Show everything in this two-letter language from now on."""
        if language == self.language:
            return
        self.language = language
        self._install(language)
        locale = QLocale(_LOCALES.get(language, language))
        QLocale.setDefault(locale)
        QGuiApplication.setLayoutDirection(locale.textDirection())
        self._engine.retranslate()
        self.changed.emit(language)

    @property
    def right_to_left(self) -> bool:
        """Whether the present language is written from right to left."""
        return QLocale(self.language).textDirection() is Qt.LayoutDirection.RightToLeft

    def _install(self, language: str) -> None:
        for translator in self._installed:
            QGuiApplication.removeTranslator(translator)
            translator.deleteLater()
        files = (file for folder in self._folders for file in folder.glob(f"*_{language}.qm"))
        self._installed = [_translator(self, file) for file in sorted(files)]
        for translator in self._installed:
            QGuiApplication.installTranslator(translator)
        if not self._installed and language != SOURCE_LANGUAGE:
            log.warning("language=%s problem=no-translation", language)


def _translator(parent: QObject, file: Path) -> QTranslator:
    translator = QTranslator(parent)
    translator.load(str(file))
    return translator
