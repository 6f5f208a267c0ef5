"""What the clerk's window shows in the pictures: a morning, and what happens at one counter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import Qt

from counter.view_models import ViewModels
from lobby.api.lobby import Lobby
from lobby.domain.booking import Channel
from tests.builders import NINE, Clock, a_booking, minutes
from tests.screens.counter.builders import Unplugged, Window, book_by_phone

Key = Qt.Key
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
    models: ViewModels
    window: Window


def morning(lobby: Lobby, clock: Clock) -> None:
    """Walk-ins, bookings, somebody parked, somebody missed; it is 09:42 afterwards."""
    for name in ("1", "2", "3", "5"):
        lobby.counter(name).open()
    lobby.mirror.take_over("portal", bookings())
    missed = lobby.entrance.take_token(["passport"])
    lobby.counter("1").call_next()
    lobby.counter("1").recall()
    lobby.counter("1").recall()
    lobby.counter("1").no_show()
    lobby.entrance.take_token(["passport"])
    lobby.counter("2").call_next()
    lobby.counter("2").park("holt ein neues Foto")
    clock.now = NINE + minutes(11)
    for wait, services in ((7, "registration"), (0, "passport"), (3, "certified-copy")):
        lobby.entrance.take_token([services])
        clock.forward(wait)
    lobby.entrance.check_in("CODE-38", language="tr")
    clock.forward(5)
    lobby.entrance.take_token(["lost-property"])
    clock.forward(3)
    lobby.entrance.check_in("CODE-41")
    lobby.entrance.take_token(
        ["id-card", "passport"], persons=3, note="Termin per Telefon zugesagt"
    )
    clock.now = NINE + minutes(35)
    lobby.counter("3").call("T038", "Termin ist fällig")
    clock.forward(1)
    lobby.office.report_device("kiosk", "printer", "paper-low")
    clock.now = NINE + minutes(42)
    assert lobby.board.ticket(missed.number).state == "missed"


def bookings():
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


def called(scene: Scene) -> None:
    """T 038 was called by the morning already."""


def serving(scene: Scene) -> None:
    scene.clock.now = NINE + minutes(36)
    scene.models.counter.serve()
    scene.clock.now = NINE + minutes(42)
    scene.models.client.beat()


def idle(scene: Scene) -> None:
    serving(scene)
    scene.models.counter.finish()


def called_often(scene: Scene) -> None:
    scene.models.counter.recall()
    scene.models.counter.recall()
    scene.lobby.entrance.want_help("kiosk")
    scene.models.client.refresh()


def closed(scene: Scene) -> None:
    idle(scene)
    scene.models.counter.closeCounter()
    for device, problem in BROKEN.items():
        scene.lobby.office.report_device("kiosk", device, problem)
    scene.lobby.mirror.failed("portal", "offline")
    scene.models.client.refresh()


def devices(scene: Scene) -> None:
    closed(scene)
    scene.window.click("devices")


def booked(scene: Scene) -> None:
    idle(scene)
    scene.window.press(Key.Key_4, ctrl=True)
    book_by_phone(scene.models, at=NINE + timedelta(days=1, minutes=90), persons=2)


def searches(scene: Scene) -> None:
    idle(scene)
    scene.window.press(Key.Key_F, ctrl=True)
    scene.window.write("pass 10")


def more(scene: Scene) -> None:
    serving(scene)
    scene.window.click("moreActions")


def away(scene: Scene) -> None:
    serving(scene)
    scene.lobby.away = True
    scene.models.client.refresh()


def shows(
    *keys: Key, ctrl: bool = False, begin: Callable[[Scene], None] = serving
) -> Callable[[Scene], None]:
    def play(scene: Scene) -> None:
        begin(scene)
        scene.window.press(*keys, ctrl=ctrl)

    return play


def books(scene: Scene) -> None:
    asks(Key.Key_4, "book")(scene)
    scene.window.click("choice:passport")
    scene.models.reception.phoneBooking.chooseTime((NINE + timedelta(days=1)).isoformat())


def refused(scene: Scene) -> None:
    """Somebody else took the last time while the sheet was open."""
    books(scene)
    for _ in "1234":
        scene.lobby.entrance.book(["passport"], NINE + timedelta(days=1))
    scene.window.press(Key.Key_Return, ctrl=True)


def overbooks(scene: Scene) -> None:
    refused(scene)
    for name in ("override", "clock", "choice:promised"):
        scene.window.item(name).forceActiveFocus()
        scene.window.settle()
        if name == "clock":
            scene.window.write("9:00")
        else:
            scene.window.press(Key.Key_Space)
        scene.window.settle()


def asks(list_key: Key, button: str) -> Callable[[Scene], None]:
    def play(scene: Scene) -> None:
        idle(scene)
        scene.window.press(list_key, ctrl=True)
        scene.window.click(button)

    return play


def asked(scene: Scene) -> None:
    scene.models.counter.next()


def stuck(scene: Scene) -> None:
    """A visitor was sent to a counter that is closed, others wait for what nobody open offers."""
    serving(scene)
    scene.models.counter.transferToCounter("4", "")
    scene.lobby.counter("5").close()
    scene.lobby.counter("3").entrance.take_token(["lost-property"])
    scene.models.client.refresh()


def sends_on(scene: Scene) -> None:
    stuck(scene)
    scene.models.counter.next()
    scene.models.counter.serve()
    scene.window.press(Key.Key_F7)


def stops(scene: Scene) -> None:
    idle(scene)
    if not scene.window.shows("steer"):
        scene.window.click("moreActions")
    scene.window.click("steer")
    scene.window.click("walkIns")


def paused(scene: Scene) -> None:
    idle(scene)
    scene.models.counter.pause()
