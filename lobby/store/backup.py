"""Copies of the database, made while it is in use and read back before they count."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lobby.domain.errors import DeviceUnavailable
from lobby.store.engine import normalised

if TYPE_CHECKING:
    from sqlalchemy.engine import URL

_PG_DUMP_SECONDS: Final = 600
KEEP_DAYS: Final = 30
"""A backup older than this is deleted, so that what was erased in the house ends there too."""
_DAY: Final = 86_400


def backup(url: str, folder: Path | None = None) -> Path:
    """Copy the database into ``folder`` (default: ``backups`` beside an SQLite file) and verify it.

    Raises:
        DeviceUnavailable: the copy could not be made or does not read back.
    """
    parsed = normalised(url)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    home = folder or _home(parsed)
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(Path(parsed.database or ""), home, stamp)
    return _postgresql(parsed, home, stamp)


def newest(url: str, folder: Path | None = None) -> Path | None:
    """The newest backup of this database; nothing if there is none."""
    return max(_copies(normalised(url), folder), default=None)


def forget_old(url: str, folder: Path | None = None, *, days: int = KEEP_DAYS) -> list[Path]:
    """Delete the backups of this database that are older than so many days; says which.

    The newest stays, however old it is: a machine that was off for a month must not lose it.
    """
    end = time.time() - days * _DAY
    older = sorted(_copies(normalised(url), folder))[:-1]
    gone = [copy for copy in older if copy.stat().st_mtime < end]
    for copy in gone:
        copy.unlink()
    return gone


def _home(url: URL) -> Path:
    """Where backups lie: beside an SQLite file, else below the folder of the service."""
    if url.get_backend_name() == "sqlite":
        return Path(url.database or "").parent / "backups"
    return Path(os.environ.get("STATE_DIRECTORY", ".")) / "backups"


def _copies(url: URL, folder: Path | None) -> list[Path]:
    """The backups of this database; their names sort by time."""
    home = folder or _home(url)
    if url.get_backend_name() == "sqlite":
        return list(home.glob(f"{Path(url.database or '').stem}-*Z.db"))
    return list(home.glob(f"{url.database}-*Z.dump"))


def _sqlite(file: Path, folder: Path, stamp: str) -> Path:
    target = _prepared(folder) / f"{file.stem}-{stamp}.db"
    try:
        with sqlite3.connect(file) as source:
            source.execute("VACUUM INTO ?", (str(target),))
        with sqlite3.connect(target) as copy:
            (verdict,) = copy.execute("PRAGMA integrity_check").fetchone()
    except sqlite3.Error as error:
        target.unlink(missing_ok=True)
        raise DeviceUnavailable("database", "backup-failed", str(error)) from error
    if verdict != "ok":
        raise DeviceUnavailable("database", "backup-failed", str(verdict))
    target.chmod(0o640)
    return target


def _postgresql(url: URL, folder: Path, stamp: str) -> Path:
    program = shutil.which("pg_dump")
    if program is None:
        raise DeviceUnavailable("database", "backup-failed", "pg_dump is not installed")
    target = _prepared(folder) / f"{url.database}-{stamp}.dump"
    plain = url.set(drivername="postgresql", password=None).render_as_string()
    environment = os.environ | ({"PGPASSWORD": url.password} if url.password else {})
    for arguments in (
        [program, "--format=custom", f"--file={target}", plain],
        ["pg_restore", "--list", str(target)],
    ):
        done = subprocess.run(
            arguments,
            env=environment,
            capture_output=True,
            text=True,
            timeout=_PG_DUMP_SECONDS,
            check=False,
        )
        if done.returncode:
            target.unlink(missing_ok=True)
            raise DeviceUnavailable("database", "backup-failed", done.stderr.strip())
    return target


def _prepared(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
