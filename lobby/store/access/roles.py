"""One PostgreSQL role for each program, with the least it needs."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import ProgrammingError

from lobby.domain.errors import SettingsError
from lobby.store.access.rights import FUNCTIONS, RIGHTS, Columns, Rights
from lobby.store.access.row_rules import RULED, rules
from lobby.store.functions import SIGNATURES
from lobby.store.sql.outage import translate_errors
from lobby.store.upkeep.kept import PERSONAL


def grant(engine: Engine) -> tuple[str, ...]:
    """Make the roles that are missing and give each exactly what is written here; their names.

    They cannot log in; make each machine's login a member of its role.

    Raises:
        Unavailable: the database does not answer.
        SettingsError: the database is not PostgreSQL, or its owner may not make roles.
    """
    if engine.dialect.name != "postgresql":
        raise SettingsError("roles are PostgreSQL's; on SQLite the group of the folder decides")
    with translate_errors(), engine.connect() as connection:
        for role in RIGHTS:
            _make(connection, role)
        connection.execute(text("LOCK TABLE journal_end"))
        for role in RIGHTS:
            _give(connection, role)
        _let_back_up(connection, "lobby_keeper")
        _let_overwrite(connection, "lobby_keeper")
        _rule(connection)
        _close_the_rest(connection)
        connection.commit()
    return tuple(RIGHTS)


def renew(engine: Engine) -> None:
    """Grant again where it was done before: another program may need more of it, or less.

    Raises:
        Unavailable: the database does not answer.
    """
    if engine.dialect.name != "postgresql":
        return
    with translate_errors(), engine.connect() as connection:
        ruled = connection.execute(
            text("SELECT relrowsecurity FROM pg_class WHERE oid = 'journal'::regclass")
        )
        granted = bool(ruled.scalar_one())
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
        wanted = "; ".join(f"CREATE ROLE {missing}" for missing in RIGHTS)
        message = f"the database's owner may not make roles; as postgres, in psql: {wanted}"
        raise SettingsError(message) from error


def _give(connection: Connection, role: str) -> None:
    """Take everything from the role, then give it its rights and functions."""
    for kind in ("TABLES", "SEQUENCES", "FUNCTIONS"):
        connection.execute(text(f"REVOKE ALL ON ALL {kind} IN SCHEMA public FROM {role}"))
    connection.execute(text(f"GRANT SELECT ON alembic_version TO {role}"))
    for table, rights in RIGHTS[role].items():
        for verb, columns in _verbs(rights):
            names = ", ".join(f'"{column}"' for column in columns)
            connection.execute(text(f'GRANT {verb} ({names}) ON "{table}" TO {role}'))
    for function in FUNCTIONS[role]:
        signature = SIGNATURES[function]
        connection.execute(text(f"GRANT EXECUTE ON FUNCTION {signature} TO {role}"))


def _verbs(rights: Rights) -> Iterator[tuple[str, Columns]]:
    grants = (("SELECT", rights.read), ("INSERT", rights.add), ("UPDATE", rights.change))
    return ((verb, columns) for verb, columns in grants if columns)


def _let_back_up(connection: Connection, role: str) -> None:
    """Let the backup read everything: it locks whole tables against being dropped meanwhile."""
    for kind in ("TABLES", "SEQUENCES"):
        connection.execute(text(f"GRANT SELECT ON ALL {kind} IN SCHEMA public TO {role}"))


def _let_overwrite(connection: Connection, role: str) -> None:
    """Let the end of the day overwrite what it erased; before PostgreSQL 17 only an owner may."""
    if (connection.dialect.server_version_info or (0,)) >= (17,):
        connection.execute(text(f"GRANT MAINTAIN ON {', '.join(PERSONAL)} TO {role}"))


def _rule(connection: Connection) -> None:
    """Put the rules for rows in the place of earlier ones."""
    for table in RULED:
        connection.execute(text(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"))
        asked = text("SELECT policyname FROM pg_policies WHERE tablename = :table")
        for name in connection.execute(asked, {"table": table}).scalars().all():
            connection.execute(text(f'DROP POLICY "{name}" ON {table}'))
    for number, (table, rule) in enumerate(rules()):
        connection.execute(text(f"CREATE POLICY lobby_{number} ON {table} {rule}"))


def _close_the_rest(connection: Connection) -> None:
    """Leave no room for tables of one's own, lasting or not, that would fill the disk."""
    database = connection.engine.url.database
    connection.execute(text(f'REVOKE TEMPORARY ON DATABASE "{database}" FROM PUBLIC'))
    connection.execute(text("REVOKE CREATE ON SCHEMA public FROM PUBLIC"))
