"""Bookings, the ticks they take, and what is sent and counted of them."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "portal_0001"
down_revision: Final = None

_IDENT: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Bookings, the ticks they take, and what is sent and counted of them."""
    op.create_table(
        "address",
        sa.Column("hmac", sa.String(length=64), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("asked", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("hmac", "day", name=op.f("pk_address")),
    )
    op.create_table(
        "booking",
        sa.Column("id", _IDENT, sa.Identity(always=False), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("resource", sa.String(length=40), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("services", sa.Text(), nullable=False),
        sa.Column("persons", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(length=8), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("accessible", sa.Boolean(name="accessible"), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("number", sa.String(length=12), nullable=True),
        sa.Column("made_by", sa.String(length=8), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("address_changes", sa.Integer(), nullable=False),
        sa.Column("cancelled_by", sa.String(length=8), nullable=True),
        sa.Column("erased", sa.Boolean(name="erased"), nullable=False),
        sa.Column("press", sa.String(length=64), nullable=True),
        sa.Column("changed", _IDENT, nullable=False),
        sa.CheckConstraint(
            "cancelled_by IN ('citizen', 'town')", name=op.f("ck_booking_cancelled_by")
        ),
        sa.CheckConstraint("channel IN ('on-site', 'phone')", name=op.f("ck_booking_channel")),
        sa.CheckConstraint(
            "made_by IN ('online', 'phone', 'desk')", name=op.f("ck_booking_made_by")
        ),
        sa.CheckConstraint(
            "starts_at BETWEEN '1900-01-01' AND '9000-01-01' AND "
            "made_at BETWEEN '1900-01-01' AND '9000-01-01'",
            name=op.f("ck_booking_moments"),
        ),
        sa.CheckConstraint(
            "state IN ('held', 'pending', 'booked', "
            "'arrived', 'served', 'missed', 'expired', 'cancelled')",
            name=op.f("ck_booking_state"),
        ),
        sa.CheckConstraint("minutes > 0 AND minutes % 5 = 0", name=op.f("ck_booking_minutes")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_booking")),
        sa.UniqueConstraint("day", "number", name=op.f("uq_booking_day")),
        sa.UniqueConstraint("press", name=op.f("uq_booking_press")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("booking", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_booking_changed"), ["changed"], unique=False)
        batch_op.create_index("ix_booking_past", ["erased", "day"], unique=False)
        batch_op.create_index("ix_booking_until", ["state", "until"], unique=False)

    op.create_table(
        "change_counter",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("n", _IDENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change_counter")),
    )
    op.create_table(
        "closure",
        sa.Column("id", _IDENT, sa.Identity(always=False), nullable=False),
        sa.Column("resource", sa.String(length=40), nullable=False),
        sa.Column("begins_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "begins_at BETWEEN '1900-01-01' AND '9000-01-01' AND "
            "ends_at BETWEEN '1900-01-01' AND '9000-01-01'",
            name=op.f("ck_closure_moments"),
        ),
        sa.CheckConstraint("begins_at < ends_at", name=op.f("ck_closure_order")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closure")),
    )
    op.create_table(
        "occupancy_day",
        sa.Column("resource", sa.String(length=40), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("changed", _IDENT, nullable=False),
        sa.PrimaryKeyConstraint("resource", "day", name=op.f("pk_occupancy_day")),
    )
    with op.batch_alter_table("occupancy_day", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_occupancy_day_changed"), ["changed"], unique=False)

    op.create_table(
        "statistics",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("service", sa.String(length=40), nullable=False),
        sa.Column("channel", sa.String(length=8), nullable=False),
        sa.Column("made_by", sa.String(length=8), nullable=False),
        sa.Column("lead_days", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("outcome", sa.String(length=12), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(
            "day",
            "service",
            "channel",
            "made_by",
            "lead_days",
            "outcome",
            name=op.f("pk_statistics"),
        ),
    )
    op.create_table(
        "switch",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_switch")),
    )
    op.create_table(
        "contact",
        sa.Column("booking", _IDENT, autoincrement=False, nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("reminder", sa.Boolean(name="reminder"), nullable=False),
        sa.Column("address", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["booking"], ["booking.id"], name=op.f("fk_contact_booking_booking")
        ),
        sa.PrimaryKeyConstraint("booking", name=op.f("pk_contact")),
    )
    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contact_address"), ["address"], unique=False)

    op.create_table(
        "email_outbox",
        sa.Column("id", _IDENT, sa.Identity(always=False), nullable=False),
        sa.Column("booking", _IDENT, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("next_try", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("problem", sa.String(length=80), nullable=False),
        sa.CheckConstraint(
            "due_at BETWEEN '1900-01-01' AND '9000-01-01'", name=op.f("ck_email_outbox_moments")
        ),
        sa.CheckConstraint(
            "kind IN ('ask', 'booked', 'moved', 'cancelled', 'undone', "
            "'town-cancelled', 'reminder')",
            name=op.f("ck_email_outbox_kind"),
        ),
        sa.ForeignKeyConstraint(
            ["booking"], ["booking.id"], name=op.f("fk_email_outbox_booking_booking")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_email_outbox")),
        sa.UniqueConstraint("booking", "kind", "revision", name=op.f("uq_email_outbox_booking")),
    )
    with op.batch_alter_table("email_outbox", schema=None) as batch_op:
        batch_op.create_index("ix_email_outbox_due", ["sent_at", "due_at"], unique=False)

    op.create_table(
        "occupancy",
        sa.Column("resource", sa.String(length=40), nullable=False),
        sa.Column("tick", _IDENT, autoincrement=False, nullable=False),
        sa.Column("booking", _IDENT, nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["booking"], ["booking.id"], name=op.f("fk_occupancy_booking_booking")
        ),
        sa.PrimaryKeyConstraint("resource", "tick", name=op.f("pk_occupancy")),
    )
    with op.batch_alter_table("occupancy", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_occupancy_booking"), ["booking"], unique=False)
