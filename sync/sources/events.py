"""Calendar events (RFC 5545) read as bookings, for every source that speaks in calendars."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

import recurring_ical_events  # type: ignore[import-untyped]
from icalendar import Calendar, Event, vRecur

from lobby.domain.booking import BookingStatus, SourceBooking
from lobby.domain.names import ServiceId
from sync.problems import MirrorUnavailable, Problem
from sync.sources import length
from sync.sources.contract import Window

_NEEDED: Final = frozenset(
    {"UID", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "STATUS"}
)
_REPEATS: Final = ("RRULE", "RDATE", "RECURRENCE-ID")
_TOO_OFTEN: Final = frozenset({"SECONDLY", "MINUTELY"})
_BROKEN: Final = (ValueError, TypeError, OverflowError, AttributeError, OSError)
"""What the libraries say of a series that begins twice, or of a zone too long for a file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How a town's events are to be understood."""

    zone: ZoneInfo
    """Of times without a zone."""
    minutes: int = 15
    """Of events without an end."""
    services: tuple[str, ...] = ()
    """Words that name a service wherever they stand in the title."""
    number: str = ""
    """A regular expression that finds the booking's number in the words of an event."""


class Found(NamedTuple):
    """The bookings in a window, and how many events could not be read."""

    bookings: tuple[SourceBooking, ...]
    unreadable: int


def read(text: bytes, window: Window, reading: Reading, calendar: str = "") -> Found:
    """The bookings of the window; ``calendar`` is the service of events that name none.

    Days without a time and tentative events are no bookings.

    Raises:
        MirrorUnavailable: it is not a calendar, or only the beginning of one.
    """
    events = _parsed(text).walk("VEVENT")
    whole = [event for event in events if isinstance(event, Event) and _is_sound(event)]
    bookings: list[SourceBooking] = []
    unreadable = len(events) - len(whole)
    for uid, series in groupby(sorted(whole, key=_uid), key=_uid):
        try:
            bookings += _bookings(uid, list(series), window, reading, calendar)
        except _BROKEN:
            unreadable += 1
    return Found(tuple(bookings), unreadable)


def _parsed(text: bytes) -> Calendar:
    stripped = text.strip().upper()
    if not stripped.startswith(b"BEGIN:VCALENDAR"):
        raise MirrorUnavailable(Problem.NOT_JSON, "not a calendar")
    if not stripped.endswith(b"END:VCALENDAR"):
        raise MirrorUnavailable(Problem.HALF_ANSWER, "a calendar without its end")
    try:
        return Calendar.from_ical(text)
    except _BROKEN as error:
        raise MirrorUnavailable(Problem.BAD_ANSWER, type(error).__name__) from None


def _is_sound(event: Event) -> bool:
    if not event.get("UID") or not event.get("DTSTART"):
        return False
    if not _NEEDED.isdisjoint(str(name) for name, _ in event.errors):
        return False
    rule = event.get("RRULE")
    return not isinstance(rule, vRecur) or _TOO_OFTEN.isdisjoint(rule.get("FREQ", ()))


def _uid(event: Event) -> str:
    return str(event["UID"])


def _bookings(
    uid: str, series: Sequence[Event], window: Window, reading: Reading, calendar: str
) -> Iterator[SourceBooking]:
    for ident, event in _occurrences(uid, series, window):
        start = event.decoded("DTSTART")
        if not isinstance(start, datetime) or str(event.get("STATUS", "")) == "TENTATIVE":
            continue
        starts_at = _utc(start, reading.zone)
        if window.begin <= starts_at < window.end:
            yield _booking(ident, event, starts_at, reading, calendar)


def _occurrences(uid: str, series: Sequence[Event], window: Window) -> Iterable[tuple[str, Event]]:
    """Each time of a series under an id of its own, which stays when that one time is moved."""
    if len(series) == 1 and not any(name in series[0] for name in _REPEATS):
        return [(uid, series[0])]
    bundle = Calendar()
    for event in series:
        bundle.add_component(event)
    found = recurring_ical_events.of(bundle).between(window.begin, window.end)
    return [(f"{uid}@{_stamp(event.decoded('RECURRENCE-ID'))}", event) for event in found]


def _stamp(original: date) -> str:
    if isinstance(original, datetime) and original.tzinfo:
        return f"{original.astimezone(UTC):%Y%m%dT%H%MZ}"
    return f"{original:%Y%m%dT%H%M}"


def _booking(
    ident: str, event: Event, starts_at: datetime, reading: Reading, calendar: str
) -> SourceBooking:
    cancelled = str(event.get("STATUS", "")) == "CANCELLED"
    return SourceBooking(
        external_id=ident,
        starts_at=starts_at,
        minutes=_minutes(event, starts_at, reading),
        services=_services(event, reading, calendar),
        number=_number(event, reading.number),
        code=ident,
        status=BookingStatus.CANCELLED_BY_TOWN if cancelled else BookingStatus.BOOKED,
    )


def _minutes(event: Event, starts_at: datetime, reading: Reading) -> int:
    if "DURATION" in event:
        lasts: timedelta = event.decoded("DURATION")
    elif "DTEND" in event and isinstance(event.decoded("DTEND"), datetime):
        lasts = _utc(event.decoded("DTEND"), reading.zone) - starts_at
    else:
        return reading.minutes
    return length.minutes(lasts)


def _services(event: Event, reading: Reading, calendar: str) -> tuple[ServiceId, ...]:
    """Categories, else known words of the title, else the calendar; never the title itself."""
    title = str(event.get("SUMMARY", "")).casefold()
    spoken = [name for name in reading.services if name.casefold() in title]
    told = [str(name) for name in event.categories] or spoken or [calendar]
    return tuple(ServiceId(name) for name in told if name)


def _number(event: Event, pattern: str) -> str | None:
    if not pattern:
        return None
    words = "\n".join(str(event.get(name, "")) for name in ("SUMMARY", "LOCATION", "DESCRIPTION"))
    found = re.search(pattern, words)
    return (found[1] if found.re.groups else found[0]) if found else None


def _utc(moment: datetime, zone: ZoneInfo) -> datetime:
    return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)
