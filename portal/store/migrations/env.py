"""How Alembic reaches the database: on the connection that ``migrate`` hands over."""

from __future__ import annotations

from alembic import context

from portal.store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    compare_type=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
