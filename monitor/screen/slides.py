"""Pictures from a folder, shown beside the board while nothing is called."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from lobby.domain.errors import Unavailable
from lobby.ui.background import Runner
from monitor.screen.display import DisplayModel
from monitor.screen.presenter import CallPresenter

QML_IMPORT_NAME = "Lobby.Monitor"
QML_IMPORT_MAJOR_VERSION = 1

log: Final = logging.getLogger(__name__)

_SHOWN: Final = frozenset({".jpg", ".jpeg", ".png", ".webp", ".svg"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How quiet the slides are; both in milliseconds."""

    calm: int = 20_000
    """After the last row has become like the others."""
    each: int = 15_000
    """For one picture."""


@QmlElement
class SlidesModel(QObject):
    """Shows one picture after the other, in the order of their names, and leaves for every call."""

    changed = Signal()

    def __init__(
        self,
        folder: Path | None,
        presenter: CallPresenter,
        displays: Sequence[DisplayModel],
        runner: Runner,
        pace: Pace | None = None,
    ) -> None:
        """Take the pictures of ``folder``, which may change at any time, or show none at all."""
        super().__init__()
        pace = pace or Pace()
        self._presenter, self._displays, self._runner = presenter, displays, runner
        self._picture: Path | None = None
        self._broken: set[Path] = set()
        self._problem = ""
        self._calm = QTimer(self, singleShot=True, interval=pace.calm)
        self._each = QTimer(self, interval=pace.each)
        if folder is not None:
            self._list_pictures = partial(_list_pictures, folder)
            self._calm.timeout.connect(self._begin)
            self._each.timeout.connect(self.turn)
            presenter.refreshed.connect(self._watch)
            self._watch()

    @Property(QUrl, notify=changed)
    def picture(self) -> QUrl:
        """The picture that is on; empty while calls need the room."""
        return _url(self._picture)

    @Slot()
    def turn(self) -> None:
        """Show the next picture that is in the folder now."""
        self._runner.run(self._list_pictures, self._next, unavailable=self._gone)

    @Slot()
    def refuse(self) -> None:
        """Leave out the present picture: it cannot be read."""
        if self._picture is not None:
            log.warning("slide=%s problem=unreadable", self._picture.name)
            self._broken.add(self._picture)
            self.turn()

    @Slot()
    def _watch(self) -> None:
        if not self._presenter.calm:
            self._calm.stop()
            self._each.stop()
            self._show(None)
        elif not self._each.isActive() and not self._calm.isActive():
            self._calm.start()

    def _begin(self) -> None:
        self._each.start()
        self.turn()

    def _next(self, files: Sequence[Path]) -> None:
        self._report("")
        self._broken &= set(files)
        pictures = [path for path in files if path not in self._broken]
        if not self._each.isActive() or not pictures:
            self._show(None)
            return
        later = (path for path in pictures if self._picture and path > self._picture)
        self._show(next(later, pictures[0]))

    def _gone(self, outage: Unavailable) -> None:
        self._report(outage.detail)
        self._show(None)

    def _report(self, problem: str) -> None:
        if problem != self._problem:
            self._problem = problem
            log.warning("slides=%s", problem or "back")

    def _show(self, picture: Path | None) -> None:
        if picture != self._picture:
            self._picture = picture
            self.changed.emit()
            for display in self._displays:
                display.give_way(picture is not None)


def _list_pictures(folder: Path) -> Sequence[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix.lower() in _SHOWN)
    except OSError as error:
        raise Unavailable("slides", "missing", str(error)) from error


def _url(picture: Path | None) -> QUrl:
    return QUrl() if picture is None else QUrl.fromLocalFile(str(picture))
