"""The tables, as the newest migration leaves them."""

from __future__ import annotations

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
    text,
)

from lobby.domain.ticket import State
from lobby.domain.values import fitting
from lobby.store.sql.columns import Ident, UtcDateTime, an_object, moments

metadata: Final = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


AT_COUNTER: Final = "state IN ('called', 'serving')"
"""In these very words, so that a query is seen to fit the partial index."""
_STATES = ", ".join(f"'{state}'" for state in State)
_LINE = "services || CASE WHEN accessible THEN '!' ELSE '' END || coalesce('@' || {}, '')"
_OF_NOBODY = "'device-failed', 'device-recovered', 'mirror-failed', 'mirror-recovered'"
"""The facts that concern no ticket, no counter and no area."""

ticket: Final = Table(
    "ticket",
    metadata,
    Column("id", Ident, Identity(), primary_key=True),
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
    Column("booking", Ident),
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
    Column("called_after", Integer),
    Column("waited", Integer),
    Column("busy", Integer),
    Column("promised_low", Integer),
    Column("promised_high", Integer),
    Column("version", Integer, nullable=False),
    CheckConstraint(f"state IN ({_STATES})", name="state"),
    CheckConstraint(f"line = {_LINE.format('reserved_for')}", name="line"),
    CheckConstraint("rank = CASE WHEN urgent THEN 0 ELSE 1 END", name="rank"),
    moments("day", "issued_at", "waiting_since", "competes_from"),
    UniqueConstraint("day", "number"),
    Index("ix_ticket_queue", "day", "state", "line", "rank", "waiting_since", "id"),
    Index(
        "uq_ticket_counter",
        "counter",
        unique=True,
        sqlite_where=text(AT_COUNTER),
        postgresql_where=text(AT_COUNTER),
    ),
)
"""``uq_ticket_counter`` lets no counter hold two visitors, whatever the code above it does.

``called_after`` (the arrival), ``waited`` (since arrival or appointment) and ``busy`` (from the
first call to the end) are seconds, noted when the end of the day makes the times coarse.
"""

note: Final = Table(
    "note",
    metadata,
    Column("ticket", Ident, ForeignKey("ticket.id"), primary_key=True, autoincrement=False),
    Column("text", Text, nullable=False),
)
"""What staff wrote about a visitor of today; beside the ticket, as few programs may read it."""

slip: Final = Table(
    "slip",
    metadata,
    Column("ticket", Ident, ForeignKey("ticket.id"), primary_key=True, autoincrement=False),
    Column("token", String(40), nullable=False, index=True),
    Column("press", String(64), unique=True),
)
"""The secret of a ticket's slip, and of the press that issued it."""

line: Final = Table(
    "line",
    metadata,
    Column("day", Date, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("services", Text, nullable=False),
    Column("accessible", Boolean(name="accessible"), nullable=False),
    Column("counter", String(40)),
    CheckConstraint(f"key = {_LINE.format('counter')}", name="key"),
)

day_sum: Final = Table(
    "day_sum",
    metadata,
    Column("day", Date, primary_key=True),
    Column("state", String(12), primary_key=True),
    Column("booked", Boolean(name="booked"), primary_key=True),
    Column("tickets", Integer, nullable=False),
    Column("waited", Ident, nullable=False),
    Column("served", Ident, nullable=False),
)
"""What is left of the tickets of two years ago: how many, and their seconds together."""

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
    Column("id", Ident, Identity(), primary_key=True),
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
    Column("ticket", Ident, ForeignKey("ticket.id")),
    Column("phoned", Boolean(name="phoned"), nullable=False),
    UniqueConstraint("source", "external_id"),
    moments("starts_at"),
)

booking_key: Final = Table(
    "booking_key",
    metadata,
    Column("hash", String(64), primary_key=True),
    Column(
        "booking",
        Ident,
        ForeignKey("booking.id", ondelete="CASCADE"),
        primary_key=True,
        index=True,
    ),
)

past_key: Final = Table(
    "past_key",
    metadata,
    Column("hash", String(64), primary_key=True),
    Column("day", Date, nullable=False),
)
"""What opened bookings of the last days, so that who comes late hears that they are past."""

journal: Final = Table(
    "journal",
    metadata,
    Column("seq", Ident, primary_key=True, autoincrement=False),
    Column("at", UtcDateTime, nullable=False),
    Column("day", Date, nullable=False, index=True),
    Column("kind", String(24), nullable=False),
    Column("ticket", Ident, index=True),
    Column("number", String(12)),
    Column("counter", String(40)),
    Column("area", String(40)),
    Column("version", Integer),
    Column("undoes", Ident, unique=True),
    Column("details", Text, nullable=False),
    CheckConstraint("(kind = 'undone') = (undoes IS NOT NULL) AND undoes < seq", name="undoes"),
    CheckConstraint(
        f"kind NOT IN ({_OF_NOBODY})"
        " OR coalesce(ticket, version) IS NULL AND coalesce(number, counter, area) IS NULL",
        name="whom",
    ),
    moments("at", "day"),
    *an_object("details", 4000),
)
"""Append-only: nothing here is ever changed but that times become coarse; nothing names a person.

What would change the meaning of other facts, or end whoever reads them, is refused by the table
itself, whoever writes it.
"""

undo: Final = Table(
    "undo",
    metadata,
    Column("seq", Ident, ForeignKey("journal.seq"), primary_key=True, autoincrement=False),
    Column("ticket", Ident, nullable=False, index=True),
    Column("counter", String(40)),
    Column("before", Text, nullable=False),
    *an_object("before", 20_000),
    Index("ix_undo_counter", "counter", "seq"),
)
"""The fields that a change of today overwrote, until the day is closed."""

reason: Final = Table(
    "reason",
    metadata,
    Column("seq", Ident, ForeignKey("journal.seq"), primary_key=True, autoincrement=False),
    Column("text", Text, nullable=False),
)
"""What staff wrote about a fact of today; beside the journal, so that it can be erased."""

journal_end: Final = Table(
    "journal_end",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("seq", Ident, nullable=False),
)
"""One row: the last seq. Locking it is the order lock of PostgreSQL, ``order_lock.py``."""

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
    moments("since"),
)

source: Final = Table(
    "source",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("cursor", Text, nullable=False),
    Column("mirrored_at", UtcDateTime),
    Column("problem", String(80), nullable=False),
    Column("pushed", Ident, nullable=False),
    Column("accepts_vanishing", Boolean(name="accepts_vanishing"), nullable=False),
)
