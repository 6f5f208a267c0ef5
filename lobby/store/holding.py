"""Who has an SQLite database open: programs hold its folder, so that nothing is put in its place.

SQLite's own locks last for a transaction, and a second handle on its file would end them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy.engine import URL

from lobby.domain.errors import Unavailable

if sys.platform != "win32":
    import fcntl


class Hold:
    """The folder of one database, held together with other programs until ``let_go``."""

    def __init__(self, url: URL) -> None:
        """Hold it from now on; a server's database has no folder."""
        self._folder: int | None = None
        if url.get_backend_name() == "sqlite" and sys.platform != "win32":
            with suppress(OSError):  # what is amiss with the folder, SQLite says better
                self._folder = os.open(Path(url.database or "").absolute().parent, os.O_RDONLY)
                fcntl.flock(self._folder, fcntl.LOCK_SH | fcntl.LOCK_NB)

    def let_go(self) -> None:
        """Let the database be replaced."""
        if self._folder is not None:
            os.close(self._folder)
            self._folder = None


@contextmanager
def alone(file: Path) -> Iterator[None]:
    """Keep programs from opening the database of this file while another is put in its place.

    Raises:
        Unavailable: ``in-use``, a program has it open.
        OSError: the folder cannot be opened.
    """
    if sys.platform == "win32":
        yield
        return
    folder = os.open(file.absolute().parent, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as held:
        os.close(folder)
        detail = f"a program has {file} open; stop every program first"
        raise Unavailable("database", "in-use", detail) from held
    try:
        yield
    finally:
        os.close(folder)
