"""What the end of a day erases, and how coarse it makes what stays; in SQL, for both databases.

On PostgreSQL it is the body of a function that runs with the rights of the tables' owner: so no
program needs the right to delete, which would also let it lock tables, or to change a fact.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import BindParameter, Connection, Date, bindparam, text

from lobby.domain.booking import OWN_SOURCE
from lobby.domain.mirror import OUTCOMES
from lobby.store.sql.columns import UtcDateTime

_GRAIN: Final = 300
"""Seconds: times of earlier days are kept to five minutes."""
PAST_DAYS: Final = 14
"""For so long it stays known that a code is past, so that who comes late hears so."""
KEPT_MONTHS: Final = 24
"""After these, no row about a single visitor is left."""
_TIMES: Final = (
    "issued_at",
    "waiting_since",
    "competes_from",
    "first_called_at",
    "called_at",
    "ended_at",
)
_OUTCOMES: Final = ", ".join(f"'{kind}'" for kind in OUTCOMES)
_PARAMETERS: Final[tuple[BindParameter[Any], ...]] = (
    bindparam("through", type_=Date),
    bindparam("before", type_=UtcDateTime),
)
_OLD_TICKETS: Final = "SELECT id FROM ticket WHERE day <= :through"
_OLD_BOOKINGS: Final = f"""
    SELECT id FROM booking AS b WHERE starts_at < :before AND NOT (
        source <> '{OWN_SOURCE}' AND EXISTS (
            SELECT 1 FROM journal AS j WHERE j.ticket = b.ticket AND j.kind IN ({_OUTCOMES})
            AND j.seq > (SELECT coalesce(min(s.pushed), 0) FROM source AS s WHERE s.name = b.source)
        ))"""
"""Bookings that are over, and of which nothing has to be brought back any more."""


_END: Final = """
    CASE WHEN state = 'withdrawn' AND EXISTS (
        SELECT 1 FROM journal AS m WHERE m.day = t.day AND m.ticket = t.id AND m.kind = 'missed'
        AND NOT EXISTS (
            SELECT 1 FROM journal AS later WHERE later.day = t.day AND later.ticket = t.id
            AND later.seq > m.seq AND later.kind IN ('reinstated', 'undone', 'called')
        )
    ) THEN 'missed' ELSE state END"""
"""What became of a visitor: the end of the day withdraws who did not come."""


def forget(connection: Connection, through: date, before: datetime) -> None:
    """Erase what names a person of the days up to ``through``, of bookings before a moment.

    A booking whose outcomes still have to be brought back keeps its id until they are.
    """
    given = {"through": through, "before": before}
    for statement in (
        ("SELECT lobby_forget(:through, :before)",)
        if connection.dialect.name == "postgresql"
        else statements("sqlite")
    ):
        named = [parameter for parameter in _PARAMETERS if f":{parameter.key}" in statement]
        connection.execute(text(statement).bindparams(*named), given)


def statements(dialect: str) -> Iterator[str]:
    """The statements in their order, with the parameters ``:through`` and ``:before``."""
    for table in ("note", "slip", "undo"):
        yield f"DELETE FROM {table} WHERE ticket IN ({_OLD_TICKETS})"
    yield "DELETE FROM reason WHERE seq IN (SELECT seq FROM journal WHERE day <= :through)"
    yield "DELETE FROM line WHERE day <= :through"
    yield from _remember_past(dialect)
    yield (
        "DELETE FROM booking_key WHERE booking IN"
        " (SELECT id FROM booking WHERE starts_at < :before)"
    )
    yield f"UPDATE ticket SET booking = NULL WHERE booking IN ({_OLD_BOOKINGS})"
    yield f"DELETE FROM booking WHERE id IN ({_OLD_BOOKINGS})"
    yield (
        "UPDATE booking SET name = NULL, number = NULL, revision = '', language = NULL,"
        " accessible = false WHERE starts_at < :before"
    )
    yield _coarser_tickets(dialect)
    yield from _sums_alone(dialect)
    yield (
        f"UPDATE journal SET at = {_coarse(dialect, 'at')} WHERE day <= :through"
        f" AND (ticket IS NOT NULL OR counter IS NOT NULL) AND at <> {_coarse(dialect, 'at')}"
    )


def _remember_past(dialect: str) -> Iterator[str]:
    """Keep of each key that it was one, and of those of earlier days for some days only."""
    yield f"DELETE FROM past_key WHERE day < {_earlier(dialect, f'{PAST_DAYS} days')}"
    yield (
        "INSERT INTO past_key (hash, day) SELECT DISTINCT hash, :through"
        " FROM booking_key WHERE booking IN (SELECT id FROM booking WHERE starts_at < :before)"
        " ON CONFLICT (hash) DO UPDATE SET day = excluded.day"
    )


def _earlier(dialect: str, time: str) -> str:
    """The day that lies so long before the one that is closed."""
    if dialect == "postgresql":
        return f"CAST(:through - interval '{time}' AS date)"
    return f"date(:through, '-{time}')"


def _coarser_tickets(dialect: str) -> str:
    """Drop what need and language somebody had, round the times, keep how long everything took."""
    later = "CASE WHEN slot > issued_at THEN slot ELSE issued_at END"
    durations = (
        f"called_after = {_seconds(dialect, 'first_called_at', 'issued_at')}",
        f"waited = {_seconds(dialect, 'first_called_at', later)}",
        f"busy = {_seconds(dialect, 'ended_at', 'first_called_at')}",
    )
    rounded = (f"{column} = {_coarse(dialect, column)}" for column in _TIMES)
    dropped = (
        "language = ''",
        "accessible = false",
        "line = services || coalesce('@' || reserved_for, '')",
    )
    changes = ", ".join((*dropped, "served_at = NULL", *durations, *rounded))
    return f"UPDATE ticket SET {changes} WHERE day <= :through AND language <> ''"


def _sums_alone(dialect: str) -> Iterator[str]:
    """Leave nothing of single visitors of two years ago; their facts stay, of nobody."""
    old = f"day < {_earlier(dialect, f'{KEPT_MONTHS} months')}"
    yield (
        "INSERT INTO day_sum (day, state, booked, tickets, waited, served)"
        f" SELECT day, {_END}, slot IS NOT NULL, count(*), coalesce(sum(waited), 0),"
        f" sum(served_seconds) FROM ticket AS t WHERE {old} GROUP BY 1, 2, 3"
    )
    yield f"UPDATE booking SET ticket = NULL WHERE ticket IN (SELECT id FROM ticket WHERE {old})"
    for table in ("ticket", "series", "quota_added"):
        yield f"DELETE FROM {table} WHERE {old}"
    yield (
        "UPDATE journal SET ticket = NULL, number = NULL, counter = NULL, version = NULL"
        f" WHERE {old} AND (coalesce(ticket, version) IS NOT NULL"
        " OR coalesce(number, counter) IS NOT NULL)"
    )


def _coarse(dialect: str, column: str) -> str:
    """The moment to the nearest grain, in the database's own form."""
    if dialect == "postgresql":
        return f"to_timestamp(round(extract(epoch FROM {column}) / {_GRAIN}) * {_GRAIN})"
    seconds = f"CAST(round(strftime('%s', {column}) / {_GRAIN}.0) * {_GRAIN} AS INTEGER)"
    return f"strftime('%Y-%m-%d %H:%M:%S.000000', {seconds}, 'unixepoch')"


def _seconds(dialect: str, end: str, begin: str) -> str:
    if dialect == "postgresql":
        return f"CAST(round(extract(epoch FROM {end} - {begin})) AS integer)"
    return f"CAST(round((julianday({end}) - julianday({begin})) * 86400) AS INTEGER)"
