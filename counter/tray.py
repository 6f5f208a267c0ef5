"""The icon beside the clock of the desktop, with a dot while somebody waits for an idle counter."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QIcon
from PySide6.QtQuick import QQuickWindow
from PySide6.QtWidgets import QSystemTrayIcon

from counter.view_models import ViewModels

_ICONS: Final = Path(__file__).parent / "icons"


class Tray(QObject):
    """Shows what the window's title says, and the window when it is pressed."""

    def __init__(
        self, models: ViewModels, window: QQuickWindow, parent: QObject | None = None
    ) -> None:
        """Needs a ``QApplication``; on a desktop without such icons there is none."""
        super().__init__(parent)
        self._models = models
        self._window = window
        self._icons = {
            waits: QIcon(str(_ICONS / name))
            for waits, name in ((False, "idle.svg"), (True, "waiting.svg"))
        }
        self.icon = QSystemTrayIcon(self._icons[False], self)
        self.icon.activated.connect(self._raise)
        models.attention.changed.connect(self._follow)
        models.office.changed.connect(self._follow)
        self._follow()
        self.icon.setVisible(QSystemTrayIcon.isSystemTrayAvailable())

    @Slot()
    def _follow(self) -> None:
        self.icon.setIcon(self._icons[bool(self._models.attention.waits)])
        self.icon.setToolTip(f"{self._models.counter.label} · {self._models.office.counts}")

    @Slot()
    def _raise(self) -> None:
        self._window.show()
        self._window.raise_()
        self._window.requestActivate()
