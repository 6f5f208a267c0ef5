"""Which rows each role may see and write: PostgreSQL's row level security, in its own words.

A rule and not a trigger: one text for each table and role, that a reader can check against what the
program does. What nobody may write at all is a CHECK of the table, on both databases. A rule's own
subquery sees the row as it was before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from lobby.domain.booking import OWN_SOURCE, BookingStatus, Channel
from lobby.domain.facts import FactKind
from lobby.domain.ticket import State
from lobby.store.access.rights import RIGHTS

_DEVICES: Final = (FactKind.DEVICE_FAILED, FactKind.DEVICE_RECOVERED)
_SLIPS: Final = (FactKind.PRINTED, FactKind.PRINT_FAILED)
_TERMINAL_CHANGES: Final = (FactKind.MARKED, FactKind.REINSTATED)
_STAFF_FACTS: Final = tuple(kind for kind in FactKind if kind not in _DEVICES)
FACTS: Final[Mapping[str, tuple[FactKind, ...]]] = {
    "lobby_monitor": _DEVICES,
    "lobby_kiosk": (
        *_DEVICES,
        *_SLIPS,
        *_TERMINAL_CHANGES,
        FactKind.ISSUED,
        FactKind.CHECKED_IN,
        FactKind.REFUSED,
        FactKind.HELP_WANTED,
        FactKind.WALK_INS_CLOSED,
        FactKind.WALK_INS_OPENED,
    ),
    "lobby_counter": _STAFF_FACTS,
    "lobby_sync": (
        FactKind.MIRROR_FAILED,
        FactKind.MIRROR_RECOVERED,
        FactKind.BOOKING_CHANGED,
    ),
    "lobby_keeper": _STAFF_FACTS,
}
"""What each role may say has happened: a monitor, a terminal or the mirror never calls anybody."""


def _words(words: Iterable[str]) -> str:
    return ", ".join(f"'{word}'" for word in words)


_WAITS: Final = f"state = '{State.WAITING}'"
_DEMO: Final = "EXISTS (SELECT FROM switch WHERE name = 'demo' AND value <> '')"
"""Whose clock may be set."""
_SOON: Final = "clock_timestamp() + interval '1 minute'"
_JUST_NOW: Final = "clock_timestamp() - interval '1 minute'"
_TIMELY: Final = (
    f"(at BETWEEN {_JUST_NOW} AND {_SOON} AND abs(day - CAST(at AS date)) <= 1 OR {_DEMO})"
)
_NEXT: Final = "seq = (SELECT coalesce(max(seq), 0) + 1 FROM journal)"
_OF_NOBODY: Final = "coalesce(ticket, version) IS NULL AND coalesce(number, counter, area) IS NULL"
_OWN_DEVICES: Final[Mapping[str, str]] = {
    "lobby_monitor": "{place} LIKE 'monitor-%' AND {device} = 'voice'",
    "lobby_kiosk": "{place} NOT LIKE 'monitor-%'",
}
"""Which devices a role may report; the others have none."""


def _tells_of_its_own(role: str) -> str:
    """If the fact is about a device, it is one of the role's."""
    details = {key: f"CAST(details AS json) ->> '{key}'" for key in ("place", "device")}
    return f"(kind NOT IN ({_words(_DEVICES)}) OR {_OWN_DEVICES[role].format(**details)})"


_AS_IT_IS: Final = (
    "EXISTS (SELECT FROM ticket AS t WHERE t.id = journal.ticket AND t.number = journal.number"
    " AND t.area = journal.area AND t.version = journal.version"
    " AND t.counter IS NOT DISTINCT FROM journal.counter)"
)
"""The fact tells its ticket as it stands."""
_ONCE: Final = (
    "NOT EXISTS (SELECT FROM journal AS j WHERE j.ticket = journal.ticket"
    f" AND j.version >= journal.version AND j.kind NOT IN ({_words(_SLIPS)}))"
)
"""No other fact has told this change, nor one after it."""
_ARRIVED: Final = (
    f"(kind <> '{FactKind.ISSUED}' AND kind <> '{FactKind.CHECKED_IN}' OR EXISTS"
    " (SELECT FROM ticket AS t WHERE t.id = journal.ticket AND t.version = 1"
    f" AND (t.booking IS NULL) = (kind = '{FactKind.ISSUED}')))"
)
_HAPPENED: Final[Mapping[str, str]] = {
    "lobby_monitor": f"{_OF_NOBODY} AND {_tells_of_its_own('lobby_monitor')}",
    "lobby_kiosk": (
        f"{_tells_of_its_own('lobby_kiosk')} AND CASE"
        f" WHEN kind IN ({_words((*_DEVICES, FactKind.REFUSED, FactKind.HELP_WANTED))})"
        f" THEN {_OF_NOBODY} WHEN kind IN ({_words(_SLIPS)}) THEN {_AS_IT_IS}"
        f" ELSE {_AS_IT_IS} AND {_ONCE} AND {_ARRIVED} END"
    ),
    "lobby_sync": (
        f"CASE WHEN kind = '{FactKind.BOOKING_CHANGED}' THEN {_AS_IT_IS} ELSE {_OF_NOBODY} END"
    ),
    **dict.fromkeys(
        ("lobby_counter", "lobby_keeper"),
        "(coalesce(ticket, version) IS NULL AND number IS NULL OR EXISTS (SELECT FROM ticket AS t"
        " WHERE t.id = journal.ticket AND t.number = journal.number"
        " AND journal.version <= t.version))",
    ),
}
"""What a fact has to agree with."""
_FRESH: Final = "seq > (SELECT e.seq FROM journal_end AS e)"
"""The fact is of this very transaction."""
_DRAWN: Final = (
    f"{_WAITS} AND version = 1 AND calls = 0 AND served_seconds = 0 AND NOT urgent"
    " AND coalesce(counter, reserved_for) IS NULL"
    " AND coalesce(first_called_at, called_at, served_at, ended_at) IS NULL"
    " AND CASE WHEN booking IS NULL"
    " THEN slot IS NULL AND waiting_since = issued_at AND competes_from = issued_at"
    " ELSE waiting_since > slot - interval '1 day' AND EXISTS (SELECT FROM booking AS b"
    " WHERE b.id = ticket.booking AND b.starts_at = ticket.slot) END"
    f" AND (issued_at >= {_JUST_NOW} AND issued_at <= greatest({_SOON},"
    " (SELECT t.issued_at FROM ticket AS t ORDER BY t.id DESC LIMIT 1))"
    f" AND abs(day - CAST(issued_at AS date)) <= 1 OR {_DEMO})"
)
"""A new ticket of a terminal: it waits from now on, or for its own appointment."""
_MARKED: Final = (
    "t.state = 'waiting' AND ticket.counter IS NOT DISTINCT FROM t.counter"
    " AND ticket.waiting_since = t.waiting_since AND ticket.competes_from = t.competes_from"
    " AND ticket.calls = t.calls"
)
_CAME_BACK: Final = (
    "t.state = 'missed' AND ticket.counter IS NULL AND ticket.calls = 0"
    " AND ticket.waiting_since >= t.called_at AND ticket.competes_from = ticket.waiting_since"
    f" AND (ticket.waiting_since BETWEEN {_JUST_NOW} AND greatest({_SOON}, t.issued_at) OR {_DEMO})"
)
_AS_A_TERMINAL_DOES: Final = (
    f"{_WAITS} AND ended_at IS NULL AND EXISTS (SELECT FROM ticket AS t WHERE t.id = ticket.id"
    f" AND ticket.version = t.version + 1 AND ({_MARKED} OR {_CAME_BACK}))"
)
_EVERYBODY: Final = ", ".join(RIGHTS)
_STAFF: Final = "lobby_counter, lobby_keeper"


def rules() -> Iterator[tuple[str, str]]:
    """Table, and a rule for its rows; what no rule allows is refused, but to the owner."""
    yield from _of_the_journal()
    yield from _of_tickets()
    yield from _beside_tickets()
    yield from _of_bookings()
    yield from _of_switches()
    yield from _of_devices()


def _of_the_journal() -> Iterator[tuple[str, str]]:
    yield "journal_end", "FOR SELECT USING (true)"
    yield "journal_end", "FOR UPDATE USING (true) WITH CHECK (seq = (SELECT max(seq) FROM journal))"
    yield "journal", "FOR SELECT USING (true)"
    for role, kinds in FACTS.items():
        condition = f"kind IN ({_words(kinds)}) AND {_NEXT} AND {_TIMELY} AND {_HAPPENED[role]}"
        yield "journal", f"FOR INSERT TO {role} WITH CHECK ({condition})"
    its_fact = "SELECT FROM journal AS j WHERE j.seq = {0}.seq"
    change = f"{its_fact.format('undo')} AND j.ticket = undo.ticket"
    of_terminal = f"{change} AND j.kind IN ({_words(_TERMINAL_CHANGES)})"
    yield "undo", f"FOR SELECT TO {_STAFF} USING (true)"
    yield "undo", f"FOR INSERT TO lobby_counter WITH CHECK ({_FRESH} AND EXISTS ({change}))"
    of_nobody = f"counter IS NULL AND {_FRESH} AND EXISTS ({of_terminal})"
    yield "undo", f"FOR INSERT TO lobby_kiosk WITH CHECK ({of_nobody})"
    yield "reason", f"FOR SELECT TO {_STAFF} USING (true)"
    said = f"{_FRESH} AND EXISTS ({its_fact.format('reason')})"
    yield "reason", f"FOR INSERT TO lobby_counter WITH CHECK ({said})"


def _of_tickets() -> Iterator[tuple[str, str]]:
    yield "ticket", "FOR SELECT USING (true)"
    yield "ticket", "FOR INSERT TO lobby_counter WITH CHECK (true)"
    yield "ticket", f"FOR UPDATE TO {_STAFF} USING (true)"
    yield "ticket", f"FOR INSERT TO lobby_kiosk WITH CHECK ({_DRAWN})"
    back = f"state IN ('{State.WAITING}', '{State.MISSED}')"
    yield (
        "ticket",
        f"FOR UPDATE TO lobby_kiosk USING ({back}) WITH CHECK ({_AS_A_TERMINAL_DOES})",
    )


def _beside_tickets() -> Iterator[tuple[str, str]]:
    fresh = "EXISTS (SELECT FROM ticket AS t WHERE t.id = {0}.ticket AND t.version = 1)"
    issuers = "lobby_kiosk, lobby_counter"
    yield "note", f"FOR SELECT TO {_STAFF} USING (true)"
    yield "note", f"FOR INSERT TO lobby_kiosk WITH CHECK ({fresh.format('note')})"
    yield "note", "FOR INSERT TO lobby_counter WITH CHECK (true)"
    yield "note", "FOR UPDATE TO lobby_counter USING (true)"
    yield "slip", f"FOR SELECT TO {issuers}, lobby_keeper USING (true)"
    yield "slip", f"FOR INSERT TO {issuers} WITH CHECK ({fresh.format('slip')})"
    yield "line", f"FOR SELECT TO {issuers}, lobby_keeper USING (true)"
    stands = (
        "EXISTS (SELECT FROM ticket AS t WHERE t.day = line.day AND t.line = line.key"
        f" AND t.{_WAITS})"
    )
    yield "line", f"FOR INSERT TO {issuers} WITH CHECK ({stands})"
    yield "series", f"FOR SELECT TO {issuers}, lobby_keeper USING (true)"
    yield "series", f"FOR INSERT TO {issuers} WITH CHECK (last = 1)"
    one_more = (
        "last = (SELECT s.last + 1 FROM series AS s"
        " WHERE s.day = series.day AND s.series = series.series)"
    )
    yield "series", f"FOR UPDATE TO {issuers} USING (true) WITH CHECK ({one_more})"


def _of_bookings() -> Iterator[tuple[str, str]]:
    desk = f"source = '{OWN_SOURCE}'"
    sound = f"channel IN ({_words(Channel)}) AND status IN ({_words(BookingStatus)})"
    became = (
        "EXISTS (SELECT FROM ticket AS t WHERE t.id = booking.ticket AND t.booking = booking.id)"
    )
    yield "booking", "FOR SELECT USING (true)"
    yield "booking", f"FOR UPDATE TO lobby_kiosk USING (true) WITH CHECK ({became})"
    yield "booking", f"FOR INSERT TO lobby_counter WITH CHECK ({desk} AND {sound})"
    yield "booking", "FOR UPDATE TO lobby_counter USING (true)"
    mirrored = f"NOT {desk} AND {sound}"
    yield "booking", f"FOR INSERT TO lobby_sync WITH CHECK ({mirrored})"
    yield "booking", f"FOR UPDATE TO lobby_sync USING (NOT {desk}) WITH CHECK ({mirrored})"
    its = f"EXISTS (SELECT FROM booking AS b WHERE b.id = booking_key.booking AND {{}}b.{desk})"
    yield "booking_key", "FOR SELECT TO lobby_keeper USING (true)"
    yield "booking_key", f"FOR INSERT TO lobby_counter WITH CHECK ({its.format('')})"
    yield "booking_key", f"FOR INSERT TO lobby_sync WITH CHECK ({its.format('NOT ')})"


def _of_switches() -> Iterator[tuple[str, str]]:
    others = ", ".join(role for role in RIGHTS if role != "lobby_monitor")
    yield "switch", "FOR SELECT TO lobby_monitor USING (name <> 'salt')"
    yield "switch", f"FOR SELECT TO {others} USING (true)"
    own = {
        "lobby_kiosk": "name = 'help-wanted' AND length(value) <= 40",
        "lobby_counter": "name NOT IN ('salt', 'demo')",
        "lobby_keeper": "name = 'day-closed'",
    }
    for role, which in own.items():
        yield "switch", f"FOR INSERT TO {role} WITH CHECK ({which})"
        yield "switch", f"FOR UPDATE TO {role} USING ({which})"


def _of_devices() -> Iterator[tuple[str, str]]:
    yield "device", "FOR SELECT USING (true)"
    for role, which in _OWN_DEVICES.items():
        own = which.format(place="place", device="device")
        yield "device", f"FOR INSERT TO {role} WITH CHECK ({own})"
        yield "device", f"FOR UPDATE TO {role} USING ({own})"


RULED: Final = (
    "journal_end",
    "journal",
    "undo",
    "reason",
    "ticket",
    "note",
    "slip",
    "line",
    "series",
    "booking",
    "booking_key",
    "switch",
    "device",
)
"""Tables of whose rows a role may see or write only some; the order lock's comes first."""
