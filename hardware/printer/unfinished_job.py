"""One job until it is on paper: sent, and if it breaks off, forgotten, ended or cut off."""

from __future__ import annotations

from hardware.printer.job import PrintJob
from hardware.printer.problems import PrinterProblem, unavailable
from hardware.printer.profile import Profile
from hardware.printer.session import PrinterSession


class UnfinishedJob:
    """A job from its first byte until it is on paper, forgotten by the printer, or cut off.

    A printer that cannot forget would take whatever comes next for the rest of a picture. It gets
    the rest of the job instead or, if a line broke, as many white dots as may be missing: the slip
    comes out late, but on a piece of paper of its own.
    """

    def __init__(self, job: PrintJob, profile: Profile) -> None:
        self._job = job
        self._profile = profile
        self._rest = job.data
        self._torn = False

    @property
    def seconds(self) -> float:
        """How long a printer that cannot forget it may need for the rest."""
        return 0.0 if self._profile.clears else self._job.seconds

    @property
    def stays(self) -> bool:
        """Whether the line must stay open, because hanging up would tear the job."""
        return not self._profile.clears

    def send(self, session: PrinterSession) -> None:
        """Send what has not been sent yet.

        Raises:
            Unavailable: ``stuck`` if the printer does not take all of it; ``broken-off``.
        """
        self._rest = session.send(self._rest)
        if self._rest:
            size = len(self._job.data)
            raise unavailable(PrinterProblem.STUCK, f"{len(self._rest)} of {size} bytes not taken")

    def clear(self, session: PrinterSession) -> None:
        """Tell a printer that can to forget it, even if it cannot print now."""
        if self._profile.clears:
            session.clear()

    def tear(self) -> None:
        """The line has broken: nobody knows how much arrived."""
        self._torn = True

    def end(self, session: PrinterSession) -> None:
        """Part it from the next slip, over a line to a printer that is ready."""
        if self._profile.clears:
            session.tidy()
            return
        if self._torn:
            session.pad(self._job)
        else:
            self.send(session)
        session.status(self.seconds).raise_for_problem()
