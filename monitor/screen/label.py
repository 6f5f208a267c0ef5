"""A counter's label for QML, in lines that fill the space it is given."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from lobby.domain.signage.labels import Label, Lettering, Space, fitted

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

    @Property(str, notify=changed)
    def label(self) -> str:
        """The label as the settings have it."""
        return self._label

    @label.setter  # type: ignore[no-redef]
    def label(self, label: str) -> None:
        self._set(label, self._space)

    @Property(float, notify=changed)
    def width(self) -> float:
        """The width that it has, in pixels."""
        return self._space.width

    @width.setter  # type: ignore[no-redef]
    def width(self, width: float) -> None:
        self._place(width=width)

    @Property(float, notify=changed)
    def height(self) -> float:
        """The height that it has, in pixels."""
        return self._space.height

    @height.setter  # type: ignore[no-redef]
    def height(self, height: float) -> None:
        self._place(height=height)

    @Property(float, notify=changed)
    def wordMost(self) -> float:
        """The largest size of its word, in pixels."""
        return self._space.word

    @wordMost.setter  # type: ignore[no-redef]
    def wordMost(self, wordMost: float) -> None:
        self._place(word=wordMost)

    @Property(float, notify=changed)
    def markMost(self) -> float:
        """The largest size of its mark, in pixels."""
        return self._space.mark

    @markMost.setter  # type: ignore[no-redef]
    def markMost(self, markMost: float) -> None:
        self._place(mark=markMost)

    @Property(float, notify=changed)
    def needed(self) -> float:
        """The size that the farthest seat can read, in pixels."""
        return self._space.needed

    @needed.setter  # type: ignore[no-redef]
    def needed(self, needed: float) -> None:
        self._place(needed=needed)

    @Property(list, notify=changed)
    def lines(self) -> list[dict[str, str]]:
        """Its lines, each a ``word`` and a ``mark``."""
        return [line._asdict() for line in self._lettering.lines]

    @Property(float, notify=changed)
    def wordSize(self) -> float:
        """The size of its word, in pixels."""
        return self._lettering.word

    @Property(float, notify=changed)
    def markSize(self) -> float:
        """The size of its mark, in pixels."""
        return self._lettering.mark

    @Property(float, notify=changed)
    def naturalWidth(self) -> float:
        """The width that it takes at these sizes, in pixels."""
        return self._lettering.width

    def _place(self, **given: float) -> None:
        """Take another measure; a window that is not shown yet has none."""
        larger = {name: max(1.0, value) for name, value in given.items()}
        self._set(self._label, replace(self._space, **larger))

    def _set(self, label: str, space: Space) -> None:
        if (label, space) != (self._label, self._space):
            self._label, self._space = label, space
            self._lettering = fitted(label, space)
            self.changed.emit()
