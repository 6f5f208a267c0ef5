"""The page for staff, behind a number: states of the devices, a test slip, a new start."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from hardware.printer import PrinterStatus
from kiosk.arrivals import Arrivals
from kiosk.devices import Devices
from kiosk.faults import in_words
from kiosk.greeting import Greeting
from kiosk.phrases import tr
from kiosk.pin import Pin
from kiosk.refusals import REASONS
from kiosk.slips import trial
from kiosk.surroundings import Surroundings
from lobby.domain.errors import DeviceUnavailable, Refusal
from lobby.domain.house import House
from lobby.ui.exits import Exit
from lobby.ui.rows import Rows

log: Final = logging.getLogger(__name__)

QML_IMPORT_NAME = "Lobby.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_LONGEST: Final = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceState:
    """One device as its line on the page; the field names are the roles of its delegate."""

    key: str
    name: str
    says: str
    works: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One reason why no more numbers are given out; the field names are the roles."""

    key: str
    title: str


@QmlElement
class Staff(QObject):
    """What staff see and do at the terminal; locked again whenever the page goes."""

    changed = Signal()
    told = Signal(str)
    """What became of the last touch, to be heard."""
    opened = Signal()
    """The number was right."""
    ended = Signal(int)
    """The program is to end with this exit code."""

    def __init__(
        self,
        house: House,
        devices: Devices,
        surroundings: Surroundings,
        arrivals: Arrivals,
        greeting: Greeting,
        parent: QObject | None = None,
    ) -> None:
        """Be locked, and know of no device yet."""
        super().__init__(parent)
        self._house = house
        self._devices = devices
        self._surroundings = surroundings
        self._arrivals, self._greeting = arrivals, greeting
        greeting.changed.connect(self.changed)
        self._reasons: Rows[Reason] = Rows(Reason, self)
        self._pin = Pin(surroundings.pin, surroundings.now)
        self._problems: dict[str, str] = {}
        self._printer: PrinterStatus | None = None
        self._rows: Rows[DeviceState] = Rows(DeviceState, self)
        self._open, self._typed, self._said = False, "", ""

    @property
    def available(self) -> bool:
        """Whether the settings hold a number that opens it."""
        return self._pin.given

    def hear(self, device: str, problem: str) -> None:
        """This device failed, or works again (empty)."""
        self._problems[device] = problem

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether the number was typed."""
        return self._open

    @Property(str, notify=changed)
    def typed(self) -> str:
        """One dot for each digit."""
        return "•" * len(self._typed)

    @Property(str, notify=changed)
    def said(self) -> str:
        """What became of the last touch."""
        return self._said

    @Property(QObject, constant=True)
    def devices(self) -> QObject:
        """Every device with its state."""
        return self._rows

    @Slot(str)
    def press(self, key: str) -> None:
        """Add one digit of the number."""
        if not self._open and len(key) == 1 and key.isdecimal():
            self._typed = (self._typed + key)[:_LONGEST]
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        self._typed = self._typed[:-1]
        self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """Try the number."""
        self._open, self._typed = self._pin.opens(self._typed), ""
        log.info("staff=%s", "in" if self._open else "refused")
        if self._open:
            self.look()
        self._say("" if self._open else self._wrong())
        if self._open:
            self.opened.emit()

    @Slot()
    def look(self) -> None:
        """Ask every device how it is."""
        self._show()
        printer = self._devices.printer
        if printer is not None:
            self._devices.printing.run(printer.status, self._heard, unavailable=self._failed)

    @Slot()
    def printTest(self) -> None:
        """Print a slip that nobody is called by."""
        printer, at = self._devices.printer, self._surroundings
        slip = trial(self._house, at.now(), at.logo)
        if not self._open or printer is None:
            return
        self._say(tr("Your slip is being printed."))
        self._devices.printing.run(
            lambda: printer.print_slip(slip),
            lambda _: self._say(tr("The test slip has been printed.")),
            unavailable=self._failed,
        )

    @Property(bool, notify=changed)
    def stopped(self) -> bool:
        """Whether staff have stopped the numbers of this day."""
        refused = self._greeting.refused
        return refused is not None and refused.code is Refusal.CLOSED_BY_STAFF

    @Property(QObject, constant=True)
    def reasons(self) -> QObject:
        """The reasons to choose from, while that is asked."""
        return self._reasons

    @Slot()
    def askReason(self) -> None:
        """Ask why no more numbers are to be given out."""
        if self._open:
            every = [Reason(key=code, title=tr(words)) for code, words in REASONS.items()]
            self._reasons.show([Reason(key="", title=tr("Without a reason")), *every])
            self._say(tr("Why? Visitors will read it."))

    @Slot(str)
    def stop(self, reason: str) -> None:
        """Give out no more numbers today, for this reason or none."""
        self._reasons.show([])
        if self._open:
            self._arrivals.stop_numbers(reason)
            self._say(tr("No more numbers are given out today."))

    @Slot()
    def giveAgain(self) -> None:
        """Give out numbers again."""
        if self._open:
            self._arrivals.give_numbers()
            self._say(tr("Numbers are given out again."))

    @Slot()
    def reload(self) -> None:
        """Start the program again, with the settings as they are now."""
        self._end(Exit.AGAIN)

    @Slot()
    def leave(self) -> None:
        """End the program until somebody starts it."""
        self._end(Exit.LEFT)

    @Slot()
    def lock(self) -> None:
        """Nobody of the staff is here any more."""
        self._open, self._typed = False, ""
        self._reasons.show([])
        self._say("")

    def _end(self, code: Exit) -> None:
        if self._open:
            log.info("staff=%s", code.name.lower())
            self.ended.emit(code)

    def _wrong(self) -> str:
        seconds = self._pin.pause()
        if seconds:
            return tr("Too many wrong numbers. Try again in %n second(s).", "", seconds)
        return tr("This number is wrong.")

    def _say(self, text: str) -> None:
        self._said = text
        self.changed.emit()
        self.told.emit(text)

    def _heard(self, status: PrinterStatus) -> None:
        self._printer = status
        self._show()

    def _failed(self, outage: DeviceUnavailable) -> None:
        self._say(in_words(outage.problem))
        self._show()

    def _show(self) -> None:
        self._rows.show(self._states())

    def _states(self) -> Iterator[DeviceState]:
        yield self._printer_state()
        for key, problem in sorted(self._problems.items()):
            if key != "printer":
                says = in_words(problem) if problem else tr("OK")
                yield DeviceState(key=key, name=_name(key), says=says, works=not problem)

    def _printer_state(self) -> DeviceState:
        status = self._printer
        if self._devices.printer is None:
            works, says = True, tr("Not installed")
        elif status is None or not status.known:
            works, says = True, tr("No status")
        elif status.problem is not None:
            works, says = False, in_words(status.problem)
        else:
            works = not status.near_end
            says = tr("OK") if works else tr("The paper is nearly used up.")
        return DeviceState(key="printer", name=_name("printer"), says=says, works=works)


def _name(device: str) -> str:
    names = {
        "printer": tr("Printer"),
        "camera": tr("Camera"),
        "scanner": tr("Hand scanner"),
        "read-aloud": tr("Loudspeaker"),
        "database": tr("Database"),
    }
    return names.get(device, tr("Another device"))
