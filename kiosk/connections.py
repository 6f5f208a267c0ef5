"""Which signal leads where: of the window, the languages, the scanners, the camera, the voice."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow

from hardware.scanner.camera import Camera
from hardware.scanner.factory import ScannerSettings, serial_from, wedge_from
from hardware.scanner.scans import Scans
from hardware.voice.read_aloud import ReadAloud
from kiosk.idle import ActivityFilter
from kiosk.view_models import ViewModels
from lobby.ui.translations import Translations


def connect_window(models: ViewModels, window: QQuickWindow, translations: Translations) -> None:
    """Connect the window and the languages, let every change be heard, and start."""
    terminal, pages, reader = models.terminal, models.pages, models.reader
    pages.aids.languageChanged.connect(translations.use)
    translations.changed.connect(models.retranslate)
    translations.use(pages.aids.visit.language)
    reader.watch(window)
    pages.idle.hold_while(reader.speaking)
    terminal.pageChanged.connect(reader.readPage)
    translations.changed.connect(reader.readPage)
    _connect_reader(models)
    pages.idle.asked.connect(reader.readPage)
    ActivityFilter(window, terminal).noticed.connect(pages.idle.touch)
    terminal.start()


def _connect_reader(models: ViewModels) -> None:
    """Let every change of state be heard, what follows from it after it."""
    pages, reader, status = models.pages, models.reader, models.camera_status
    for changed in (
        pages.topics.announced,
        pages.selection.announced,
        pages.keypad.announced,
        pages.aids.announced,
        pages.idle.announced,
        pages.staff.announced,
    ):
        changed.connect(reader.announce)
    for updated in (pages.selection.updated, pages.answer.updated):
        updated.connect(reader.add)
    pages.staff.opened.connect(reader.readPage)
    status.changed.connect(
        lambda: reader.advise(status.property("advice"), models.terminal.property("page"))
    )


def connect_scanners(
    models: ViewModels, settings: ScannerSettings, scans: Scans, window: QQuickWindow
) -> list[QObject]:
    """Let every scanner check in on every page of the window, as long as these are kept."""
    scans.scanned.connect(lambda scan: models.terminal.scanned(scan.text))
    scans.foreign.connect(models.terminal.scannedForeign)
    listening: list[QObject] = [scans]
    if wedge := wedge_from(settings, scans):
        wedge.listen(window)
        listening.append(wedge)
    if line := serial_from(settings, scans):
        line.state.connect(partial(models.pages.staff.report, "scanner"))
        if not settings.camera and not settings.wedge:
            line.state.connect(models.camera_status.state)
        line.start()
        listening.append(line)
    return listening


def connect_camera(models: ViewModels, camera: Camera) -> None:
    """Let the page say what helps the camera, and staff when it is broken."""
    status = models.camera_status
    camera.hint.connect(status.hint)
    camera.state.connect(status.state)
    status.broke.connect(partial(models.pages.staff.report, "camera"))


def connect_voice(models: ViewModels, voice: ReadAloud) -> None:
    """Let staff hear of a voice that cannot be heard, and offer it no longer."""
    voice.problem.connect(partial(models.pages.staff.report, "read-aloud"))
    voice.problem.connect(models.reader.set_problem)
