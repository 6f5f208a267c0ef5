"""A morning in a town hall, and the windows of its clerks on one real lobby."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import PySide6.QtQuick  # noqa: F401 - without it a root object is a bare QWindow
from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from shiboken6 import delete

from counter.view_models import ViewModels
from lobby.api.lobby import Lobby
from lobby.domain.counter import Counter
from lobby.domain.errors import Unavailable
from lobby.domain.house import House, Rules
from lobby.domain.service import Service
from lobby.ui.background import Runner, inline
from lobby.ui.program import KIT
from lobby.ui.translations import Translations
from tests.builders import NINE, a_counter, a_house

COUNTER = Path(__file__).resolve().parents[3] / "counter"
OFFERED = (
    Service(
        id="id-card",
        names={"de": "Personalausweis", "en": "Identity card"},
        documents={"de": ("alter Ausweis", "Foto"), "en": ("old card", "photograph")},
        fee={"de": "37,00 Euro", "en": "37.00 euros"},
        minutes=15,
        area="1",
    ),
    Service(
        id="certified-copy",
        names={"de": "Beglaubigung", "en": "Certified copy"},
        documents={"de": ("Urkunde im Original",), "en": ("the original",)},
        area="1",
    ),
    Service(id="registration", names={"de": "Anmeldung", "en": "Registration"}, area="1"),
    Service(id="passport", names={"de": "Reisepass", "en": "Passport"}, area="1"),
    Service(
        id="lost-property",
        names={"de": "Fundbüro", "en": "Lost property"},
        series="F",
        area="1",
    ),
)
DESK = ("id-card", "certified-copy", "registration", "passport")


def a_town_hall(*more: Counter, **given) -> House:
    """Four counters for everything but lost property; the third one steers. Names are kept."""
    given.setdefault("rules", Rules(store_names=True))
    counters = [
        a_counter(name, DESK, accessible=name == "3", steers=name == "3") for name in "1234"
    ]
    return a_house([*counters, *more], OFFERED, **given)


@dataclass
class Unplugged:
    """A lobby whose database can be taken away, before or after a piece of work is committed."""

    lobby: Lobby
    away: bool = False
    fails_after: bool = False
    away_after: bool = False
    house: House = field(init=False)

    def __post_init__(self) -> None:
        self.house = self.lobby.house

    def counter(self, name: str) -> UnpluggedRole:
        return UnpluggedRole(self, self.lobby.counter(name))

    def __getattr__(self, name: str) -> UnpluggedRole:
        return UnpluggedRole(self, getattr(self.lobby, name))


@dataclass
class UnpluggedRole:
    """One role in such a lobby."""

    plug: Unplugged
    role: object

    def __getattr__(self, name: str) -> object:
        real = getattr(self.role, name)
        if name in {"office", "entrance"}:
            return UnpluggedRole(self.plug, real)
        return self._work(name, real) if callable(real) else real

    def _work(self, name: str, real: Callable[..., object]) -> Callable[..., object]:
        def work(*args, **kwargs):
            if self.plug.away:
                raise Unavailable("database", "offline")
            result = real(*args, **kwargs)
            if self.plug.fails_after and name != "view":
                self.plug.away = True
                raise Unavailable("database", "offline")
            self.plug.away = self.plug.away or (self.plug.away_after and name != "view")
            return result

        return work


@dataclass
class Seconds:
    """The seconds between two presses, moved by hand; every look is a second later."""

    passed: float = 0
    step: float = 1

    def __call__(self) -> float:
        self.passed += self.step
        return self.passed


def models_of(
    lobby: Lobby | Unplugged,
    counter: str = "3",
    *,
    runner: Runner = inline,
    clock: Callable[[], datetime] = lambda: NINE,
    language: str = "en",
    seconds: Callable[[], float] | None = None,
) -> ViewModels:
    """The view models of one counter, read once."""
    here, journal = lobby.counter(counter), lobby.journal
    models = ViewModels(here, journal, runner, language, clock=clock, seconds=seconds or Seconds())
    models.client.refresh()
    return models


def agree_by_phone(models: ViewModels, *, at: datetime, persons: int = 1) -> None:
    """Choose a time for a passport in the sheet for bookings by phone."""
    booking = models.reception.phoneBooking
    booking.begin()
    booking.want(["passport"], persons, False)
    booking.chooseTime(at.isoformat())


def book_by_phone(models: ViewModels, *, at: datetime, persons: int = 1) -> None:
    """Choose a time for a passport and enter it."""
    agree_by_phone(models, at=at, persons=persons)
    models.reception.phoneBooking.book()


class Window:
    """What a clerk sees and touches, by the names that the screens promise."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window

    def item(self, name: str) -> QQuickItem:
        found = next((item for item in self.items() if item.objectName() == name), None)
        assert found is not None, f"nothing on the screen is called {name}"
        return found

    def shows(self, name: str) -> bool:
        return any(item.objectName() == name for item in self.items())

    def text(self, name: str) -> str:
        return self.item(name).property("text")

    def texts(self) -> list[str]:
        """Everything that is written on the screen."""
        found = (item.property("text") for item in self.items())
        return [text for text in found if isinstance(text, str) and text]

    def click(self, name: str) -> None:
        self.settle()
        item = self.item(name)
        middle = item.mapToScene(item.boundingRect().center()).toPoint()
        QTest.mouseClick(
            self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle
        )

    def settle(self) -> None:
        """Let everything come to where it belongs, and what follows from that happen."""
        self.window.grabWindow()
        QCoreApplication.processEvents()
        self.window.grabWindow()

    def press(self, *keys: Qt.Key, ctrl: bool = False) -> None:
        held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        for key in keys:
            QTest.keyClick(self.window, key, held)

    def write(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self.window, letter)

    def tab(self) -> None:
        self.press(Qt.Key.Key_Tab)

    def items(self) -> Iterator[QQuickItem]:
        """Everything visible, lists included."""
        yield from _below(self.window.contentItem())


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _below(child)


@contextmanager
def a_window(
    models: ViewModels, *, size: tuple[int, int] = (1180, 760), language: str = "en"
) -> Iterator[Window]:
    """The window on these view models, shown without a screen."""
    engine = QQmlApplicationEngine()
    for modules in (KIT, COUNTER / "qml"):
        engine.addImportPath(str(modules))
    translations = Translations(engine, [COUNTER / "translations"])
    translations.use(language)
    engine.setInitialProperties(models.properties())
    engine.loadFromModule("Counter", "Main")
    (window,) = engine.rootObjects()
    window.resize(*size)
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.requestActivate()
    QTest.qWaitForWindowActive(window)
    try:
        yield Window(window)
    finally:
        window.close()
        delete(engine)
        QObject.deleteLater(translations)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Texts in this language, without a window."""
    engine = QQmlApplicationEngine()
    translations = Translations(engine, [COUNTER / "translations"])
    translations.use(language)
    try:
        yield
    finally:
        translations.use("en")
        delete(engine)
