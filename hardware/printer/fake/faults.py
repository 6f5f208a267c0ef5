"""Everything that may be wrong with a printer, as switches to throw while it runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Faults:
    """The printer's present condition; a new one is all well."""

    paper_left: int | None = None
    """Dots until the roll ends; nothing for a roll that never does."""
    near_end: bool = False
    cover_open: bool = False
    cutter_jammed: bool = False
    overheated: bool = False
    offline: bool = False
    """Somebody pressed the feed button."""
    silent: bool = False
    """Takes everything and answers nothing."""
    chatty: bool = False
    """Sends automatic status before each answer."""
    hangs_up: bool = False
    """Ends the connection instead of answering."""
    deaf: bool = False
    """Accepts a connection and reads nothing."""
    breaks_after: int | None = None
    """Bytes after which the connection breaks."""
    confirms: bool = True
    clears: bool = True
    mechanical_delay: float = 0.0
    """Seconds between the last line and the confirmation."""
    dots_per_second: float = 0.0
    """How fast the head prints; zero for at once."""
    bytes_per_second: float = 0.0
    """How fast the printer takes data; zero for at once."""
    buffer: int = 4096
    """Bytes that the printer holds; then it stops reading."""

    @property
    def stopped(self) -> bool:
        """Whether it cannot print."""
        return (
            self.cover_open
            or self.paper_left == 0
            or self.cutter_jammed
            or self.overheated
            or self.offline
        )

    def answer(self, question: int) -> int:
        """The byte that answers DLE EOT."""
        faulty = self.cutter_jammed or self.overheated
        bits = {
            1: 0x08 * self.stopped,
            2: 0x04 * self.cover_open | 0x20 * (self.paper_left == 0) | 0x40 * faulty,
            3: 0x08 * self.cutter_jammed | 0x40 * self.overheated,
            4: 0x0C * self.near_end | 0x60 * (self.paper_left == 0),
        }
        return 0x12 | bits.get(question, 0)

    def automatic(self) -> bytes:
        """The four bytes of automatic status."""
        paper = 0x03 * self.near_end | 0x0C * (self.paper_left == 0)
        return bytes((0x10 | 0x08 * self.stopped | 0x20 * self.cover_open, 0, paper, 0x0F))


NAMED: Final[Mapping[str, Faults]] = {
    "ok": Faults(),
    "nopaper": Faults(paper_left=0),
    "nearend": Faults(near_end=True),
    "cover": Faults(cover_open=True),
    "cutter": Faults(cutter_jammed=True),
    "hot": Faults(overheated=True),
    "offline": Faults(offline=True),
    "silent": Faults(silent=True),
    "asb": Faults(chatty=True),
    "eof": Faults(hangs_up=True),
    "noread": Faults(deaf=True),
    "kill": Faults(breaks_after=100),
    "slow": Faults(bytes_per_second=2000, dots_per_second=1200),
    "runs-out": Faults(paper_left=300),
}
"""Conditions by the name that the command line takes."""
