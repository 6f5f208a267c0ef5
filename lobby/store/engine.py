"""Connections that are safe to call people by: the recipe for each database."""

from __future__ import annotations

import re
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError, DisconnectionError
from sqlalchemy.pool import ConnectionPoolEntry

from lobby.domain.errors import SettingsError
from lobby.store import order_lock
from lobby.store.mounts import is_network_share

WAL_IS_SAFE_FROM: Final = (3, 51, 3)
"""Older SQLite can corrupt a WAL database when two processes write and checkpoint together."""
_STILL_WARM: Final = 2.0
"""Seconds after its last use in which a connection is taken to be alive."""
_PSYCOPG: Final = "postgresql+psycopg"
_HOSTS: Final = re.compile(
    r"^(?P<before>[\w+]+://(?:[^/@]*@)?)(?P<hosts>[^/@?]+,[^/@?]+)(?P<path>/[^?]*)[?]?(?P<query>.*)$"
)
_FORMS: Final = "sqlite:///queue.db, postgresql://host/lobby or postgresql://h1:5432,h2:5432/lobby"
_KEEPALIVE: Final[Mapping[str, object]] = {
    "connect_timeout": 3,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 15000,
    "target_session_attrs": "read-write",
    "application_name": "lobby",
    "prepare_threshold": 0,
    "options": "-c idle_in_transaction_session_timeout=10s -c lock_timeout=15s",
}
"""How a dead server is noticed soon, and a frozen program too: the server takes its locks away.

No ``statement_timeout``: it would end a commit's wait for the standby, and call that committed.
"""


def database_url(text: str) -> URL:
    """The parts of a URL; several hosts may stand as libpq writes them, ``h1:5432,h2:5432``.

    Raises:
        ArgumentError: it is no URL of a database.
    """
    try:
        url = make_url(_HOSTS.sub(_host_by_host, text))
        url.get_backend_name()
    except (ArgumentError, ValueError) as error:
        raise ArgumentError("is not a database URL") from error
    ports = url.query.get("port", ())
    if any(not port.isdecimal() for port in ([ports] if isinstance(ports, str) else ports)):
        raise ArgumentError("has ports without their hosts")
    return url


def _host_by_host(url: re.Match[str]) -> str:
    """Each host with its port as a parameter of its own, which is how SQLAlchemy passes them on."""
    hosts = "&".join(f"host={host}" for host in url["hosts"].split(","))
    return f"{url['before']}{url['path']}?{hosts}&{url['query']}".removesuffix("&")


def normalised(url: str) -> URL:
    """The URL as SQLAlchemy needs it, whatever way an administrator wrote PostgreSQL.

    Raises:
        SettingsError: it is no URL, another database, or an SQLite file on a network share.
    """
    try:
        parsed = database_url(url)
    except ArgumentError as error:
        raise SettingsError(f"database: {error}; write {_FORMS}") from error
    if parsed.drivername in {"postgres", "postgresql", _PSYCOPG}:
        return parsed.set(drivername=_PSYCOPG)
    if parsed.get_backend_name() != "sqlite":
        message = (
            f"database: {parsed.drivername} is not supported; write sqlite:/// or postgresql://"
        )
        raise SettingsError(message)
    if parsed.database and is_network_share(parsed.database):
        message = (
            f"database: {parsed.database} is on a network share, where SQLite loses data; "
            "use a local disk, or PostgreSQL for several machines"
        )
        raise SettingsError(message)
    return parsed


def connect(url: str, journal_mode: str = "auto") -> Engine:
    """An engine for this database; nothing is opened yet.

    ``journal_mode`` is ``auto``, ``wal`` or ``delete`` and concerns SQLite alone.
    """
    parsed = normalised(url)
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(parsed, journal_mode)
    engine = create_engine(
        parsed,
        hide_parameters=True,  # they name people, and an error ends up in a log
        pool_recycle=1800,
        pool_size=2,
        max_overflow=3,
        connect_args=dict(_KEEPALIVE),
    )
    _ask_whether_alive(engine)
    _leave_no_transaction_open(engine, lambda raw: raw.info.transaction_status.name != "IDLE")
    return engine


@contextmanager
def engine_for(url: str, journal_mode: str = "auto") -> Iterator[Engine]:
    """The engine of ``connect`` for one errand; its connections are let go of afterwards."""
    engine = connect(url, journal_mode)
    try:
        yield engine
    finally:
        engine.dispose()


def _ask_whether_alive(engine: Engine) -> None:
    """Ping a connection before its use, unless it has just been used: that costs a round trip."""

    @event.listens_for(engine, "checkin")
    def rest(_connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
        entry.info["rests since"] = time.monotonic()

    @event.listens_for(engine, "checkout")
    def wake(connection: DBAPIConnection, entry: ConnectionPoolEntry, _proxy: object) -> None:
        since = entry.info.get("rests since")
        if since is None or time.monotonic() - since < _STILL_WARM:
            return
        try:
            engine.dialect.do_ping(connection)
        except engine.dialect.loaded_dbapi.Error as error:
            raise DisconnectionError from error


def _leave_no_transaction_open(engine: Engine, is_open: Callable[[Any], bool]) -> None:
    """Let no connection go back among the others inside a transaction, or its locks would stay.

    SQLAlchemy takes a commit for the end of a transaction; SQLite keeps one open that it refused.
    """

    @event.listens_for(engine, "checkin")
    def roll_back(connection: DBAPIConnection | None, entry: ConnectionPoolEntry) -> None:
        if connection is None or not is_open(connection):
            return
        try:
            connection.rollback()
        except engine.dialect.loaded_dbapi.Error as error:
            entry.invalidate(error)


def sqlite_pragmas(journal_mode: str = "auto") -> tuple[str, ...]:
    """What every SQLite connection is told first: commits last, keys hold, deleted is deleted."""
    wal = journal_mode == "wal" or (
        journal_mode == "auto" and sqlite3.sqlite_version_info >= WAL_IS_SAFE_FROM
    )
    return (
        f"journal_mode={'WAL' if wal else 'DELETE'}",
        f"synchronous={'FULL' if wal else 'EXTRA'}",
        "foreign_keys=ON",
        "secure_delete=ON",
        f"busy_timeout={order_lock.BUSY_SECONDS * 1000}",
    )


def open_file(file: Path) -> sqlite3.Connection:
    """A bare connection to a file that is there; where there is none, none is made.

    Raises:
        sqlite3.OperationalError: it cannot be opened.
    """
    return sqlite3.connect(
        f"{file.absolute().as_uri()}?mode=rw",
        uri=True,
        timeout=order_lock.BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )


def file_identity(path: Path) -> tuple[int, int]:
    """Which file this is; one that was moved away is still open, but nobody else writes to it."""
    try:
        status = path.stat()
    except OSError:
        return (0, 0)
    return status.st_dev, status.st_ino


def _sqlite(url: URL, journal_mode: str) -> Engine:
    file = Path(url.database or "")
    engine = create_engine(url, creator=lambda: open_file(file), hide_parameters=True)
    pragmas = sqlite_pragmas(journal_mode)
    _leave_no_transaction_open(engine, lambda raw: raw.in_transaction)

    @event.listens_for(engine, "connect")
    def prepare(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
        raw: Any = connection
        entry.info["file"] = file_identity(file)
        for pragma in pragmas:
            raw.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "checkout")
    def leave_a_moved_file(
        _connection: DBAPIConnection, entry: ConnectionPoolEntry, _proxy: object
    ) -> None:
        if file_identity(file) != entry.info["file"]:
            raise DisconnectionError(str(file))

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        raw: Any = connection.connection.driver_connection
        if connection.get_execution_options().get("write"):
            order_lock.begin_with_order_lock(raw)
        else:
            raw.execute("BEGIN")

    return engine
