"""The rows of the window's lists; the field names are the roles that a delegate requires."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueRow:
    """One visitor or booking in a list."""

    key: str
    """The number or the booking's key: what an action on this row names."""
    version: int = 0
    """Which state of the ticket this row shows: an action on it hits no other."""
    number: str = ""
    time: str = ""
    """The reserved time."""
    what: str = ""
    """The services."""
    persons: str = ""
    """How many have come together; empty for one."""
    remark: str = ""
    """How long it waits, or what became of it."""
    note: str = ""
    marks: str = ""
    """Urgent, accessible: in words."""
    urgent: bool = False
    accessible: bool = False
    upcoming: bool = False
    """The one that ``next`` would call."""
    faded: bool = False
    """Not for this counter, or over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceRow:
    """One service or counter to choose in a dialog."""

    key: str
    name: str
    hint: str = ""
    """What is to be known before it is chosen."""
    possible: bool = True
    """Whether it can be meant at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceRow:
    """One device, or the bookings, in words with what to do."""

    key: str
    text: str
    advice: str = ""
    working: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class RequiredItem:
    """One service of the visitor at the counter, with what to bring and to pay."""

    key: str
    name: str
    documents: str = ""
    fee: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeRow:
    """One day or time to choose for a booking."""

    key: str
    name: str
    hint: str = ""
    """The day of a time; of a day, how many times are free."""
    faded: bool = False
    """Nothing is free."""
