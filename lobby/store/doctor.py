"""How the database stands, for whoever keeps the machine."""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Engine, func, select, text, update

from lobby.checks import Check, Health
from lobby.domain.day import AGREES_WITHIN
from lobby.domain.errors import LobbyError, Unavailable
from lobby.store import migrate, schema
from lobby.store.engine import WAL_IS_SAFE_FROM, connect
from lobby.store.sql.outage import translate_errors
from lobby.store.upkeep.backup import newest
from lobby.store.upkeep.integrity import damage

_LITTLE_DISK: Final = 1_000_000_000
"""Bytes; a year of a busy town takes less than half of it."""
_MAKE_ROOM: Final = "journalctl --vacuum-size=100M; apt-get clean"
_OLD_BACKUP_DAYS: Final = 3
_CHANNEL: Final = "lobby_doctor"
_HEARD_WITHIN: Final = 2.0
"""Seconds."""


def checks(url: str, journal: str) -> list[Check]:
    """Whether the database answers, fits this program, is whole, durable, and backed up."""
    try:
        engine = connect(url, journal)
        migrate.refuse_other_revision(engine)
    except LobbyError as error:
        return [Check("database", Health.BROKEN, str(error))]
    try:
        return [
            _whole(engine),
            *_unwritable(engine),
            *_future(engine),
            *_about_sqlite(engine),
            *_about_postgresql(engine),
        ]
    except LobbyError as error:
        return [Check("database", Health.BROKEN, str(error))]
    finally:
        engine.dispose()


def _whole(engine: Engine) -> Check:
    faults = damage(engine)
    if faults:
        advice = f"{'; '.join(faults)}; stop every program, then: lobby db restore"
        return Check("database", Health.BROKEN, advice)
    return Check("database", Health.OK, f"{engine.dialect.name}, revision {migrate.head()}, whole")


def _unwritable(engine: Engine) -> Iterator[Check]:
    """Whether a byte can be written; on a disk for reading only, everything else looks well.

    A login that may not write here is not asked to.
    """
    try:
        with (
            translate_errors(),
            engine.execution_options(write=True).connect() as connection,
            connection.begin() as transaction,
        ):
            connection.execute(update(schema.journal_end).values(seq=schema.journal_end.c.seq))
            transaction.rollback()
    except Unavailable as outage:
        if outage.problem != "not-permitted":
            advice = "is its file system mounted for reading only, or its disk full?"
            yield Check("database", Health.BROKEN, f"cannot be written: {outage}; {advice}")


def _future(engine: Engine) -> Iterator[Check]:
    """Whether the journal knows a later time than this machine."""
    newest = select(schema.journal.c.at).order_by(schema.journal.c.seq.desc()).limit(1)
    with translate_errors(), engine.connect() as connection:
        at = connection.scalar(newest)
    if at is not None and at > datetime.now(UTC) + AGREES_WITHIN:
        finding = f"the newest fact is of {at.astimezone():%Y-%m-%d %H:%M}, which is still to come"
        advice = f"{finding}: set this clock right; if it is, run: lobby close-day --sure"
        yield Check("clock", Health.ATTENTION, advice)


def _about_sqlite(engine: Engine) -> Iterator[Check]:
    if engine.dialect.name != "sqlite" or not engine.url.database:
        return
    file = Path(engine.url.database).absolute()
    yield _journal_mode(engine)
    yield disk_check(file.parent)
    yield backup_check(newest(str(engine.url)))


def _about_postgresql(engine: Engine) -> Iterator[Check]:
    if engine.dialect.name != "postgresql":
        return
    at_once = engine.execution_options(isolation_level="AUTOCOMMIT")
    with translate_errors(), at_once.connect() as listening, at_once.connect() as other:
        listening.execute(text(f"LISTEN {_CHANNEL}"))
        other.execute(select(func.pg_notify(_CHANNEL, "")))
        raw: Any = listening.connection.driver_connection
        heard = any(True for _ in raw.notifies(timeout=_HEARD_WITHIN, stop_after=1))
    yield _wake_ups(heard=heard)


def _wake_ups(*, heard: bool) -> Check:
    if heard:
        return Check("wake-ups", Health.OK, "a change reaches every program at once")
    advice = (
        "changes reach the programs seconds late: a pooler stands in between; write the server's "
        "own address, or pool_mode = session"
    )
    return Check("wake-ups", Health.BROKEN, advice)


def _journal_mode(engine: Engine) -> Check:
    with engine.connect() as connection:
        mode = connection.exec_driver_sql("PRAGMA journal_mode").scalar_one()
    finding = f"SQLite {sqlite3.sqlite_version}, journal mode {mode}"
    if mode == "wal" and sqlite3.sqlite_version_info < WAL_IS_SAFE_FROM:
        advice = f"{finding}: this version can damage such a database; write journal = 'auto'"
        return Check("journal mode", Health.BROKEN, advice)
    return Check("journal mode", Health.OK, finding)


def disk_check(folder: Path) -> Check:
    """How much room there is in a folder."""
    free = shutil.disk_usage(folder).free
    finding = f"{free / 1e9:.1f} GB free in {folder}"
    if free < _LITTLE_DISK:
        return Check("disk", Health.ATTENTION, f"{finding}; make room: {_MAKE_ROOM}")
    return Check("disk", Health.OK, finding)


def backup_check(
    copy: Path | None, command: str = "lobby db backup", timer: str = "lobby-backup.timer"
) -> Check:
    """How old the newest backup is, and what makes one."""
    if copy is None:
        return Check("backup", Health.ATTENTION, f"there is none yet; run: {command}")
    days = (time.time() - copy.stat().st_mtime) / 86_400
    if days > _OLD_BACKUP_DAYS:
        advice = f"the newest is {days:.0f} days old; run: {command}, and that it is made "
        advice += f"every night: systemctl enable --now {timer}"
        return Check("backup", Health.ATTENTION, advice)
    return Check("backup", Health.OK, str(copy))
