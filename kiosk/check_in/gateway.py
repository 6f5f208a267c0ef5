"""What the terminal asks of the lobby, off the GUI thread: check-ins, estimates, the first page."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.visit import Visit
from lobby.api.entrance import EntranceApi
from lobby.api.office import OfficeApi
from lobby.domain.errors import Refused
from lobby.domain.names import Number
from lobby.domain.ticket import Ticket
from lobby.domain.views import CheckedIn, Estimate, KioskView
from lobby.ui.background import Runner, ignore

log: Final = logging.getLogger(__name__)

T = TypeVar("T")


class KioskGateway(QObject):
    """Runs what a visitor does; every method returns at once and reports by the given functions."""

    unavailable = Signal(object)
    """The database is not there: nothing is reported for what was asked."""

    def __init__(
        self,
        entrance: EntranceApi,
        office: OfficeApi,
        runner: Runner,
        place: str,
        parent: QObject | None = None,
    ) -> None:
        """Ask for the terminal of this name."""
        super().__init__(parent)
        self._entrance = entrance
        self._office = office
        self._runner = runner
        self._place = place

    def check_in(
        self,
        text: str,
        visit: Visit,
        done: Callable[[CheckedIn], None],
        refused: Callable[[Refused], None],
        *,
        typed: bool = False,
    ) -> None:
        """Check in by a QR text or a typed number."""
        language = visit.language if visit.language_chosen else None
        work = partial(
            self._entrance.check_in_at_terminal,
            text,
            typed=typed,
            language=language,
            accessible=visit.accessible,
            idempotency_key=visit.idempotency_key,
        )
        self.submit(work, done, refused)

    def take_token(
        self,
        visit: Visit,
        done: Callable[[CheckedIn], None],
        refused: Callable[[Refused], None],
    ) -> None:
        """Draw a token for what the visitor chose; a second touch gives the same one."""
        work = partial(
            self._entrance.take_token_at_terminal,
            list(visit.services),
            visit.persons,
            language=visit.language,
            accessible=visit.accessible,
            note=visit.note,
            idempotency_key=visit.idempotency_key,
        )
        self.submit(work, done, refused)

    def entrance(self, done: Callable[[KioskView], None]) -> None:
        """Read what the first page needs."""
        self.submit(self._entrance.view, done)

    def estimate(self, visit: Visit, done: Callable[[Estimate], None]) -> None:
        """Ask what can be said of what is chosen."""
        work = partial(
            self._entrance.estimate,
            list(visit.services),
            visit.persons,
            accessible=visit.accessible,
        )
        self.submit(work, done)

    def printed(self, number: Number, problem: str = "") -> None:
        """Record what became of the slip of this number."""
        self.submit(lambda: self._entrance.printed(number, problem=problem))

    def want_step_free(self, ticket: Ticket, done: Callable[[Ticket], None]) -> None:
        """Keep this ticket for counters that a wheelchair reaches."""
        self.submit(lambda: self._office.mark(ticket.number, accessible=True), done)

    def want_help(self, done: Callable[[None], None]) -> None:
        """Tell the counters that somebody at the terminal needs help."""
        self.submit(lambda: self._entrance.want_help(self._place), done)

    def stop_numbers(self, reason: str) -> None:
        """Give out no more numbers today."""
        self.submit(lambda: self._office.close_walk_ins(reason=reason))

    def give_numbers(self) -> None:
        """Give out numbers again."""
        self.submit(self._office.open_walk_ins)

    def report_device(self, device: str, problem: str) -> None:
        """Tell the counters that a device of this terminal failed, or works again."""
        self.submit(lambda: self._office.report_device(self._place, device, problem))

    def submit(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] = ignore,
        refused: Callable[[Refused], None] | None = None,
    ) -> None:
        """Do this with the lobby; a refusal that nobody waits for is in the log only."""
        self._runner.run(work, done, refused=refused or _log, unavailable=self.unavailable.emit)


def _log(refused: Refused) -> None:
    log.info("refused=%s", refused.code)
