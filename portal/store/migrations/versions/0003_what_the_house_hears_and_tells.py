"""Earlier times of moved bookings, and what the house has told of bookings."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "portal_0003"
down_revision: Final = "portal_0002"

_IDENT: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Earlier times of moved bookings, and what the house has told of bookings."""
    op.create_table(
        "earlier_start",
        sa.Column("booking", _IDENT, autoincrement=False, nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "starts_at BETWEEN '1900-01-01' AND '9000-01-01'", name=op.f("ck_earlier_start_moments")
        ),
        sa.ForeignKeyConstraint(
            ["booking"], ["booking.id"], name=op.f("fk_earlier_start_booking_booking")
        ),
        sa.PrimaryKeyConstraint("booking", "starts_at", name=op.f("pk_earlier_start")),
    )
    kinds = "'arrived', 'called', 'served', 'no-show', 'undone'"
    op.create_table(
        "told_outcome",
        sa.Column("id", _IDENT, sa.Identity(always=False), nullable=False),
        sa.Column("booking", _IDENT, nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("undoes", sa.String(length=8), nullable=True),
        sa.CheckConstraint(f"kind IN ({kinds})", name=op.f("ck_told_outcome_kind")),
        sa.CheckConstraint(f"undoes IN ({kinds})", name=op.f("ck_told_outcome_undoes")),
        sa.ForeignKeyConstraint(
            ["booking"], ["booking.id"], name=op.f("fk_told_outcome_booking_booking")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_told_outcome")),
        sa.UniqueConstraint("key", name=op.f("uq_told_outcome_key")),
    )
    with op.batch_alter_table("told_outcome", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_told_outcome_booking"), ["booking"], unique=False)
