"""When a call is really on the screen: one line in the log, for whoever asks how late it was."""

from __future__ import annotations

import logging
from collections.abc import Hashable
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtQuick import QQuickWindow

from monitor.screen.presenter import CallPresenter
from monitor.screen.rows import CallRow

log: Final = logging.getLogger(__name__)


class PaintLog(QObject):
    """Logs each large call once, with the first frame that shows it."""

    def __init__(self, presenter: CallPresenter, window: QQuickWindow) -> None:
        super().__init__()
        self._presenter = presenter
        self._logged: set[Hashable] = set()
        self._due: list[CallRow] = []
        presenter.refreshed.connect(self._expect)
        window.frameSwapped.connect(self._log_painted)

    @Slot()
    def _expect(self) -> None:
        large = list(self._presenter.large)
        self._due = [line for line in large if line.key not in self._logged]
        self._logged &= {line.key for line in large}

    @Slot()
    def _log_painted(self) -> None:
        due, self._due = self._due, []
        for line in due:
            self._logged.add(line.key)
            log.info("call=painted ticket=%s", line.key)
