"""The kit's drawings: in many colours, inside what clips them, and gone when they are gone."""

import os
from pathlib import Path

import PySide6.QtQuick  # noqa: F401 - without it a root object is a bare QWindow
import pytest
from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtTest import QTest
from shiboken6 import delete

from lobby.ui.program import KIT

WINDOW = """
import QtQuick
import LobbyKit

Window {
    color: "white"
    height: 100
    visible: true
    width: 200

    %s
}
"""
MANY = """
property alias shown: repeater.model

Flow {
    anchors.fill: parent

    Repeater {
        id: repeater

        Icon {
            height: 20
            name: "qr"
            width: 20
        }
    }
}
"""
OUTSIDE = """
Item {
    clip: true
    height: 100
    width: 100

    Icon {
        colour: "red"
        height: 80
        name: "check"
        width: 80
        x: 110
    }
}
"""
ONE = """
Icon {
    objectName: "icon"
    height: 100
    width: 100
}
"""


@pytest.fixture
def a_window(qapp):
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(KIT))

    def shown(content):
        engine.loadData((WINDOW % content).encode())
        window = engine.rootObjects()[0]
        QTest.qWaitForWindowExposed(window)
        return window

    yield shown
    delete(engine)


def colours(window):
    picture = window.grabWindow()
    points = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
    return {QColor(picture.pixel(*point)).name() for point in points}


def test_an_icon_has_the_colour_that_it_is_told(a_window):
    window = a_window(ONE)
    icon = window.findChild(QObject, "icon")

    icon.setProperty("name", "check")
    icon.setProperty("colour", QColor("#0b4f8a"))

    assert "#0b4f8a" in colours(window)


def test_an_unknown_icon_is_empty(a_window):
    window = a_window(ONE)

    window.findChild(QObject, "icon").setProperty("name", "no such drawing")

    assert colours(window) == {"#ffffff"}


def test_an_icon_outside_a_clipped_view_is_not_seen(a_window):
    assert colours(a_window(OUTSIDE)) == {"#ffffff"}


def test_five_thousand_icons_leave_nothing_behind(a_window):
    window = a_window(MANY)

    memory = made_and_removed(window, times=50)

    assert memory[-1] - memory[10] < 2


def made_and_removed(window, times):
    """Show a hundred and none again, so often; the resident megabytes after each time."""
    loop, timer, memory = QEventLoop(), QTimer(interval=5), []

    def one_step():
        window.setProperty("shown", 0 if window.property("shown") else 100)
        if not window.property("shown"):
            memory.append(resident())
        if len(memory) == times:
            loop.quit()

    timer.timeout.connect(one_step)
    timer.start()
    loop.exec()
    timer.stop()
    return memory


def resident():
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
