"""What is noted for the whole portal, as rows of a name and a value."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection, bindparam, delete, select

from lobby.store.sql.upsert import upsert
from portal.store import schema

_TABLE: Final = schema.switch.c
_GET: Final = select(_TABLE.value).where(_TABLE.name == bindparam("switch"))
_DROP: Final = delete(schema.switch).where(_TABLE.name == bindparam("switch"))


class StoredSwitches:
    """The ``Switches`` port on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, name: str) -> str:
        """What is noted; empty if nothing is."""
        value = self._connection.execute(_GET, {"switch": name}).scalar_one_or_none()
        return value or ""

    def put(self, name: str, value: str) -> None:
        """Note it in place of what was there; an empty value takes it away."""
        if not value:
            self._connection.execute(_DROP, {"switch": name})
            return
        row = {"name": name, "value": value}
        self._connection.execute(upsert(self._connection, schema.switch, row, {"value": value}))
