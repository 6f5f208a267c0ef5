"""Copies of the database, made while it is in use and read back before they count."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import time
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from sqlalchemy.engine import URL

from lobby.domain.errors import Unavailable
from lobby.store.engine import normalised, open_file
from lobby.store.sql.outage import translate_errors
from lobby.store.upkeep.integrity import verdict

_PORT: Final = "5432"
"""Where an address without a port leads; Debian's wrapper would ask a server of this machine."""
_PG_DUMP: Final = ("--format=custom", "--enable-row-security", "--no-password")
_PG_DUMP_SECONDS: Final = 600
KEEP_DAYS: Final = 30
"""A backup older than this is deleted, so that what was erased in the house ends there too."""
_DAY: Final = 86_400
_FAILED: Final = "backup-failed"
REPLACED: Final = ".replaced"
"""What ends the name of a database in whose place a backup was put."""
UNFINISHED: Final = ".part"
"""What follows the name of a copy that does not count yet."""


def backup(url: str, folder: Path | None = None) -> Path:
    """Copy the database into ``folder`` (default: ``backups`` beside an SQLite file) and verify it.

    Raises:
        Unavailable: the copy could not be made or does not read back.
    """
    parsed = normalised(url)
    stem, suffix = _named(parsed)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    target = (folder or _home(parsed)) / f"{stem}-{stamp}{suffix}"
    part = target.with_name(f"{target.name}{UNFINISHED}")
    try:
        with translate_errors(_FAILED):
            target.parent.mkdir(parents=True, exist_ok=True)
            part.unlink(missing_ok=True)
            _copy(parsed, part)
            fsync_tree(part, target)
    except OSError as error:
        raise _unavailable(error) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return target


def newest(url: str, folder: Path | None = None) -> Path | None:
    """The newest backup of this database; nothing if there is none."""
    return max(_copies(normalised(url), folder), default=None)


def forget_old(url: str, folder: Path | None = None, *, days: int = KEEP_DAYS) -> list[Path]:
    """Delete the backups of this database that are older than so many days; says which.

    The newest stays, however old it is: a machine that was off for a month must not lose it.
    Databases that a backup has replaced go likewise, and after a day what a backup left that was
    cut off.
    """
    now, parsed = time.time(), normalised(url)
    older = sorted(_copies(parsed, folder))[:-1]
    older += (folder or _home(parsed)).glob(f"{_named(parsed)[0]}-*Z{REPLACED}*")
    gone = [copy for copy in older if copy.stat().st_mtime < now - days * _DAY]
    gone += [
        part for part in _copies(parsed, folder, UNFINISHED) if part.stat().st_mtime < now - _DAY
    ]
    for copy in gone:
        copy.unlink()
    return gone


def _home(url: URL) -> Path:
    """Where backups lie: beside an SQLite file, else below the folder of the service."""
    if url.get_backend_name() == "sqlite":
        return Path(url.database or "").parent / "backups"
    return Path(os.environ.get("STATE_DIRECTORY", ".")) / "backups"


def _named(url: URL) -> tuple[str, str]:
    """What comes before and after the time in the name of a backup."""
    if url.get_backend_name() == "sqlite":
        return Path(url.database or "").stem, ".db"
    return str(url.database), ".dump"


def _copies(url: URL, folder: Path | None, ending: str = "") -> list[Path]:
    """The backups of this database; their names sort by time."""
    stem, suffix = _named(url)
    return list((folder or _home(url)).glob(f"{stem}-*Z{suffix}{ending}"))


def _copy(url: URL, part: Path) -> None:
    if url.get_backend_name() == "sqlite":
        _sqlite(Path(url.database or ""), part)
    else:
        _postgresql(url, part)


def _unavailable(error: OSError) -> Unavailable:
    problem = "disk-full" if error.errno in {errno.ENOSPC, errno.EDQUOT} else _FAILED
    return Unavailable("database", problem, str(error))


def _sqlite(file: Path, part: Path) -> None:
    part.touch(0o640)
    with closing(open_file(file)) as source:
        source.execute("VACUUM INTO ?", (str(part),))
    if (result := verdict(part)) != "ok":
        raise Unavailable("database", _FAILED, result)


def _postgresql(url: URL, part: Path) -> None:
    program = shutil.which("pg_dump")
    if program is None:
        raise Unavailable("database", _FAILED, "pg_dump is not installed")
    plain = url._replace(drivername="postgresql", password=None).render_as_string()
    environment = {"PGPORT": _PORT, **os.environ}
    if url.password:
        environment["PGPASSWORD"] = url.password
    part.touch(0o640)
    for arguments in (
        [program, *_PG_DUMP, f"--file={part}", plain],
        ["pg_restore", f"--file={os.devnull}", str(part)],
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
            message = done.stderr.strip() or f"{arguments[0]} ended with {done.returncode}"
            raise Unavailable("database", _FAILED, message)


def fsync_tree(part: Path, target: Path) -> None:
    """Give a copy its name once it is on the disk, which SQLite itself does not wait for."""
    _sync(part)
    part.rename(target)
    _sync(target.parent)


def _sync(path: Path) -> None:
    opened = os.open(path, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
