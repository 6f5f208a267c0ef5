"""One conversation with a printer over an open line: ask, print, hear the confirmation, clear."""

from __future__ import annotations

from typing import Final

from hardware.printer import commands
from hardware.printer.composer import tidying
from hardware.printer.deadline import Deadline, Patience
from hardware.printer.problems import Problem, unavailable
from hardware.printer.profile import Profile
from hardware.printer.status import QUESTIONS, UNKNOWN, PrinterStatus, answer_in, read_status
from hardware.printer.transport import Link

_LISTEN: Final = 0.2
"""Seconds between two looks at the status while a slip comes out."""


class Dialogue:
    """Remembers all that the printer said on this line, whichever question it was for."""

    def __init__(self, link: Link, profile: Profile, patience: Patience, whole: Deadline) -> None:
        self._link = link
        self._profile = profile
        self._patience = patience
        self._whole = whole
        self._heard = bytearray()

    def status(self) -> PrinterStatus:
        """Ask how the printer is; unknown if this kind never says.

        Raises:
            DeviceUnavailable: ``silent`` if it should say and does not; ``broken-off``; ``stuck``.
        """
        status = self._ask_all()
        if self._profile.answers and not status.known:
            raise unavailable(Problem.SILENT, "no answer to DLE EOT")
        return status

    def print(self, job: bytes, attempt: str) -> bool:
        """Hand over a job and wait until it is on paper; says whether the printer confirmed it.

        Raises:
            DeviceUnavailable: it did not come out, or not wholly.
        """
        self._link.write(job, self._whole.within(self._patience.write))
        if not self._profile.answers:
            self._listen(_LISTEN)
            return False
        if self._profile.confirms:
            return self._watch(self._patience.confirm, commands.confirmation(attempt))
        return self._watch(self._patience.settle, None)

    def clear(self) -> bool:
        """Make the printer forget what it has not printed; says whether it confirmed that."""
        self._heard.clear()
        deadline = self._whole.within(self._patience.clear)
        orders = commands.RECOVER + (commands.CLEAR if self._profile.clears else b"")
        self._link.write(orders, deadline)
        while self._profile.clears and not deadline.over and commands.CLEARED not in self._heard:
            self._heard += self._link.read(deadline)
        return commands.CLEARED in self._heard

    def tidy(self) -> None:
        """Forget and cut off what is left of a broken job."""
        self.clear()
        self._link.write(tidying(self._profile), self._whole.within(self._patience.write))

    def _ask_all(self) -> PrinterStatus:
        if not self._profile.answers:
            return UNKNOWN
        answers: dict[int, int] = {}
        for question in QUESTIONS:
            answer = self._ask(question)
            if answer is None:
                break
            answers[question] = answer
        return read_status(answers)

    def _ask(self, question: int) -> int | None:
        self._listen(0)
        before = len(self._heard)
        deadline = self._whole.within(self._patience.answer)
        self._link.write(commands.ask(question), deadline)
        while (answer := answer_in(bytes(self._heard[before:]))) is None and not deadline.over:
            self._heard += self._link.read(deadline)
        return answer

    def _watch(self, seconds: float, wanted: bytes | None) -> bool:
        """Wait for the confirmation, and look meanwhile whether paper or cover stop the print."""
        deadline = self._whole.within(seconds)
        status = UNKNOWN
        while not deadline.over:
            self._listen(min(_LISTEN, deadline.left))
            if wanted is not None and wanted in self._heard:
                return True
            status = self._ask_all()
            status.raise_for_problem()
        if not status.known:
            raise unavailable(Problem.SILENT, "no answer after the slip was sent")
        return False

    def _listen(self, seconds: float) -> None:
        """Take in what comes within this time."""
        self._heard += self._link.read(Deadline(seconds))
