"""Tries sources and keeps nothing: one for ``lobby-sync check``, all for ``lobby doctor``."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

from config import mirror
from config.settings import Settings
from lobby.checks import Check, Health
from lobby.domain.booking import SourceBooking
from lobby.domain.house import House
from lobby.domain.mirror import unreadable
from lobby.domain.opening import Opening
from sync import wiring
from sync.booking_filter import BookingFilter
from sync.http.budget import fetching
from sync.outage import guarded
from sync.problems import MirrorUnavailable
from sync.sources.build import build
from sync.sources.contract import Source, Window
from sync.sources.feed.source import Feed

_EXAMPLES: Final = 5
_MOST_NAMED: Final = 20
_PARTS: Final = {"services": "services", "opening": "opening hours", "counters": "counters"}


def checks(settings: Settings) -> list[Check]:
    """What ``lobby doctor`` says of the mirror: whether every source answers, in known words."""
    return [_check(settings, source_settings) for source_settings in settings.sync.sources]


def _check(settings: Settings, source_settings: mirror.SourceSection) -> Check:
    house = settings.house()
    booking_filter = wiring.booking_filter(settings, source_settings, house)
    name, command = f"source {source_settings.id}", f"lobby-sync check {source_settings.id}"
    try:
        with fetching(), guarded():
            source = build(settings, source_settings, trial=True)
            batch = source.fetch(
                Window.from_today(house.opening, datetime.now(UTC), source_settings.days), None
            )
            count = len(booking_filter.map(batch.bookings))
            differs = other_settings(source, house)
    except MirrorUnavailable as error:
        return Check(name, Health.BROKEN, f"{error.problem}: {error.advice}")
    if left_out := [entry.where for entry in (*(batch.left_out or ()), *booking_filter.left_out)]:
        return Check(name, Health.ATTENTION, f"{unreadable(left_out)}; see: {command}")
    if booking_filter.unknown or batch.unreadable:
        return Check(name, Health.ATTENTION, f"see: {command}")
    if differs:
        return Check(name, Health.ATTENTION, differs)
    return Check(name, Health.OK, f"{count} bookings in the next {source_settings.days} days")


def other_settings(source: Source, house: House) -> str:
    """Say in one sentence what the portal sells otherwise than the house works; empty if nothing.

    Raises:
        MirrorUnavailable: the source does not answer.
    """
    about = source.about() if isinstance(source, Feed) else None
    if about is None or about.house is None:
        return ""
    parts = [_PARTS[part] for part in about.house.parts_that_differ(house)]
    if not parts:
        return ""
    return (
        f"the portal has other {' and '.join(parts)} than this house; copy the lobby.toml of the "
        "house to the portal and restart lobby-portal"
    )


def report(
    source: Source, booking_filter: BookingFilter, house: House, now: datetime, days: int
) -> Iterator[str]:
    """Fetch once and keep nothing; one line at a time, nothing about a person.

    Raises:
        MirrorUnavailable: the source does not answer; its ``advice`` says what to do.
    """
    opening = house.opening
    with fetching(), guarded():
        batch = source.fetch(Window.from_today(opening, now, days), None)
        bookings = booking_filter.map(batch.bookings)
        differs = other_settings(source, house)
    if batch.silent:
        yield "It answers, and has nothing new."
        return
    scope = "all of them" if batch.complete else "not a complete list"
    yield f"It answers. Bookings in the next {days} days: {len(bookings)} ({scope})."
    left_out = (*(batch.left_out or ()), *booking_filter.left_out)
    if count := max(len(left_out), batch.unreadable):
        yield f"{count} bookings cannot be read and are left out."
    for entry in left_out[:_MOST_NAMED]:
        yield f"  {entry.where}: {entry.why}"
    if ahead := batch.skew(now):
        yield f"Its clock says {(now + ahead).astimezone(opening.zone):%H:%M:%S}, ours differs."
    for name in sorted(booking_filter.unknown):
        yield f"Unknown service {name!r}: give it a line in `services` of this source."
    yield from batch.notes
    if differs:
        yield f"{differs[0].upper()}{differs[1:]}."
    yield f"It can be told: {', '.join(sorted(source.can_push)) or 'nothing'}."
    for booking in sorted(bookings, key=lambda booking: booking.starts_at)[:_EXAMPLES]:
        yield "  " + _line(booking, opening)


def _line(booking: SourceBooking, opening: Opening) -> str:
    keys = [name for name, key in (("number", booking.number), ("code", booking.code)) if key]
    return (
        f"{booking.starts_at.astimezone(opening.zone):%a %d.%m. %H:%M} {booking.minutes} min"
        f" {'+'.join(booking.services)} persons={booking.persons} {booking.channel}"
        f" {booking.status} by {' and '.join(keys) or 'nothing'}"
    )
