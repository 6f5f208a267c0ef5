"""One conversation with a printer over an open line: ask, print, hear the confirmation, clear."""

from __future__ import annotations

from typing import Final

from hardware.printer import commands
from hardware.printer.composer import padding, tidying
from hardware.printer.deadline import Countdown, Timeouts
from hardware.printer.job import PrintJob
from hardware.printer.problems import PrinterProblem, unavailable
from hardware.printer.profile import Profile
from hardware.printer.status import QUESTIONS, UNKNOWN, PrinterStatus, answer_in, read_status
from hardware.printer.transports.transport import Connection
from lobby.domain.errors import Unavailable

_LISTEN: Final = 0.2
"""Seconds between two looks at the status while a slip comes out."""

_GLANCE: Final = 0.05
"""Seconds between two looks whether the printer has taken more bytes."""


class PrinterSession:
    """Remembers all that the printer said on this line, whichever question it was for."""

    def __init__(
        self, link: Connection, profile: Profile, timeouts: Timeouts, whole: Countdown
    ) -> None:
        self._link = link
        self._profile = profile
        self._timeouts = timeouts
        self._whole = whole
        self._heard = bytearray()
        self._late = False
        """The first answer came so late that the printer answers in order, after it has printed."""

    def status(self, paper: float = 0.0) -> PrinterStatus:
        """Ask how the printer is; unknown if this kind never says.

        ``paper`` are the seconds that it may need for what it was sent before.

        Raises:
            Unavailable: ``silent`` if it should say and does not; ``stuck`` if it went
                silent over what it was sent before; ``broken-off``.
        """
        self._listen(0)
        if not self._profile.answers:
            return UNKNOWN
        status = self._query_all(paper)
        if not status.known:
            problem = PrinterProblem.STUCK if paper else PrinterProblem.SILENT
            raise unavailable(problem, "no answer to DLE EOT")
        return status

    def wait_until_printed(self, job: PrintJob) -> bool:
        """Wait until a job that was sent is on paper; says whether the printer confirmed it.

        Raises:
            Unavailable: it did not come out, or not wholly.
        """
        if not self._profile.answers:
            self._drain()
            return False
        if self._profile.confirms:
            seconds = max(self._timeouts.confirm, job.seconds)
            return self._watch(job, seconds, commands.confirmation(job.attempt))
        return self._watch(job, self._timeouts.settle, None)

    def send(self, data: bytes) -> bytes:
        """Hand over what the printer takes in time; returns the rest."""
        return data[self._link.write(data, self._whole.within(self._timeouts.write)) :]

    def clear(self) -> bool:
        """Make the printer forget what it has not printed; says whether it confirmed that."""
        self._heard.clear()
        deadline = self._whole.within(self._timeouts.clear)
        self._write(commands.RECOVER + commands.CLEAR, deadline)
        while not deadline.over and commands.CLEARED not in self._heard:
            self._heard += self._link.read(deadline)
        return commands.CLEARED in self._heard

    def tidy(self) -> None:
        """Forget and cut off what is left of a broken job."""
        self.clear()
        self._write(tidying(self._profile), self._whole.within(self._timeouts.write))

    def pad(self, job: PrintJob) -> None:
        """End a job of which nobody knows how much arrived, on a piece of paper of its own."""
        self._write(padding(job, self._profile), self._whole.within(self._timeouts.write))

    def _write(self, order: bytes, deadline: Countdown) -> None:
        left = len(order) - self._link.write(order, deadline)
        if left:
            raise unavailable(PrinterProblem.STUCK, f"{left} of {len(order)} bytes not taken")

    def _query_all(self, paper: float) -> PrinterStatus:
        answers: dict[int, int] = {}
        for question in QUESTIONS:
            answer = self._query(question, 0.0 if answers else paper)
            if answer is None:
                break
            answers[question] = answer
        return read_status(answers)

    def _query(self, question: int, paper: float) -> int | None:
        """Ask once; silence counts when the bytes are with the printer and the paper has moved."""
        self._listen(0)
        before = len(self._heard)
        self._write(
            commands.status_query(question), self._whole.within(self._timeouts.answer + paper)
        )
        prompt = self._whole.within(self._timeouts.answer)
        silence = self._whole.within(self._timeouts.answer + paper)
        while (answer := answer_in(bytes(self._heard[before:]))) is None:
            if paper and self._link.unsent() and not self._whole.over:
                prompt = self._whole.within(self._timeouts.answer)
                silence = self._whole.within(self._timeouts.answer + paper)
            elif silence.over:
                return None
            self._listen(min(_GLANCE, silence.left))
        if paper:
            self._late = prompt.over
        return answer

    def _watch(self, job: PrintJob, seconds: float, wanted: bytes | None) -> bool:
        """Wait for the confirmation, and look meanwhile whether paper or cover stop the print."""
        paper = self._whole.within(job.seconds)
        status = self._query_all(self._silent_for(job))
        in_order, deadline = self._late, self._whole.within(seconds)
        while wanted is None or wanted not in self._heard:
            if not status.known:
                raise self._silence()
            if (
                status.problem is not PrinterProblem.OFFLINE or paper.over
            ):  # some say so while they print
                status.raise_for_problem()
                if deadline.over:
                    return in_order
            self._listen(min(_LISTEN, max(deadline.left, paper.left)))
            status = self._query_all(self._silent_for(job))
        return True

    def _silent_for(self, job: PrintJob) -> float:
        """Say how long it may keep silent over a job.

        A printer that cannot forget the job may stand still in it, with a full buffer that no
        question gets past, and print on once paper or cover are seen to.
        """
        return job.seconds if self._profile.clears else self._whole.left

    def _drain(self) -> None:
        """Wait until this machine holds no more bytes for a printer that says nothing."""
        deadline = self._whole.within(self._timeouts.write)
        self._listen(min(_LISTEN, deadline.left))
        while self._link.unsent():
            if deadline.over:
                raise self._silence()
            self._listen(_GLANCE)

    def _silence(self) -> Unavailable:
        """Name the kind of silence: the printer takes nothing, or it takes all and says nothing."""
        unsent = self._link.unsent()
        if unsent:
            return unavailable(PrinterProblem.STUCK, f"{unsent} bytes not taken")
        problem = PrinterProblem.SILENT if self._profile.clears else PrinterProblem.STUCK
        return unavailable(problem, "no answer after the slip was sent")

    def _listen(self, seconds: float) -> None:
        """Take in what comes within this time."""
        self._heard += self._link.read(Countdown(seconds))
