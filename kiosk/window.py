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
        self._speak()
        terminal.idle.asked.connect(self.reader.readPage)
        Presence(window, terminal).noticed.connect(terminal.idle.touch)
        terminal.start()

    def _speak(self) -> None:
        """Let every change of state be heard, what follows from it after it."""
        terminal, sight = self.terminal, self.sight
        for changed in (
            terminal.choice.said,
            terminal.keypad.said,
            terminal.aids.said,
            terminal.idle.said,
            terminal.staff.told,
        ):
            changed.connect(self.reader.tell)
        for learned in (terminal.choice.learned, terminal.shown.told):
            learned.connect(self.reader.add)
        terminal.staff.opened.connect(self.reader.readPage)
        sight.changed.connect(
            lambda: self.reader.advise(sight.property("advice"), terminal.property("page"))
        )

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
