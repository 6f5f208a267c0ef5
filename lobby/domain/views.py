"""What the screens show: snapshots that a program reads in one go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from lobby.domain.booking import Booking
from lobby.domain.counter import CounterState
from lobby.domain.errors import ClosingReason, Refusal
from lobby.domain.estimate import Fit, Wait
from lobby.domain.facts import FactKind
from lobby.domain.names import AreaId, CounterId, Number, Seq, TicketId
from lobby.domain.opening import AdmissionMode
from lobby.domain.ticket import Ticket
from lobby.domain.uncallable import Uncallable
from lobby.domain.why import PriorityExplanation


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedIn:
    """What a visitor is answered at the entrance: a ticket and its place, all of one moment."""

    ticket: Ticket
    ahead: int
    """How many are called before; 0 unless it waits."""
    at: datetime
    """The moment at which all of this was so."""
    again: bool = False
    """The visitor was here before and asks for the number again."""
    missed: bool = False
    """Was called before and not there, and waits again from now."""
    identified: bool = True
    """By a code that only its holder has; whoever types a number may have read it anywhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call on a board."""

    ticket: TicketId
    number: Number
    counter: CounterId
    called_at: datetime
    """The last call or recall."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardView:
    """What a waiting room's monitor shows."""

    seq: Seq
    """The journal's end when this was read."""
    at: datetime
    area: AreaId
    calls: tuple[Call, ...]
    """Newest first; at most twelve, today's; nobody who did not come, was parked or sent on."""
    waiting: int
    wait: Wait | None
    """Of a walk-in who drew a token now; nothing outside walk-in hours, or while nobody calls."""
    mode: AdmissionMode
    next_opening: datetime | None
    next_portion: datetime | None
    notice: str
    muted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MirrorStatus:
    """How fresh the mirrored bookings are."""

    at: datetime | None
    """The last time that every source answered; nothing if there is no source."""
    stale: bool
    problem: str = ""
    """What the first failing source says, as a code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceState:
    """What is known of one device of one place."""

    place: str
    """``kiosk``, ``monitor-1``."""
    device: str
    problem: str
    """Empty when it works."""
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """What somebody hears who would draw a token now for certain services."""

    at: datetime
    wait: Wait | None
    """Nothing while no counter that takes it is open and nobody knows when one will be."""
    calls_from: datetime | None
    """From when on it is called: ``at`` or later; nothing if nobody knows."""
    refusal: Refusal | None = None
    """Why there is no token for it, or nothing."""
    fits: tuple[Fit, ...] = ()
    """Those of the services that alone could still be served today, if the whole cannot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KioskView:
    """What the entrance terminal's first page needs."""

    at: datetime
    mode: AdmissionMode
    next_opening: datetime | None
    walk_in_refusal: Refusal | None
    """Why no token is to be had for any service, or nothing."""
    walk_in_at: datetime | None
    """When there will be tokens again."""
    closing_reason: ClosingReason | None
    """Why staff stopped the tokens, if they said so."""
    tokens_left: int | None
    """How many tokens are left today; nothing if they are not limited."""
    wait: Wait | None
    """The wait for the first service that somebody calls for; nothing if nobody calls."""
    calls_from: datetime | None
    """From when on somebody calls: ``at`` or later; nothing if nobody knows."""
    waiting: int
    mirror: MirrorStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class CounterView:
    """What a clerk's window shows."""

    seq: Seq
    at: datetime
    counter: CounterId
    state: CounterState
    current: Ticket | None
    current_booking: Booking | None
    next: Ticket | None
    """Whom ``next`` would call now."""
    why: PriorityExplanation | None
    """Why that one."""
    waiting: tuple[Ticket, ...]
    """Everybody who waits, in the order of their seniority."""
    parked: tuple[Ticket, ...]
    missed: tuple[Ticket, ...]
    bookings: tuple[Booking, ...]
    """Today's on-site bookings by time."""
    phone: tuple[Booking, ...]
    """Today's phone appointments by time."""
    numbers: Mapping[TicketId, Number]
    """What the bookings that were checked in are called by."""
    can_undo: FactKind | None
    """What an undo would take back, or nothing."""
    undo_seq: Seq | None
    """The very fact that it would take back: what an undo is pinned to."""
    open_counters: tuple[CounterId, ...]
    uncallable: tuple[Uncallable, ...]
    """Those of the waiting whom no counter at work may call."""
    mirror: MirrorStatus
    devices: tuple[DeviceState, ...]
    """Only those with a problem."""
    help_wanted: bool
    """Somebody at the terminal asked for help and nobody has answered yet."""
    walk_ins_closed: bool
    notice: str
    muted: bool
    clock_in_doubt: bool = False
    """Nobody is sure which day it is, so nobody gets a number until staff say that it is today."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeStatus:
    """How the whole house stands, in figures; nothing about a person."""

    seq: Seq
    """Of the newest fact."""
    at: datetime
    waiting: int
    open_counters: tuple[CounterId, ...]
    uncallable: tuple[Uncallable, ...]
    """Those of the waiting whom no counter at work may call."""
    mirror: MirrorStatus
    devices: tuple[DeviceState, ...]
    """Only those with a problem."""
    notice: str
    """The line on the monitors."""
