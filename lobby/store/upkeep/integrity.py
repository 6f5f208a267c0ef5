"""Is the database whole: its pages, its references, its journal without a gap or a forged fact?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, Text, and_, cast, exists, func, not_, or_, select, text

from lobby.domain.errors import Unavailable
from lobby.domain.facts import FactKind
from lobby.store import schema
from lobby.store.engine import open_file
from lobby.store.rows import is_object
from lobby.store.sql.outage import translate_errors

_J: Final = schema.journal.c
_DONE: Final = schema.journal.alias("done")
_OF_NOBODY: Final = (
    FactKind.DEVICE_FAILED,
    FactKind.DEVICE_RECOVERED,
    FactKind.MIRROR_FAILED,
    FactKind.MIRROR_RECOVERED,
)
_FORGED: Final = {
    "takes back another although it is none that may": and_(
        _J.undoes.is_not(None), _J.kind != FactKind.UNDONE
    ),
    "takes back nothing": and_(
        _J.kind == FactKind.UNDONE,
        ~exists().where(_DONE.c.seq == _J.undoes, _DONE.c.seq < _J.seq),
    ),
    "concerns a ticket, a counter or an area although it is of none": and_(
        _J.kind.in_(_OF_NOBODY),
        or_(*(column.is_not(None) for column in (_J.ticket, _J.counter, _J.area, _J.number))),
    ),
    "is of a kind that this program does not know": _J.kind.not_in(tuple(FactKind)),
    "tells of a ticket that never was": and_(
        _J.ticket.is_not(None), ~exists().where(schema.ticket.c.id == _J.ticket)
    ),
    "happened at no moment that can be read": not_(
        and_(*(cast(column, Text).between("1900", "9000") for column in (_J.at, _J.day)))
    ),
}
"""What the tables and the roles refuse, and how a fact is told that came in before they did."""
_TELL_AT_MOST: Final = 5
_AT_ONCE: Final = 5000


def damage(engine: Engine) -> list[str]:
    """What is wrong, a sentence each; nothing if the database is whole."""
    with engine.connect() as connection:
        return [*damaged_pages(connection), *_of_the_journal(connection), *_of_facts(connection)]


def refuse_damage(engine: Engine, largest: int) -> None:
    """Look through the pages of an SQLite file of at most ``largest`` bytes.

    Raises:
        Unavailable: ``corrupted``, with the first thing that is wrong.
    """
    file = engine.url.database if engine.dialect.name == "sqlite" else None
    if not file or not Path(file).exists() or Path(file).stat().st_size > largest:
        return
    with translate_errors(), engine.connect() as connection:
        result = str(connection.execute(text("PRAGMA quick_check(1)")).scalar_one())
    if result != "ok":
        raise Unavailable("database", "corrupted", result)


def verdict(file: Path) -> str:
    """What SQLite says of a file that is opened for this alone: ``ok``, or what is wrong."""
    with closing(open_file(file)) as opened:
        (result,) = opened.execute("PRAGMA integrity_check").fetchone()
    return str(result)


def damaged_pages(connection: Connection) -> list[str]:
    """What SQLite says of its pages and references; a server says nothing here."""
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


def _of_facts(connection: Connection) -> Iterator[str]:
    """A sentence for each way in which facts are forged, with the first of them."""
    for what, is_forged in _FORGED.items():
        asked = select(_J.seq).where(is_forged).order_by(_J.seq).limit(_TELL_AT_MOST)
        yield from _sentence(connection.execute(asked).scalars(), what)
    facts = connection.execution_options(yield_per=_AT_ONCE).execute(select(_J.seq, _J.details))
    unread = (seq for seq, details in facts if not is_object(details))
    yield from _sentence(islice(unread, _TELL_AT_MOST), "has details that are no JSON object")


def _sentence(seqs: Iterable[int], what: str) -> Iterator[str]:
    if first := ", ".join(map(str, seqs)):
        yield f"fact {first} {what}"
