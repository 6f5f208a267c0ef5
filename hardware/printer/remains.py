"""What a printer may still hold of a job that broke off, and how it is got rid of."""

from __future__ import annotations

from hardware.printer.job import PrintJob
from hardware.printer.problems import PrinterProblem, unavailable
from hardware.printer.profile import Profile
from hardware.printer.session import PrinterSession


class Remains:
    """One job from its first byte until it is on paper, forgotten by the printer, or cut off.

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

    def send(self, dialogue: PrinterSession) -> None:
        """Send what has not been sent yet.

        Raises:
            Unavailable: ``stuck`` if the printer does not take all of it; ``broken-off``.
        """
        self._rest = dialogue.send(self._rest)
        if self._rest:
            size = len(self._job.data)
            raise unavailable(PrinterProblem.STUCK, f"{len(self._rest)} of {size} bytes not taken")

    def clear(self, dialogue: PrinterSession) -> None:
        """Tell a printer that can to forget it, even if it cannot print now."""
        if self._profile.clears:
            dialogue.clear()

    def tear(self) -> None:
        """The line has broken: nobody knows how much arrived."""
        self._torn = True

    def end(self, dialogue: PrinterSession) -> None:
        """Part it from the next slip, over a line to a printer that is ready."""
        if self._profile.clears:
            dialogue.tidy()
            return
        if self._torn:
            dialogue.pad(self._job)
        else:
            self.send(dialogue)
        dialogue.status(self.seconds).raise_for_problem()
