"""How long a time is kept, and how much one address may ask for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from portal.domain.refusals import BookingRefusal, BookingRefused


class ConfirmBy(StrEnum):
    """When a booking is binding."""

    MAIL = "mail"
    """Once a link sent by e-mail was followed and confirmed."""
    PAGE = "page"
    """Once the page has said so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingRules:
    """The dials of the portal."""

    hold: timedelta = timedelta(minutes=15)
    """How long each step of the form keeps the time."""
    hold_at_most: timedelta = timedelta(minutes=60)
    """How long all steps together keep it, or a time could be kept for ever."""
    ask: timedelta = timedelta(minutes=30)
    """How long a time waits for its confirmation."""
    late: timedelta = timedelta(minutes=60)
    """How long after that a confirmation still counts if nobody has taken the time."""
    undo: timedelta = timedelta(minutes=10)
    """How long a cancellation can be taken back."""
    confirm: ConfirmBy = ConfirmBy.MAIL
    series: str = "P"
    """The letters that numbers begin with; no walk-in has them."""
    open_bookings: int = 2
    """Booked at once by one address."""
    pending: int = 2
    """Unconfirmed at once by one address."""
    asks_a_day: int = 3
    """E-mails without an answer to one address."""
    most_persons: int = 6
    delayed_return: tuple[timedelta, timedelta] | None = None
    """A cancelled time comes back after a while between these two, so that nobody can sell it on
    by cancelling and booking again; ``None`` frees it at once."""
    erase_at: time = time(20)
    """From this local time on nothing about the people of the day is kept."""
    kept_for_mail: timedelta = timedelta(hours=24)
    """How long the address of a cancelled booking waits for its e-mail to leave."""


@dataclass(frozen=True, slots=True)
class AddressUse:
    """What one address has asked for, its variants with ``+`` counted together."""

    pending: int
    booked: int
    asked_today: int
    """E-mails of today that nobody answered."""


def base_address(email: str) -> str:
    """The address behind one with a tag: ``Ann+town@Example.org`` is ``ann@example.org``."""
    local, at, domain = email.strip().casefold().rpartition("@")
    return local.split("+", 1)[0] + at + domain


def refuse_more_requests(use: AddressUse, rules: BookingRules) -> None:
    """Let one address neither stock up nor have others flooded with our e-mails.

    Raises:
        BookingRefused: ``too-many-open``, ``too-many-requests``.
    """
    if use.pending >= rules.pending or use.booked >= rules.open_bookings:
        raise BookingRefused(BookingRefusal.TOO_MANY_OPEN)
    refuse_more_mails(use, rules)


def refuse_more_bookings(use: AddressUse, rules: BookingRules) -> None:
    """Let one address have only so many bookings at once.

    Raises:
        BookingRefused: ``too-many-open``.
    """
    if use.booked >= rules.open_bookings:
        raise BookingRefused(BookingRefusal.TOO_MANY_OPEN)


def refuse_more_mails(use: AddressUse, rules: BookingRules) -> None:
    """Send no more e-mails of a day to who answers none.

    Raises:
        BookingRefused: ``too-many-requests``.
    """
    if use.asked_today >= rules.asks_a_day:
        raise BookingRefused(BookingRefusal.TOO_MANY_REQUESTS)


def prolonged(made_at: datetime, now: datetime, rules: BookingRules) -> datetime:
    """Until when one more step keeps the time; never longer than all steps together may."""
    return min(now + rules.hold, made_at + rules.hold_at_most)
