"""The entrance terminal: which page it shows, and what a visitor's touch leads to."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import answers, refusals
from kiosk.advice import Answer, Step, Way
from kiosk.aids import Aids
from kiosk.arrivals import Arrival, Arrivals
from kiosk.choice import Choice
from kiosk.devices import Devices
from kiosk.forecast import Forecast
from kiosk.greeting import Greeting
from kiosk.idle import Idle
from kiosk.keypad import Keypad
from kiosk.pages import ANSWERING, ASKING, WATCHED, Page
from kiosk.paper import Paper
from kiosk.reprints import Reprints
from kiosk.shown import Shown
from kiosk.steps import steps
from kiosk.surroundings import Surroundings
from kiosk.visit import new_key
from kiosk.wall_clock import WallClock
from lobby.domain.errors import DeviceUnavailable, Refused
from lobby.domain.refusals import Refusal
from lobby.domain.views import Entrance
from lobby.entry import Lobby
from lobby.ui.background import Runner

log: Final = logging.getLogger(__name__)

QML_IMPORT_NAME = "Lobby.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Terminal(QObject):
    """One visitor after the other; remembers nothing of the one before."""

    pageChanged = Signal()
    busyChanged = Signal()

    def __init__(
        self,
        lobby: Lobby,
        runner: Runner,
        devices: Devices,
        surroundings: Surroundings | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Show the first page; ``start`` reads what it says."""
        super().__init__(parent)
        self._house = lobby.house
        self._devices = devices
        self._surroundings = surroundings or Surroundings()
        self._arrivals = Arrivals(lobby, runner, self._unavailable)
        self.aids = Aids(self._surroundings.languages, self)
        self.keypad = Keypad(self.aids, self)
        self.choice = Choice(self._house, self.aids, self)
        self.greeting = Greeting(self._house, self)
        self.shown = Shown(self)
        self.idle = Idle(self._surroundings.patience, parent=self)
        self.clock = WallClock(self._house, self._surroundings, self)
        self.clock.changed.connect(self.look)
        self.idle.expired.connect(self.finish)
        self._forecast = Forecast(self.choice, self._arrivals)
        self.choice.chosen.connect(self._forecast.ask)
        self.aids.changed.connect(self._settle)
        self._page, self._busy = Page.HOME, False
        logo, health = self._surroundings.logo, partial(self.device, "printer")
        paper = (devices.printer, devices.printing, self._arrivals, self._house, logo)
        self._paper = Paper(*paper, self.shown.refresh, health)
        self._reprints = Reprints(lobby, runner, devices, self.aids, health, logo=logo)

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """The page on the screen, one of ``Page``."""
        return self._page

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        """Whether the lobby is being asked; a touch meanwhile does nothing."""
        return self._busy

    @Property(str, constant=True)
    def house(self) -> str:
        """The name of the house."""
        return self._house.name

    def start(self) -> None:
        """Read what the first page says and switch the camera on."""
        self._go(Page.HOME)
        self.look()

    @Slot()
    def look(self) -> None:
        """Something has changed in the house: read the first page again."""
        self._arrivals.entrance(self._look_at)
        self._reprints.look()

    @Slot(bool)
    def lost(self, away: bool) -> None:  # noqa: FBT001 - a signal brings it
        """The database is away, or back."""
        if away:
            self._break_down("no connection")
        else:
            self.look()

    @Slot()
    def tick(self) -> None:
        """One second has passed."""
        self.idle.tick()
        self.clock.tick()
        if self._page is Page.OUT_OF_ORDER:
            self.look()

    @Slot()
    def retranslate(self) -> None:
        """Say everything again in the language that is now in force."""
        self.choice.refresh()
        self.greeting.changed.emit()
        self.shown.refresh()

    @Slot()
    def home(self) -> None:
        """Back to the first page with what this visitor has set."""
        self._go(Page.HOME)

    @Slot()
    def scan(self) -> None:
        """Show the picture of the camera."""
        self._go(Page.SCAN)

    @Slot()
    def number(self) -> None:
        """Ask for the number."""
        self.keypad.clear()
        self._go(Page.NUMBER)

    @Slot(str)
    def type(self, key: str) -> None:
        """A key of a keyboard; a digit on the first page begins a number."""
        if self._page is Page.HOME and key.isdecimal():
            self.number()
        if self._page is Page.NUMBER:
            self.keypad.press(key)

    @Slot()
    def services(self) -> None:
        """Ask what the visitor came for, or say why there is no token."""
        entrance = self.greeting.entrance
        if entrance is not None and entrance.walk_in_refusal is not None:
            self._refuse(Refused(entrance.walk_in_refusal, at=entrance.walk_in_at))
            return
        self.aids.visit.key = new_key()
        self.choice.refresh()
        self._go(Page.SERVICES)

    @Slot()
    def back(self) -> None:
        """One page back; from the first page nowhere."""
        if self._page is not Page.OUT_OF_ORDER:
            self.aids.visit.services = ()
            self.home()

    @Slot()
    def finish(self) -> None:
        """This visit is over: everything as the next visitor should find it."""
        self._paper.forget()
        self.aids.begin()
        self.keypad.clear()
        self.choice.refresh()
        self.shown.clear()
        self._go(Page.HOME)

    @Slot(str)
    def take(self, way: str) -> None:
        """Go the way that a large button of an answer offers."""
        ways: dict[str, Callable[[], None]] = {
            Way.TOKEN: self.services,
            Way.SERVICES: self.services,
            Way.NUMBER: self.number,
            Way.SCAN: self.scan,
            Way.HELP: self.askForHelp,
        }
        ways[way]()

    @Slot(str)
    def checkIn(self, text: str) -> None:
        """Check in by a QR text or a typed number, from whatever page."""
        if self._busy or self._page is Page.OUT_OF_ORDER or not text.strip():
            return
        if self._page is Page.DONE:
            self.finish()
        self._ask_lobby()
        self._arrivals.check_in(
            text, self.aids.visit, self._arrived, lambda why: self._not_admitted(why, text)
        )

    @Slot()
    def printToken(self) -> None:
        """Draw a token for what is chosen; a second touch changes nothing."""
        if self._busy or self._page is not Page.SERVICES:
            return
        self._ask_lobby()
        self._arrivals.take_token(self.aids.visit, self._arrived, self._refuse)

    @Slot()
    def printAgain(self) -> None:
        """Print the slip of the number on the screen once more."""
        self._paper.print(self.aids.visit.language)

    @Slot()
    def askForHelp(self) -> None:
        """Tell the counters that somebody here needs help."""
        self._arrivals.want_help(self._surroundings.place, lambda _: self._help_is_coming())

    @Slot(str, str)
    def device(self, name: str, problem: str) -> None:
        """A device of this terminal failed (with its problem code) or works again (empty)."""
        self._arrivals.report_device(self._surroundings.place, name, problem)

    def _look_at(self, entrance: Entrance) -> None:
        self.greeting.show(entrance)
        if self._page is Page.OUT_OF_ORDER:
            log.warning("database=back")
            self.finish()

    def _ask_lobby(self) -> None:
        self._busy = True
        self.busyChanged.emit()

    def _answered(self) -> None:
        self._busy = False
        self.busyChanged.emit()

    def _arrived(self, arrival: Arrival) -> None:
        self._answered()
        self._paper.expect(arrival)
        self.shown.show(lambda: self._number(arrival))
        if not arrival.again:
            self.printAgain()
        self._go(Page.DONE)

    def _number(self, arrival: Arrival) -> Answer:
        language, slip = self.aids.visit.language, self._paper.state
        return answers.arrived(arrival, self._house, language, slip)

    def _not_admitted(self, why: Refused, text: str) -> None:
        if why.code is Refusal.UNKNOWN and why.mirror_stale:
            self.aids.visit.note = text
        self._refuse(why)

    def _refuse(self, why: Refused) -> None:
        self._answered()
        self.shown.show(lambda: refusals.answer(why, self.clock.clock(), self._steps()))
        self._go(Page.REFUSED)

    def _help_is_coming(self) -> None:
        self.shown.show(answers.help_is_coming)
        self._go(Page.INFO)

    def _unavailable(self, outage: DeviceUnavailable) -> None:
        self._answered()
        self._break_down(str(outage))

    def _break_down(self, why: str) -> None:
        if self._page is Page.OUT_OF_ORDER:
            return
        log.warning("database=lost problem=%s", why)
        self.finish()
        self.shown.show(answers.out_of_order)
        self._go(Page.OUT_OF_ORDER)

    def _go(self, page: Page) -> None:
        self._page = page
        self._settle()
        self._devices.watch(page in WATCHED)
        self.pageChanged.emit()

    def _settle(self) -> None:
        """Begin the time-out that fits the page and the visit."""
        if self._page in ANSWERING:
            self.idle.answer()
        elif self._page in ASKING or (self._page is Page.HOME and not self.aids.visit.untouched):
            self.idle.ask()
        else:
            self.idle.stop()

    def _steps(self) -> Mapping[Way, Step]:
        return steps(self.greeting.token_hint())
