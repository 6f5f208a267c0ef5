"""Copies of the database, made while it is in use and read back before they count."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lobby.domain.errors import DeviceUnavailable
from lobby.store.engine import normalised

if TYPE_CHECKING:
    from sqlalchemy.engine import URL

_PG_DUMP_SECONDS: Final = 600


def backup(url: str, folder: Path | None = None) -> Path:
    """Copy the database into ``folder`` (default: ``backups`` beside an SQLite file) and verify it.

    Raises:
        DeviceUnavailable: the copy could not be made or does not read back.
    """
    parsed = normalised(url)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(Path(parsed.database or ""), folder, stamp)
    return _postgresql(parsed, folder or Path("backups"), stamp)


def _sqlite(file: Path, folder: Path | None, stamp: str) -> Path:
    target = _prepared(folder or file.parent / "backups") / f"{file.stem}-{stamp}.db"
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
