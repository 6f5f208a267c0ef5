"""Who booked, and how much each address has asked for."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from sqlalchemy import Connection, bindparam, delete, func, select, update

from lobby.store.sql.columns import UtcDateTime
from lobby.store.sql.upsert import upsert
from portal.actions.ports import Contact
from portal.domain.booking import BookingState, PortalBookingId
from portal.domain.limits import AddressUse
from portal.store import schema

_CONTACT: Final = schema.contact.c
_ADDRESS: Final = schema.address.c
_GET: Final = select(_CONTACT.email, _CONTACT.phone, _CONTACT.name, _CONTACT.reminder).where(
    _CONTACT.booking == bindparam("key")
)
_DELETE: Final = delete(schema.contact).where(_CONTACT.booking == bindparam("key"))
_NOW: Final = bindparam("now", type_=UtcDateTime())
_WAITS: Final = (schema.booking.c.state == BookingState.PENDING) & (schema.booking.c.until > _NOW)
_COMES: Final = (schema.booking.c.state == BookingState.BOOKED) & (
    schema.booking.c.starts_at > _NOW
)
_USE: Final = (
    select(
        func.count().filter(_WAITS).label("pending"), func.count().filter(_COMES).label("booked")
    )
    .select_from(schema.contact.join(schema.booking))
    .where(_CONTACT.address == bindparam("of"), _CONTACT.booking != bindparam("key"))
)
_ASKED: Final = select(_ADDRESS.asked).where(
    _ADDRESS.hmac == bindparam("of"), _ADDRESS.day == bindparam("today")
)


class StoredContacts:
    """The ``Contacts`` port on one connection."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection = connection
        self._now = now

    def get(self, booking: PortalBookingId) -> Contact | None:
        """The contact of a booking, unless it was erased."""
        row = self._connection.execute(_GET, {"key": booking}).one_or_none()
        return Contact(row.email, row.phone, row.name, row.reminder) if row else None

    def put(self, booking: PortalBookingId, contact: Contact, address: str) -> None:
        """Keep or replace it; ``address`` is the fingerprint of the base address."""
        values = {
            "email": contact.email,
            "phone": contact.phone,
            "name": contact.name,
            "reminder": contact.reminder,
            "address": address,
        }
        row = values | {"booking": booking}
        self._connection.execute(upsert(self._connection, schema.contact, row, values))

    def move(self, before: PortalBookingId, after: PortalBookingId) -> None:
        """Let the contact of one booking, if it has one, be that of another."""
        moved = update(schema.contact).where(_CONTACT.booking == before).values(booking=after)
        self._connection.execute(moved)

    def delete(self, booking: PortalBookingId) -> None:
        """Erase it."""
        self._connection.execute(_DELETE, {"key": booking})

    def use(self, address: str, day: date, *, without: PortalBookingId) -> AddressUse:
        """What this address has asked for so far, without one booking of it."""
        of = {"of": address, "key": without, "now": self._now}
        used = self._connection.execute(_USE, of).one()
        asked = self._connection.execute(_ASKED, {"of": address, "today": day}).scalar_one_or_none()
        return AddressUse(used.pending, used.booked, asked or 0)

    def asked(self, address: str, day: date) -> None:
        """Note one more e-mail that waits for an answer."""
        row = {"hmac": address, "day": day, "asked": 1}
        more = {"asked": _ADDRESS.asked + 1}
        self._connection.execute(upsert(self._connection, schema.address, row, more))

    def answered(self, address: str) -> None:
        """Its owner has confirmed: the count of e-mails starts anew."""
        self._connection.execute(delete(schema.address).where(_ADDRESS.hmac == address))

    def forget_asked(self, before: date) -> None:
        """Drop the counts of earlier days."""
        self._connection.execute(delete(schema.address).where(_ADDRESS.day < before))
