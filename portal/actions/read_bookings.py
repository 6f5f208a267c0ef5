"""The house reads the bookings of a stretch of time, and then only what changed in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from portal.actions.ports import BeginWork, PortalWork
from portal.domain.booking import PortalBooking


class PlaceForgotten(Exception):
    """What changed since then has been erased in part: whoever stands there begins again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingPlace:
    """Where a reader stands: in the list of a stretch of time, or in its changes."""

    begin: datetime
    end: datetime
    """Exclusive."""
    since: int
    """Changes up to this count are known to the reader."""
    after: int = 0
    """The key of the last booking of the page before: in the list, or of the change ``since``."""
    listing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingPage:
    """One page, and where the next one begins."""

    bookings: tuple[PortalBooking, ...]
    names: dict[int, str]
    """Of those who gave one, by booking."""
    place: ReadingPlace
    more: bool
    complete: bool
    """Whether it belongs to a list of everything in the stretch."""
    count: int
    """Everything up to this count of changes was looked at."""
    now: datetime


class ReadBookings:
    """Read one page."""

    def __init__(self, begin: BeginWork) -> None:
        """``begin`` may begin transactions that only look."""
        self._begin = begin

    def all(self, begin: datetime, end: datetime, limit: int) -> BookingPage:
        """The first page of everything that starts in this stretch."""
        with self._begin() as work:
            start = ReadingPlace(begin=begin, end=end, since=work.n, listing=True)
            return _listed(work, start, limit)

    def on(self, place: ReadingPlace, limit: int) -> BookingPage:
        """The page that begins here.

        Raises:
            PlaceForgotten: no page can be told from here on without leaving something out.
        """
        with self._begin() as work:
            if place.since > work.n:
                raise PlaceForgotten
            return _listed(work, place, limit) if place.listing else _changed(work, place, limit)


def _listed(work: PortalWork, place: ReadingPlace, limit: int) -> BookingPage:
    """In order of keys: what is made meanwhile is told with the changes that follow the list."""
    some = work.house.starting(place.begin, place.end, place.after, limit + 1)
    page, more = some[:limit], len(some) > limit
    whole = not work.house.has_erased(place.begin, place.end)
    following = replace(place, after=page[-1].id) if more else replace(place, after=0)
    return _page(work, page, replace(following, listing=more), more=more, complete=whole)


def _changed(work: PortalWork, place: ReadingPlace, limit: int) -> BookingPage:
    """In order of changes; what lay in the stretch before is told too.

    Where nothing changed the place stays the same, so that the answer does too.
    """
    span = (place.begin, place.end)
    if work.house.has_forgotten(*span, place.since, place.after):
        raise PlaceForgotten
    some = work.house.changed(*span, place.since, place.after, limit + 1)
    page, more = some[:limit], len(some) > limit
    following = place
    if more:
        last, count = page[-1]
        following = replace(place, since=count, after=last.id)
    elif page:
        following = replace(place, since=work.n, after=0)
    return _page(work, [booking for booking, _ in page], following, more=more, complete=False)


def _page(
    work: PortalWork,
    bookings: Iterable[PortalBooking],
    place: ReadingPlace,
    *,
    more: bool,
    complete: bool,
) -> BookingPage:
    bookings = tuple(bookings)
    return BookingPage(
        bookings=bookings,
        names=work.house.names([booking.id for booking in bookings]),
        place=place,
        more=more,
        complete=complete,
        count=work.n,
        now=work.now,
    )
