"""The thermal printer: prints this slip, or says in time why not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Lock

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
        with self._dialogue(self._transport.seconds_for(len(job))) as dialogue:
            before = dialogue.status()
            before.raise_for_problem()
            if self._remains:
                dialogue.tidy()
            return Printed(confirmed=self._print(dialogue, job, attempt), near_end=before.near_end)

    def status(self) -> PrinterStatus:
        """See ``Printer.status``; takes the chance to clear what a broken job left behind."""
        try:
            with self._dialogue() as dialogue:
                status = dialogue.status()
                if self._remains:
                    self._clear(dialogue, status)
                return status
        except DeviceUnavailable as failure:
            return PrinterStatus(
                known=False, problem=Problem(failure.problem), detail=failure.detail
            )

    def _print(self, dialogue: Dialogue, job: bytes, attempt: str) -> bool:
        """Print, and on failure make the printer forget, lest the next visitor gets this slip."""
        self._remains = True
        try:
            confirmed = dialogue.print(job, attempt)
        except DeviceUnavailable:
            with suppress(DeviceUnavailable):
                dialogue.clear()
            raise
        self._remains = False
        return confirmed

    def _clear(self, dialogue: Dialogue, status: PrinterStatus) -> None:
        if status.ready:
            dialogue.tidy()
            self._remains = False
        else:
            dialogue.clear()

    @contextmanager
    def _dialogue(self, on_the_line: float = 0.0) -> Iterator[Dialogue]:
        """Open a fresh line for one job, and drop unsent bytes if the job fails.

        ``on_the_line`` adds the seconds that a slow line needs for it.
        """
        patience = self._patience.longer(on_the_line)
        whole = Deadline(patience.whole)
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
