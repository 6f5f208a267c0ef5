"""Databases of both kinds to measure on, gone afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from lobby.store import migrate
from tests.builders import a_database
from tests.postgres import a_server

Lend = Callable[[], str]
"""Gives the URL of a new database with its tables."""


@contextmanager
def databases() -> Iterator[dict[str, Lend]]:
    """Lend as many new databases of each kind as are asked for."""
    with ExitStack() as borrowed:
        server = borrowed.enter_context(a_server())

        def sqlite() -> str:
            return a_database(Path(borrowed.enter_context(TemporaryDirectory())))

        def postgresql() -> str:
            url = borrowed.enter_context(server.database())
            migrate.upgrade(url)
            return url

        yield {"SQLite": sqlite, "PostgreSQL": postgresql}
