"""What each program's role may read, add and change, column by column; nothing else is granted.

Rights are given for columns and never for whole tables: whoever may change or empty a whole table
may also lock it. ``row_rules`` says which rows.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Table

from lobby.store import schema

Columns = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rights:
    """Of one table, the columns that a role may read, set in a new row, and change."""

    read: Columns = ()
    add: Columns = ()
    change: Columns = ()

    def of(self, column: str) -> str:
        """The letters of what may be done with a column: R, A, C."""
        grants = (("R", self.read), ("A", self.add), ("C", self.change))
        return "".join(letter for letter, columns in grants if column in columns)


def _all(table: Table, but: str = "") -> Columns:
    hidden = but.split()
    return tuple(column.name for column in table.c if column.name not in hidden)


def _look(table: Table, but: str = "") -> Rights:
    return Rights(read=_all(table, but))


def _keep(table: Table, change: str = "", but: str = "") -> Rights:
    """Read all, add rows (their ids are the database's own), and change these columns."""
    return Rights(_all(table), _all(table, but), tuple(change.split()))


_AT_COUNTER: Final = (
    "services persons area language accessible urgent reserved_for line rank state counter"
    " waiting_since competes_from first_called_at called_at calls served_at served_seconds"
    " ended_at version"
)
_OF_FORECAST: Final = (
    "id day number services persons area accessible urgent reserved_for rank state counter slot"
    " issued_at waiting_since competes_from first_called_at called_at served_at served_seconds"
    " ended_at busy"
)
_MIRRORED: Final = (
    "starts_at minutes services number persons channel language accessible counter_hint place"
    " status revision name"
)
_NEW_TICKET: Final = _all(schema.ticket, "id called_after waited busy")
_EVERYBODY: Final[Mapping[str, Rights]] = {
    "journal": Rights(_all(schema.journal), _all(schema.journal)),
    "journal_end": Rights(_all(schema.journal_end), change=("seq",)),
    "reason": _look(schema.reason),
    "counter": _look(schema.counter),
    "switch": _look(schema.switch),
    "device": _look(schema.device),
}
"""What even a monitor does: show the queue, forecast it, and report its own devices as facts."""
_REPORTS: Final[Mapping[str, Rights]] = {"device": _keep(schema.device, "problem since")}
"""For the programs that have devices."""

RIGHTS: Final[Mapping[str, Mapping[str, Rights]]] = {
    "lobby_monitor": {
        **_EVERYBODY,
        **_REPORTS,
        "ticket": Rights(read=tuple(_OF_FORECAST.split())),
        "booking": Rights(
            read=(
                "id",
                "starts_at",
                "services",
                "persons",
                "channel",
                "accessible",
                "place",
                "status",
                "ticket",
            )
        ),
    },
    "lobby_kiosk": {
        **_EVERYBODY,
        **_REPORTS,
        "ticket": Rights(
            _all(schema.ticket),
            _NEW_TICKET,
            (
                "accessible",
                "line",
                "state",
                "counter",
                "waiting_since",
                "competes_from",
                "calls",
                "ended_at",
                "version",
            ),
        ),
        "note": _keep(schema.note),
        "slip": _keep(schema.slip),
        "line": _keep(schema.line),
        "series": _keep(schema.series, "last"),
        "undo": Rights(add=_all(schema.undo)),
        "quota_added": _look(schema.quota_added),
        "booking": Rights(
            _all(schema.booking, "name number external_id revision"), change=("ticket",)
        ),
        "switch": _keep(schema.switch, "value"),
        "source": _look(schema.source),
    },
    "lobby_counter": {
        **_EVERYBODY,
        "ticket": Rights(_all(schema.ticket), _NEW_TICKET, tuple(_AT_COUNTER.split())),
        "note": _keep(schema.note, "text"),
        "slip": _keep(schema.slip),
        "line": _keep(schema.line),
        "series": _keep(schema.series, "last"),
        "undo": _keep(schema.undo),
        "reason": _keep(schema.reason),
        "counter": _keep(schema.counter, "state since"),
        "quota_added": _keep(schema.quota_added, "tokens"),
        "booking": _keep(schema.booking, "ticket phoned", but="id"),
        "booking_key": Rights(add=_all(schema.booking_key)),
        "switch": _keep(schema.switch, "value"),
        "source": _look(schema.source),
    },
    "lobby_sync": {
        **_EVERYBODY,
        "ticket": _look(schema.ticket),
        "note": _look(schema.note),
        "slip": _look(schema.slip),
        "quota_added": _look(schema.quota_added),
        "booking": _keep(schema.booking, _MIRRORED, but="id"),
        "booking_key": Rights(add=_all(schema.booking_key)),
        "source": _keep(schema.source, "cursor mirrored_at problem pushed accepts_vanishing"),
    },
    "lobby_keeper": {
        **{table.name: _look(table) for table in schema.metadata.sorted_tables},
        **{name: _EVERYBODY[name] for name in ("journal", "journal_end")},
        "ticket": Rights(_all(schema.ticket), change=tuple(_AT_COUNTER.split())),
        "counter": _keep(schema.counter, "state since"),
        "switch": _keep(schema.switch, "value"),
    },
}
"""Role to table to its rights. Nobody deletes, and nobody changes a fact."""

FUNCTIONS: Final[Mapping[str, Columns]] = {
    "lobby_monitor": (),
    "lobby_kiosk": ("lobby_opened", "lobby_past"),
    "lobby_counter": ("lobby_opened", "lobby_past", "lobby_forget"),
    "lobby_sync": ("lobby_forget_keys",),
    "lobby_keeper": ("lobby_opened", "lobby_past", "lobby_forget"),
}
"""What is done for a role with the rights of the tables' owner."""


def table_of_rights() -> Iterator[str]:
    """Every column of every table and what each role may do with it, as lines of Markdown."""
    roles = [role.removeprefix("lobby_") for role in RIGHTS]
    yield f"| table | columns | {' | '.join(roles)} |"
    yield f"|---|---|{'---|' * len(roles)}"
    for table in schema.metadata.sorted_tables:
        alike: dict[tuple[str, ...], list[str]] = {}
        for column in table.c:
            letters = tuple(
                RIGHTS[role].get(table.name, Rights()).of(column.name) for role in RIGHTS
            )
            alike.setdefault(letters, []).append(column.name)
        for letters, columns in alike.items():
            cells = " | ".join(letter or "–" for letter in letters)
            yield f"| {table.name} | {', '.join(f'`{name}`' for name in columns)} | {cells} |"


if __name__ == "__main__":
    sys.stdout.write("\n".join(table_of_rights()) + "\n")
