"""What an e-mail tells that its booking does not: the time it had before, why it was cancelled."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "portal_0002"
down_revision: Final = "portal_0001"


def upgrade() -> None:
    """Add the time before a move, and the town's reason."""
    with op.batch_alter_table("email_outbox", schema=None) as batch_op:
        batch_op.add_column(sa.Column("was_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("reason", sa.String(length=16), nullable=True))
        batch_op.create_check_constraint(
            op.f("ck_email_outbox_reason"), "reason IN ('illness', 'closed', 'technical')"
        )
