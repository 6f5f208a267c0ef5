"""The demonstration in real windows, side by side, for somebody to try out."""

from __future__ import annotations

import webbrowser
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import sleep
from typing import Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QMediaDevices

from demo import bookings, house, sound
from demo.devices import DemoDevices
from demo.portal import start_portal
from demo.programs import ChildProcess, ChildProcesses
from lobby.ui.arguments import Geometry
from lobby.ui.exits import Exit

_FRAME: Final = 40
"""Pixels that a window manager takes for a title."""
_GAP: Final = 8
_PORTRAIT: Final = 9 / 16
_BOARD: Final = 0.4
"""The monitor's part of the height; the clerks' windows below it have more to show."""
_POLL_INTERVAL: Final = 0.5
"""Seconds between two looks whether everything runs."""


def layout(width: int, height: int) -> dict[str, Geometry]:
    """Where the windows stand on a screen of this size: the terminal left, the rest beside it."""
    tall = height - 2 * _FRAME
    kiosk = Geometry(min(round(tall * _PORTRAIT), width // 3), tall, _GAP, _FRAME)
    left = kiosk.x + kiosk.width + _GAP
    room = width - left - _GAP
    board = round((height - 3 * _FRAME) * _BOARD)
    share = (room - _GAP) // 2
    below = 2 * _FRAME + board
    rest = height - below - _FRAME
    return {
        "kiosk": kiosk,
        "monitor": Geometry(room, board, left, _FRAME),
        "counter-1": Geometry(share, rest, left, below),
        "counter-2": Geometry(share, rest, left + share + _GAP, below),
    }


def show(folder: Path) -> int:
    """Open everything and wait for Ctrl+C, or until somebody has closed every window."""
    now = datetime.now(UTC)
    places = layout(*_screen())
    with TemporaryDirectory(prefix="lobby-") as runtime, ChildProcesses(folder) as programs:
        devices = DemoDevices(programs, folder, house.zone(now))
        town_hall = house.build(folder, devices.surroundings(), now)
        bookings.make(town_hall.read(), now)
        start_portal(programs, town_hall)
        programs.python("sync", "--config", town_hall.settings, name="sync")
        output = _sound_output(programs, Path(runtime))
        opened = _open(programs, town_hall.settings, places, output)
        for window in opened:
            window.says("window=painted")
        portal, mailbox = town_hall.read().portal.address, devices.mailbox.url
        opened_pages = [webbrowser.open(page) for page in (mailbox, portal)]
        _print_addresses(portal, mailbox, folder, opened=all(opened_pages))
        try:
            return _wait(opened)
        except KeyboardInterrupt:
            print("\nThe town hall closes.")
            return Exit.OK


def _sound_output(programs: ChildProcesses, runtime: Path) -> dict[str, str]:
    """What programs need to find a loudspeaker: nothing where there is one, else one unheard.

    A demonstration on a machine without sound is to show a house in which nothing is broken.
    """
    if QMediaDevices.audioOutputs():
        return {}
    print("This machine has no loudspeaker: the calls are spoken, and nobody hears them.")
    return sound.loudspeaker(programs, runtime)


def _open(
    programs: ChildProcesses,
    settings: Path,
    places: Mapping[str, Geometry],
    environment: Mapping[str, str],
) -> list[ChildProcess]:
    return [
        programs.python(
            name.partition("-")[0],
            *("--config", settings, "--windowed", "--geometry", _words(place)),
            *(("--counter", name.partition("-")[2]) if "-" in name else ()),
            name=name,
            **environment,
        )
        for name, place in places.items()
    ]


def _wait(windows: list[ChildProcess]) -> int:
    """Wait until no window is open; a program that fails says why, the others go on."""
    failed = Exit.OK
    while windows:
        for program in [window for window in windows if not window.alive]:
            windows.remove(program)
            if program.process.returncode:
                failed = Exit.BUG
                print(f"{program.name} has failed:\n{program.last_words()}")
        sleep(_POLL_INTERVAL)
    return failed


def _words(place: Geometry) -> str:
    return f"{place.width}x{place.height}+{place.x}+{place.y}"


def _screen() -> tuple[int, int]:
    """Width and height of what the windows may take, in pixels."""
    application = QGuiApplication.instance() or QGuiApplication(["demo"])
    assert isinstance(application, QGuiApplication)  # noqa: S101 - the only kind that is made here
    area = application.primaryScreen().availableGeometry()
    return area.width(), area.height()


def _print_addresses(portal: str, mailbox: str, folder: Path, *, opened: bool) -> None:
    there = "stand open in the browser" if opened else "are to be opened in a browser"
    print(f"""
The town hall is open. Everything that happens is kept in {folder}

1. The booking portal and the mailbox {there}: {portal}/ and {mailbox}/
   Book an appointment, and confirm it in the mailbox, which receives the e-mails of everybody.
   "Dem Scanner zeigen" holds the code of one before the camera of the terminal; or type its number
   there.
2. Press F12 in the window of a counter: it opens. Once more: the next number is called.
   The monitor shows and speaks it. F10 says that the visitor is there, F12 ends the visit.
3. Draw a token at the terminal. Its slip lies in {folder / "slips"}

Ctrl+C closes the town hall.
""")
