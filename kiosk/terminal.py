"""The entrance terminal: which page it shows, and what a visitor's touch leads to."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.check_in.controller import CheckInController
from kiosk.check_in.gateway import KioskGateway
from kiosk.check_in.rate_limit import Pause
from kiosk.page import CLOSED_PAGES, NUMERIC_PAGES, TOKEN_PAGES, Page
from kiosk.pages import answers, refusals
from kiosk.pages.content import NextStep, PageContent, StepKind, service_of
from kiosk.pages.keypad import KeypadModel
from kiosk.pages.models import PageModels
from kiosk.pages.staff import StaffModel
from kiosk.visit import new_idempotency_key
from lobby.domain.errors import Refusal, Refused
from lobby.domain.views import CheckedIn

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
        house: str,
        gateway: KioskGateway,
        check_in: CheckInController,
        pages: PageModels,
        parent: QObject | None = None,
    ) -> None:
        """Show the first page of the house of this name; ``start`` reads what it says."""
        super().__init__(parent)
        self._house = house
        self._gateway, self._check_in, self._pages = gateway, check_in, pages
        self._page, self._away = Page.HOME, False
        gateway.unavailable.connect(self._break_down)
        check_in.busyChanged.connect(self.busyChanged)
        check_in.checkedIn.connect(self._welcome)
        check_in.refused.connect(self._refuse)
        check_in.paused.connect(self._pause)
        pages.home.refreshed.connect(self._recover)
        pages.aids.changed.connect(self._settle)
        pages.idle.expired.connect(self.finish)

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """The page on the screen, one of ``Page``."""
        return self._page

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        """Whether the lobby is being asked; a touch meanwhile does nothing."""
        return self._check_in.busy

    @Property(str, constant=True)
    def house(self) -> str:
        """The name of the house."""
        return self._house

    def start(self) -> None:
        """Read what the first page says and switch the camera on."""
        self._go(Page.HOME)
        self._pages.home.refresh()

    @Slot(bool)
    def set_away(self, away: bool) -> None:  # noqa: FBT001 - a signal brings it
        """The database is away, or back."""
        if away:
            self._break_down("no connection")
        else:
            self._pages.home.refresh()

    @Slot()
    def retry(self) -> None:
        """Ask for the database again if it is away."""
        if self._away:
            self._pages.home.refresh()

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
        self._pages.keypad.clear()
        self._go(Page.NUMBER)

    @Slot(str)
    def type(self, key: str) -> None:
        """A key of a keyboard; a digit on the first page begins a number."""
        if self._page is Page.HOME and key.isdecimal():
            self.number()
        if self._page in NUMERIC_PAGES:
            self._typing().press(key)

    @Slot()
    def erase(self) -> None:
        """Take the last key back."""
        self._typing().erase()

    @Slot()
    def askStaff(self) -> None:
        """Show the page for staff, which asks for its number first."""
        if self._pages.staff.available:
            self._go(Page.STAFF)

    @Slot()
    def services(self) -> None:
        """Ask what the visitor came for, or say why there is no token."""
        if refused := self._pages.home.refused:
            self._refuse(refused)
            return
        self._pages.aids.visit.idempotency_key = new_idempotency_key()
        self._pages.selection.refresh()
        self._ask_for_services()

    @Slot(str)
    def topic(self, topic: str) -> None:
        """Show the services of this topic."""
        self._pages.topics.open(topic)
        self._go(Page.SERVICES)

    @Slot()
    def back(self) -> None:
        """One page back; from the first page nowhere, and from a number to the next visitor."""
        if self._page is Page.STAFF:
            self._pages.home.refresh()
        if self._page is Page.DONE:
            self.finish()
        elif self._page is Page.SERVICES and self._pages.topics.wanted:
            self._ask_for_services()
        elif self._page is not Page.OUT_OF_ORDER:
            self._pages.aids.visit.services = ()
            self.home()

    @Slot()
    def finish(self) -> None:
        """This visit is over: everything as the next visitor should find it."""
        self._pages.done.forget()
        self._check_in.forget()
        self._pages.aids.begin()
        self._pages.answer.clear()
        self._go(Page.HOME)
        if self._away:
            self._show(Page.OUT_OF_ORDER, answers.out_of_order)

    @Slot(str)
    def take(self, step: str) -> None:
        """Take the step that a large button of an answer offers."""
        steps = {str(StepKind.NUMBER): self.number, str(StepKind.HELP): self.askForHelp}
        alone = self._pages.selection.only(service_of(step))
        (self.printToken if alone else steps.get(step, self.services))()

    @Slot(str)
    def checkIn(self, text: str) -> None:
        """Check in by a typed number, from whatever page."""
        self._try(text, typed=True)

    def scanned(self, text: str) -> None:
        """Check in by what a scanner read; the code on the page already is no news."""
        if self._page is Page.DONE and text == self._pages.aids.visit.code:
            self._pages.idle.touch()
        else:
            self._try(text, typed=False)

    def scannedForeign(self) -> None:
        """Something was shown to a scanner that says what no code of ours may say."""
        if self._accepts_codes():
            self._refuse(Refused(Refusal.UNKNOWN), True)

    @Slot()
    def printToken(self) -> None:
        """Draw a token for what is chosen; a second touch changes nothing."""
        if not self._check_in.busy and self._page in TOKEN_PAGES:
            self._check_in.take_token()

    @Slot()
    def askForHelp(self) -> None:
        """Tell the counters that somebody here needs help."""
        self._gateway.want_help(lambda _: self._show(Page.INFO, answers.help_is_coming))

    def _ask_for_services(self) -> None:
        """Show the services, or their topics where they are many."""
        self._pages.topics.refresh()
        self._go(Page.TOPICS if self._pages.topics.wanted else Page.SERVICES)

    def _accepts_codes(self) -> bool:
        """Whether a code is tried now; whoever's number is still shown has gone then."""
        if self._page is Page.DONE and not self._check_in.busy:
            self.finish()
        return not self._check_in.busy and self._page not in CLOSED_PAGES

    def _try(self, text: str, *, typed: bool) -> None:
        if text.strip() and self._accepts_codes():
            self._check_in.check_in(text, typed=typed)

    def _welcome(self, checked_in: CheckedIn) -> None:
        self._pages.done.show(checked_in)
        self._go(Page.DONE)

    def _refuse(self, why: Refused, shown: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal
        def explained() -> PageContent:
            clock, steps = self._pages.clock.clock(), self._steps(why)
            return refusals.answer(why, clock, steps, shown=shown)

        self._show(Page.REFUSED, explained)

    def _pause(self, pause: Pause, typed: bool) -> None:  # noqa: FBT001 - a signal brings it
        too_many = partial(answers.too_many_tried, pause, typed=typed)
        self._show(Page.REFUSED, lambda: too_many(self._steps()))

    def _steps(self, why: Refused | None = None) -> Mapping[str, NextStep]:
        return self._pages.home.steps(self._pages.aids.visit, why.fits if why else ())

    def _show(self, page: Page, compose: Callable[[], PageContent]) -> None:
        self._pages.answer.show(compose)
        self._go(page)

    def _break_down(self, why: object) -> None:
        self._check_in.end()
        if not self._away:
            log.warning("database=lost problem=%s", why)
        self._away = True
        if self._check_in.unanswered and self._page is not Page.OUT_OF_ORDER:
            self._show(Page.OUT_OF_ORDER, answers.out_of_order)
        elif self._page not in {Page.DONE, Page.OUT_OF_ORDER}:  # a number stays while it is read
            self.finish()

    def _recover(self) -> None:
        if self._away:
            log.warning("database=back")
        self._away = False
        if self._page is Page.OUT_OF_ORDER and not self._check_in.retry():
            self.finish()

    def _go(self, page: Page) -> None:
        if self._page is Page.STAFF:
            self._pages.staff.lock()
        self._page = page
        self._settle()
        self.pageChanged.emit()

    def _typing(self) -> KeypadModel | StaffModel:
        return self._pages.staff if self._page is Page.STAFF else self._pages.keypad

    def _settle(self) -> None:
        """Begin the time-out that fits what is shown."""
        self._pages.idle.begin(
            self._page,
            self._pages.aids.visit,
            unanswered=self._check_in.unanswered,
            to_photograph=self._pages.answer.to_photograph,
        )
