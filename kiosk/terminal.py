"""The entrance terminal: which page it shows, and what a visitor's touch leads to."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import answers, refusals
from kiosk.admission import Admission
from kiosk.admitted import Admitted
from kiosk.advice import Answer, Way
from kiosk.aids import Aids
from kiosk.arrivals import Arrivals
from kiosk.choice import Choice
from kiosk.devices import Devices
from kiosk.forecast import Forecast
from kiosk.greeting import Greeting
from kiosk.idle import Idle
from kiosk.keypad import Keypad
from kiosk.pages import CLOSED, OFFERING, TYPED, WATCHED, Page
from kiosk.paper import Paper
from kiosk.reprints import Reprints
from kiosk.shown import Shown
from kiosk.staff import Staff
from kiosk.steps import service_of
from kiosk.surroundings import Surroundings
from kiosk.visit import new_key
from kiosk.wall_clock import WallClock
from lobby.api.lobby import Lobby
from lobby.domain.errors import Refusal, Refused
from lobby.domain.views import Arrival, Entrance
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
        self, lobby: Lobby, runner: Runner, devices: Devices, surroundings: Surroundings
    ) -> None:
        """Show the first page; ``start`` reads what it says."""
        super().__init__()
        self._house = lobby.house
        self._devices = devices
        self._arrivals = Arrivals(lobby, runner, surroundings.place, self._break_down)
        self.aids = Aids(surroundings.languages, self)
        self.keypad = Keypad(self.aids, surroundings.letters, self)
        self.choice = Choice(self._house, self.aids, self)
        self.greeting = Greeting(self._house, self)
        self.shown = Shown(self)
        self.idle = Idle(surroundings.patience, parent=self)
        self.clock = WallClock(self._house, surroundings, self)
        self.clock.changed.connect(self.look)
        self.idle.expired.connect(self.finish)
        self._forecast = Forecast(self.choice, self._arrivals)
        self.aids.changed.connect(self._settle)
        self._page, self._lost = Page.HOME, False
        self.staff = Staff(self._house, devices, surroundings, self._arrivals, self.greeting, self)
        busy, now, logo = self.busyChanged.emit, surroundings.now, surroundings.logo
        self._admission = Admission(self._arrivals, self.aids, self._house, now, busy)
        health, refresh = partial(self.device, "printer"), self.shown.refresh
        paper = Paper(devices, self._arrivals, self._house, logo, refresh, health)
        self.admitted = Admitted(self._arrivals, self._house, self.aids, self.shown, paper, self)
        self._reprints = Reprints(lobby, runner, devices, self.aids, health, logo=logo)

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """The page on the screen, one of ``Page``."""
        return self._page

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        """Whether the lobby is being asked; a touch meanwhile does nothing."""
        return self._admission.busy

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
        if self._lost:
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
        if self._page in TYPED:
            self._typing().press(key)

    @Slot()
    def erase(self) -> None:
        """Take the last key back."""
        self._typing().erase()

    @Slot()
    def askStaff(self) -> None:
        """Show the page for staff, which asks for its number first."""
        if self.staff.available:
            self._go(Page.STAFF)

    @Slot()
    def services(self) -> None:
        """Ask what the visitor came for, or say why there is no token."""
        if refused := self.greeting.refused:
            self._refuse(refused)
            return
        self.aids.visit.key = new_key()
        self.choice.refresh()
        self._go(Page.SERVICES)

    @Slot()
    def back(self) -> None:
        """One page back; from the first page nowhere, and from a number to the next visitor."""
        if self._page is Page.STAFF:
            self.look()
        if self._page is Page.DONE:
            self.finish()
        elif self._page is not Page.OUT_OF_ORDER:
            self.aids.visit.services = ()
            self.home()

    @Slot()
    def finish(self) -> None:
        """This visit is over: everything as the next visitor should find it."""
        self.admitted.forget()
        self._admission.forget()
        self.aids.begin()
        self.shown.clear()
        self._go(Page.HOME)
        if self._lost:
            self._tell(Page.OUT_OF_ORDER, answers.out_of_order)

    @Slot(str)
    def take(self, way: str) -> None:
        """Go the way that a large button of an answer offers."""
        ways = {str(Way.NUMBER): self.number, str(Way.HELP): self.askForHelp}
        alone = self.choice.only(service_of(way))
        (self.printToken if alone else ways.get(way, self.services))()

    @Slot(str)
    def checkIn(self, text: str) -> None:
        """Check in by a typed number, from whatever page."""
        self._try(text, typed=True)

    def scanned(self, text: str) -> None:
        """Check in by what a scanner read; the code on the page already is no news."""
        if self._page is Page.DONE and text == self.aids.visit.code:
            self.idle.touch()
        else:
            self._try(text, typed=False)

    def scannedForeign(self) -> None:
        """Something was shown to a scanner that says what no code of ours may say."""
        if self._lets_in():
            self._refuse(Refused(Refusal.UNKNOWN), shown=True)

    @Slot()
    def printToken(self) -> None:
        """Draw a token for what is chosen; a second touch changes nothing."""
        if not self._admission.busy and self._page in OFFERING:
            self._admission.take_token(self._arrived, self._refuse)

    @Slot()
    def askForHelp(self) -> None:
        """Tell the counters that somebody here needs help."""
        self._arrivals.want_help(lambda _: self._tell(Page.INFO, answers.help_is_coming))

    @Slot(str, str)
    def device(self, name: str, problem: str) -> None:
        """A device of this terminal failed (with its problem code) or works again (empty)."""
        self.staff.hear(name, problem)
        self._arrivals.report_device(name, problem)

    def _look_at(self, entrance: Entrance) -> None:
        self.greeting.show(entrance)
        if self._lost:
            log.warning("database=back")
        self._lost = False
        if self._page is Page.OUT_OF_ORDER and not self._admission.ask_again():
            self.finish()

    def _arrived(self, arrival: Arrival) -> None:
        self.admitted.show(arrival)
        self._go(Page.DONE)

    def _lets_in(self) -> bool:
        """Whether a code is tried now; whoever's number is still shown has gone then."""
        if self._page is Page.DONE and not self._admission.busy:
            self.finish()
        return not self._admission.busy and self._page not in CLOSED

    def _try(self, text: str, *, typed: bool) -> None:
        if not text.strip() or not self._lets_in():
            return
        refused, ways = partial(self._refuse, shown=not typed), self.greeting.steps
        if pause := self._admission.pause(text, typed=typed):
            too_many = partial(answers.too_many_tried, pause, typed=typed)
            self._tell(Page.REFUSED, lambda: too_many(ways(self.aids.visit)))
        else:
            self._admission.check_in(text, self._arrived, refused, typed=typed)

    def _refuse(self, why: Refused, *, shown: bool = False) -> None:
        def explained() -> Answer:
            ways = self.greeting.steps(self.aids.visit, why.fits)
            return refusals.answer(why, self.clock.clock(), ways, shown=shown)

        self._tell(Page.REFUSED, explained)

    def _tell(self, page: Page, answer: Callable[[], Answer]) -> None:
        self.shown.show(answer)
        self._go(page)

    def _break_down(self, why: object) -> None:
        self._admission.end()
        if not self._lost:
            log.warning("database=lost problem=%s", why)
        self._lost = True
        if self._admission.unanswered and self._page is not Page.OUT_OF_ORDER:
            self._tell(Page.OUT_OF_ORDER, answers.out_of_order)
        elif self._page not in {Page.DONE, Page.OUT_OF_ORDER}:  # a number stays while it is read
            self.finish()

    def _go(self, page: Page) -> None:
        if self._page is Page.STAFF:
            self.staff.lock()
        self._page = page
        self._settle()
        self._devices.watch(page in WATCHED)
        self.pageChanged.emit()

    def _typing(self) -> Keypad | Staff:
        return self.staff if self._page is Page.STAFF else self.keypad

    def _settle(self) -> None:
        code, waits = self.shown.to_photograph, self._admission.unanswered
        self.idle.begin(self._page, self.aids.visit, unanswered=waits, to_photograph=code)
