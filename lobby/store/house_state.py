"""Counters, flags, devices and sources in the database: what is true of the house now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from lobby.domain.counter import CounterState
from lobby.domain.mirror import SourceState
from lobby.domain.names import CounterId
from lobby.domain.views import DeviceState
from lobby.store import schema
from lobby.store.sql.upsert import upsert

COUNTER_STATES = select(schema.counter.c.id, schema.counter.c.state)


def counter_states(rows: Iterable[Row[Any]]) -> Mapping[CounterId, CounterState]:
    """The states of ``COUNTER_STATES``."""
    return {CounterId(row.id): CounterState(row.state) for row in rows}


def device_from_row(row: Row[Any]) -> DeviceState:
    """The device of a row."""
    return DeviceState(place=row.place, device=row.device, problem=row.problem, since=row.since)


def source_from_row(row: Row[Any]) -> SourceState:
    """The source of a row."""
    return SourceState(
        cursor=row.cursor,
        mirrored_at=row.mirrored_at,
        problem=row.problem,
        pushed=row.pushed,
        accepts_vanishing=row.accepts_vanishing,
    )


class StoredCounters:
    """The ``Counters`` port on one connection."""

    def __init__(
        self, connection: Connection, known: Mapping[CounterId, CounterState] | None = None
    ) -> None:
        """``known`` are the states, if they have been asked for already."""
        self._connection = connection
        self._known = known

    def states(self) -> Mapping[CounterId, CounterState]:
        """Every counter that was ever opened."""
        if self._known is None:
            self._known = counter_states(self._connection.execute(COUNTER_STATES))
        return self._known

    def set(self, counter: CounterId, state: CounterState, at: datetime) -> None:
        """Note a counter's state."""
        self._known = None
        changes = {"state": state, "since": at}
        self._connection.execute(
            upsert(self._connection, schema.counter, {"id": counter, **changes}, changes)
        )


class StoredFlags:
    """The ``Flags`` port on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, name: str) -> str:
        """The value of a switch, empty if it was never set."""
        switch = schema.switch.c
        return self._connection.scalar(select(switch.value).where(switch.name == name)) or ""

    def set(self, name: str, value: str) -> None:
        """Set a switch."""
        changes = {"value": value}
        self._connection.execute(
            upsert(self._connection, schema.switch, {"name": name, **changes}, changes)
        )

    def added_quota(self, day: date) -> Mapping[str, int]:
        """Tokens that staff added, per service group."""
        added = schema.quota_added.c
        query = select(added.quota_group, added.tokens).where(added.day == day)
        return {row.quota_group: row.tokens for row in self._connection.execute(query)}

    def add_quota(self, day: date, group: str, tokens: int) -> None:
        """Add to what staff have added today."""
        table = schema.quota_added
        values = {"day": day, "quota_group": group, "tokens": tokens}
        self._connection.execute(
            upsert(self._connection, table, values, {"tokens": table.c.tokens + tokens})
        )

    def devices(self) -> tuple[DeviceState, ...]:
        """What was last reported of each device."""
        rows = self._connection.execute(select(schema.device).order_by(schema.device.c.since))
        return tuple(map(device_from_row, rows))

    def set_device(self, state: DeviceState) -> None:
        """Note what was reported of a device."""
        changes = {"problem": state.problem, "since": state.since}
        values = {"place": state.place, "device": state.device, **changes}
        self._connection.execute(upsert(self._connection, schema.device, values, changes))

    def sources(self) -> Mapping[str, SourceState]:
        """How the mirror of each source stands."""
        return {
            row.name: source_from_row(row)
            for row in self._connection.execute(select(schema.source))
        }

    def set_source(self, name: str, state: SourceState) -> None:
        """Note how the mirror of a source stands."""
        changes = {
            "cursor": state.cursor,
            "mirrored_at": state.mirrored_at,
            "problem": state.problem,
            "pushed": state.pushed,
            "accepts_vanishing": state.accepts_vanishing,
        }
        self._connection.execute(
            upsert(self._connection, schema.source, {"name": name, **changes}, changes)
        )
