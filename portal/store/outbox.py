"""E-mails that will leave, as rows of the transaction that they tell about; and what stays."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Connection, bindparam, delete, func, select
from sqlalchemy.dialects import postgresql, sqlite

from lobby.store.sql.upsert import upsert
from portal.domain.booking import PortalBooking, PortalBookingId
from portal.domain.emails import EmailKind
from portal.store import schema

_TABLE: Final = schema.email_outbox.c
_PUT: Final = {
    "sqlite": sqlite.insert(schema.email_outbox).on_conflict_do_nothing(),
    "postgresql": postgresql.insert(schema.email_outbox).on_conflict_do_nothing(),
}
_UNSENT: Final = (_TABLE.booking == bindparam("of")) & _TABLE.sent_at.is_(None)


@dataclass(frozen=True, slots=True)
class OldestUnsent:
    """The e-mail that has waited longest, among those that should have left."""

    due_at: datetime
    problem: str
    """What kept it, as the worker noted it."""
    count: int
    """How many wait."""


class StoredOutbox:
    """The ``Outbox`` port on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, booking: PortalBooking, kind: EmailKind, due_at: datetime) -> None:
        """Note one; the same of the same revision is noted once."""
        values = {
            "booking": booking.id,
            "kind": kind,
            "revision": booking.revision,
            "due_at": due_at,
            "tries": 0,
            "problem": "",
        }
        self._connection.execute(_PUT[self._connection.dialect.name], values)

    def drop(self, booking: PortalBookingId, *kinds: EmailKind) -> None:
        """Take back those that have not left."""
        dropped = delete(schema.email_outbox).where(_UNSENT, _TABLE.kind.in_(kinds))
        self._connection.execute(dropped, {"of": booking})

    def oldest_unsent(self, now: datetime) -> OldestUnsent | None:
        """The e-mail that should have left first of those that have not; nothing if all have."""
        waiting = _TABLE.sent_at.is_(None) & (_TABLE.due_at <= now)
        every = select(func.count()).select_from(schema.email_outbox).where(waiting)
        first = select(_TABLE.due_at, _TABLE.problem).where(waiting)
        row = self._connection.execute(first.order_by(_TABLE.due_at).limit(1)).one_or_none()
        if row is None:
            return None
        return OldestUnsent(row.due_at, row.problem, self._connection.scalar(every) or 0)


class StoredStatistics:
    """The ``Statistics`` port on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def count(self, booking: PortalBooking) -> None:
        """Count what became of it, once for each of its services."""
        for service in booking.services:
            row = {
                "day": booking.day,
                "service": service,
                "channel": booking.channel,
                "made_by": booking.made_by,
                "lead_days": (booking.starts_at - booking.made_at).days,
                "outcome": booking.state,
                "n": 1,
            }
            more = {"n": schema.statistics.c.n + 1}
            self._connection.execute(upsert(self._connection, schema.statistics, row, more))
