"""The tables, as the newest migration leaves them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.types import TypeDecorator

from lobby.domain import fitting
from lobby.domain.ticket import State

if TYPE_CHECKING:
    from sqlalchemy.engine import Dialect

metadata: Final = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class UtcDateTime(TypeDecorator[datetime]):
    """An aware moment; kept as UTC, refused if naive, aware again when read."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """Turn to UTC.

        Raises:
            ValueError: the moment has no time zone.
        """
        if value is None:
            return None
        if value.tzinfo is None:
            message = f"a moment without time zone: {value}"
            raise ValueError(message)
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """Say that it is UTC, which SQLite does not keep."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


AT_COUNTER: Final = "state IN ('called', 'serving')"
"""In these very words, so that a query is seen to fit the partial index."""
_STATES = ", ".join(f"'{state}'" for state in State)

ticket: Final = Table(
    "ticket",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("day", Date, nullable=False),
    Column("number", String(12), nullable=False),
    Column("services", Text, nullable=False),
    Column("persons", Integer, nullable=False),
    Column("area", String(40), nullable=False),
    Column("language", String(8), nullable=False),
    Column("accessible", Boolean(name="accessible"), nullable=False),
    Column("urgent", Boolean(name="urgent"), nullable=False),
    Column("reserved_for", String(40)),
    Column("line", Text, nullable=False),
    Column("rank", Integer, nullable=False),
    Column("quota_group", String(40), nullable=False),
    Column("state", String(12), nullable=False),
    Column("counter", String(40)),
    Column("booking", Integer),
    Column("slot", UtcDateTime),
    Column("issued_at", UtcDateTime, nullable=False),
    Column("waiting_since", UtcDateTime, nullable=False),
    Column("competes_from", UtcDateTime, nullable=False),
    Column("first_called_at", UtcDateTime),
    Column("called_at", UtcDateTime),
    Column("calls", Integer, nullable=False),
    Column("served_at", UtcDateTime),
    Column("served_seconds", Integer, nullable=False),
    Column("ended_at", UtcDateTime),
    Column("promised_low", Integer),
    Column("promised_high", Integer),
    Column("note", Text, nullable=False),
    Column("token", String(40), nullable=False),
    Column("press", String(64), unique=True),
    Column("version", Integer, nullable=False),
    CheckConstraint(f"state IN ({_STATES})", name="state"),
    UniqueConstraint("day", "number"),
    Index("ix_ticket_queue", "day", "state", "line", "rank", "waiting_since", "id"),
    Index("ix_ticket_token", "token"),
    Index(
        "uq_ticket_counter",
        "counter",
        unique=True,
        sqlite_where=text(AT_COUNTER),
        postgresql_where=text(AT_COUNTER),
    ),
)
"""``uq_ticket_counter`` lets no counter hold two visitors, whatever the code above it does."""

line: Final = Table(
    "line",
    metadata,
    Column("day", Date, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("services", Text, nullable=False),
    Column("accessible", Boolean(name="accessible"), nullable=False),
    Column("counter", String(40)),
)

series: Final = Table(
    "series",
    metadata,
    Column("day", Date, primary_key=True),
    Column("series", String(8), primary_key=True),
    Column("last", Integer, nullable=False),
)

quota_added: Final = Table(
    "quota_added",
    metadata,
    Column("day", Date, primary_key=True),
    Column("quota_group", String(40), primary_key=True),
    Column("tokens", Integer, nullable=False),
)

counter: Final = Table(
    "counter",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("state", String(8), nullable=False),
    Column("since", UtcDateTime, nullable=False),
)

booking: Final = Table(
    "booking",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("source", String(40), nullable=False),
    Column("external_id", String(fitting.LONGEST_ID), nullable=False),
    Column("starts_at", UtcDateTime, nullable=False, index=True),
    Column("minutes", Integer, nullable=False),
    Column("services", Text, nullable=False),
    Column("number", String(12)),
    Column("persons", Integer, nullable=False),
    Column("channel", String(8), nullable=False),
    Column("language", String(fitting.LONGEST_LANGUAGE)),
    Column("accessible", Boolean(name="accessible"), nullable=False),
    Column("counter_hint", String(fitting.LONGEST_HINT)),
    Column("place", String(fitting.LONGEST_PLACE), nullable=False),
    Column("status", String(24), nullable=False),
    Column("revision", String(fitting.LONGEST_REVISION), nullable=False),
    Column("name", String(fitting.LONGEST_NAME)),
    Column("ticket", Integer, ForeignKey("ticket.id")),
    Column("phoned", Boolean(name="phoned"), nullable=False),
    UniqueConstraint("source", "external_id"),
)

booking_key: Final = Table(
    "booking_key",
    metadata,
    Column("hash", String(64), primary_key=True),
    Column(
        "booking",
        Integer,
        ForeignKey("booking.id", ondelete="CASCADE"),
        primary_key=True,
        index=True,
    ),
)

journal: Final = Table(
    "journal",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("at", UtcDateTime, nullable=False),
    Column("day", Date, nullable=False, index=True),
    Column("kind", String(24), nullable=False),
    Column("ticket", Integer, index=True),
    Column("number", String(12)),
    Column("counter", String(40)),
    Column("area", String(40)),
    Column("version", Integer),
    Column("undoes", Integer, unique=True),
    Column("details", Text, nullable=False),
)
"""Append-only: nothing here is ever changed, and nothing here names a person."""

undo: Final = Table(
    "undo",
    metadata,
    Column("seq", Integer, ForeignKey("journal.seq"), primary_key=True, autoincrement=False),
    Column("ticket", Integer, nullable=False, index=True),
    Column("counter", String(40)),
    Column("before", Text, nullable=False),
    Index("ix_undo_counter", "counter", "seq"),
)
"""The fields that a change of today overwrote, until the day is closed."""

reason: Final = Table(
    "reason",
    metadata,
    Column("seq", Integer, ForeignKey("journal.seq"), primary_key=True, autoincrement=False),
    Column("text", Text, nullable=False),
)
"""What staff wrote about a fact of today; beside the journal, so that it can be erased."""

journal_end: Final = Table(
    "journal_end",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("seq", Integer, nullable=False),
)
"""One row: the last seq. Locking it is the order lock that every writer takes first."""

switch: Final = Table(
    "switch",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", Text, nullable=False),
)

device: Final = Table(
    "device",
    metadata,
    Column("place", String(40), primary_key=True),
    Column("device", String(40), primary_key=True),
    Column("problem", String(80), nullable=False),
    Column("since", UtcDateTime, nullable=False),
)

source: Final = Table(
    "source",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("cursor", Text, nullable=False),
    Column("mirrored_at", UtcDateTime),
    Column("problem", String(80), nullable=False),
    Column("pushed", Integer, nullable=False),
    Column("accepts_vanishing", Boolean(name="accepts_vanishing"), nullable=False),
)
