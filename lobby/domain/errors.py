"""The few things that go wrong on purpose; everything else is a bug."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from lobby.domain.booking import Booking
    from lobby.domain.estimate import Fit
    from lobby.domain.refusals import ClosingReason, Refusal
    from lobby.domain.ticket import Ticket


class LobbyError(Exception):
    """What every deliberate error of the lobby is."""


@dataclass(eq=False)
class Refused(LobbyError):
    """A rule says no; the visitor or the clerk is shown why and what to do instead."""

    code: Refusal
    ticket: Ticket | None = None
    """The ticket concerned, for instance the one a visitor already holds."""
    booking: Booking | None = None
    """The booking concerned, if one was found."""
    at: datetime | None = None
    """When it will be possible: check-in, the next portion, the opening."""
    mirror_stale: bool = False
    """The bookings may be out of date, so an unknown code may still be a good one."""
    fits: tuple[Fit, ...] = ()
    """Those of the wished services that alone could still be served today."""
    reason: ClosingReason | None = None
    """Why staff stopped the tokens, if they said so."""

    def __str__(self) -> str:
        """Name the code, and the time from which it will be possible."""
        return f"{self.code}" + (f" until {self.at.isoformat()}" if self.at else "")


@dataclass(eq=False)
class DeviceUnavailable(LobbyError):
    """The world does not answer: a device, the database, the booking system."""

    device: str
    """Which one: ``printer``, ``camera``, ``voice``, ``database``, ``mirror``."""
    problem: str
    """A stable code: ``paper-out``, ``cover-open``, ``offline``, ``silent``."""
    detail: str = ""
    """What the driver said, for the log."""

    def __str__(self) -> str:
        """Say which device does not answer, and how."""
        return f"{self.device} {self.problem}" + (f": {self.detail}" if self.detail else "")


class Unstorable(LobbyError):
    """The database answers, but refuses what it is given: nothing of it was kept."""


@dataclass(eq=False)
class SettingsError(LobbyError):
    """The installer's mistake, told as file, line, key and what to write instead."""

    message: str
    file: str = ""
    line: int | None = None

    def __str__(self) -> str:
        """Say where and what, in one line."""
        where = f"{self.file}:{self.line}: " if self.line else f"{self.file}: " if self.file else ""
        return where + self.message
