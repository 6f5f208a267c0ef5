"""The clerk's window, screen by screen."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from counter.window import Models
from lobby.domain.booking import Channel
from lobby.entry import Lobby
from lobby.ui.program import use_fonts
from tests.builders import NINE, Clock, a_booking, a_counter, a_database, a_lobby, minutes
from tests.screens.counter.builders import Unplugged, Window, a_desk, a_town_hall, a_window

Key = Qt.Key
HALF_PAST_EIGHT = NINE - minutes(30)
WIDE, STRIP = (1180, 760), (400, 760)
BROKEN = {
    "printer": "cover-open",
    "camera": "gone",
    "scanner": "unplugged",
    "voice": "silent",
    "read-aloud": "no-sound",
}


@dataclass
class Scene:
    """One counter on a lobby that has had a morning."""

    lobby: Unplugged
    clock: Clock
    models: Models
    window: Window


def pictures(folder: Path) -> None:
    """Draw every screen of the counter into this folder."""
    application = QGuiApplication.instance() or QGuiApplication([])
    use_fonts()
    for language in ("de", "en"):
        for name, (play, size, properties) in SCENES.items():
            _draw(folder / f"{name}_{language}.png", play, size, properties, language)
    del application


def _draw(
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
        _morning(lobby.lobby, clock)
        models = a_desk(lobby, clock=clock, language=language)
        window = stack.enter_context(a_window(models, size=size, language=language))
        for name, value in properties.items():
            window.window.setProperty(name, value)
        play(Scene(lobby, clock, models, window))
        window.window.grabWindow()
        window.window.grabWindow().save(str(path))


def _morning(lobby: Lobby, clock: Clock) -> None:
    """Walk-ins, bookings, somebody parked, somebody missed; it is 09:42 afterwards."""
    for name in ("1", "2", "3", "5"):
        lobby.open_counter(name)
    lobby.mirror("portal", _bookings())
    missed = lobby.take_token(["passport"])
    lobby.call_next("1")
    lobby.recall("1")
    lobby.recall("1")
    lobby.no_show("1")
    lobby.take_token(["passport"])
    lobby.call_next("2")
    lobby.park("2", "holt ein neues Foto")
    clock.now = NINE + minutes(11)
    for wait, services in ((7, "registration"), (0, "passport"), (3, "certified-copy")):
        lobby.take_token([services])
        clock.forward(wait)
    lobby.check_in("CODE-38", language="tr")
    clock.forward(5)
    lobby.take_token(["lost-property"])
    clock.forward(3)
    lobby.check_in("CODE-41")
    lobby.take_token(["id-card", "passport"], persons=3, note="Termin per Telefon zugesagt")
    clock.now = NINE + minutes(35)
    lobby.call("T038", "3", "Termin ist fällig")
    clock.forward(1)
    lobby.report_device("kiosk", "printer", "paper-low")
    clock.now = NINE + minutes(42)
    assert lobby.ticket(missed.number).state == "missed"


def _bookings():
    yield a_booking(
        "38",
        number="T038",
        at=NINE + minutes(30),
        services=("id-card", "certified-copy"),
        persons=2,
    )
    yield a_booking(
        "41",
        number="T041",
        at=NINE + minutes(60),
        services=("registration",),
        persons=4,
        accessible=True,
    )
    for place in range(42, 50):
        at = NINE + (place - 37) * timedelta(minutes=15)
        yield a_booking(str(place), number=f"T0{place}", at=at, services=("passport",))
    for hour in (10, 30, 90):
        yield a_booking(
            f"p{hour}",
            number=None,
            at=NINE + minutes(hour + 20),
            services=("registration",),
            channel=Channel.PHONE,
        )


def _called(scene: Scene) -> None:
    """T 038 was called by the morning already."""


def _serving(scene: Scene) -> None:
    scene.clock.now = NINE + minutes(36)
    scene.models.desk.serve()
    scene.clock.now = NINE + minutes(42)
    scene.models.link.beat()


def _idle(scene: Scene) -> None:
    _serving(scene)
    scene.models.desk.finish()


def _called_often(scene: Scene) -> None:
    scene.models.desk.recall()
    scene.models.desk.recall()
    scene.lobby.want_help("kiosk")
    scene.models.link.refresh()


def _closed(scene: Scene) -> None:
    _idle(scene)
    scene.models.desk.closeCounter()
    for device, problem in BROKEN.items():
        scene.lobby.report_device("kiosk", device, problem)
    scene.lobby.mirror_failed("portal", "offline")
    scene.models.link.refresh()


def _devices(scene: Scene) -> None:
    _closed(scene)
    scene.window.click("devices")


def _booked(scene: Scene) -> None:
    _idle(scene)
    scene.window.press(Key.Key_4, ctrl=True)
    scene.models.reception.book(["passport"], 1, "10:30", 2, False)


def _searches(scene: Scene) -> None:
    _idle(scene)
    scene.window.press(Key.Key_F, ctrl=True)
    scene.window.write("pass 10")


def _more(scene: Scene) -> None:
    _serving(scene)
    scene.window.click("moreActions")


def _away(scene: Scene) -> None:
    _serving(scene)
    scene.lobby.away = True
    scene.models.link.refresh()


def _shows(*keys: Key, ctrl: bool = False, idle: bool = False) -> Callable[[Scene], None]:
    def play(scene: Scene) -> None:
        (_idle if idle else _serving)(scene)
        scene.window.press(*keys, ctrl=ctrl)

    return play


def _books(scene: Scene) -> None:
    _asks(Key.Key_4, "book")(scene)
    scene.window.item("clock").setProperty("text", "10:30")


def _asks(list_key: Key, button: str) -> Callable[[Scene], None]:
    def play(scene: Scene) -> None:
        _idle(scene)
        scene.window.press(list_key, ctrl=True)
        scene.window.click(button)

    return play


def _asked(scene: Scene) -> None:
    scene.models.desk.next()


def _stuck(scene: Scene) -> None:
    """A visitor was sent to a counter that is closed, others wait for what nobody open offers."""
    _serving(scene)
    scene.models.desk.transferToCounter("4", "")
    scene.lobby.close_counter("5")
    scene.lobby.take_token(["lost-property"], by="3")
    scene.models.link.refresh()


def _sends_on(scene: Scene) -> None:
    _stuck(scene)
    scene.models.desk.next()
    scene.models.desk.serve()
    scene.window.press(Key.Key_F7)


def _stops(scene: Scene) -> None:
    _idle(scene)
    if not scene.window.shows("steer"):
        scene.window.click("moreActions")
    scene.window.click("steer")
    scene.window.click("walkIns")


def _paused(scene: Scene) -> None:
    _idle(scene)
    scene.models.desk.pause()


LARGE, CONTRAST = {"textScale": 2.0}, {"highContrast": True}
SCENES: dict[str, tuple[Callable[[Scene], None], tuple[int, int], dict[str, object]]] = {
    "idle": (_idle, WIDE, {}),
    "called": (_called, WIDE, {}),
    "asked": (_asked, WIDE, {}),
    "asked_large": (_asked, WIDE, LARGE),
    "asked_strip": (_asked, STRIP, {}),
    "asked_strip_large": (_asked, STRIP, LARGE),
    "asked_contrast": (_asked, WIDE, CONTRAST),
    "paused": (_paused, WIDE, {}),
    "closed_strip": (_closed, STRIP, {}),
    "closed_small": (_closed, (360, 480), {}),
    "stuck": (_stuck, WIDE, {}),
    "stuck_strip": (_stuck, STRIP, {}),
    "stuck_large": (_stuck, WIDE, LARGE),
    "sends_on": (_sends_on, WIDE, {}),
    "called_often": (_called_often, WIDE, {}),
    "serving": (_serving, WIDE, {}),
    "closed": (_closed, WIDE, {}),
    "devices": (_devices, WIDE, {}),
    "devices_large": (_devices, WIDE, LARGE),
    "devices_contrast": (_devices, WIDE, CONTRAST),
    "mark_large": (_asks(Key.Key_1, "mark"), WIDE, LARGE),
    "away": (_away, WIDE, {}),
    "transfer": (_shows(Key.Key_F7), WIDE, {}),
    "park": (_shows(Key.Key_F6), WIDE, {}),
    "parked": (_shows(Key.Key_2, ctrl=True, idle=True), WIDE, {}),
    "missed": (_shows(Key.Key_3, ctrl=True, idle=True), WIDE, {}),
    "bookings": (_shows(Key.Key_4, ctrl=True, idle=True), WIDE, {}),
    "phone": (_shows(Key.Key_5, ctrl=True, idle=True), WIDE, {}),
    "call": (_asks(Key.Key_1, "call"), WIDE, {}),
    "mark": (_asks(Key.Key_1, "mark"), WIDE, {}),
    "withdraw": (_asks(Key.Key_1, "withdraw"), WIDE, {}),
    "token": (_asks(Key.Key_1, "token"), WIDE, {}),
    "book": (_books, WIDE, {}),
    "booked": (_booked, WIDE, {}),
    "search": (_searches, WIDE, {}),
    "close": (_asks(Key.Key_1, "closeCounter"), WIDE, {}),
    "steer": (_asks(Key.Key_1, "steer"), WIDE, {}),
    "stop": (_stops, WIDE, {}),
    "stop_large": (_stops, WIDE, LARGE),
    "serving_large": (_serving, WIDE, LARGE),
    "bookings_large": (_shows(Key.Key_4, ctrl=True, idle=True), WIDE, LARGE),
    "book_large": (_books, WIDE, LARGE),
    "transfer_large": (_shows(Key.Key_F7), WIDE, LARGE),
    "serving_contrast": (_serving, WIDE, CONTRAST),
    "closed_contrast": (_closed, WIDE, CONTRAST),
    "transfer_contrast": (_shows(Key.Key_F7), WIDE, CONTRAST),
    "idle_contrast": (_idle, WIDE, CONTRAST),
    "strip_idle": (_idle, STRIP, {}),
    "strip_search": (_searches, STRIP, {}),
    "strip": (_serving, STRIP, {}),
    "strip_bookings": (_shows(Key.Key_4, ctrl=True, idle=True), STRIP, {}),
    "strip_more": (_more, STRIP, {}),
    "strip_away": (_away, STRIP, {}),
    "strip_large": (_serving, STRIP, LARGE),
    "strip_devices_large": (_devices, STRIP, LARGE),
    "more_large": (_more, WIDE, LARGE),
}
