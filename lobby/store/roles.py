"""One PostgreSQL role for each program, with the least it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import Engine, text

from lobby.domain.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

LOOK: Final = ("SELECT",)
ADD: Final = ("SELECT", "INSERT")
SET: Final = ("SELECT", "INSERT", "UPDATE")
ALL: Final = ("SELECT", "INSERT", "UPDATE", "DELETE")

_EVERYBODY: Final[Mapping[str, tuple[str, ...]]] = {
    "alembic_version": LOOK,
    "journal": ADD,
    "journal_end": ("SELECT", "UPDATE"),
    "ticket": LOOK,
    "booking": LOOK,
    "counter": LOOK,
    "line": LOOK,
    "switch": LOOK,
    "quota_added": LOOK,
    "source": LOOK,
    "device": SET,
}
"""What even a monitor does: look at the queue, and report its own devices as facts."""

GRANTS: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "lobby_monitor": {},
    "lobby_kiosk": {
        "ticket": ADD,
        "line": ADD,
        "series": SET,
        "booking": ("SELECT", "UPDATE"),
        "booking_key": LOOK,
        "switch": SET,
    },
    "lobby_counter": {
        "ticket": SET,
        "line": ADD,
        "series": SET,
        "undo": ADD,
        "counter": SET,
        "booking": SET,
        "booking_key": ADD,
        "switch": SET,
        "quota_added": SET,
        "source": SET,
    },
    "lobby_sync": {"booking": SET, "booking_key": ALL, "source": SET},
    "lobby_keeper": {
        "ticket": SET,
        "line": ALL,
        "undo": ALL,
        "counter": SET,
        "booking": ALL,
        "booking_key": ALL,
        "switch": SET,
    },
}
"""Role to table to what it may do there, beside what everybody may. Nobody changes the journal."""

_SEQUENCES: Final = ("ticket_id_seq", "booking_id_seq")


def grant(engine: Engine) -> tuple[str, ...]:
    """Make the roles that are missing and give each exactly what is written here; their names.

    They cannot log in; make each machine's login a member of its role.

    Raises:
        SettingsError: the database is not PostgreSQL.
    """
    if engine.dialect.name != "postgresql":
        raise SettingsError("roles are PostgreSQL's; on SQLite the group of the folder decides")
    with engine.connect() as connection:
        for role, more in GRANTS.items():
            _make(connection, role)
            for table, rights in {**_EVERYBODY, **more}.items():
                connection.execute(text(f'GRANT {", ".join(rights)} ON "{table}" TO {role}'))
        connection.commit()
    return tuple(GRANTS)


def _make(connection: Connection, role: str) -> None:
    """Have the role, with nothing but the use of the sequences."""
    known = connection.execute(
        text("SELECT 1 FROM pg_roles WHERE rolname = :role"), {"role": role}
    ).first()
    if known is None:
        connection.execute(text(f"CREATE ROLE {role} NOLOGIN"))
    connection.execute(text(f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {role}"))
    for sequence in _SEQUENCES:
        connection.execute(text(f"GRANT USAGE ON SEQUENCE {sequence} TO {role}"))
