"""Slips that staff want once more: asked for at a counter, printed at the terminal."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Final

from kiosk.aids import Aids
from kiosk.devices import Devices, SlipPrinter
from kiosk.slips import slip
from lobby.api.lobby import Lobby
from lobby.domain.errors import DeviceUnavailable, Refused
from lobby.domain.facts import FactKind
from lobby.domain.names import Number
from lobby.domain.views import Arrival
from lobby.ui.background import Runner

log: Final = logging.getLogger(__name__)


class Reprints:
    """Prints each wish once, and none from before this terminal was started."""

    def __init__(
        self,
        lobby: Lobby,
        runner: Runner,
        devices: Devices,
        aids: Aids,
        health: Callable[[str], None],
        *,
        logo: Path | None = None,
    ) -> None:
        """Tell ``health`` what is wrong with the printer if a slip does not come out."""
        self._lobby = lobby
        self._runner = runner
        self._devices = devices
        self._aids = aids
        self._health = health
        self._logo = logo
        self._seen: int | None = None

    def look(self) -> None:
        """The journal has moved: print what is wanted since the last look."""
        printer = self._devices.printer
        if printer is not None:
            self._runner.run(
                self._wanted,
                lambda wanted: self._print(wanted, printer),
                refused=_log,
                unavailable=_later,
            )

    def _wanted(self) -> list[Arrival]:
        if self._seen is None:
            self._seen = self._lobby.journal.end()
            return []
        facts = self._lobby.journal.facts(self._seen)
        wishes = [fact.number for fact in facts if fact.kind is FactKind.SLIP_WANTED]
        wanted = [arrival for number in wishes if number and (arrival := self._arrival(number))]
        self._seen = facts[-1].seq if facts else self._seen  # not before: a wish is never lost
        return wanted

    def _arrival(self, number: Number) -> Arrival | None:
        try:
            return self._lobby.entrance.arrival(number)
        except Refused as refused:  # a number of yesterday, wanted before midnight
            _log(refused)
            return None

    def _print(self, wanted: list[Arrival], printer: SlipPrinter) -> None:
        for arrival in wanted:
            self._print_one(arrival, printer)

    def _print_one(self, arrival: Arrival, printer: SlipPrinter) -> None:
        number = arrival.ticket.number
        words = slip(arrival, self._lobby.house, self._aids.visit.language, self._logo)
        self._devices.printing.run(
            lambda: printer.print_slip(words),
            lambda _printed: self._tell(number),
            refused=_log,
            unavailable=lambda outage: self._fail(number, outage),
        )

    def _fail(self, number: Number, outage: DeviceUnavailable) -> None:
        self._tell(number, outage.problem)
        self._health(outage.problem)

    def _tell(self, number: Number, problem: str = "") -> None:
        self._runner.run(
            lambda: self._lobby.entrance.printed(number, problem=problem),
            _done,
            refused=_log,
            unavailable=_later,
        )


def _done(_outcome: object) -> None:
    """The journal knows it."""


def _later(_outage: DeviceUnavailable) -> None:
    """The next look comes with the database; the terminal tells the outage itself."""


def _log(refused: Refused) -> None:
    log.info("refused=%s", refused.code)
