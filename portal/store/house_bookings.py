"""The bookings as the house hears of them, and what it has told of them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, delete, exists, func, insert, or_, select

from lobby.domain.mirror import OutcomeKind
from portal.domain.booking import CONFIRMED, BookingState, PortalBooking, PortalBookingId
from portal.domain.house_outcomes import HouseOutcome
from portal.store import schema
from portal.store.bookings import COLUMNS, booking_of

_TABLE: Final = schema.booking.c
_OUTCOME: Final = schema.told_outcome.c
_FIRM: Final = _TABLE.number.is_not(None) & _TABLE.state.in_(CONFIRMED | {BookingState.CANCELLED})
_ROWS: Final[Select[Any]] = select(*COLUMNS, _TABLE.changed)
_DAY: Final = timedelta(days=1)


class StoredHouseBookings:
    """The ``HouseBookings`` port on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def starting(
        self, begin: datetime, end: datetime, after: int, limit: int
    ) -> tuple[PortalBooking, ...]:
        """Firm bookings that start in the stretch, in order of keys."""
        wanted = _within(_TABLE.starts_at, begin, end) & _FIRM & _TABLE.erased.is_(False)
        query = _ROWS.where(wanted, _TABLE.id > after).order_by(_TABLE.id).limit(limit)
        return tuple(booking_of(row) for row in self._connection.execute(query))

    def changed(
        self, begin: datetime, end: datetime, since: int, after: int, limit: int
    ) -> tuple[tuple[PortalBooking, int], ...]:
        """Bookings that are or were in the stretch and changed later than this, with the count."""
        wanted = _touching(begin, end) & _later(since, after) & _TABLE.erased.is_(False)
        query = _ROWS.where(wanted).order_by(_TABLE.changed, _TABLE.id).limit(limit)
        return tuple((booking_of(row), row.changed) for row in self._connection.execute(query))

    def has_forgotten(self, begin: datetime, end: datetime, since: int, after: int) -> bool:
        """Whether one of those has been erased, so that nobody can say what changed."""
        wanted = _touching(begin, end) & _later(since, after) & _TABLE.erased.is_(True)
        return bool(self._connection.execute(select(exists().where(wanted))).scalar_one())

    def has_erased(self, begin: datetime, end: datetime) -> bool:
        """Whether a list of the stretch would lack bookings that nobody cancelled."""
        wanted = (
            _within(_TABLE.starts_at, begin, end)
            & _TABLE.day.between((begin - _DAY).date(), (end + _DAY).date())
            & _TABLE.state.in_(CONFIRMED)
            & _TABLE.erased.is_(True)
        )
        return bool(self._connection.execute(select(exists().where(wanted))).scalar_one())

    def names(self, bookings: Collection[PortalBookingId]) -> dict[int, str]:
        """The names that were given, by booking."""
        contact = schema.contact.c
        wanted = contact.booking.in_(bookings) & (contact.name != "")
        rows = self._connection.execute(select(contact.booking, contact.name).where(wanted))
        return {row.booking: row.name for row in rows}


class StoredOutcomes:
    """The ``HouseOutcomes`` port on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def knows(self, key: str) -> bool:
        """Whether an outcome of this key was taken."""
        query = select(func.count()).where(_OUTCOME.key == _hash(key))
        return bool(self._connection.execute(query).scalar_one())

    def add(self, booking: PortalBookingId, key: str, outcome: HouseOutcome) -> None:
        """Keep one more."""
        values = {
            "booking": booking,
            "key": _hash(key),
            "kind": outcome.kind,
            "undoes": outcome.undoes,
        }
        self._connection.execute(insert(schema.told_outcome).values(values))

    def of(self, booking: PortalBookingId) -> tuple[HouseOutcome, ...]:
        """All of a booking, in order."""
        query = (
            select(_OUTCOME.kind, _OUTCOME.undoes)
            .where(_OUTCOME.booking == booking)
            .order_by(_OUTCOME.id)
        )
        return tuple(
            HouseOutcome(OutcomeKind(row.kind), OutcomeKind(row.undoes) if row.undoes else None)
            for row in self._connection.execute(query)
        )

    def delete(self, booking: PortalBookingId) -> None:
        """Forget all of a booking."""
        self._connection.execute(delete(schema.told_outcome).where(_OUTCOME.booking == booking))


def _within(column: ColumnElement[datetime], begin: datetime, end: datetime) -> ColumnElement[bool]:
    return (column >= begin) & (column < end)


def _touching(begin: datetime, end: datetime) -> ColumnElement[bool]:
    earlier = schema.earlier_start.c
    was_there = exists().where(earlier.booking == _TABLE.id, _within(earlier.starts_at, begin, end))
    return _FIRM & or_(_within(_TABLE.starts_at, begin, end), was_there)


def _later(since: int, after: int) -> ColumnElement[bool]:
    """Later than this booking's change, of which several may have the same count."""
    if not after:
        return _TABLE.changed > since
    return (_TABLE.changed > since) | ((_TABLE.changed == since) & (_TABLE.id > after))


def _hash(key: str) -> str:
    """What a column can hold, whatever the key consists of."""
    return sha256(key.encode(errors="surrogatepass")).hexdigest()
