"""The page for staff, behind a number: states of the devices, a test slip, a new start."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from hmac import compare_digest
from math import ceil
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from hardware.printer import PrinterStatus
from kiosk.check_in.gateway import KioskGateway
from kiosk.devices.faults import DeviceRow, device_row, in_words, printer_row
from kiosk.devices.ports import Devices
from kiosk.options import KioskOptions
from kiosk.pages.home import HomeModel
from kiosk.pages.refusals import REASONS
from kiosk.phrases import tr
from kiosk.printing.slip_text import trial
from lobby.domain.errors import Refusal, Unavailable
from lobby.domain.house import House
from lobby.ui.exits import Exit
from lobby.ui.rows import DataclassListModel

log: Final = logging.getLogger(__name__)

QML_IMPORT_NAME = "Lobby.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_LONGEST: Final = 12

FREE_TRIES: Final = 3
"""Wrong ones in a row without a pause: fingers slip."""

FIRST_PAUSE: Final = timedelta(seconds=30)
LONGEST_PAUSE: Final = timedelta(hours=1)


class Pin:
    """Compares what was typed; every pause after a wrong one is twice as long as the last."""

    def __init__(self, secret: str, now: Callable[[], datetime]) -> None:
        """Take the number; an empty one opens nothing."""
        self._secret = secret
        self._now = now
        self._wrong = 0
        self._until: datetime | None = None

    @property
    def given(self) -> bool:
        """Whether there is a number at all."""
        return bool(self._secret)

    def opens(self, typed: str) -> bool:
        """Whether this is the number; during a pause nothing is."""
        if not self._secret or self.pause():
            return False
        if compare_digest(typed.encode(), self._secret.encode()):
            self._wrong = 0
            return True
        self._wrong += 1
        if self._wrong >= FREE_TRIES:
            doubled = FIRST_PAUSE * 2 ** min(self._wrong - FREE_TRIES, 10)
            self._until = self._now() + min(doubled, LONGEST_PAUSE)
        return False

    def pause(self) -> int:
        """Seconds until the next try; 0 if that is now."""
        if self._until is None:
            return 0
        return max(0, ceil((self._until - self._now()).total_seconds()))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonRow:
    """One reason why no more numbers are given out; the field names are the roles."""

    key: str
    title: str


@QmlElement
class StaffModel(QObject):
    """What staff see and do at the terminal; locked again whenever the page goes."""

    changed = Signal()
    announced = Signal(str)
    """What became of the last touch, to be heard."""
    opened = Signal()
    """The number was right."""
    ended = Signal(int)
    """The program is to end with this exit code."""

    def __init__(
        self,
        house: House,
        devices: Devices,
        options: KioskOptions,
        gateway: KioskGateway,
        home: HomeModel,
        parent: QObject | None = None,
    ) -> None:
        """Be locked, and know of no device yet."""
        super().__init__(parent)
        self._house = house
        self._devices = devices
        self._options = options
        self._gateway, self._home = gateway, home
        home.changed.connect(self.changed)
        self._reasons: DataclassListModel[ReasonRow] = DataclassListModel(ReasonRow, self)
        self._pin = Pin(options.pin, options.now)
        self._problems: dict[str, str] = {}
        self._printer: PrinterStatus | None = None
        self._rows: DataclassListModel[DeviceRow] = DataclassListModel(DeviceRow, self)
        self._open, self._typed, self._message = False, "", ""

    @property
    def available(self) -> bool:
        """Whether the settings hold a number that opens it."""
        return self._pin.given

    @Slot(str, str)
    def report(self, device: str, problem: str) -> None:
        """Tell here and at the counters that a device failed (its problem code) or works again."""
        self._problems[device] = problem
        self._gateway.report_device(device, problem)

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether the number was typed."""
        return self._open

    @Property(str, notify=changed)
    def typed(self) -> str:
        """One dot for each digit."""
        return "•" * len(self._typed)

    @Property(str, notify=changed)
    def message(self) -> str:
        """What became of the last touch."""
        return self._message

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
            self.probe()
        self._show_message("" if self._open else self._wrong())
        if self._open:
            self.opened.emit()

    @Slot()
    def probe(self) -> None:
        """Ask every device how it is."""
        self._show()
        printer = self._devices.printer
        if printer is not None:
            self._devices.printing.run(printer.status, self._show_status, unavailable=self._failed)

    @Slot()
    def printTest(self) -> None:
        """Print a slip that nobody is called by."""
        printer = self._devices.printer
        slip = trial(self._house, self._options.now(), self._options.logo)
        if not self._open or printer is None:
            return
        self._show_message(tr("Your slip is being printed."))
        self._devices.printing.run(
            lambda: printer.print_slip(slip),
            lambda _: self._show_message(tr("The test slip has been printed.")),
            unavailable=self._failed,
        )

    @Property(bool, notify=changed)
    def stopped(self) -> bool:
        """Whether staff have stopped the numbers of this day."""
        refused = self._home.refused
        return refused is not None and refused.code is Refusal.CLOSED_BY_STAFF

    @Property(QObject, constant=True)
    def reasons(self) -> QObject:
        """The reasons to choose from, while that is asked."""
        return self._reasons

    @Slot()
    def askReason(self) -> None:
        """Ask why no more numbers are to be given out."""
        if self._open:
            every = [ReasonRow(key=code, title=tr(words)) for code, words in REASONS.items()]
            self._reasons.show([ReasonRow(key="", title=tr("Without a reason")), *every])
            self._show_message(tr("Why? Visitors will read it."))

    @Slot(str)
    def stop(self, reason: str) -> None:
        """Give out no more numbers today, for this reason or none."""
        self._reasons.show([])
        if self._open:
            self._gateway.stop_numbers(reason)
            self._show_message(tr("No more numbers are given out today."))

    @Slot()
    def giveAgain(self) -> None:
        """Give out numbers again."""
        if self._open:
            self._gateway.give_numbers()
            self._show_message(tr("Numbers are given out again."))

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
        self._show_message("")

    def _end(self, code: Exit) -> None:
        if self._open:
            log.info("staff=%s", code.name.lower())
            self.ended.emit(code)

    def _wrong(self) -> str:
        seconds = self._pin.pause()
        if seconds:
            return tr("Too many wrong numbers. Try again in %n second(s).", "", seconds)
        return tr("This number is wrong.")

    def _show_message(self, text: str) -> None:
        self._message = text
        self.changed.emit()
        self.announced.emit(text)

    def _show_status(self, status: PrinterStatus) -> None:
        self._printer = status
        self._show()

    def _failed(self, outage: Unavailable) -> None:
        self._show_message(in_words(outage.problem))
        self._show()

    def _show(self) -> None:
        self._rows.show(self._device_rows())

    def _device_rows(self) -> Iterator[DeviceRow]:
        yield printer_row(self._printer, installed=self._devices.printer is not None)
        for device, problem in sorted(self._problems.items()):
            if device != "printer":
                yield device_row(device, problem)
