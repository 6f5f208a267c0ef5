"""Tries one source and says in plain words what it gives, or what to put right."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from lobby.domain.booking import SourceBooking
from lobby.domain.opening import Opening
from sync.door import Door
from sync.guard import guarded
from sync.look import look
from sync.sources.contract import Source
from sync.window import window

_EXAMPLES: Final = 5
_MOST_NAMED: Final = 20


def report(source: Source, door: Door, opening: Opening, now: datetime, days: int) -> Iterator[str]:
    """Look once without keeping anything; one line at a time, nothing about a person.

    Raises:
        MirrorUnavailable: the source does not answer; its ``advice`` says what to do.
    """
    with look(), guarded():
        batch = source.fetch(window(opening, now, days), None)
        bookings = door.admit(batch.bookings)
    if batch.silent:
        yield "It answers, and has nothing new."
        return
    scope = "all of them" if batch.complete else "not a complete list"
    yield f"It answers. Bookings in the next {days} days: {len(bookings)} ({scope})."
    left_out = (*(batch.left_out or ()), *door.left_out)
    if unreadable := max(len(left_out), batch.unreadable):
        yield f"{unreadable} bookings cannot be read and are left out."
    for one in left_out[:_MOST_NAMED]:
        yield f"  {one.where}: {one.why}"
    if ahead := batch.skew(now):
        yield f"Its clock says {(now + ahead).astimezone(opening.zone):%H:%M:%S}, ours differs."
    for name in sorted(door.unknown):
        yield f"Unknown service {name!r}: give it a line in `services` of this source."
    yield from batch.notes
    yield f"It can be told: {', '.join(sorted(source.can_push)) or 'nothing'}."
    for booking in sorted(bookings, key=lambda one: one.starts_at)[:_EXAMPLES]:
        yield "  " + _line(booking, opening)


def _line(booking: SourceBooking, opening: Opening) -> str:
    keys = [name for name, key in (("number", booking.number), ("code", booking.code)) if key]
    return (
        f"{booking.starts_at.astimezone(opening.zone):%a %d.%m. %H:%M} {booking.minutes} min"
        f" {'+'.join(booking.services)} persons={booking.persons} {booking.channel}"
        f" {booking.status} by {' and '.join(keys) or 'nothing'}"
    )
