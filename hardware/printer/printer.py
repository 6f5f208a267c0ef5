"""The thermal printer: prints this slip, or says in time why not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Lock
from typing import Final

from hardware.printer.commands import new_attempt
from hardware.printer.composer import compose
from hardware.printer.deadline import Deadline, Patience
from hardware.printer.dialogue import Dialogue
from hardware.printer.port import Printed
from hardware.printer.problems import Problem, unavailable
from hardware.printer.profile import Profile
from hardware.printer.slip import Slip
from hardware.printer.status import PrinterStatus
from hardware.printer.transport import Transport
from lobby.domain.errors import DeviceUnavailable

_SECOND_LOOK: Final = 1.5
"""Seconds kept to ask again over a fresh line when a line went mute in the middle of a slip."""

_MUTE: Final = frozenset({Problem.SILENT, Problem.STUCK, Problem.BROKEN_OFF})


class EscposPrinter:
    """A thermal printer that speaks ESC/POS; every call ends within ``patience.whole`` seconds.

    A slow serial line adds what the bytes need on it.
    """

    def __init__(
        self, transport: Transport, profile: Profile, patience: Patience | None = None
    ) -> None:
        self._transport = transport
        self._profile = profile
        self._patience = patience or Patience()
        self._alone = Lock()
        self._remains = False
        """A job broke off, and the printer may still hold some of it."""

    def print_slip(self, slip: Slip) -> Printed:
        """See ``Printer.print_slip``."""
        attempt = new_attempt()
        job = compose(slip, self._profile, attempt)
        patience = self._patience.longer(self._transport.seconds_for(len(job)))
        whole = Deadline(patience.whole)
        try:
            with self._dialogue(patience, whole.within(patience.whole - _SECOND_LOOK)) as dialogue:
                return self._print(dialogue, job, attempt)
        except DeviceUnavailable as failure:
            if self._remains and failure.problem in _MUTE:
                self._ask_again(patience, whole)
            raise

    def status(self) -> PrinterStatus:
        """See ``Printer.status``; takes the chance to clear what a broken job left behind."""
        return self._look(self._patience, Deadline(self._patience.whole))

    def _print(self, dialogue: Dialogue, job: bytes, attempt: str) -> Printed:
        before = dialogue.status()
        before.raise_for_problem()
        if self._remains:
            dialogue.tidy()
        self._remains = True
        try:
            confirmed = dialogue.print(job, attempt)
        except DeviceUnavailable:
            with suppress(DeviceUnavailable):
                dialogue.clear()
            raise
        self._remains = False
        return Printed(confirmed=confirmed, near_end=before.near_end)

    def _ask_again(self, patience: Patience, whole: Deadline) -> None:
        """Clear over a fresh line, and raise what the printer says now if it says anything."""
        status = self._look(patience, whole)
        if status.known:
            status.raise_for_problem()

    def _look(self, patience: Patience, whole: Deadline) -> PrinterStatus:
        try:
            with self._dialogue(patience, whole) as dialogue:
                status = dialogue.status()
                if self._remains:
                    self._clear(dialogue, status)
                return status
        except DeviceUnavailable as failure:
            problem = Problem(failure.problem)
            return PrinterStatus(known=False, problem=problem, detail=failure.detail)

    def _clear(self, dialogue: Dialogue, status: PrinterStatus) -> None:
        """Make the printer forget a broken job, lest the next visitor gets that slip."""
        if status.ready:
            dialogue.tidy()
            self._remains = False
        else:
            dialogue.clear()

    @contextmanager
    def _dialogue(self, patience: Patience, whole: Deadline) -> Iterator[Dialogue]:
        """Open a fresh line, and drop unsent bytes if its use fails."""
        if not self._alone.acquire(timeout=whole.left):
            raise unavailable(Problem.BUSY)
        try:
            link = self._transport.open(whole.within(patience.connect))
            failed = True
            try:
                yield Dialogue(link, self._profile, patience, whole)
                failed = False
            finally:
                link.close(forget=failed)
        finally:
            self._alone.release()
