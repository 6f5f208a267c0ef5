import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView

import hardware.scanner.preview  # noqa: F401 - makes CameraView known to QML
from hardware.scanner.camera import Camera
from hardware.scanner.scans import Scans
from hardware.scanner.source import CameraOptions

PAGE = b"""
import QtQuick
import Lobby.Scanner
CameraView { width: 200; height: 100 }
"""


@pytest.fixture
def camera(qtbot):
    return Camera(CameraOptions(source="none"), Scans())


@pytest.fixture
def view(qtbot, camera):
    view = QQuickView()
    component = QQmlComponent(view.engine())
    component.setData(PAGE, QUrl())
    item = component.createWithInitialProperties({"camera": camera})
    view.setContent(QUrl(), component, item)
    view.show()
    qtbot.waitUntil(view.isExposed)
    yield view
    view.close()


def a_picture(colour):
    image = QImage(640, 480, QImage.Format.Format_BGR888)
    image.fill(QColor(colour))
    return image


def test_the_picture_of_the_camera_is_painted_by_the_software_renderer(view, camera, qtbot):
    camera.frame.emit(a_picture("#ff0000"))

    qtbot.waitUntil(lambda: view.grabWindow().pixelColor(100, 50) == QColor("#ff0000"))


def test_the_camera_makes_pictures_only_while_somebody_looks(view, camera):
    shown = camera.property("pictures")
    view.rootObject().setVisible(False)

    assert (shown, camera.property("pictures")) == (True, False)


def test_a_page_without_a_camera_shows_an_empty_place(view):
    assert view.rootObject().setProperty("camera", None)
