"""A terminal on a real X server that says on its output which control has the focus."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy

from tests.builders import a_database
from tests.screens.kiosk.stand import a_terminal


class Waiter:
    """What a screen needs of pytest-qt, outside a test."""

    def waitUntil(self, holds):
        while not holds():
            QGuiApplication.processEvents()

    @contextmanager
    def waitSignal(self, signal):
        emitted = QSignalSpy(signal)
        yield
        self.waitUntil(emitted.count)


def main(folder):
    """Show the page of the services and tell every move, until it is ended."""
    application = QGuiApplication(sys.argv[:1])
    with a_terminal(a_database(Path(folder)), Waiter()) as stand:
        window = stand.screen.window
        window.activeFocusItemChanged.connect(lambda: print(f"focus={name_of(window)}", flush=True))
        stand.terminal.services()
        stand.screen.settle()
        print("window=painted", flush=True)
        application.exec()


def name_of(window):
    item = window.activeFocusItem()
    return item.objectName() if item and item.activeFocusOnTab() else ""


if __name__ == "__main__":
    main(sys.argv[1])
