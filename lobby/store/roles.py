"""One PostgreSQL role for each program, with the least it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import psycopg
from sqlalchemy import Engine, text
from sqlalchemy.exc import ProgrammingError

from lobby.domain.errors import SettingsError
from lobby.domain.facts import FactKind
from lobby.domain.ticket import State
from lobby.store import schema
from lobby.store.outage import available
from lobby.store.privacy import PERSONAL

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy import Connection, Table

LOOK: Final = ("SELECT",)
ADD: Final = ("SELECT", "INSERT")
SET: Final = ("SELECT", "INSERT", "UPDATE")
ALL: Final = ("SELECT", "INSERT", "UPDATE", "DELETE")


def _but(table: Table, *hidden: str) -> str:
    """The right to read a table, but for these columns."""
    return f"SELECT ({', '.join(one.name for one in table.c if one.name not in hidden)})"


_EVERYBODY: Final[Mapping[str, tuple[str, ...]]] = {
    "alembic_version": LOOK,
    "journal": ADD,
    "journal_end": ("SELECT", "UPDATE (seq)"),
    "reason": LOOK,
    "ticket": (_but(schema.ticket, "note", "token", "press"),),
    "booking": (_but(schema.booking, "name", "number", "external_id", "revision"),),
    "counter": LOOK,
    "switch": LOOK,
    "quota_added": LOOK,
    "device": ("SELECT", "INSERT", "UPDATE (problem, since)"),
}
"""What even a monitor does: show the queue, forecast it, and report its own devices as facts.

Whoever may change a whole table may lock it; whoever may change some columns may not.
"""

GRANTS: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "lobby_monitor": {},
    "lobby_kiosk": {
        "ticket": SET,
        "line": ADD,
        "series": SET,
        "undo": ("INSERT",),
        "booking": (_but(schema.booking, "name"), "UPDATE (ticket)"),
        "booking_key": LOOK,
        "switch": SET,
        "source": LOOK,
    },
    "lobby_counter": {
        "ticket": SET,
        "line": ADD,
        "series": SET,
        "undo": ADD,
        "reason": ADD,
        "counter": SET,
        "booking": SET,
        "booking_key": ADD,
        "switch": SET,
        "quota_added": SET,
        "source": SET,
    },
    "lobby_sync": {"ticket": LOOK, "booking": SET, "booking_key": ALL, "source": SET},
    "lobby_keeper": {
        "ticket": ("SELECT", "UPDATE"),
        "line": ALL,
        "series": LOOK,
        "undo": ALL,
        "reason": ALL,
        "counter": SET,
        "booking": ALL,
        "booking_key": ALL,
        "switch": SET,
        "source": LOOK,
    },
}
"""Role to table to what it may do there, beside what everybody may. Nobody changes the journal."""

_SEQUENCES: Final = ("ticket_id_seq", "booking_id_seq")

_DEVICES: Final = (FactKind.DEVICE_FAILED, FactKind.DEVICE_RECOVERED)
FACTS: Final[Mapping[str, tuple[FactKind, ...]]] = {
    "lobby_monitor": _DEVICES,
    "lobby_kiosk": (
        *_DEVICES,
        FactKind.ISSUED,
        FactKind.CHECKED_IN,
        FactKind.REFUSED,
        FactKind.MARKED,
        FactKind.REINSTATED,
        FactKind.PRINTED,
        FactKind.PRINT_FAILED,
        FactKind.HELP_WANTED,
        FactKind.WALK_INS_CLOSED,
        FactKind.WALK_INS_OPENED,
    ),
    "lobby_counter": tuple(FactKind),
    "lobby_sync": (
        *_DEVICES,
        FactKind.MIRROR_FAILED,
        FactKind.MIRROR_RECOVERED,
        FactKind.BOOKING_CHANGED,
    ),
    "lobby_keeper": tuple(FactKind),
}
"""What each role may say has happened: a monitor, a terminal or the mirror never calls anybody."""


def _rules() -> Iterator[tuple[str, str]]:
    """Table, and a rule for its rows; what no rule allows is refused, but to the owner."""
    for table in ("journal_end", "journal", "ticket"):
        yield table, "FOR SELECT USING (true)"
    yield "switch", "FOR SELECT TO lobby_monitor USING (name <> 'salt')"
    yield "switch", f"TO {', '.join(one for one in GRANTS if one != 'lobby_monitor')} USING (true)"
    yield "reason", "TO lobby_counter, lobby_keeper USING (true)"
    yield "journal_end", "FOR UPDATE USING (true) WITH CHECK (seq = (SELECT max(seq) FROM journal))"
    for role, kinds in FACTS.items():
        told = ", ".join(f"'{kind}'" for kind in kinds)
        next_seq = "seq = (SELECT coalesce(max(seq), 0) + 1 FROM journal)"
        yield "journal", f"FOR INSERT TO {role} WITH CHECK (kind IN ({told}) AND {next_seq})"
    yield "ticket", "TO lobby_counter, lobby_keeper USING (true)"
    waits = f"state = '{State.WAITING}'"
    yield "ticket", f"FOR INSERT TO lobby_kiosk WITH CHECK ({waits})"
    back = f"state IN ('{State.WAITING}', '{State.MISSED}')"
    yield "ticket", f"FOR UPDATE TO lobby_kiosk USING ({back}) WITH CHECK ({waits})"


_RULED: Final = ("journal_end", "journal", "reason", "switch", "ticket")
"""Tables of whose rows a role may see or write only some; the order lock's comes first."""


def grant(engine: Engine) -> tuple[str, ...]:
    """Make the roles that are missing and give each exactly what is written here; their names.

    They cannot log in; make each machine's login a member of its role.

    Raises:
        DeviceUnavailable: the database does not answer.
        SettingsError: the database is not PostgreSQL, or its owner may not make roles.
    """
    if engine.dialect.name != "postgresql":
        raise SettingsError("roles are PostgreSQL's; on SQLite the group of the folder decides")
    with available(), engine.connect() as connection:
        for role in GRANTS:
            _make(connection, role)
        connection.execute(text("LOCK TABLE journal_end"))
        for role, more in GRANTS.items():
            _give(connection, role, {**_EVERYBODY, **more})
        _let_overwrite(connection, "lobby_keeper")
        _rule(connection)
        _close_the_rest(connection)
        connection.commit()
    return tuple(GRANTS)


def renew(engine: Engine) -> None:
    """Grant again where it was done before: another program may need more of it, or less.

    Raises:
        DeviceUnavailable: the database does not answer.
    """
    if engine.dialect.name != "postgresql":
        return
    with available(), engine.connect() as connection:
        ruled = connection.execute(text("SELECT 1 FROM pg_policies WHERE tablename = 'journal'"))
        granted = ruled.first() is not None
    if granted:
        grant(engine)


def _make(connection: Connection, role: str) -> None:
    known = connection.execute(
        text("SELECT 1 FROM pg_roles WHERE rolname = :role"), {"role": role}
    ).first()
    if known is not None:
        return
    try:
        connection.execute(text(f"CREATE ROLE {role} NOLOGIN"))
    except ProgrammingError as error:
        if not isinstance(error.orig, psycopg.errors.InsufficientPrivilege):
            raise
        wanted = "; ".join(f"CREATE ROLE {missing}" for missing in GRANTS)
        message = f"the database's owner may not make roles; as postgres, in psql: {wanted}"
        raise SettingsError(message) from error


def _give(connection: Connection, role: str, tables: Mapping[str, tuple[str, ...]]) -> None:
    """Take everything from the role, then give it these rights and the use of the sequences."""
    connection.execute(text(f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {role}"))
    for table, rights in tables.items():
        connection.execute(text(f'GRANT {", ".join(rights)} ON "{table}" TO {role}'))
    for sequence in _SEQUENCES:
        connection.execute(text(f"GRANT USAGE, SELECT ON SEQUENCE {sequence} TO {role}"))


def _let_overwrite(connection: Connection, role: str) -> None:
    """Let the end of the day overwrite what it erased; before PostgreSQL 17 only an owner may."""
    if (connection.dialect.server_version_info or (0,)) >= (17,):
        connection.execute(text(f"GRANT MAINTAIN ON {', '.join(PERSONAL)} TO {role}"))


def _rule(connection: Connection) -> None:
    """Put the rules for rows in the place of earlier ones."""
    for table in _RULED:
        connection.execute(text(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"))
        asked = text("SELECT policyname FROM pg_policies WHERE tablename = :table")
        for name in connection.execute(asked, {"table": table}).scalars().all():
            connection.execute(text(f'DROP POLICY "{name}" ON {table}'))
    for number, (table, rule) in enumerate(_rules()):
        connection.execute(text(f"CREATE POLICY lobby_{number} ON {table} {rule}"))


def _close_the_rest(connection: Connection) -> None:
    """Leave no room for tables of one's own, lasting or not, that would fill the disk."""
    database = connection.engine.url.database
    connection.execute(text(f'REVOKE TEMPORARY ON DATABASE "{database}" FROM PUBLIC'))
    connection.execute(text("REVOKE CREATE ON SCHEMA public FROM PUBLIC"))
