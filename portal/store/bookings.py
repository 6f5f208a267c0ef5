"""The bookings as rows."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import fields, replace
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    bindparam,
    exists,
    insert,
    select,
    update,
)

from lobby.domain.booking import Channel
from lobby.domain.names import CounterId, Language, Number
from lobby.store.rows import services_of
from lobby.store.sql.upsert import insert_missing
from portal.domain.booking import (
    CONFIRMED,
    KEPT_FOR_A_WHILE,
    BookingState,
    CancelledBy,
    MadeBy,
    PortalBooking,
    PortalBookingId,
)
from portal.domain.refusals import BookingRefusal, BookingRefused
from portal.store import schema

_TABLE: Final = schema.booking.c
COLUMNS: Final = tuple(_TABLE[field.name] for field in fields(PortalBooking))
_SELECT: Final = select(*COLUMNS)
_BY_ID: Final = _SELECT.where(_TABLE.id == bindparam("key"))
_BY_PRESS: Final = _SELECT.where(_TABLE.press == bindparam("press"))
_INSERT: Final = insert(schema.booking).returning(_TABLE.id)
_CHANGE: Final = update(schema.booking).where(
    _TABLE.id == bindparam("key"),
    _TABLE.state == bindparam("was"),
    _TABLE.revision == bindparam("told"),
)
_NUMBERS: Final = select(_TABLE.number).where(
    _TABLE.day == bindparam("of"), _TABLE.number.is_not(None)
)
_UNSENT: Final = exists().where(
    schema.email_outbox.c.booking == _TABLE.id, schema.email_outbox.c.sent_at.is_(None)
)


class StoredPortalBookings:
    """The ``PortalBookings`` port on one connection."""

    def __init__(self, connection: Connection, n: int) -> None:
        """``n`` is the count of this change."""
        self._connection = connection
        self._n = n

    def add(self, booking: PortalBooking, press: str | None = None) -> PortalBooking:
        """Keep a new one."""
        values = _values(booking) | {"press": press, "changed": 0}
        key = self._connection.execute(_INSERT, values).scalar_one()
        return replace(booking, id=PortalBookingId(key))

    def get(self, key: PortalBookingId) -> PortalBooking | None:
        """The booking of this key."""
        row = self._connection.execute(_BY_ID, {"key": key}).one_or_none()
        return booking_of(row) if row else None

    def made_by_press(self, press: str) -> PortalBooking | None:
        """The booking that this press has already made."""
        row = self._connection.execute(_BY_PRESS, {"press": press}).one_or_none()
        return booking_of(row) if row else None

    def change(self, before: PortalBooking, after: PortalBooking) -> PortalBooking:
        """Keep the next version of it, if the stored one is still the version before."""
        given = {"key": before.id, "was": before.state, "told": before.revision}
        values = _values(after)
        if after.is_news_after(before):
            values["changed"] = self._n
        if self._connection.execute(_CHANGE.values(values), given).rowcount != 1:
            raise BookingRefused(BookingRefusal.NOT_BOOKED)
        if before.firm and after.starts_at != before.starts_at:
            earlier = {"booking": before.id, "starts_at": before.starts_at}
            insert_missing(self._connection, schema.earlier_start, earlier)
        return after

    def numbers(self, day: date) -> Collection[Number]:
        """Every number of the day that is used up, by cancelled bookings too."""
        return frozenset(self._connection.execute(_NUMBERS, {"of": day}).scalars())

    def numbered(self, day: date, number: Number) -> PortalBooking | None:
        """The booking with this number on this day."""
        asked = _SELECT.where(_TABLE.day == day, _TABLE.number == number)
        row = self._connection.execute(asked).one_or_none()
        return booking_of(row) if row else None

    def coming(self, after: datetime) -> tuple[PortalBooking, ...]:
        """Booked ones that begin later than this, in the order of their times."""
        asked = _SELECT.where(_TABLE.state == BookingState.BOOKED, _TABLE.starts_at > after)
        rows = self._connection.execute(asked.order_by(_TABLE.starts_at, _TABLE.id))
        return tuple(map(booking_of, rows))

    def overdue(self, ended: datetime, limit: int) -> tuple[PortalBooking, ...]:
        """Held and pending ones whose time ran out at this moment or before."""
        return self._some(limit, _TABLE.state.in_(KEPT_FOR_A_WHILE), _TABLE.until <= ended)

    def cancelled(
        self, ended: datetime, whatever_waits: datetime, limit: int
    ) -> tuple[PortalBooking, ...]:
        """Cancelled ones that cannot be taken back any more, and are not erased."""
        gone = _TABLE.state == BookingState.CANCELLED
        told = (_TABLE.until <= ended) & ~_UNSENT
        late = _TABLE.until <= whatever_waits
        return self._some(limit, gone, _TABLE.erased.is_(False), told | late)

    def past(self, before: date, limit: int) -> tuple[PortalBooking, ...]:
        """Firm ones of a day before this one that are not erased."""
        firm = _TABLE.state.in_(CONFIRMED)
        return self._some(limit, firm, _TABLE.day < before, _TABLE.erased.is_(False))

    def _some(self, limit: int, *conditions: ColumnElement[bool]) -> tuple[PortalBooking, ...]:
        some: Select[Any] = _SELECT.where(*conditions).order_by(_TABLE.id).limit(limit)
        return tuple(map(booking_of, self._connection.execute(some)))


def _values(booking: PortalBooking) -> dict[str, Any]:
    values = {column.name: getattr(booking, column.name) for column in COLUMNS}
    del values["id"]
    return values | {"services": "+".join(booking.services)}


def booking_of(row: Row[*tuple[Any, ...]]) -> PortalBooking:
    """The booking in a row of ``COLUMNS``."""
    return PortalBooking(
        id=PortalBookingId(row.id),
        state=BookingState(row.state),
        resource=CounterId(row.resource),
        starts_at=row.starts_at,
        minutes=row.minutes,
        services=services_of(row.services) if row.services else (),
        persons=row.persons,
        channel=Channel(row.channel),
        language=Language(row.language),
        accessible=row.accessible,
        until=row.until,
        day=row.day,
        number=Number(row.number) if row.number else None,
        made_by=MadeBy(row.made_by),
        made_at=row.made_at,
        revision=row.revision,
        address_changes=row.address_changes,
        cancelled_by=CancelledBy(row.cancelled_by) if row.cancelled_by else None,
        erased=row.erased,
    )
