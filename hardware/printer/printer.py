"""The thermal printer: prints this slip, or says in time why not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Lock
from typing import Final

from hardware.printer.commands import new_attempt
from hardware.printer.composer import compose
from hardware.printer.deadline import Countdown, Timeouts
from hardware.printer.job import PrintJob
from hardware.printer.port import Printed
from hardware.printer.problems import PrinterProblem, unavailable
from hardware.printer.profile import Profile
from hardware.printer.session import PrinterSession
from hardware.printer.slip import Slip
from hardware.printer.status import PrinterStatus
from hardware.printer.transports.persistent import PersistentConnection
from hardware.printer.transports.transport import Transport
from hardware.printer.unfinished_job import UnfinishedJob
from lobby.domain.errors import Unavailable

_SECOND_PROBE: Final = 1.5
"""Seconds kept to ask again over a fresh line when a line went mute in the middle of a slip."""

_MUTE: Final = frozenset({PrinterProblem.SILENT, PrinterProblem.STUCK, PrinterProblem.BROKEN_OFF})


class EscposPrinter:
    """A thermal printer that speaks ESC/POS; every call ends within ``timeouts.whole`` seconds.

    A slow serial line adds what the bytes need on it, a slip what its paper needs at 50 mm/s.
    """

    def __init__(
        self, transport: Transport, profile: Profile, timeouts: Timeouts | None = None
    ) -> None:
        self._transport = transport
        self._profile = profile
        self._timeouts = timeouts or Timeouts()
        self._alone = Lock()
        self._line = PersistentConnection(transport)
        self._unfinished: UnfinishedJob | None = None
        """Of a job that broke off, and of which the printer may still hold some."""

    def print_slip(self, slip: Slip) -> Printed:
        """See ``Printer.print_slip``."""
        job = compose(slip, self._profile, new_attempt())
        timeouts = self._timeouts.longer(self._transport.seconds_for(len(job.data)) + job.seconds)
        whole = Countdown(timeouts.whole)
        try:
            return self._print(job, timeouts, whole.within(timeouts.whole - _SECOND_PROBE))
        except Unavailable as failure:
            if self._unfinished and self._profile.clears and failure.problem in _MUTE:
                self._query_again(timeouts, whole)
            raise

    def status(self) -> PrinterStatus:
        """See ``Printer.status``; takes the chance to clear what a broken job left behind."""
        return self._probe(self._timeouts, Countdown(self._timeouts.whole))

    def close(self) -> None:
        """See ``Printer.close``."""
        with self._alone:
            self._line.close(forget=False)

    def _print(self, job: PrintJob, timeouts: Timeouts, whole: Countdown) -> Printed:
        with self._session(timeouts, whole) as (session, before):
            before.raise_for_problem()
            if self._unfinished:
                self._unfinished.end(session)
            self._unfinished = UnfinishedJob(job, self._profile)
            try:
                self._unfinished.send(session)
                confirmed = session.wait_until_printed(job)
            except Unavailable:
                with suppress(Unavailable):
                    self._unfinished.clear(session)
                raise
            self._unfinished = None
            return Printed(confirmed=confirmed, near_end=before.near_end)

    def _query_again(self, timeouts: Timeouts, whole: Countdown) -> None:
        """Clear over a fresh line, and raise what the printer says now if it says anything."""
        status = self._probe(timeouts, whole)
        if status.known:
            status.raise_for_problem()

    def _probe(self, timeouts: Timeouts, whole: Countdown) -> PrinterStatus:
        try:
            with self._session(timeouts, whole) as (session, status):
                if self._unfinished:
                    self._clear(self._unfinished, session, status)
                return status
        except Unavailable as failure:
            problem = PrinterProblem(failure.problem)
            return PrinterStatus(known=False, problem=problem, detail=failure.detail)

    def _clear(
        self, unfinished: UnfinishedJob, session: PrinterSession, status: PrinterStatus
    ) -> None:
        """Make the printer forget a broken job, lest the next visitor gets that slip."""
        if status.ready:
            unfinished.end(session)
            self._unfinished = None
        else:
            unfinished.clear(session)

    @contextmanager
    def _session(
        self, timeouts: Timeouts, whole: Countdown
    ) -> Iterator[tuple[PrinterSession, PrinterStatus]]:
        """Have the line for oneself, and the printer's state over it."""
        if not self._alone.acquire(timeout=whole.left):
            raise unavailable(PrinterProblem.BUSY)
        try:
            yield self._greet(timeouts, whole)
        except Unavailable as failure:
            self._let_go(failure)
            raise
        else:
            self._hang_up(forget=False)
        finally:
            self._alone.release()

    def _greet(self, timeouts: Timeouts, whole: Countdown) -> tuple[PrinterSession, PrinterStatus]:
        """Ask over the line that is open; over a fresh one if that has died or gone mute."""
        if self._line.is_open:
            try:
                return self._query(timeouts, whole)
            except Unavailable as failure:
                broken = failure.problem == PrinterProblem.BROKEN_OFF
                if not broken and (self._holds or not self._line.worn_out):
                    raise
                self._let_go(failure)
                self._line.close(forget=False)
        return self._query(timeouts, whole)

    def _query(self, timeouts: Timeouts, whole: Countdown) -> tuple[PrinterSession, PrinterStatus]:
        link = self._line.link(whole.within(timeouts.connect))
        session = PrinterSession(link, self._profile, timeouts, whole)
        status = session.status(self._unfinished.seconds if self._unfinished else 0.0)
        self._line.answered()
        return session, status

    def _let_go(self, failure: Unavailable) -> None:
        """Give up a line that is of no more use, but never one that a job is still going over."""
        if failure.problem == PrinterProblem.BROKEN_OFF:
            if self._unfinished:
                self._unfinished.tear()
            self._line.close(forget=False)
        else:
            self._hang_up(forget=self._unfinished is not None)

    def _hang_up(self, *, forget: bool) -> None:
        if self._holds:
            return
        if forget:
            self._line.close(forget=True)
        else:
            self._line.release()

    @property
    def _holds(self) -> bool:
        """Whether hanging up would tear a job in a printer that cannot forget it."""
        return self._unfinished is not None and self._unfinished.stays
