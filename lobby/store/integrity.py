"""Is the database whole: its pages, its references, and the journal without a gap?"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import func, select, text

from lobby.domain.errors import DeviceUnavailable
from lobby.store import schema
from lobby.store.engine import open_file
from lobby.store.outage import available

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine


def damage(engine: Engine) -> list[str]:
    """What is wrong, a sentence each; nothing if the database is whole."""
    with engine.connect() as connection:
        return [*_of_sqlite(connection), *_of_the_journal(connection)]


def refuse_damage(engine: Engine, largest: int) -> None:
    """Look through the pages of an SQLite file of at most ``largest`` bytes.

    Raises:
        DeviceUnavailable: ``corrupted``, with the first thing that is wrong.
    """
    file = engine.url.database if engine.dialect.name == "sqlite" else None
    if not file or not Path(file).exists() or Path(file).stat().st_size > largest:
        return
    with available(), engine.connect() as connection:
        found = str(connection.execute(text("PRAGMA quick_check(1)")).scalar_one())
    if found != "ok":
        raise DeviceUnavailable("database", "corrupted", found)


def verdict(file: Path) -> str:
    """What SQLite says of a file that is opened for this alone: ``ok``, or what is wrong."""
    with closing(open_file(file)) as opened:
        (found,) = opened.execute("PRAGMA integrity_check").fetchone()
    return str(found)


def _of_sqlite(connection: Connection) -> list[str]:
    if connection.dialect.name != "sqlite":
        return []
    pages = [row[0] for row in connection.execute(text("PRAGMA integrity_check")) if row[0] != "ok"]
    orphans = connection.execute(text("PRAGMA foreign_key_check")).all()
    lost = [f"{len(orphans)} rows refer to others that do not exist"] if orphans else []
    return [*pages, *lost]


def _of_the_journal(connection: Connection) -> list[str]:
    seq = schema.journal.c.seq
    count, last = connection.execute(
        select(func.count(), func.max(seq)).select_from(seq.table)
    ).one()
    end = connection.scalar(select(schema.journal_end.c.seq))
    if count == (last or 0) == end:
        return []
    return [f"the journal holds {count} facts, its last is {last}, its end is noted as {end}"]
