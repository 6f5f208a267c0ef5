"""A counter's label for QML, in lines that fill the space it is given."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from lobby.domain.labels import Label, Lettering, Space, fitted

QML_IMPORT_NAME = "Lobby.Monitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FittedLabel(QObject):
    """Sets a label as legibly as its space allows."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._label = ""
        self._space = Space(width=1, height=1, word=1, mark=1, needed=1)
        self._lettering = Lettering((Label("", ""),), 1, 1)

    def _place(self, **given: float) -> None:
        """Take another measure; a window that is not shown yet has none."""
        larger = {name: max(1.0, value) for name, value in given.items()}
        self._set(self._label, replace(self._space, **larger))

    def _set(self, label: str, space: Space) -> None:
        if (label, space) != (self._label, self._space):
            self._label, self._space = label, space
            self._lettering = fitted(label, space)
            self.changed.emit()

    def _lines(self) -> list[dict[str, str]]:
        return [line._asdict() for line in self._lettering.lines]

    label = Property(
        str,
        lambda self: self._label,
        lambda self, label: self._set(label, self._space),
        notify=changed,
    )
    width = Property(
        float,
        lambda self: self._space.width,
        lambda self, width: self._place(width=width),
        notify=changed,
    )
    height = Property(
        float,
        lambda self: self._space.height,
        lambda self, height: self._place(height=height),
        notify=changed,
    )
    wordMost = Property(
        float,
        lambda self: self._space.word,
        lambda self, word: self._place(word=word),
        notify=changed,
    )
    markMost = Property(
        float,
        lambda self: self._space.mark,
        lambda self, mark: self._place(mark=mark),
        notify=changed,
    )
    needed = Property(
        float,
        lambda self: self._space.needed,
        lambda self, needed: self._place(needed=needed),
        notify=changed,
    )
    lines = Property(list, _lines, notify=changed)
    wordSize = Property(float, lambda self: self._lettering.word, notify=changed)
    markSize = Property(float, lambda self: self._lettering.mark, notify=changed)
    naturalWidth = Property(float, lambda self: self._lettering.width, notify=changed)
