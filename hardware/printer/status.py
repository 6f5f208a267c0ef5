"""What a printer says of itself: the answers to DLE EOT 1 to 4, among whatever else it sends.

Bit meanings: Epson ESC/POS command reference, DLE EOT.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from hardware.printer.problems import PrinterProblem, unavailable

PRINTER, OFFLINE_CAUSE, ERROR_CAUSE, PAPER = 1, 2, 3, 4
"""The four questions of DLE EOT."""

QUESTIONS: Final = (PRINTER, PAPER, OFFLINE_CAUSE, ERROR_CAUSE)
"""The order they are asked in: some printers know the first two only."""

_FIXED_BITS: Final = 0x93
_ANSWER: Final = 0x12

_COVER: Final = 0x04
_PAPER_STOP: Final = 0x20
_ERROR: Final = 0x40
_OFFLINE: Final = 0x08
_CUTTER: Final = 0x08
_NEAR_END: Final = 0x0C
_END: Final = 0x60


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterStatus:
    """The state of the printer at one moment."""

    known: bool = True
    """False if the printer cannot tell: neither good nor broken."""
    problem: PrinterProblem | None = None
    """Why it would not print now; nothing if it would, or if nobody knows."""
    near_end: bool = False
    """The roll is nearly used up: a hint for staff, not for visitors."""
    detail: str = ""
    """The answers as they came, for the log."""

    @property
    def ready(self) -> bool:
        """Whether the printer said that it can print."""
        return self.known and self.problem is None

    def raise_for_problem(self) -> None:
        """Turn a known problem into an error.

        Raises:
            Unavailable: with the problem as its code.
        """
        if self.problem is not None:
            raise unavailable(self.problem, self.detail)


UNKNOWN: Final = PrinterStatus(known=False)


def answer_in(heard: bytes) -> int | None:
    """Find the first answer to DLE EOT among automatic status blocks, XON/XOFF and echoes.

    Only these answers have bits 1 and 4 set and bits 0 and 7 clear; the first byte of an automatic
    status block has bit 1 clear, its other three have bit 4 clear.
    """
    return next((byte for byte in heard if byte & _FIXED_BITS == _ANSWER), None)


def read_status(answers: Mapping[int, int]) -> PrinterStatus:
    """Read the answers by question number; a printer that answered nothing is unknown."""
    if not answers:
        return UNKNOWN
    return PrinterStatus(
        problem=_problem(answers),
        near_end=bool(answers.get(PAPER, 0) & _NEAR_END),
        detail=" ".join(f"{question}={answer:02x}" for question, answer in answers.items()),
    )


def _problem(answers: Mapping[int, int]) -> PrinterProblem | None:
    """Name the cause nearest to what a person can fix; an open cover also reports no paper."""
    cause, error = answers.get(OFFLINE_CAUSE, 0), answers.get(ERROR_CAUSE, 0)
    if cause & _COVER:
        return PrinterProblem.COVER_OPEN
    if answers.get(PAPER, 0) & _END or cause & _PAPER_STOP:
        return PrinterProblem.PAPER_OUT
    if error & _CUTTER:
        return PrinterProblem.CUTTER
    if cause & _ERROR:
        return PrinterProblem.ERROR
    return PrinterProblem.OFFLINE if answers.get(PRINTER, 0) & _OFFLINE else None
