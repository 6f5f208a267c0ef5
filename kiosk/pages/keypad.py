"""The number a visitor types, key by key."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.accessibility.settings import AccessibilitySettings
from kiosk.phrases import tr

QML_IMPORT_NAME = "Lobby.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST: Final = 16
"""More than any booking system prints on its confirmation."""


@QmlElement
class KeypadModel(QObject):
    """What has been typed so far."""

    changed = Signal()
    announced = Signal(str)
    """What a key has done, to be heard; never which key it was."""

    def __init__(
        self, aids: AccessibilitySettings, letters: str = "", parent: QObject | None = None
    ) -> None:
        """Type into the visit that ``aids`` belongs to; offer these letters beside the digits."""
        super().__init__(parent)
        self._aids = aids
        aids.begun.connect(self.changed)
        self._letters = list(dict.fromkeys(letters.upper()))

    @Property(list, constant=True)
    def letters(self) -> list[str]:
        """The letters that have keys of their own."""
        return self._letters

    @Property(str, notify=changed)
    def typed(self) -> str:
        """The characters in the order of their keys."""
        return self._aids.visit.typed

    @Slot(str)
    def press(self, key: str) -> None:
        """Add one letter, digit or dash; everything else is ignored."""
        typed = self._aids.visit.typed
        if len(key) != 1 or not key.isascii() or not (key.isalnum() or key == "-"):
            return
        if len(typed) < LONGEST:
            self._become(typed + key.upper())
            self.announced.emit(tr("typed"))
        else:
            self.announced.emit(tr("The number is too long."))

    @Slot()
    def erase(self) -> None:
        """Take the last one back."""
        self.announced.emit(
            tr("deleted") if self._aids.visit.typed else tr("Nothing is typed yet.")
        )
        self._become(self._aids.visit.typed[:-1])

    @Slot()
    def clear(self) -> None:
        """Begin again."""
        self._become("")

    def _become(self, typed: str) -> None:
        self._aids.visit.typed = typed
        self.changed.emit()
