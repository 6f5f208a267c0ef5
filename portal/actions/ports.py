"""What the actions need from whatever keeps the bookings."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Protocol

from lobby.domain.availability.starts import OccupiedDay
from lobby.domain.names import Number
from portal.domain.booking import PortalBooking, PortalBookingId
from portal.domain.emails import EmailKind, EmailNews, QueuedEmail, UnsentEmail
from portal.domain.house_outcomes import HouseOutcome
from portal.domain.limits import AddressUse
from portal.domain.purpose import Purpose

_NOTHING_MORE: Final = EmailNews()
FEED_ASKED: Final = "feed_asked"
"""The switch that holds when the house last asked for the bookings: ISO 8601 with its offset."""

Fingerprint = Callable[[str], str]
"""A keyed hash by which an address or a press of a button is recognised, not read."""


@dataclass(frozen=True, slots=True)
class Contact:
    """How to reach whoever booked."""

    email: str
    phone: str = ""
    name: str = ""
    reminder: bool = False
    """Whether a reminder was asked for."""


class LinkTokens(Protocol):
    """The tokens of links."""

    def booking_in(self, token: str) -> PortalBookingId | None:
        """Which booking this may be the token of."""

    def matches(self, token: str, purpose: Purpose, booking: PortalBooking) -> bool:
        """Whether this is the booking's token for this purpose."""


class PortalBookings(Protocol):
    """The bookings."""

    def add(self, booking: PortalBooking, press: str | None = None) -> PortalBooking:
        """Keep a new one; ``press`` is the fingerprint of the press of a button that made it."""

    def get(self, key: PortalBookingId) -> PortalBooking | None:
        """The booking of this key."""

    def made_by_press(self, press: str) -> PortalBooking | None:
        """The booking that this press has already made."""

    def change(self, before: PortalBooking, after: PortalBooking) -> PortalBooking:
        """Keep the next version of it, and give it back.

        Raises:
            BookingRefused: ``not-booked``, it is not what it was before any more.
        """

    def numbers(self, day: date) -> Collection[Number]:
        """Every number of the day that is used up."""

    def numbered(self, day: date, number: Number) -> PortalBooking | None:
        """The booking with this number on this day."""

    def coming(self, after: datetime) -> tuple[PortalBooking, ...]:
        """Booked ones that begin later than this, in the order of their times."""

    def overdue(self, ended: datetime, limit: int) -> tuple[PortalBooking, ...]:
        """Held and pending ones whose time ran out at this moment or before."""

    def cancelled(
        self, ended: datetime, whatever_waits: datetime, limit: int
    ) -> tuple[PortalBooking, ...]:
        """Cancelled ones that cannot be taken back any more, and are not erased.

        Since ``ended`` if all their e-mails have left, else since ``whatever_waits``.
        """

    def past(self, before: date, limit: int) -> tuple[PortalBooking, ...]:
        """Firm ones of a day before this one that are not erased."""


class Occupancy(Protocol):
    """Which ticks are taken; the database refuses to have one taken twice."""

    def days(
        self, days: Collection[date], *, without: PortalBookingId | None = None
    ) -> Mapping[date, OccupiedDay]:
        """What is taken and closed on these days; an own booking does not hide its own time."""

    def take(self, booking: PortalBooking, instead_of: PortalBooking | None = None) -> bool:
        """Take its ticks, until ``until`` if it has one; those it had before are given back.

        False if somebody else has one of them; then it has none at all.
        """

    def holds(self, booking: PortalBooking) -> bool:
        """Whether all of its ticks are still its own by now."""

    def free(self, booking: PortalBooking) -> None:
        """Give its ticks back."""

    def keep_until(self, booking: PortalBooking, until: datetime | None) -> None:
        """Keep its ticks until then, after which they are anybody's; ``None`` keeps them."""


class Contacts(Protocol):
    """Who booked: kept apart, so that erasing is one delete."""

    def get(self, booking: PortalBookingId) -> Contact | None:
        """The contact of a booking, unless it was erased."""

    def put(self, booking: PortalBookingId, contact: Contact, address: str) -> None:
        """Keep or replace it; ``address`` is the fingerprint of the base address."""

    def move(self, before: PortalBookingId, after: PortalBookingId) -> None:
        """Let the contact of one booking, if it has one, be that of another."""

    def delete(self, booking: PortalBookingId) -> None:
        """Erase it."""

    def use(self, address: str, day: date, *, without: PortalBookingId) -> AddressUse:
        """What this address has asked for so far, without one booking of it."""

    def asked(self, address: str, day: date) -> None:
        """Note one more e-mail that waits for an answer."""

    def answered(self, address: str) -> None:
        """Its owner has confirmed: the count of e-mails starts anew."""

    def forget_asked(self, before: date) -> None:
        """Drop the counts of earlier days."""


class Outbox(Protocol):
    """E-mails that will leave; written in the transaction that they tell about."""

    def put(
        self,
        booking: PortalBooking,
        kind: EmailKind,
        due_at: datetime,
        news: EmailNews = _NOTHING_MORE,
    ) -> None:
        """Note one; the same of the same revision is noted once."""

    def drop(self, booking: PortalBookingId, *kinds: EmailKind) -> None:
        """Take back those that have not left."""

    def due(self, now: datetime, limit: int) -> tuple[QueuedEmail, ...]:
        """Those to be sent by now, the longest due first."""

    def sent_since(self, since: datetime) -> int:
        """How many have left since then."""

    def claim(self, email: QueuedEmail, until: datetime) -> QueuedEmail | None:
        """Let nobody else try it until then; nothing if somebody else was quicker."""

    def remove(self, email: QueuedEmail) -> None:
        """Drop it, as it would not be true any more."""

    def mark_sent(self, email: QueuedEmail, at: datetime) -> None:
        """It has left."""

    def mark_failed(self, email: QueuedEmail, problem: str, next_try: datetime | None) -> None:
        """It has not left; without a time to try again it never will."""

    def unsent(self, since: datetime) -> tuple[UnsentEmail, ...]:
        """Those due by this time that have not left, unless their booking is erased."""


class Statistics(Protocol):
    """What stays: counts, about nobody."""

    def count(self, booking: PortalBooking) -> None:
        """Count what became of it, once for each of its services."""


class Switches(Protocol):
    """What the office or the program has noted for the whole portal, each under its name."""

    def get(self, name: str) -> str:
        """What is noted; empty if nothing is."""

    def put(self, name: str, value: str) -> None:
        """Note it in place of what was there; an empty value takes it away."""


class HouseBookings(Protocol):
    """The bookings as the house hears of them: firm ones, until they are erased."""

    def starting(
        self, begin: datetime, end: datetime, after: int, limit: int
    ) -> Sequence[PortalBooking]:
        """Those that start in the stretch, with a key above ``after``, in order of keys."""

    def changed(
        self, begin: datetime, end: datetime, since: int, after: int, limit: int
    ) -> Sequence[tuple[PortalBooking, int]]:
        """Those that are or were in the stretch and changed later, with the count of the change.

        Later than the count ``since``, or at it with a key above ``after`` if that is not 0.
        """

    def has_forgotten(self, begin: datetime, end: datetime, since: int, after: int) -> bool:
        """Whether one of those has been erased, so that nobody can say what changed."""

    def has_erased(self, begin: datetime, end: datetime) -> bool:
        """Whether a list of the stretch would lack bookings that nobody cancelled."""

    def names(self, bookings: Collection[PortalBookingId]) -> dict[int, str]:
        """The names that were given, by booking."""


class HouseOutcomes(Protocol):
    """What the house has told, each under a key that stays the same when it is repeated."""

    def knows(self, key: str) -> bool:
        """Whether an outcome of this key was taken."""

    def add(self, booking: PortalBookingId, key: str, outcome: HouseOutcome) -> None:
        """Keep one more."""

    def of(self, booking: PortalBookingId) -> Sequence[HouseOutcome]:
        """All of a booking, in order."""

    def delete(self, booking: PortalBookingId) -> None:
        """Forget all of a booking."""


class PortalWork(Protocol):
    """One transaction; what is not committed is rolled back."""

    @property
    def n(self) -> int:
        """The count of this change; where nothing is changed, of the last one that is seen."""

    @property
    def house(self) -> HouseBookings:
        """The bookings as the house hears of them."""

    @property
    def outcomes(self) -> HouseOutcomes:
        """What the house has told."""

    @property
    def now(self) -> datetime:
        """The one moment at which everything in this transaction happens, UTC."""

    @property
    def bookings(self) -> PortalBookings:
        """The bookings."""

    @property
    def occupancy(self) -> Occupancy:
        """Which ticks are taken."""

    @property
    def contacts(self) -> Contacts:
        """Who booked."""

    @property
    def outbox(self) -> Outbox:
        """E-mails that will leave."""

    @property
    def statistics(self) -> Statistics:
        """What stays."""

    @property
    def switches(self) -> Switches:
        """What is noted for the whole portal."""

    @property
    def paused(self) -> bool:
        """Whether the office has stopped selling."""

    def commit(self) -> None:
        """Make everything of this transaction last."""


class BeginWork(Protocol):
    """Begins a transaction that is rolled back unless it is committed."""

    def __call__(self) -> AbstractContextManager[PortalWork]:
        """Begin one."""
