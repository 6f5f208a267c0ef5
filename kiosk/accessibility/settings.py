"""Language and help with seeing, hearing and reaching: on every page, for one visitor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.phrases import tr
from kiosk.visit import Visit
from lobby.domain.names import Language
from lobby.ui.rows import DataclassListModel
from lobby.ui.translations import LANGUAGE_NAMES

QML_IMPORT_NAME = "Lobby.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

TEXT_SCALES: Final = (1.0, 1.5, 2.0)
"""The steps of "larger"; after the last one comes the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageOption:
    """One language to choose; the field names are the roles of its delegate."""

    key: str
    name: str
    """What it calls itself."""


@QmlElement
class AccessibilitySettings(QObject):
    """What this visitor set; the next one finds everything as it was."""

    changed = Signal()
    languageChanged = Signal(str)
    announced = Signal(str)
    """What another setting means, to be heard."""
    begun = Signal()
    """Another visitor: whatever was typed or chosen is gone."""

    def __init__(self, languages: Sequence[str], parent: QObject | None = None) -> None:
        """Offer these languages; the first is what every visit begins with."""
        super().__init__(parent)
        self._home = Language(languages[0])
        self._tongues: DataclassListModel[LanguageOption] = DataclassListModel(LanguageOption, self)
        self._tongues.show(
            LanguageOption(key=code, name=LANGUAGE_NAMES[code]) for code in languages
        )
        self.visit = Visit(self._home)

    def begin(self) -> Visit:
        """The next visitor: everything as it was."""
        before = self.visit.language
        self.visit = Visit(self._home)
        self.changed.emit()
        self.begun.emit()
        if before != self._home:
            self.languageChanged.emit(self._home)
        return self.visit

    @Property(QObject, constant=True)
    def languages(self) -> QObject:
        """The languages in the order of the settings."""
        return self._tongues

    @Property(int, constant=True)
    def languageCount(self) -> int:
        """How many languages there are."""
        return len(self._tongues)

    @Property(str, notify=changed)
    def language(self) -> str:
        """The code of the present one."""
        return self.visit.language

    @Property(str, notify=changed)
    def languageName(self) -> str:
        """What the present one calls itself."""
        return LANGUAGE_NAMES[self.visit.language]

    @Property(float, notify=changed)
    def textScale(self) -> float:
        """1, 1.5 or 2."""
        return self.visit.text_scale

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        """Black, white and yellow."""
        return self.visit.high_contrast

    @Property(bool, notify=changed)
    def lower(self) -> bool:
        """Everything to touch in the lower half."""
        return self.visit.lower

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        """Whether pages are read aloud."""
        return self.visit.reading

    @Slot(str)
    def speak(self, language: str) -> None:
        """Show everything in this language."""
        self.visit.language = Language(language)
        self.visit.language_chosen = True
        self.changed.emit()
        self.languageChanged.emit(language)

    @Slot()
    def enlarge(self) -> None:
        """Take the next size of text."""
        following = (TEXT_SCALES.index(self.visit.text_scale) + 1) % len(TEXT_SCALES)
        self.visit.text_scale = TEXT_SCALES[following]
        self.changed.emit()
        percent = round(100 * self.visit.text_scale)
        self.announced.emit(tr("Text size: {percent} percent").format(percent=percent))

    @Slot()
    def toggleContrast(self) -> None:
        """High contrast on or off."""
        self.visit.high_contrast = not self.visit.high_contrast
        self.changed.emit()
        on, off = tr("High contrast is on."), tr("High contrast is off.")
        self.announced.emit(on if self.visit.high_contrast else off)

    @Slot()
    def toggleLower(self) -> None:
        """Everything to touch into the lower half, or back."""
        self.visit.lower = not self.visit.lower
        self.changed.emit()
        on, off = tr("The buttons are lower now."), tr("The buttons are higher again.")
        self.announced.emit(on if self.visit.lower else off)

    def read(self, *, aloud: bool) -> None:
        """Read pages aloud from now on, or stop it."""
        if self.visit.reading is not aloud:
            self.visit.reading = aloud
            self.changed.emit()
