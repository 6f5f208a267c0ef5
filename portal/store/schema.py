"""The tables of the portal, as the newest migration leaves them."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Identity,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from lobby.domain.booking import Channel
from lobby.domain.mirror import OutcomeKind
from lobby.store.sql.columns import Ident, UtcDateTime, moments
from portal.domain.booking import BookingState, CancelledBy, MadeBy
from portal.domain.emails import CancelReason, EmailKind

metadata: Final = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _one_of(column: str, words: Iterable[StrEnum]) -> CheckConstraint:
    allowed = ", ".join(f"'{word}'" for word in words)
    return CheckConstraint(f"{column} IN ({allowed})", name=column)


change_counter: Final = Table(
    "change_counter",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("n", Ident, nullable=False),
)
"""One row: how many transactions have changed something. Counting is the order lock that every
writer takes first, so that no two of them ever wait for each other."""

booking: Final = Table(
    "booking",
    metadata,
    Column("id", Ident, Identity(), primary_key=True),
    Column("state", String(12), nullable=False),
    Column("resource", String(40), nullable=False),
    Column("starts_at", UtcDateTime, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("services", Text, nullable=False),
    Column("persons", Integer, nullable=False),
    Column("channel", String(8), nullable=False),
    Column("language", String(8), nullable=False),
    Column("accessible", Boolean(name="accessible"), nullable=False),
    Column("until", UtcDateTime),
    Column("day", Date, nullable=False),
    Column("number", String(12)),
    Column("made_by", String(8), nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("address_changes", Integer, nullable=False),
    Column("cancelled_by", String(8)),
    Column("erased", Boolean(name="erased"), nullable=False),
    Column("press", String(64), unique=True),
    Column("changed", Ident, nullable=False, index=True),
    UniqueConstraint("day", "number"),
    Index("ix_booking_until", "state", "until"),
    Index("ix_booking_past", "erased", "day"),
    _one_of("state", BookingState),
    _one_of("channel", Channel),
    _one_of("made_by", MadeBy),
    _one_of("cancelled_by", CancelledBy),
    CheckConstraint("minutes > 0 AND minutes % 5 = 0", name="minutes"),
    moments("starts_at", "made_at"),
    sqlite_autoincrement=True,  # a key that came back would open the links of another booking
)

"""``changed`` is the count at which the house last had to hear of it, 0 if never."""

earlier_start: Final = Table(
    "earlier_start",
    metadata,
    Column("booking", Ident, ForeignKey("booking.id"), primary_key=True, autoincrement=False),
    Column("starts_at", UtcDateTime, primary_key=True),
    moments("starts_at"),
)
"""When a moved booking was before: who watches only that time must hear that it is gone."""

told_outcome: Final = Table(
    "told_outcome",
    metadata,
    Column("id", Ident, Identity(), primary_key=True),
    Column("booking", Ident, ForeignKey("booking.id"), nullable=False, index=True),
    Column("key", String(64), nullable=False, unique=True),
    Column("kind", String(8), nullable=False),
    Column("undoes", String(8)),
    _one_of("kind", OutcomeKind),
    _one_of("undoes", OutcomeKind),
)
"""What the house has told, in order; the key, as a hash, lets nothing count twice."""

occupancy: Final = Table(
    "occupancy",
    metadata,
    Column("resource", String(40), primary_key=True),
    Column("tick", Ident, primary_key=True, autoincrement=False),
    Column("booking", Ident, ForeignKey("booking.id"), nullable=False, index=True),
    Column("until", UtcDateTime),
)
"""The primary key lets nobody take a tick twice, whatever the code above it does.

What has an ``until`` is anybody's from then on; whoever wants it clears it away.
"""

occupancy_day: Final = Table(
    "occupancy_day",
    metadata,
    Column("resource", String(40), primary_key=True),
    Column("day", Date, primary_key=True),
    Column("changed", Ident, nullable=False, index=True),
)
"""At which count the ticks of a resource and day changed last: what a cache has to read anew."""

closure: Final = Table(
    "closure",
    metadata,
    Column("id", Ident, Identity(), primary_key=True),
    Column("resource", String(40), nullable=False),
    Column("begins_at", UtcDateTime, nullable=False),
    Column("ends_at", UtcDateTime, nullable=False),
    CheckConstraint("begins_at < ends_at", name="order"),
    moments("begins_at", "ends_at"),
)

contact: Final = Table(
    "contact",
    metadata,
    Column("booking", Ident, ForeignKey("booking.id"), primary_key=True, autoincrement=False),
    Column("email", String(254), nullable=False),
    Column("phone", String(40), nullable=False),
    Column("name", String(80), nullable=False),
    Column("reminder", Boolean(name="reminder"), nullable=False),
    Column("address", String(64), nullable=False, index=True),
)

address: Final = Table(
    "address",
    metadata,
    Column("hmac", String(64), primary_key=True),
    Column("day", Date, primary_key=True),
    Column("asked", Integer, nullable=False),
)
"""E-mails of a day that an address has not answered."""

email_outbox: Final = Table(
    "email_outbox",
    metadata,
    Column("id", Ident, Identity(), primary_key=True),
    Column("booking", Ident, ForeignKey("booking.id"), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("next_try", UtcDateTime),
    Column("sent_at", UtcDateTime),
    Column("problem", String(80), nullable=False),
    Column("was_at", UtcDateTime),
    Column("reason", String(16)),
    UniqueConstraint("booking", "kind", "revision"),
    Index("ix_email_outbox_due", "sent_at", "due_at"),
    _one_of("kind", EmailKind),
    _one_of("reason", CancelReason),
    moments("due_at"),
)
"""What will be sent; its text is composed when it leaves.

A row that was tried and has no ``next_try`` is given up. Whoever tries one first sets ``next_try``
to when somebody else may, should he not live to say what became of it.
"""

switch: Final = Table(
    "switch",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", Text, nullable=False),
)

statistics: Final = Table(
    "statistics",
    metadata,
    Column("day", Date, primary_key=True),
    Column("service", String(40), primary_key=True),
    Column("channel", String(8), primary_key=True),
    Column("made_by", String(8), primary_key=True),
    Column("lead_days", Integer, primary_key=True, autoincrement=False),
    Column("outcome", String(12), primary_key=True),
    Column("n", Integer, nullable=False),
)
