"""Reasons that staff write end with the day: they leave the journal for a table of their own."""

from __future__ import annotations

import json
from typing import Any, Final

import sqlalchemy as sa
from alembic import op
from sqlalchemy import Row

revision: Final = "0002"
down_revision: Final = "0001"

_JOURNAL: Final = sa.table(
    "journal",
    sa.column("seq", sa.Integer),
    sa.column("kind", sa.String),
    sa.column("details", sa.Text),
)


def upgrade() -> None:
    """Reasons that staff write end with the day: they leave the journal for a table of their own.

    The owner changes facts here; no program may.
    """
    reason = op.create_table(
        "reason",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["seq"], ["journal.seq"], name=op.f("fk_reason_seq_journal")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_reason")),
    )
    facts = sa.select(_JOURNAL).where(_JOURNAL.c.details.like('%"reason"%'))
    for fact in op.get_bind().execute(facts).all():
        text, kept = _parted(fact)
        changed = sa.update(_JOURNAL).where(_JOURNAL.c.seq == fact.seq)
        op.execute(changed.values(details=json.dumps(kept)))
        if text is not None:
            op.execute(reason.insert().values(seq=fact.seq, text=text))


def _parted(fact: Row[Any]) -> tuple[str | None, dict[str, Any]]:
    """What staff wrote about a fact, and the details that stay."""
    kept: dict[str, Any] = json.loads(fact.details)
    text = kept.pop("reason")
    if text == "day-closed":
        return None, kept | {"because": text}
    return text, kept | ({"because": "out-of-order"} if fact.kind == "called" else {})
