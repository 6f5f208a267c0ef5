"""The clerk's window, screen by screen."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from lobby.ui.program import use_fonts
from tests.builders import NINE, Clock, a_counter, a_database, a_lobby, minutes
from tests.screens.counter.builders import Unplugged, a_town_hall, a_window, models_of
from tests.screens.counter.scenes import (
    Scene,
    asked,
    asks,
    away,
    booked,
    books,
    called,
    called_often,
    closed,
    devices,
    idle,
    more,
    morning,
    overbooks,
    paused,
    refused,
    searches,
    sends_on,
    serving,
    shows,
    stops,
    stuck,
)

Key = Qt.Key
HALF_PAST_EIGHT = NINE - minutes(30)
WIDE, STRIP = (1180, 760), (400, 760)


LARGE, CONTRAST = {"textScale": 2.0}, {"highContrast": True}
SCENES: dict[str, tuple[Callable[[Scene], None], tuple[int, int], dict[str, object]]] = {
    "idle": (idle, WIDE, {}),
    "called": (called, WIDE, {}),
    "asked": (asked, WIDE, {}),
    "asked_large": (asked, WIDE, LARGE),
    "asked_strip": (asked, STRIP, {}),
    "asked_strip_large": (asked, STRIP, LARGE),
    "asked_contrast": (asked, WIDE, CONTRAST),
    "paused": (paused, WIDE, {}),
    "closed_strip": (closed, STRIP, {}),
    "closed_small": (closed, (360, 480), {}),
    "stuck": (stuck, WIDE, {}),
    "stuck_strip": (stuck, STRIP, {}),
    "stuck_large": (stuck, WIDE, LARGE),
    "sends_on": (sends_on, WIDE, {}),
    "called_often": (called_often, WIDE, {}),
    "serving": (serving, WIDE, {}),
    "closed": (closed, WIDE, {}),
    "devices": (devices, WIDE, {}),
    "devices_large": (devices, WIDE, LARGE),
    "devices_contrast": (devices, WIDE, CONTRAST),
    "mark_large": (asks(Key.Key_1, "mark"), WIDE, LARGE),
    "away": (away, WIDE, {}),
    "transfer": (shows(Key.Key_F7), WIDE, {}),
    "park": (shows(Key.Key_F6), WIDE, {}),
    "parked": (shows(Key.Key_2, ctrl=True, begin=idle), WIDE, {}),
    "missed": (shows(Key.Key_3, ctrl=True, begin=idle), WIDE, {}),
    "bookings": (shows(Key.Key_4, ctrl=True, begin=idle), WIDE, {}),
    "phone": (shows(Key.Key_5, ctrl=True, begin=idle), WIDE, {}),
    "call": (asks(Key.Key_1, "call"), WIDE, {}),
    "mark": (asks(Key.Key_1, "mark"), WIDE, {}),
    "withdraw": (asks(Key.Key_1, "withdraw"), WIDE, {}),
    "token": (asks(Key.Key_1, "token"), WIDE, {}),
    "book": (books, WIDE, {}),
    "book_1366": (books, (1366, 768), {}),
    "book_1920": (books, (1920, 1080), {}),
    "book_strip": (books, STRIP, {}),
    "book_contrast": (books, WIDE, CONTRAST),
    "book_refused": (refused, WIDE, {}),
    "book_refused_large": (refused, (1366, 768), LARGE),
    "overbook": (overbooks, WIDE, {}),
    "overbook_1920": (overbooks, (1920, 1080), {}),
    "overbook_large": (overbooks, (1366, 768), LARGE),
    "booked": (booked, WIDE, {}),
    "search": (searches, WIDE, {}),
    "close": (asks(Key.Key_1, "closeCounter"), WIDE, {}),
    "steer": (asks(Key.Key_1, "steer"), WIDE, {}),
    "stop": (stops, WIDE, {}),
    "stop_large": (stops, WIDE, LARGE),
    "serving_large": (serving, WIDE, LARGE),
    "bookings_large": (shows(Key.Key_4, ctrl=True, begin=idle), WIDE, LARGE),
    "book_large": (books, WIDE, LARGE),
    "transfer_large": (shows(Key.Key_F7), WIDE, LARGE),
    "serving_contrast": (serving, WIDE, CONTRAST),
    "closed_contrast": (closed, WIDE, CONTRAST),
    "transfer_contrast": (shows(Key.Key_F7), WIDE, CONTRAST),
    "idle_contrast": (idle, WIDE, CONTRAST),
    "strip_idle": (idle, STRIP, {}),
    "strip_search": (searches, STRIP, {}),
    "strip": (serving, STRIP, {}),
    "strip_bookings": (shows(Key.Key_4, ctrl=True, begin=idle), STRIP, {}),
    "strip_more": (more, STRIP, {}),
    "strip_away": (away, STRIP, {}),
    "strip_large": (serving, STRIP, LARGE),
    "strip_devices_large": (devices, STRIP, LARGE),
    "more_large": (more, WIDE, LARGE),
}


def pictures(folder: Path) -> None:
    """Draw every screen of the counter into this folder."""
    application = QGuiApplication.instance() or QGuiApplication([])
    use_fonts()
    for language in ("de", "en"):
        for name, (play, size, properties) in SCENES.items():
            draw(folder / f"{name}_{language}.png", play, size, properties, language)
    del application


def draw(
    path: Path,
    play: Callable[[Scene], None],
    size: tuple[int, int],
    properties: dict[str, object],
    language: str,
) -> None:
    with ExitStack() as stack:
        clock = Clock(HALF_PAST_EIGHT)
        folder = Path(stack.enter_context(TemporaryDirectory()))
        house = a_town_hall(a_counter("5", ["lost-property"]))
        lobby = Unplugged(stack.enter_context(a_lobby(a_database(folder), clock, house)))
        morning(lobby.lobby, clock)
        models = models_of(lobby, clock=clock, language=language)
        window = stack.enter_context(a_window(models, size=size, language=language))
        for name, value in properties.items():
            window.window.setProperty(name, value)
        play(Scene(lobby, clock, models, window))
        window.settle()
        window.window.grabWindow().save(str(path))
