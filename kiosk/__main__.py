"""``python -m kiosk``: wires one entrance terminal and runs it."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickWindow

from config.settings import Settings, load
from hardware.printer import open_printer
from hardware.scanner.camera import Camera
from hardware.scanner.preview import CameraView
from hardware.scanner.settings import camera_from, scans_from
from kiosk.devices import Devices, PrinterOnDemand
from kiosk.idle import Patience
from kiosk.lockdown import Lockdown
from kiosk.reader import Reader
from kiosk.sight import Sight
from kiosk.surroundings import Surroundings
from kiosk.terminal import Terminal
from kiosk.voice import voice_from
from kiosk.window import Cast, Look
from lobby import open_lobby
from lobby.api.lobby import Lobby
from lobby.ui.arguments import parser
from lobby.ui.background import Background, Runner
from lobby.ui.exits import Exit, exit_code
from lobby.ui.journal import JournalSignal
from lobby.ui.program import Program, every, log_to_stderr

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
        if camera is not None:
            ends.callback(camera.close)
        cast = _cast(settings, lobby, workers, camera)
        window = _open(program, cast, settings, asked)
        journal = ends.enter_context(closing(JournalSignal(lobby.journal)))
        journal.moved.connect(cast.terminal.look)
        journal.away.connect(cast.terminal.lost)
        ticks = every(1000, cast.terminal.tick)
        program.keep(ticks, *cast.hear(settings.scanner, scans, window))
        program.keep(_lock(program, cast.terminal, window, asked))
        return program.run()


def main() -> None:
    """Run as a program."""
    code = exit_code(run, sys.argv[1:])
    if code == Exit.AGAIN:
        os.execv(sys.executable, sys.orig_argv)  # noqa: S606 - itself, as it was started
    sys.exit(code)


def _open(program: Program, cast: Cast, settings: Settings, asked: Namespace) -> QQuickWindow:
    window = program.open(
        "Kiosk",
        "Main",
        cast.properties(_look(settings)),
        geometry=asked.geometry,
        windowed=asked.windowed,
    )
    cast.attend(window, program.translations)
    if settings.kiosk.hide_pointer and asked.geometry is None and not asked.windowed:
        window.setCursor(Qt.CursorShape.BlankCursor)
    return window


def _lock(program: Program, terminal: Terminal, window: QQuickWindow, asked: Namespace) -> Lockdown:
    """Leave the staff page as the only way out, and open that way."""
    lockdown = Lockdown(window, closable=asked.windowed or asked.geometry is not None)
    lockdown.staffWanted.connect(terminal.askStaff)
    terminal.staff.ended.connect(program.application.exit)
    program.application.aboutToQuit.connect(lockdown.release)
    return lockdown


def _cast(settings: Settings, lobby: Lobby, workers: Workers, camera: Camera | None) -> Cast:
    devices = Devices(
        printer=_printer(settings, workers.printing), printing=workers.printing, camera=camera
    )
    terminal = Terminal(lobby, workers.asking, devices, _surroundings(settings))
    scanner = settings.scanner
    sight = Sight(works=bool(scanner.camera or scanner.wedge or scanner.serial))
    if camera is not None:
        camera.hint.connect(sight.hint)
        camera.state.connect(sight.state)
        sight.broke.connect(lambda problem: terminal.device("camera", problem))
    voice = voice_from(settings.voice, workers.speaking)
    reader = Reader(terminal.aids, voice)
    if voice is None:
        _miss_no_voice(settings.kiosk.place, lobby, workers.asking)
    else:
        voice.problem.connect(lambda problem: terminal.device("read-aloud", problem))
        voice.problem.connect(reader.hear)
    return Cast(terminal=terminal, reader=reader, sight=sight, camera=camera)


def _miss_no_voice(place: str, lobby: Lobby, asking: Runner) -> None:
    """Take back what was reported before the settings did without a voice."""
    report = partial(lobby.office.report_device, place, "read-aloud")
    asking.run(report, _said, refused=_said, unavailable=_said)


def _said(_outcome: object) -> None:
    """Nobody waits for it; at the next start it is said again."""


def _surroundings(settings: Settings) -> Surroundings:
    kiosk, pin = settings.kiosk, settings.secret("kiosk_pin")
    return Surroundings(
        place=kiosk.place,
        languages=kiosk.languages or settings.town.languages,
        patience=Patience(quiet=int(kiosk.home_after), answer=int(kiosk.done_for)),
        logo=Path(settings.town.logo) if settings.town.logo else None,
        letters=kiosk.letters,
        pin=pin.get_secret_value() if pin else "",
    )


def _look(settings: Settings) -> Look:
    town = settings.town
    logo = Path(town.logo) if town.logo else None
    return Look(department=town.department, colour=town.brand, logo=logo)


def _printer(settings: Settings, printing: Background) -> PrinterOnDemand | None:
    if settings.printer.kind == "none":
        return None
    printer = PrinterOnDemand(lambda: open_printer(settings.printer))
    printing.run(printer.warm_up, _nothing, refused=_nothing, unavailable=_nothing)
    return printer


def _nothing(_outcome: object) -> None:
    """What is not waited for."""


if __name__ == "__main__":
    main()
