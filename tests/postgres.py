"""A PostgreSQL server for tests and benches, in a temporary folder that goes when it stops."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import psycopg
from psycopg import sql

_EMPTY = "template1"
_NUMBERS = count(1)
_POSTGRES = {"user": "postgres", "group": "postgres", "extra_groups": []}


class NoPostgres(Exception):
    """This machine has no PostgreSQL server programs."""


@dataclass(frozen=True, slots=True)
class Server:
    """A running server that listens on a socket in its own folder only."""

    folder: Path
    options: str = ""
    """Further settings for its command line."""

    def url(self, database: str) -> str:
        """Give SQLAlchemy's URL of a database on this server."""
        return f"postgresql+psycopg://postgres@/{database}?host={self.folder}"

    def make(self, database: str, *, like: str = _EMPTY) -> None:
        """Make a database of this name, as a copy of another that nobody has open."""
        self._tell("CREATE DATABASE {} TEMPLATE {}", database, like)

    @contextmanager
    def database(self, *, like: str = _EMPTY) -> Iterator[str]:
        """Lend the URL of an empty database, or of a copy."""
        name = f"lobby_{next(_NUMBERS)}"
        self.make(name, like=like)
        try:
            yield self.url(name)
        finally:
            self._tell("DROP DATABASE {} WITH (FORCE)", name)

    def stop(self) -> None:
        """Stop at once, as a power cut would."""
        cluster = f"--pgdata={self.folder}/cluster"
        _as_postgres(self.folder, "pg_ctl", "stop", "--mode=immediate", cluster)

    def start(self) -> None:
        """Start and wait until connections are taken."""
        _as_postgres(
            self.folder,
            "pg_ctl",
            "start",
            "--silent",
            "--wait",
            f"--pgdata={self.folder}/cluster",
            f"--log={self.folder}/log",
            f"--options=-c listen_addresses='' -k {self.folder} {self.options}",
        )

    def take(self, name: str, content: bytes) -> Path:
        """Put a file into its folder that only the server may read."""
        file = self.folder / name
        file.write_bytes(content)
        file.chmod(0o600)
        if os.geteuid() == 0:
            shutil.chown(file, "postgres", "postgres")
        return file

    def promote(self) -> None:
        """Turn a standby into the server that is written to."""
        _as_postgres(self.folder, "pg_ctl", "promote", "--wait", f"--pgdata={self.folder}/cluster")

    def _tell(self, statement: str, *names: str) -> None:
        with psycopg.connect(host=str(self.folder), user="postgres", autocommit=True) as connection:
            connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


@contextmanager
def a_server() -> Iterator[Server]:
    """Run a server with PostgreSQL's own settings, durable commits among them.

    Raises:
        NoPostgres: the server programs are not installed.
    """
    with _a_folder("lobby-postgres-") as folder:
        shape = ("--encoding=UTF8", "--locale=C.UTF-8", "--auth=trust", "--username=postgres")
        _as_postgres(folder, "initdb", *shape, f"--pgdata={folder}/cluster")
        server = Server(folder)
        server.start()
        yield server


@contextmanager
def a_standby(primary: Server) -> Iterator[Server]:
    """Run a second server that follows the first, which from now on commits only what both have."""
    with _a_folder("lobby-standby-") as folder:
        source = (f"--host={primary.folder}", "--username=postgres", "--wal-method=stream")
        target = ("--write-recovery-conf", f"--pgdata={folder}/cluster", "--checkpoint=fast")
        _as_postgres(folder, "pg_basebackup", *source, *target)
        standby = Server(folder)
        standby.start()
        with psycopg.connect(host=str(primary.folder), user="postgres", autocommit=True) as both:
            both.execute("ALTER SYSTEM SET synchronous_standby_names = '*'")
            both.execute("SELECT pg_reload_conf()")
        yield standby


_CLEAR_AWAY = """
read -r _
"$1/pg_ctl" stop --silent --mode=immediate --pgdata="$2/cluster"
rm -rf "$2" || "$1/pg_ctl" stop --silent --mode=immediate --pgdata="$2/cluster"
rm -rf "$2"
"""
"""Waits for the end of its input, which comes however its parent ends; a server that was just
starting then is stopped at the second try."""


@contextmanager
def _a_folder(prefix: str) -> Iterator[Path]:
    """Lend a folder for a cluster; its server and the folder go even if this process is killed."""
    folder = Path(tempfile.mkdtemp(prefix=prefix))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    guard = subprocess.Popen(
        ["sh", "-c", _CLEAR_AWAY, "sh", programs(), folder],
        cwd="/",
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        **_user(),
    )
    try:
        yield folder
    finally:
        guard.communicate()


def programs() -> Path:
    """Find the folder of the newest server programs.

    Raises:
        NoPostgres: there is none.
    """
    versions = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    newest = max(versions, key=lambda path: int(path.parts[-3]), default=None)
    found = newest or shutil.which("initdb")
    if found is None:
        message = "PostgreSQL's server programs are not installed; ./run test installs them"
        raise NoPostgres(message)
    return Path(found).parent


def _user() -> dict[str, object]:
    """Whom a server program runs as: it refuses root, who lends it the user of Debian's package."""
    return _POSTGRES if os.geteuid() == 0 else {}


def _as_postgres(folder: Path, program: str, *arguments: str) -> None:
    """Run a server program to its end."""
    ran = subprocess.run(
        [programs() / program, *arguments],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        **_user(),
    )
    if ran.returncode != 0:
        message = f"{program} ended with {ran.returncode}:\n{ran.stdout}"
        raise RuntimeError(message)
