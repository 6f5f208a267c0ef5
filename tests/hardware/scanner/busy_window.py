"""A window whose program is always busy with something else; it says what it was given, as JSON.

``python -m tests.hardware.scanner.busy_window``: a line when it can be typed into, then one for
every scan and for every key that reached it.
"""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QRasterWindow

from hardware.scanner.scans import Scans
from hardware.scanner.wedge import Wedge

BUSY = 0.07
"""Seconds at a time; more than a scanner needs between two keys."""


class Window(QRasterWindow):
    """Tells its keys, and works without a pause."""

    def __init__(self):
        super().__init__()
        self.setTitle("busy window")
        self._work = QTimer(self, interval=1)
        self._work.timeout.connect(lambda: time.sleep(BUSY))
        self._work.start()

    def focusInEvent(self, _event):
        say("ready", "now")

    def keyPressEvent(self, event):
        say("key", event.text())


def say(what, value):
    sys.stdout.write(json.dumps([what, value]) + "\n")
    sys.stdout.flush()


def main():
    app = QGuiApplication([])
    scans = Scans()
    scans.scanned.connect(lambda scan: say("scan", scan.text))
    window, wedge = Window(), Wedge(scans)
    wedge.listen(window)
    window.show()
    window.requestActivate()
    app.exec()


if __name__ == "__main__":
    main()
