"""``python -m kiosk``: opens one entrance terminal, runs it and closes what it opened."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtQuick import QQuickWindow

from config.settings import Settings, load
from hardware.printer import open_printer
from hardware.printer.on_demand import PrinterOnDemand
from hardware.scanner.camera import Camera
from hardware.scanner.factory import camera_from, scans_from
from hardware.scanner.preview import CameraView
from hardware.voice.factory import VoiceSettings, speaker_from
from hardware.voice.playback import Playback
from hardware.voice.read_aloud import ReadAloud
from kiosk.connections import connect_camera, connect_scanners, connect_voice, connect_window
from kiosk.devices.lockdown import Lockdown
from kiosk.devices.ports import Devices
from kiosk.options import branding_from, options_from
from kiosk.view_models import ViewModels, build
from lobby import open_lobby
from lobby.api.office import OfficeApi
from lobby.ui.arguments import parser
from lobby.ui.background import Background, Runner, ignore
from lobby.ui.exits import Exit, exit_code
from lobby.ui.journal import JournalSignal
from lobby.ui.program import Program, log_to_stderr, repeat_every

QML_TYPES = (CameraView,)
"""Known to QML because it is imported here."""


class Workers(NamedTuple):
    """The threads beside the GUI thread: none of them waits for another's device."""

    asking: Background
    printing: Background
    speaking: Background


def run(arguments: Sequence[str]) -> int:
    """Show the terminal until it is closed; return the exit code."""
    asked = parser("kiosk", "Check in, or draw a token.").parse_args(arguments)
    log_to_stderr()
    settings = load(asked.config)
    program = Program("kiosk", Path(__file__).parent)
    with ExitStack() as ends:
        lobby = ends.enter_context(open_lobby(settings))
        workers = Workers(
            *(ends.enter_context(closing(Background(name))) for name in Workers._fields)
        )
        scans = scans_from(settings.scanner)
        camera = camera_from(settings.scanner, scans)
        voice = _open_voice(settings.voice, workers.speaking)
        devices = _devices(settings, workers, camera, voice)
        models = build(
            lobby.entrance,
            lobby.office,
            lobby.journal,
            workers.asking,
            devices,
            options_from(settings),
        )
        if camera is not None:
            ends.callback(camera.close)
            connect_camera(models, camera)
        if voice is not None:
            connect_voice(models, voice)
        else:
            _miss_no_voice(lobby.office, settings.kiosk.place, workers.asking)
        window = _open_window(program, models, camera, settings, asked)
        journal = ends.enter_context(closing(JournalSignal(lobby.journal)))
        journal.moved.connect(models.pages.home.refresh)
        journal.away.connect(models.terminal.set_away)
        program.keep(repeat_every(1000, models.tick))
        program.keep(*connect_scanners(models, settings.scanner, scans, window))
        program.keep(_lock(program, models, window, closable=_is_window(asked)))
        return program.run()


def main() -> None:
    """Run as a program."""
    code = exit_code(run, sys.argv[1:])
    if code == Exit.AGAIN:
        os.execv(sys.executable, sys.orig_argv)  # noqa: S606 - itself, as it was started
    sys.exit(code)


def _devices(
    settings: Settings, workers: Workers, camera: Camera | None, voice: ReadAloud | None
) -> Devices:
    scanner = settings.scanner
    return Devices(
        printer=_open_printer(settings, workers.printing),
        printing=workers.printing,
        camera=camera,
        voice=voice,
        reads_codes=bool(scanner.camera or scanner.wedge or scanner.serial),
    )


def _miss_no_voice(office: OfficeApi, place: str, asking: Runner) -> None:
    """Take back what was reported before the settings did without a voice."""
    asking.run(partial(office.report_device, place, "read-aloud"), unavailable=ignore)


def _open_window(
    program: Program,
    models: ViewModels,
    camera: Camera | None,
    settings: Settings,
    asked: Namespace,
) -> QQuickWindow:
    window = program.open(
        "Kiosk",
        "Main",
        models.properties(branding_from(settings.town), camera),
        geometry=asked.geometry,
        windowed=asked.windowed,
    )
    connect_window(models, window, program.translations)
    if settings.kiosk.hide_pointer and not _is_window(asked):
        window.setCursor(Qt.CursorShape.BlankCursor)
    return window


def _is_window(asked: Namespace) -> bool:
    """Whether it is a window among others rather than the full screen."""
    return asked.windowed or asked.geometry is not None


def _lock(
    program: Program, models: ViewModels, window: QQuickWindow, *, closable: bool
) -> Lockdown:
    """Leave the staff page as the only way out, and open that way."""
    lockdown = Lockdown(window, closable=closable)
    lockdown.staffWanted.connect(models.terminal.askStaff)
    models.pages.staff.ended.connect(program.application.exit)
    program.application.aboutToQuit.connect(lockdown.release)
    return lockdown


def _open_printer(settings: Settings, printing: Runner) -> PrinterOnDemand | None:
    if settings.printer.kind == "none":
        return None
    printer = PrinterOnDemand(lambda: open_printer(settings.printer))
    printing.run(printer.warm_up, unavailable=ignore)
    return printer


def _open_voice(settings: VoiceSettings, speaking: Runner) -> ReadAloud | None:
    """Open the voice that reads the screen to a visitor; staff hear at once if it is dumb."""
    cache = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation)
    speaker = speaker_from(settings, Path(cache) / "lobby" / "voice")
    if speaker is None:
        return None
    loudspeaker = Playback()
    loudspeaker.probe()
    voice = ReadAloud(speaker, loudspeaker, speaking)
    voice.probe()
    return voice


if __name__ == "__main__":
    main()
