"""Puts a backup in the place of a lost or damaged SQLite database."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from lobby.domain.errors import SettingsError, Unavailable
from lobby.store.engine import normalised
from lobby.store.holding import alone
from lobby.store.migrate import refuse_other_database
from lobby.store.sql.outage import translate_errors
from lobby.store.upkeep.backup import REPLACED, UNFINISHED, fsync_tree, newest
from lobby.store.upkeep.integrity import verdict

_SIDE_FILES: Final = ("", "-journal", "-wal", "-shm")
"""What SQLite keeps beside a database; a journal of the old one would spoil the new one."""


def restore(
    url: str,
    copy: Path | None = None,
    *,
    refuse_other: Callable[[Path], None] = refuse_other_database,
) -> tuple[Path, list[Path]]:
    """Put ``copy``, else the newest backup, in the place of the database.

    What was there is moved among the backups, and ends as they do. Says which copy it was, and
    where the earlier files lie now. ``refuse_other`` raises for a copy of something else.

    Raises:
        Unavailable: there is no such copy, it does not read back, holds no queue, cannot be
            put there, or a program has the database open.
        SettingsError: the database is no SQLite file, or the copy is a newer program's.
    """
    parsed = normalised(url)
    if parsed.get_backend_name() != "sqlite":
        raise SettingsError("database: a server's backup is put back with pg_restore")
    file, chosen = Path(parsed.database or ""), copy or newest(url)
    if chosen is None:
        raise Unavailable("database", "no-backup", f"there is none beside {file}")
    _refuse_unsound(chosen)
    refuse_other(chosen)
    try:
        with alone(file):
            return chosen, _exchange(file, chosen)
    except OSError as error:
        raise Unavailable("database", "restore-failed", str(error)) from error


def _refuse_unsound(copy: Path) -> None:
    with translate_errors():
        result = verdict(copy)
    if result != "ok":
        raise Unavailable("database", "corrupted", f"{copy}: {result}")


def _exchange(file: Path, copy: Path) -> list[Path]:
    folder, stamp = file.parent / "backups", datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%fZ")
    folder.mkdir(exist_ok=True)
    part = folder / f"{file.stem}-{stamp}.db{UNFINISHED}"
    try:
        shutil.copyfile(copy, part)
        part.chmod(0o660)
        if os.name == "posix" and os.geteuid() == 0:  # or the programs could not write it
            home = file.parent.stat()
            os.chown(part, home.st_uid, home.st_gid)
        aside = list(_move_aside(file, folder / f"{file.stem}-{stamp}{REPLACED}"))
        fsync_tree(part, file)
    finally:
        part.unlink(missing_ok=True)
    return aside


def _move_aside(file: Path, target: Path) -> Iterator[Path]:
    """Move the old database with all that belongs to it, so that it could still be looked into."""
    for side in _SIDE_FILES:
        old = file.with_name(f"{file.name}{side}")
        if old.exists():
            yield old.rename(f"{target}{side}")
