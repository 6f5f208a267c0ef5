"""A ticket belongs to a booking and a day, and codes of days that are over are known as such."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "0003"
down_revision: Final = "0002"

_BOOKING: Final = sa.table(
    "booking",
    sa.column("id", sa.Integer),
    sa.column("starts_at", sa.DateTime(timezone=True)),
    sa.column("ticket", sa.Integer),
    sa.column("phoned", sa.Boolean),
)
_TICKET: Final = sa.table("ticket", sa.column("id", sa.Integer), sa.column("day", sa.Date))


def upgrade() -> None:
    """Bookings that were moved to another day after their check-in may check in again."""
    op.create_table(
        "past_key",
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_past_key")),
    )
    joined = _BOOKING.join(_TICKET, _TICKET.c.id == _BOOKING.c.ticket)
    asked = sa.select(_BOOKING.c.id, _BOOKING.c.starts_at, _TICKET.c.day).select_from(joined)
    for row in op.get_bind().execute(asked).all():
        if _utc(row.starts_at).date() != row.day:  # in Europe no office hour has another day there
            moved = sa.update(_BOOKING).where(_BOOKING.c.id == row.id)
            op.execute(moved.values(ticket=None, phoned=False))


def _utc(moment: datetime) -> datetime:
    """The moment as SQLite keeps it, or as a server tells it in the zone of the session."""
    return moment.astimezone(UTC) if moment.tzinfo else moment
