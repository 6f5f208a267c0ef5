"""Slips that staff want once more: asked for at a counter, printed at the terminal."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from hardware.printer import Printed, Printer
from kiosk.accessibility.settings import AccessibilitySettings
from kiosk.check_in.gateway import KioskGateway
from kiosk.devices.ports import Devices
from kiosk.printing.slip_text import slip
from lobby.api.entrance import EntranceApi
from lobby.api.journal import JournalApi
from lobby.domain.errors import Refused, Unavailable
from lobby.domain.facts import FactKind
from lobby.domain.names import Number
from lobby.domain.views import CheckedIn

log: Final = logging.getLogger(__name__)


class Reprints(QObject):
    """Prints each wish once, and none from before this terminal was started."""

    problem = Signal(str)
    """What is wrong with the printer if a slip does not come out."""

    def __init__(
        self,
        entrance: EntranceApi,
        journal: JournalApi,
        gateway: KioskGateway,
        devices: Devices,
        aids: AccessibilitySettings,
        logo: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Read the wishes from ``journal``, off the GUI thread by ``gateway``."""
        super().__init__(parent)
        self._entrance = entrance
        self._journal = journal
        self._gateway = gateway
        self._devices = devices
        self._aids = aids
        self._logo = logo
        self._seen: int | None = None

    @Slot()
    def poll(self) -> None:
        """Print what has been wanted since the last time."""
        printer = self._devices.printer
        if printer is not None:
            self._gateway.submit(self._wanted, partial(self._print, printer))

    def _wanted(self) -> Sequence[CheckedIn]:
        if self._seen is None:
            self._seen = self._journal.end()
            return []
        facts = self._journal.facts(self._seen)
        wishes = [fact.number for fact in facts if fact.kind is FactKind.SLIP_WANTED]
        wanted = [
            checked_in for number in wishes if number and (checked_in := self._ticket_of(number))
        ]
        self._seen = facts[-1].seq if facts else self._seen  # not before: a wish is never lost
        return wanted

    def _ticket_of(self, number: Number) -> CheckedIn | None:
        try:
            return self._entrance.checked_in(number)
        except Refused as refused:  # a number of yesterday, wanted before midnight
            log.info("refused=%s", refused.code)
            return None

    def _print(self, printer: Printer, wanted: Sequence[CheckedIn]) -> None:
        for checked_in in wanted:
            number = checked_in.ticket.number
            words = slip(checked_in, self._entrance.house, self._aids.visit.language, self._logo)
            self._devices.printing.run(
                partial(printer.print_slip, words),
                partial(self._confirm, number),
                unavailable=partial(self._fail, number),
            )

    def _confirm(self, number: Number, _printed: Printed) -> None:
        self._gateway.printed(number)

    def _fail(self, number: Number, outage: Unavailable) -> None:
        self._gateway.printed(number, outage.problem)
        self.problem.emit(outage.problem)
