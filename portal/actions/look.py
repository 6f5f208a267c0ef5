"""Looking without changing anything: the free times, and the booking behind a link."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime

from portal.actions.placing import require_booking
from portal.actions.ports import BeginWork, LinkTokens
from portal.domain.booking import PortalBooking, PortalBookingId
from portal.domain.purpose import Purpose
from portal.domain.refusals import BookingRefusal, BookingRefused
from portal.domain.selling import Selling, Wanted


class FreeTimes:
    """Which times are free."""

    def __init__(self, begin: BeginWork, selling: Selling) -> None:
        """``begin`` may begin transactions that only look."""
        self._begin = begin
        self._selling = selling

    def __call__(
        self,
        wish: Wanted,
        days: Collection[date] | None = None,
        *,
        own: PortalBookingId | None = None,
    ) -> Mapping[date, tuple[datetime, ...]]:
        """The free times of these days, or of all that are released, in UTC, in order.

        The time of an ``own`` booking is free to its owner.
        """
        with self._begin() as work:
            asked = list(self._selling.calendar.days(work.now)) if days is None else list(days)
            occupied = work.occupancy.days(asked, without=own)
        return {day: self._selling.starts(wish, day, occupied[day], work.now) for day in asked}


class FollowLink:
    """The booking behind a link."""

    def __init__(self, begin: BeginWork, tokens: LinkTokens) -> None:
        """``begin`` may begin transactions that only look."""
        self._begin = begin
        self._tokens = tokens

    def __call__(self, token: str, purpose: Purpose) -> PortalBooking:
        """The booking that this token opens for this purpose, and no other.

        Raises:
            BookingRefused: ``unknown-link``, whatever is wrong with it.
        """
        key = self._tokens.booking_in(token)
        if key is None:
            raise BookingRefused(BookingRefusal.UNKNOWN_LINK)
        with self._begin() as work:
            booking = require_booking(work, key)
        if not self._tokens.matches(token, purpose, booking):
            raise BookingRefused(BookingRefusal.UNKNOWN_LINK)
        return booking
