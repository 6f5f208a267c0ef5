"""The terminal's window: what its QML is given, and which signal leads where."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickWindow

from hardware.scanner.scans import Scans
from hardware.scanner.settings import ScannerSettings, serial_from, wedge_from
from kiosk.presence import Presence
from kiosk.reader import Reader
from kiosk.sight import Sight
from kiosk.terminal import Terminal
from lobby.ui.translations import Translations


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a town shows of itself."""

    department: str = ""
    colour: str = "#0B4F8A"
    logo: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """The objects behind one window; they live as long as it does."""

    terminal: Terminal
    reader: Reader
    sight: Sight
    camera: QObject | None = None
    """What ``CameraView`` shows."""

    def properties(self, look: Look) -> dict[str, object]:
        """The required properties of ``Main.qml``."""
        terminal = self.terminal
        camera = {"camera": self.camera} if self.camera is not None else {}
        return camera | {
            "terminal": terminal,
            "aids": terminal.aids,
            "keypad": terminal.keypad,
            "choice": terminal.choice,
            "staff": terminal.staff,
            "greeting": terminal.greeting,
            "shown": terminal.shown,
            "admitted": terminal.admitted,
            "idle": terminal.idle,
            "clock": terminal.clock,
            "sight": self.sight,
            "reader": self.reader,
            "department": look.department,
            "townColour": QColor(look.colour),
            "logo": QUrl.fromLocalFile(str(look.logo)) if look.logo else QUrl(),
        }

    def attend(self, window: QQuickWindow, translations: Translations) -> None:
        """Connect the window, the languages and the voice to the terminal."""
        terminal = self.terminal
        terminal.aids.languageChanged.connect(translations.use)
        translations.changed.connect(terminal.retranslate)
        translations.use(terminal.aids.visit.language)
        self.reader.watch(window)
        terminal.idle.hold_while(self.reader.speaking)
        terminal.pageChanged.connect(self.reader.readPage)
        translations.changed.connect(self.reader.readPage)
        terminal.choice.chosen.connect(lambda: self.reader.tell(terminal.choice.spoken))
        terminal.shown.slipChanged.connect(lambda: self.reader.add(terminal.shown.told))
        terminal.idle.asked.connect(self.reader.readPage)
        Presence(window, terminal).noticed.connect(terminal.idle.touch)
        terminal.start()

    def hear(self, settings: ScannerSettings, scans: Scans, window: QQuickWindow) -> list[QObject]:
        """Let every scanner check in on every page of the window, as long as these are kept."""
        terminal = self.terminal
        scans.scanned.connect(lambda scan: terminal.scanned(scan.text))
        scans.foreign.connect(terminal.scannedForeign)
        heard: list[QObject] = [scans]
        if wedge := wedge_from(settings, scans):
            wedge.listen(window)
            heard.append(wedge)
        if line := serial_from(settings, scans):
            line.state.connect(lambda problem: terminal.device("scanner", problem))
            if self.camera is None and not settings.wedge:
                line.state.connect(self.sight.state)
            line.start()
            heard.append(line)
        return heard
