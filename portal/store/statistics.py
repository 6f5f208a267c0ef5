"""What stays of bookings: counts, about nobody."""

from __future__ import annotations

from sqlalchemy import Connection

from lobby.store.sql.upsert import upsert
from portal.domain.booking import PortalBooking
from portal.store import schema


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
