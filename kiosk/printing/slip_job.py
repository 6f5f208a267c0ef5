"""The slip of the number on the screen: printed in the background, told on the page."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from hardware.printer import Printed, Slip
from kiosk.check_in.gateway import KioskGateway
from kiosk.devices.ports import Devices
from kiosk.printing.slip_text import slip
from lobby.domain.errors import Unavailable
from lobby.domain.house import House
from lobby.domain.names import Language
from lobby.domain.views import CheckedIn

_PAPER_LOW: Final = "paper-low"
"""The code by which the counters know that a roll is nearly used up."""


class SlipState(Enum):
    """What became of the slip."""

    NONE = auto()
    """There is no printer."""
    EARLIER = auto()
    """It was printed when the visitor was here before."""
    PRINTING = auto()
    PRINTED = auto()
    FAILED = auto()


class SlipJob(QObject):
    """Prints the slip of one visitor at a time; the number on the screen never depends on it."""

    changed = Signal()
    """The state of the present slip is another."""
    problem = Signal(str)
    """What is wrong with the printer, after every slip; empty if nothing is."""

    def __init__(
        self,
        devices: Devices,
        gateway: KioskGateway,
        house: House,
        logo: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Print with these devices; tell ``gateway`` what became of each slip."""
        super().__init__(parent)
        self._printer, self._runner = devices.printer, devices.printing
        self._gateway = gateway
        self._house = house
        self._logo = logo
        self._checked_in: CheckedIn | None = None
        self.slip: Slip | None = None
        self.state = SlipState.NONE

    def expect(self, checked_in: CheckedIn) -> None:
        """Take this visitor for the present one, whose slip was printed earlier."""
        self._checked_in, self.slip = checked_in, None
        self.state = SlipState.EARLIER if self._printer is not None else SlipState.NONE

    def forget(self) -> None:
        """The visitor has gone; a slip still on its way is nobody's news."""
        self._checked_in = self.slip = None

    def print(self, language: Language, *, documents: bool = False) -> None:
        """Print the slip of the present visitor, unless that is being done."""
        printer, checked_in = self._printer, self._checked_in
        if printer is None or checked_in is None or self.state is SlipState.PRINTING:
            return
        words = slip(checked_in, self._house, language, self._logo, documents=documents)
        self.slip = words
        self._become(SlipState.PRINTING, checked_in)
        self._runner.run(
            lambda: printer.print_slip(words),
            lambda printed: self._printed(checked_in, printed),
            unavailable=lambda outage: self._failed(checked_in, outage),
        )

    def _printed(self, checked_in: CheckedIn, printed: Printed) -> None:
        self._gateway.printed(checked_in.ticket.number)
        self.problem.emit(_PAPER_LOW if printed.near_end else "")
        self._become(SlipState.PRINTED, checked_in)

    def _failed(self, checked_in: CheckedIn, outage: Unavailable) -> None:
        self._gateway.printed(checked_in.ticket.number, outage.problem)
        self.problem.emit(outage.problem)
        self._become(SlipState.FAILED, checked_in)

    def _become(self, state: SlipState, checked_in: CheckedIn) -> None:
        if checked_in is self._checked_in:
            self.state = state
            self.changed.emit()
