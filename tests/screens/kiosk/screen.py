"""A window as a visitor or a clerk uses it: by what is written there, by touch and by key."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from lobby.ui.program import KIT, use_fonts
from lobby.ui.translations import Translations


class Screen:
    """One window, offscreen, with the objects it shows."""

    def __init__(self, folder, module, properties, qtbot, size=(1080, 1920)):
        use_fonts()
        self.qtbot = qtbot
        self.engine = QQmlApplicationEngine()
        for modules in (KIT, Path(folder) / "qml"):
            self.engine.addImportPath(str(modules))
        self.translations = Translations(self.engine, [Path(folder) / "translations"])
        self.engine.setInitialProperties(properties)
        self.engine.loadFromModule(module, "Main")
        self.window: QQuickWindow = self.engine.rootObjects()[0]
        self.window.setGeometry(0, 0, *size)
        self.window.show()
        qtbot.waitUntil(self.window.isExposed)
        self.window.requestActivate()

    def close(self):
        self.translations.use("en")
        self.window.close()
        with self.qtbot.waitSignal(self.engine.destroyed, timeout=60_000):
            self.engine.deleteLater()

    def resize(self, width, height):
        self.window.setGeometry(0, 0, width, height)
        self.settle()

    def settle(self):
        """Let everything that is due happen, and two frames be laid out and painted."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        for _ in range(2):
            with self.qtbot.waitSignal(self.window.frameSwapped):
                self.window.update()

    def items(self):
        """Every item that is visible, in the order of the scene."""
        return list(_visible(self.window.contentItem()))

    def find(self, name):
        """The visible item of this object name."""
        found = [item for item in self.items() if item.objectName() == name]
        assert found, f"{name} is not on the screen"
        return found[0]

    def shows(self, name):
        return any(item.objectName() == name for item in self.items())

    def text(self, name):
        return self.find(name).property("text")

    def texts(self):
        """Everything that is written on the screen."""
        texts = (item.property("text") for item in self.items() if _is_text(item))
        return [text for text in texts if text]

    def touch(self, name):
        """Touch the middle of an item."""
        item = self.find(name)
        place = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        assert self.window.contentItem().contains(QPointF(place)), f"{name} is outside"
        QTest.mouseClick(
            self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )
        self.settle()

    def press(self, *keys):
        for key in keys:
            QTest.keyClick(self.window, key)
        self.settle()

    def focused(self):
        item = self.window.activeFocusItem()
        return item.objectName() if item else ""

    def picture(self):
        self.settle()
        return self.window.grabWindow()


def accessible(item):
    """Role, name and description as an assistive technology is told."""
    found = QAccessible.queryAccessibleInterface(item)
    name, description = QAccessible.Text.Name, QAccessible.Text.Description
    return found.role(), found.text(name), found.text(description)


def _visible(item):
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _visible(child)


def _is_text(item):
    return item.inherits("QQuickText")
