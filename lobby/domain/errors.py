"""The few things that go wrong on purpose, each refusal with its code; all else is a bug."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from lobby.domain.booking import Booking
from lobby.domain.estimate import Fit
from lobby.domain.ticket import Ticket


class ClosingReason(StrEnum):
    """Why staff stopped the tokens of a day; screens find their words by it."""

    CROWDED = "crowded"
    SHORT_STAFFED = "short-staffed"
    STAFF_MEETING = "staff-meeting"
    TECHNICAL_FAULT = "technical-fault"
    EMERGENCY = "emergency"


class Refusal(StrEnum):
    """Every reason why the lobby says no; screens, voice and shell find their words by the code."""

    # check-in
    ALREADY_IN = "already-in"
    TOO_EARLY = "too-early"
    OTHER_DAY = "other-day"
    PAST = "past"
    CANCELLED_BY_CITIZEN = "cancelled-by-citizen"
    CANCELLED_BY_TOWN = "cancelled-by-town"
    ELSEWHERE = "elsewhere"
    BY_PHONE = "by-phone"
    UNKNOWN = "unknown"
    ALREADY_DONE = "already-done"
    NOT_OPEN = "not-open"
    # walk-in tokens, in the order they are checked
    CLOSED_BY_STAFF = "closed-by-staff"
    OUTSIDE_HOURS = "outside-hours"
    APPOINTMENTS_ONLY = "appointments-only"
    QUOTA_USED_UP = "quota-used-up"
    NO_COUNTER = "no-counter"
    NO_TIME_LEFT = "no-time-left"
    DAY_IS_FULL = "day-is-full"
    # a choice that cannot be served
    NO_SERVICE = "no-service"
    UNKNOWN_SERVICE = "unknown-service"
    TOO_MANY_SERVICES = "too-many-services"
    # the clock
    CLOCK_IN_DOUBT = "clock-in-doubt"
    # the counter
    COUNTER_CLOSED = "counter-closed"
    COUNTER_BUSY = "counter-busy"
    COUNTER_EMPTY = "counter-empty"
    NOT_THERE = "not-there"
    """Who was only called cannot be finished."""
    CALLED_TOO_SELDOM = "called-too-seldom"
    """Nobody is a no-show before ``calls_before_no_show`` calls."""
    NOT_STEP_FREE = "not-step-free"
    """Who needs a counter without steps is not sent to one that has some."""
    UNKNOWN_COUNTER = "unknown-counter"
    UNKNOWN_NUMBER = "unknown-number"
    WRONG_STATE = "wrong-state"
    STALE_VIEW = "stale-view"
    NOTHING_TO_UNDO = "nothing-to-undo"
    NOT_PERMITTED = "not-permitted"
    REASON_NEEDED = "reason-needed"
    # a booking made by phone
    TIME_TAKEN = "time-taken"
    NOT_BOOKABLE = "not-bookable"
    """No counter takes bookings then, or not for so long."""
    # the mirror
    TOO_MANY_VANISHED = "too-many-vanished"


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
    nearest: tuple[datetime, ...] = ()
    """The free times that are closest to the one that was wanted."""
    reason: ClosingReason | None = None
    """Why staff stopped the tokens, if they said so."""

    def __str__(self) -> str:
        """Name the code, and the time from which it will be possible."""
        return f"{self.code}" + (f" until {self.at.isoformat()}" if self.at else "")


@dataclass(eq=False)
class Unavailable(LobbyError):
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
