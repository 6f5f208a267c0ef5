"""What the camera makes of what is held before it, in words for the visitor."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.phrases import QT_TR_NOOP, tr

QML_IMPORT_NAME = "Lobby.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_ADVICE: Final[Mapping[str, str]] = {
    "none": QT_TR_NOOP("Hold the code 10 to 20 centimetres away."),
    "closer": QT_TR_NOOP("Come a little closer."),
    "hold-still": QT_TR_NOOP("Hold it still."),
    "brighter": QT_TR_NOOP("Make the screen of your phone brighter."),
}
_NOT_WORKING: Final = QT_TR_NOOP("Please type the number instead.")


@QmlElement
class CameraStatus(QObject):
    """The state of the camera and its live hint."""

    changed = Signal()
    broke = Signal(str)
    """The camera's problem code, or nothing when it works again."""

    def __init__(self, *, works: bool, parent: QObject | None = None) -> None:
        """Begin with a reader that works, or with none."""
        super().__init__(parent)
        self._works = works
        self._hint = "none"

    @Property(bool, notify=changed)
    def works(self) -> bool:
        """Whether a code held to the camera would be read."""
        return self._works

    @Property(str, notify=changed)
    def advice(self) -> str:
        """What the visitor can do now."""
        text = _ADVICE.get(self._hint, _ADVICE["none"]) if self._works else _NOT_WORKING
        return tr(text)

    @Slot(str)
    def hint(self, hint: str) -> None:
        """Take a hint of the camera: ``none``, ``closer``, ``hold-still`` or ``brighter``."""
        if hint != self._hint:
            self._hint = hint
            self.changed.emit()

    @Slot(str)
    def state(self, problem: str) -> None:
        """Take the state of the camera, empty when all is well."""
        self._works = not problem
        self.changed.emit()
        self.broke.emit(problem)
