"""How the window looks on this machine: size of text, contrast, strip; remembered in a file."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Property, QObject, QSettings, QStandardPaths, Signal
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Lobby.Counter"
QML_IMPORT_MAJOR_VERSION = 1

_SMALLEST: Final = 1.0
_LARGEST: Final = 2.0


def usual_file() -> str:
    """Where this machine's user keeps it; it holds nothing about a person."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return f"{folder}/lobby/counter.ini"


@QmlElement
class WindowPreferences(QObject):
    """What a clerk once chose; without a file it is forgotten with the window."""

    changed = Signal()

    def __init__(
        self, file: Path | str | None = None, *, on_top: bool = False, parent: QObject | None = None
    ) -> None:
        """Read what ``file`` remembers; ``on_top`` is what the settings say."""
        super().__init__(parent)
        self._kept = QSettings(str(file), QSettings.Format.IniFormat) if file else None
        self._on_top = on_top
        self._scale = self._number("text", _SMALLEST)
        self._contrast = self._number("contrast", 0) > 0
        self._strip = self._number("strip", 0) > 0

    @Property(float, notify=changed)
    def textScale(self) -> float:
        """How many times larger than usual the text is, from 1 to 2."""
        return self._scale

    @textScale.setter  # type: ignore[no-redef]
    def textScale(self, scale: float) -> None:
        self._scale = min(_LARGEST, max(_SMALLEST, scale))
        self._keep("text", self._scale)

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        """Whether everything is drawn in the strongest colours."""
        return self._contrast

    @highContrast.setter  # type: ignore[no-redef]
    def highContrast(self, contrast: bool) -> None:
        self._contrast = contrast
        self._keep("contrast", int(contrast))

    @Property(bool, notify=changed)
    def strip(self) -> bool:
        """Whether the window is a narrow strip that stays on top of others."""
        return self._strip

    @strip.setter  # type: ignore[no-redef]
    def strip(self, strip: bool) -> None:
        self._strip = strip
        self._keep("strip", int(strip))

    @Property(bool, notify=changed)
    def onTop(self) -> bool:
        """Whether the window stays on top of others."""
        return self._on_top or self._strip

    def _number(self, name: str, otherwise: float) -> float:
        """What the file says; somebody may have written anything into it."""
        try:
            number = float(str(self._kept.value(name, otherwise))) if self._kept else otherwise
        except ValueError:
            return otherwise
        return min(_LARGEST, max(0.0, number))

    def _keep(self, name: str, value: float) -> None:
        if self._kept:
            self._kept.setValue(name, value)
        self.changed.emit()
