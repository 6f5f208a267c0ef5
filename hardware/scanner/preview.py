"""The picture of the camera in a QML scene, also where there is no graphics processor."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from hardware.scanner.camera import Camera

QML_IMPORT_NAME = "Lobby.Scanner"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CameraView(QQuickPaintedItem):
    """Shows what ``camera`` sees, filling the item; costs nothing while it is invisible."""

    cameraChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._camera: Camera | None = None
        self._image = QImage()
        self.visibleChanged.connect(self._apply_visibility)

    def paint(self, painter: QPainter) -> None:
        """Draw the newest picture, cut to the shape of the item."""
        if self._image.isNull():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.boundingRect(), self._image, self._cut())

    def _cut(self) -> QRectF:
        whole = self._image.rect().toRectF()
        shape = self.size().scaled(whole.size(), Qt.AspectRatioMode.KeepAspectRatio)
        cut = QRectF(0, 0, shape.width(), shape.height())
        cut.moveCenter(whole.center())
        return cut

    @Property(QObject, notify=cameraChanged)
    def camera(self) -> QObject | None:
        """The ``Camera``; nothing is shown without one."""
        return self._camera

    @camera.setter  # type: ignore[no-redef]
    def camera(self, camera: QObject | None) -> None:
        if camera is self._camera:
            return
        if self._camera is not None:
            self._camera.frame.disconnect(self._show)
        self._camera = camera if isinstance(camera, Camera) else None
        if self._camera is not None:
            self._camera.frame.connect(self._show)
        self._apply_visibility()
        self.cameraChanged.emit()

    @Slot(QImage)
    def _show(self, image: QImage) -> None:
        self._image = image
        self.update()

    @Slot()
    def _apply_visibility(self) -> None:
        if self._camera is not None:
            self._camera.setProperty("pictures", self.isVisible())
        if not self.isVisible():
            self._image = QImage()
