"""Mirrored bookings in the database; their keys only as keyed hashes."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final, TypeVar

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Connection,
    FromClause,
    Select,
    Text,
    and_,
    cast,
    column,
    delete,
    func,
    insert,
    literal,
    null,
    select,
    update,
)

from lobby.domain.availability.occupancy import Appointment
from lobby.domain.booking import OWN_SOURCE, Booking, BookingStatus, Channel, SourceBooking
from lobby.domain.forecast.history import Tally
from lobby.domain.forecast.snapshot import PendingBooking
from lobby.domain.names import BookingId, TicketId
from lobby.domain.values.codes import normalise
from lobby.domain.values.numbers import callable_number
from lobby.store import schema
from lobby.store.rows import booking_from_row, services_of
from lobby.store.sql.outage import storable

_B = schema.booking.c
_K = schema.booking_key.c
_P = schema.past_key.c
_Id = TypeVar("_Id", int, str)
_AT_A_TIME: Final = 500
"""So long it is known that a code is of a day that is over."""
_NAMELESS: Final[tuple[Any, ...]] = (
    *(column for column in _B if column.name != "name"),
    null().label("name"),
)
_HIDDEN: Final = frozenset({"name", "number", "external_id", "revision"})
_FOR_CHECK_IN: Final[tuple[Any, ...]] = (
    *(column for column in _B if column.name not in _HIDDEN),
    null().label("name"),
    literal("").label("external_id"),
    literal("").label("revision"),
)
"""What check-in reads of a booking; on a server, a terminal may not read more.

Its number comes with the key that opens it.
"""
_STANDS: Final = and_(
    _B.status == BookingStatus.BOOKED, _B.channel == Channel.ON_SITE, _B.place == ""
)
"""Whether somebody is to come to this house with it."""


class StoredBookings:
    """The ``Bookings`` port on one connection."""

    def __init__(self, connection: Connection, salt: str) -> None:
        self._connection = connection
        self._salt = salt.encode()

    def by_keys(self, keys: Sequence[str]) -> tuple[Booking, ...]:
        """Every booking that one of these keys opens; the likeliest key's first.

        They come without name, external id and revision.
        """
        hashes = [self._hash(key) for key in keys]
        opened = self._opened(hashes)
        query: Select[Any] = select(*_FOR_CHECK_IN, opened.c.number, opened.c.hash).join(
            opened, opened.c.booking == _B.id
        )
        rows = [row for row in self._connection.execute(query) if _opened_by(row.hash, hashes)]
        rows.sort(key=lambda row: hashes.index(row.hash))
        return tuple({row.id: booking_from_row(row) for row in rows}.values())

    def get(self, booking: BookingId) -> Booking | None:
        """The booking with this id, without its name, unless it is forgotten."""
        row = self._connection.execute(select(*_NAMELESS).where(_B.id == booking)).first()
        return booking_from_row(row) if row else None

    def expected(self, begin: datetime, end: datetime) -> tuple[PendingBooking, ...]:
        """Who has an appointment here, on site, in this time, and has not checked in."""
        query = (
            select(_B.starts_at, _B.services, _B.persons, _B.accessible)
            .where(_B.starts_at >= begin, _B.starts_at < end, _STANDS, _B.ticket.is_(None))
            .order_by(_B.starts_at, _B.id)
        )
        rows = self._connection.execute(query)
        return tuple(PendingBooking(at, services_of(column), *rest) for at, column, *rest in rows)

    def appointments(self, begin: datetime, end: datetime) -> tuple[Appointment, ...]:
        """What takes time of this house between two moments, in the house or by phone."""
        query = select(_B.starts_at, _B.minutes, _B.services, _B.accessible, _B.counter_hint).where(
            _B.starts_at >= begin,
            _B.starts_at < end,
            _B.status == BookingStatus.BOOKED,
            _B.place == "",
        )
        return tuple(
            Appointment(at, minutes, services_of(services), accessible, counter)
            for at, minutes, services, accessible, counter in self._connection.execute(query)
        )

    def turnout(self, begin: datetime, end: datetime) -> Tally:
        """How many on-site bookings of this time there were, and how many of them came."""
        query = select(func.count(), func.count(_B.ticket)).where(
            _B.starts_at >= begin, _B.starts_at < end, _STANDS
        )
        booked, came = self._connection.execute(query).one()
        return Tally(booked, came)

    def of_source(self, source: str, ids: Collection[str] | None = None) -> Mapping[str, Booking]:
        """All of a source, or those with these external ids, by external id."""
        of_it = select(schema.booking).where(_B.source == source)
        queries = (
            [of_it]
            if ids is None
            else [of_it.where(_B.external_id.in_(part)) for part in _parts(ids)]
        )
        rows = (row for query in queries for row in self._connection.execute(query))
        return {row.external_id: booking_from_row(row) for row in rows}

    def put(self, source: str, bookings: Iterable[tuple[SourceBooking, Booking | None]]) -> None:
        """Insert those without a stored booking, overwrite the others, with their keys.

        Raises:
            Unstorable: the database does not take one of them.
        """
        pairs = list(bookings)
        with storable():
            self._put(source, pairs)

    def _put(self, source: str, pairs: Sequence[tuple[SourceBooking, Booking | None]]) -> None:
        fresh = [booking for booking, known in pairs if known is None]
        ids = self._insert(source, fresh) if fresh else {}
        for booking, known in pairs:
            if known is not None:
                self._connection.execute(
                    update(schema.booking).where(_B.id == known.id).values(_values(source, booking))
                )
                ids[booking.external_id] = known.id
        self._forget_keys([known.id for _, known in pairs if known is not None])
        self._put_keys([(ids[booking.external_id], booking) for booking, _ in pairs])

    def cancel(self, bookings: Iterable[BookingId]) -> None:
        """Mark as cancelled by the town what vanished at its source."""
        for ids in _parts(list(bookings)):
            self._connection.execute(
                update(schema.booking)
                .where(_B.id.in_(ids))
                .values(status=BookingStatus.CANCELLED_BY_TOWN, revision="")
            )

    def check_in(self, booking: BookingId, ticket: TicketId) -> None:
        """Note the ticket that a booking became."""
        self._connection.execute(
            update(schema.booking).where(_B.id == booking).values(ticket=ticket)
        )

    def begin_anew(self, bookings: Iterable[BookingId]) -> None:
        """Nothing has come of these yet: they were moved to another day."""
        for ids in _parts(list(bookings)):
            self._connection.execute(
                update(schema.booking).where(_B.id.in_(ids)).values(ticket=None, phoned=False)
            )

    def is_past(self, keys: Sequence[str]) -> bool:
        """Whether one of these keys opened a booking that was forgotten some days ago."""
        hashes = [self._hash(key) for key in keys]
        if self._connection.dialect.name == "postgresql":
            return bool(self._connection.scalar(select(func.lobby_past(cast(hashes, ARRAY(Text))))))
        asked = select(_P.hash).where(_P.hash.in_(hashes))
        return self._connection.execute(asked).first() is not None

    def phoned(self, booking: BookingId) -> None:
        """Note that a phone appointment is dealt with."""
        self._connection.execute(update(schema.booking).where(_B.id == booking).values(phoned=True))

    def _opened(self, hashes: list[str]) -> FromClause:
        """The bookings of these hashes: a server shows them to whoever has them, and lists none."""
        if self._connection.dialect.name == "postgresql":
            asked = func.lobby_opened(cast(hashes, ARRAY(Text)))
            return asked.table_valued(
                column("hash", Text), column("booking", BigInteger), column("number", Text)
            ).alias("opened")
        keys = select(_K.hash, _K.booking, _B.number).join(schema.booking, _B.id == _K.booking)
        return keys.where(_K.hash.in_(hashes)).subquery("opened")

    def _insert(self, source: str, fresh: list[SourceBooking]) -> dict[str, BookingId]:
        rows = [
            _values(source, booking)
            | {"source": source, "external_id": booking.external_id, "phoned": False}
            for booking in fresh
        ]
        inserted = self._connection.execute(
            insert(schema.booking).returning(_B.external_id, _B.id), rows
        )
        return {row.external_id: row.id for row in inserted}

    def _put_keys(self, bookings: list[tuple[BookingId, SourceBooking]]) -> None:
        rows = [
            {"hash": hashed, "booking": ident}
            for ident, booking in bookings
            for hashed in sorted({self._hash(text) for text in _keys(booking)})
        ]
        if rows:
            self._connection.execute(insert(schema.booking_key), rows)

    def _forget_keys(self, bookings: list[BookingId]) -> None:
        for part in _parts(bookings):
            if self._connection.dialect.name == "postgresql":
                given = cast(part, ARRAY(BigInteger))
                self._connection.execute(select(func.lobby_forget_keys(given)))
            else:
                self._connection.execute(delete(schema.booking_key).where(_K.booking.in_(part)))

    def _hash(self, text: str) -> str:
        return hmac.new(self._salt, text.encode(), hashlib.sha256).hexdigest()


def _parts(ids: Collection[_Id]) -> Iterator[list[_Id]]:
    """As many at a time as a statement may name."""
    listed = list(ids)
    return (listed[at : at + _AT_A_TIME] for at in range(0, len(listed), _AT_A_TIME))


def _opened_by(stored: str, asked: Sequence[str]) -> bool:
    """Whether one of the hashes is the stored one, found out in a time that tells nothing."""
    alike = [hmac.compare_digest(stored, candidate) for candidate in asked]
    return any(alike)


def _keys(booking: SourceBooking) -> list[str]:
    texts = (booking.number, booking.code)
    return [key for key in (normalise(text) for text in texts if text) if key]


def _values(source: str, booking: SourceBooking) -> dict[str, Any]:
    own = source == OWN_SOURCE  # nobody else can tell the caller the number once more
    return {
        "starts_at": booking.starts_at,
        "minutes": booking.minutes,
        "services": "+".join(booking.services),
        "number": booking.number if own else callable_number(booking.number),
        "persons": booking.persons,
        "channel": booking.channel,
        "language": booking.language,
        "accessible": booking.accessible,
        "counter_hint": booking.counter_hint,
        "place": booking.place,
        "status": booking.status,
        "revision": booking.revision,
        "name": booking.name,
    }
