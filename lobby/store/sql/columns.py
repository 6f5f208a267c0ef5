"""Kinds of columns, and what their tables refuse to keep in them, whoever writes it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from sqlalchemy import BigInteger, CheckConstraint, DateTime, Integer
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator


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


Ident: Final = BigInteger().with_variant(Integer, "sqlite")
"""An id or a place in the journal; on SQLite a wider type would not be the row's own."""


def moments(*columns: str) -> CheckConstraint:
    """No moment that PostgreSQL stores and Python cannot read, such as ``infinity``."""
    sane = (f"{column} BETWEEN '1900-01-01' AND '9000-01-01'" for column in columns)
    return CheckConstraint(" AND ".join(sane), name="moments")


def an_object(column: str, longest: int) -> tuple[CheckConstraint, CheckConstraint]:
    """The column holds a JSON object of at most so many characters, each database in its words."""
    short = f"length({column}) <= {longest}"
    sqlite = f"CASE WHEN json_valid({column}) THEN json_type({column}) = 'object' ELSE 0 END"
    return (
        CheckConstraint(f"{short} AND {sqlite}", name=column).ddl_if(dialect="sqlite"),
        CheckConstraint(
            f"{short} AND json_typeof(CAST({column} AS json)) = 'object'", name=column
        ).ddl_if(dialect="postgresql"),
    )
