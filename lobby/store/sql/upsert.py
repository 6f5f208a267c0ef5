"""Insert or update in one statement, in the dialect of the database at hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite


def upsert(
    connection: Connection, table: Table, values: Mapping[str, Any], changes: Mapping[str, Any]
) -> sqlite.Insert | postgresql.Insert:
    """A statement that inserts ``values``, or makes ``changes`` to the row with the same key."""
    keys = [column.name for column in table.primary_key]
    return (
        _insert(connection, table)
        .values(values)
        .on_conflict_do_update(index_elements=keys, set_=changes)
    )


def insert_missing(connection: Connection, table: Table, values: Mapping[str, Any]) -> None:
    """Insert the row unless one with the same key is there."""
    connection.execute(_insert(connection, table).values(values).on_conflict_do_nothing())


def _insert(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    if connection.dialect.name == "sqlite":
        return sqlite.insert(table)
    return postgresql.insert(table)
