"""Several questions on one way: a network between us and PostgreSQL is paid for only once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any, Final

import psycopg
from sqlalchemy import Connection, Row, Select
from sqlalchemy.engine import Dialect
from sqlalchemy.engine.result import IteratorResult, SimpleResultMetaData

Question = tuple[Select[Any], Mapping[str, object]]
"""A statement that is built once, and what its parameters are now."""

_AS_IT_IS: Final[Callable[[Any], Any]] = lambda value: value  # noqa: E731 - the identity


def fetch(
    connection: Connection, questions: Sequence[Question], *, begin: str = ""
) -> list[list[Row[Any]]]:
    """The rows that each question finds; all of them travel together on PostgreSQL.

    Statements are compiled once: nothing but their parameters may change. ``begin`` goes before
    them, on a connection that leaves it to us, as psycopg's own would be waited for alone.
    """
    if connection.dialect.name != "postgresql":
        return [list(connection.execute(asked, given)) for asked, given in questions]
    if not connection.in_transaction():
        connection.begin()
    raw: psycopg.Connection[Any] = _raw(connection)
    compiled = [_compiled(asked, connection.dialect) for asked, _ in questions]
    with raw.pipeline():
        if begin:
            raw.execute(begin.encode())
        cursors = [
            raw.execute(statement.text, statement.values(given))
            for statement, (_, given) in zip(compiled, questions, strict=True)
        ]
    return [statement.rows(cursor) for statement, cursor in zip(compiled, cursors, strict=True)]


@contextmanager
def commit(connection: Connection) -> Iterator[None]:
    """Send the last statements of a transaction and its commit without waiting for each."""
    if connection.dialect.name == "postgresql":
        with _raw(connection).pipeline():
            yield
            connection.exec_driver_sql("COMMIT")  # psycopg's own would be waited for alone
    else:
        yield
    connection.commit()


def _raw(connection: Connection) -> psycopg.Connection[Any]:
    raw: Any = connection.connection.driver_connection
    return raw  # type: ignore[no-any-return]


class _Compiled:
    """A statement as the driver takes it, and how its columns become our values."""

    def __init__(self, statement: Select[Any], dialect: Dialect) -> None:
        self._compiled = statement.compile(dialect=dialect)
        self.text = str(self._compiled).encode()
        columns = statement.selected_columns
        self._names = SimpleResultMetaData([str(column.key) for column in columns])
        self._readers = [
            column.type.dialect_impl(dialect).result_processor(dialect, None) or _AS_IT_IS
            for column in columns
        ]

    def values(self, given: Mapping[str, object]) -> Mapping[str, Any]:
        return self._compiled.construct_params(dict(given))

    def rows(self, cursor: psycopg.Cursor[Any]) -> list[Row[Any]]:
        rows = (
            tuple(read(value) for read, value in zip(self._readers, row, strict=True))
            for row in cursor
        )
        return list(IteratorResult(self._names, rows))


@cache
def _compiled(statement: Select[Any], dialect: Dialect) -> _Compiled:
    return _Compiled(statement, dialect)
